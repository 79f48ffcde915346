const setOf = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that begin a line of their own; `br` and cells too, for a paragraph must not glue them together. */
export const BLOCK_TAGS = setOf(
  "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section select summary table tbody td tfoot th thead title tr ul",
);

/** Elements whose text no reader sees, or sees as part of a tool. */
export const SILENT_TAGS = setOf(
  "script style noscript noembed noframes rp template svg math head title iframe object embed canvas audio video button select textarea datalist dialog",
);

/** Elements that stand beside an article. */
export const ASIDE_TAGS = setOf("figure figcaption aside nav form footer");

/** Elements without an end. */
export const VOID_TAGS = setOf(
  "area base br col embed frame hr img input link meta param source track wbr",
);

/** Elements that end where the next of their kind begins: "<li>One<li>Two". */
export const SELF_ENDING_TAGS = setOf("p li dt dd tr td th option");
