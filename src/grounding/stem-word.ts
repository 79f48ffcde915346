// Forms that cutting an ending does not lead back to one stem. First the stem, then its forms.
const IRREGULAR = new Map(
  `say said says|go went gone goes|take took taken|give gave given|make made|come came|rise rose risen|fall fell fallen
  |grow grew grown growth|lose lost loss losses|win won|die died dies dead death deaths dying|kill killed killing|meet met
  |lead led|leave left|hold held|keep kept|begin began begun|break broke broken|build built|buy bought|sell sold sale sales
  |bring brought|choose chose chosen choice|drive drove driven|speak spoke spoken speech|spend spent|strike struck
  |find found|fight fought|fly flew flown flight|get got|hit hits|see saw seen|send sent|show shown|sink sank sunk
  |steal stole stolen|swim swam|tell told|think thought|throw threw thrown|write wrote written|withdraw withdrew withdrawn withdrawal
  |know knew known|pay paid|run ran|beat beaten|become became|eat ate eaten|feel felt|flee fled|forbid forbade forbidden
  |man men|woman women|child children|foot feet|life lives|person people|decide decision|destroy destruction|approve approval
  |refuse refusal|arrive arrival|propose proposal|attend attendance|invade invasion|expand expansion|explode explosion
  |elect election|act action|agree agreement|produce production|describe description|defend defence defense`
    .split("|")
    .flatMap((line) => {
      const [base = "", ...forms] = line.trim().split(/\s+/u);
      return forms.map((form) => [form, base] as const);
    }),
);

/** Endings, the longest first, with the fewest letters that stay before them. */
const ENDINGS: readonly (readonly [ending: string, keep: number])[] = [
  ["ations", 4],
  ["ments", 4],
  ["ation", 4],
  ["ness", 4],
  ["ment", 4],
  ["ions", 4],
  ["ings", 3],
  ["ies", 3],
  ["ied", 3],
  ["ion", 4],
  ["ing", 3],
  ["ers", 4],
  ["ed", 3],
  ["es", 3],
  ["er", 4],
  ["ly", 4],
  ["s", 3],
  ["e", 3],
  ["y", 3],
];
const POSSESSIVE = /'s?$/u;
const DOUBLED = /([bdgmnprt])\1$/u;

/**
 * A light stem, for seeing the same word again: "repairs", "repaired" and "repairing" share one. It only cuts endings
 * (in the manner of Lovins 1968, cut down) and knows no synonyms. Takes a word in small letters.
 */
export function stemWord(word: string): string {
  const bare = word.replace(POSSESSIVE, "");
  const base = IRREGULAR.get(bare) ?? bare;
  if (base.length < 4) return base;
  let root = base;
  for (let round = 0; round < 2; round++) {
    const cut = ENDINGS.find(
      ([ending, keep]) => root.endsWith(ending) && root.length - ending.length >= keep,
    );
    if (!cut || root.endsWith("ss")) break;
    root = root.slice(0, -cut[0].length);
  }
  return DOUBLED.test(root) ? root.slice(0, -1) : root;
}
