/** possible: perhaps so. wished: somebody wants it. planned: it is to come. told: others say so. */
export type HedgeKind = "possible" | "wished" | "planned" | "told";

/** A word that holds back what it governs, and the word that leads to it: "accused the mayor of hiding". */
export type HedgeWord = { readonly kind: HedgeKind; readonly links: ReadonlySet<string> | null };

const AUXILIARIES = "will would is are was were can could should has have had do does did to".split(
  " ",
);

/** Kind, the links (none: the next content word is governed), the words. */
const TABLE: readonly (readonly [HedgeKind, readonly string[], string])[] = [
  ["possible", [], "may might could perhaps possibly probably maybe potentially likely"],
  ["possible", AUXILIARIES, "whether"],
  ["possible", ["to"], "appears appeared seems seemed"],
  ["wished", [], "should must ought consider considers considered considering mulls mulled"],
  ["wished", [], "demand demands demanded demanding propose proposes proposed proposing"],
  [
    "wished",
    ["to"],
    `want wants wanted wanting hope hopes hoped hoping wish wishes wished try tries tried trying seek seeks sought seeking
    ask asks asked asking urge urges urged urging threaten threatens threatened threatening attempt attempts attempted
    attempting offer offers offered offering invite invites invited press pressed call calls called calling advise advised
    beg begged order ordered encourage encouraged`,
  ],
  ["planned", [], "will would shall"],
  [
    "planned",
    ["to"],
    `plan plans planned planning intend intends intended intending aim aims aimed aiming expected due set scheduled
    promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging agree agrees agreed prepare
    prepares prepared preparing poised ready`,
  ],
  ["told", [], "alleged allegedly reportedly supposedly purportedly rumoured rumored"],
  ["told", ["of"], "accuse accuses accused accusing suspect suspects suspected"],
  ["told", ["with"], "charge charged"],
];

/** The words that hedge in a sentence of news. */
export const HEDGE_WORDS: ReadonlyMap<string, HedgeWord> = new Map(
  TABLE.flatMap(([kind, links, words]) =>
    words
      .trim()
      .split(/\s+/u)
      .map((word) => [word, { kind, links: links.length === 0 ? null : new Set(links) }] as const),
  ),
);

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/u);

const MAYBE = listOf(
  `may might could can able perhaps possibly probably maybe potentially potential possible possibility likely chance risk
  whether if unless unclear unknown undecided unsure hint hints hinted suggest suggests suggested suggesting believe
  believes believed think thinks fear fears feared suspect suspects suspected suspicion threat threatens threatened appear
  appears appeared seem seems seemed consider considers considered considering mull mulls mulling expect expects expected
  question questions uncertain tentative plan plans planned reportedly allegedly alleged
  
  apparently presumably signs sign prospect prospects anticipate anticipated`,
);
/** "may pay it back" of somebody who is allowed to. */
const ALLOWED = listOf("allow allows allowed permit permits permitted permission let lets");
const WISH = listOf(
  `want wants wanted wanting hope hopes hoped hoping wish wishes wished try tries tried trying seek seeks sought seeking ask
  asks asked asking urge urges urged urging attempt attempts attempted attempting offer offers offered call calls called
  calling demand demands demanded demanding propose proposes proposed proposal proposals should must ought need needs needed
  request requests requested bid effort efforts plea appeal appeals appealed goal aim aims aimed intend intends intended invite
  invites invited advise advised beg begged order ordered encourage encouraged press pressed pressing push pushed pushes
  meant designed supposed instruct instructs instructed mandated recommend recommends recommended insist insists insisted warn warns warned favour favours favor favors support supports
  keen require required requires`,
);
const PLAN = listOf(
  `will would shall plan plans planned planning intend intends intended aim aims aimed expected expects due set scheduled
  schedule promise promises promised vow vows vowed pledge pledges pledged agree agrees agreed prepare prepares prepared
  preparing poised upcoming future forthcoming hopes hoped wants wanted`,
);
const TOLD = listOf(
  `alleged alleges allege allegedly allegation allegations reportedly reported reports report supposedly purportedly rumoured
  rumored rumours accuse accuses accused accusing accusation accusations suspect suspects suspected suspicion charge charges
  charged charging claim claims claimed said says say saying according told deny denies denied denying trial court
  prosecution prosecutors prosecutor indicted indictment investigated investigation investigating arrested`,
);

/** By which words a claim keeps a hedge of each kind, not only by the same one. */
export const KEPT_BY: Readonly<Record<HedgeKind, ReadonlySet<string>>> = {
  possible: new Set([...MAYBE, ...ALLOWED]),
  wished: new Set([...MAYBE, ...WISH]),
  planned: new Set([...MAYBE, ...WISH, ...PLAN]),
  told: new Set([...MAYBE, ...TOLD]),
};
