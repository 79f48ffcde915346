/**
 * Verbs by which somebody takes a side. One line: base, irregular forms, and after "/" the small words that
 * must follow ("call /for"). "*": the small word may be left out. Compiled by hand from English usage.
 */
export const FOR_VERBS = `
support
back
endorse
favour
favor
welcome
praise
applaud
hail
commend
laud
champion
defend
embrace
advocate
approve /of *
promote
uphold upheld upholding
salute
prefer preferred preferring
admire
call /for
push /for
campaign /for
plead pled /for
argue /for
lobby /for
vote /for
side /with
agree /with /to
demand
urge
request
recommend
propose
desire
believe /in
vouch /for
rally /behind
`;

export const AGAINST_VERBS = `
oppose
reject
criticise
criticize
condemn
denounce
slam slammed slamming
blast
decry decried decrying
deplore
assail
lambast
lambaste
blame
accuse
rebuke
ridicule
mock
dismiss
resist
rule ruled ruling /out
object /to
protest /against *
warn /against
argue /against
campaign /against
vote /against
disagree /with
disapprove /of
veto vetoed vetoing
boycott
distrust
mistrust
dispute
lament
bemoan
regret regretted regretting
deride
scorn
abhor abhorred abhorring
hate
dislike
forbid forbade forbidden forbidding
`;

/** Verbs of asking and blaming: what follows this word is no part of whom they are about ("accuse the firm | of"). */
export const TOPIC_ENDS: ReadonlyMap<string, string> = new Map([
  ["accuse", "of"],
  ["blame", "for"],
  ["praise", "for"],
  ["commend", "for"],
  ["criticise", "for"],
  ["criticize", "for"],
  ["condemn", "for"],
  ["denounce", "for"],
  ["blast", "for"],
  ["slam", "for"],
  ["rebuke", "for"],
  ["mock", "for"],
  ["ridicule", "for"],
  ["assail", "for"],
  ["urge", "to"],
  ["forbid", "to"],
]);

/** Verbs by which somebody shows an attitude that a noun names: "voiced support for". */
export const SHOWING = new Set(
  `express expresses expressed expressing voice voices voiced voicing show shows showed shown showing
  declare declares declared declaring reaffirm reaffirms reaffirmed reaffirming reiterate reiterates reiterated
  reiterating restate restated repeat repeats repeated repeating signal signals signalled signaled signalling
  announce announced announcing have has had having offer offers offered offering pledge pledged pledging convey
  conveyed state stated stating stress stressed stressing emphasise emphasised emphasising emphasize emphasized
  emphasizing underline underlined underlining underscore underscored underscoring highlight highlighted highlighting
  acknowledge acknowledged acknowledging feel feels felt hint hinted hinting`.split(/\s+/u),
);

/** Verbs between a holder and an adjective: "remains wary of". */
export const LINKING = new Set(
  `is are was were be been being am 's ’s 're ’re remain remains remained remaining become becomes became becoming
  seem seems seemed feel feels felt stay stays stayed grow grew grown appear appears appeared`.split(
    /\s+/u,
  ),
);

/** Shells around a matter: "the prospect of a second cable" is about the cable. */
export const SHELLS = new Set(
  "prospect idea possibility notion thought concept suggestion option question".split(" "),
);

/** Adjectives of an attitude behind "is", "remains", "has been", each with the small words that lead to its topic. */
export const FOR_ADJECTIVES = `
supportive /of
fond /of
proud /of
glad /about
optimistic /about
hopeful /about /for
enthusiastic /about
positive /about
confident /in /about /of
eager /for
keen /on
grateful /for
open /to
committed /to
happy /with /about
pleased /with /about
satisfied /with
impressed /with /by
appreciative /of
sympathetic /to
favourable /to
favorable /to
`;

export const AGAINST_ADJECTIVES = `
critical /of
sceptical /of /about
skeptical /of /about
opposed /to
hostile /to /towards /toward
dismissive /of
contemptuous /of
scornful /of
angry /at /about /over /with
furious /at /about /over /with
outraged /at /by /over
unhappy /with /about
dissatisfied /with
disappointed /with /in /by /at
dismayed /at /by
appalled /at /by
resentful /of
suspicious /of
distrustful /of
pessimistic /about
ashamed /of
averse /to
intolerant /of
fearful /of
alarmed /by /at
`;

/** Attitudes that take no side. */
export const UNCLEAR_ADJECTIVES = `
cautious /about /on /over
wary /of /about
undecided /on /about
neutral /on /about
divided /on /over /about
ambivalent /about
concerned /about /over /by
worried /about /over /by
uncertain /about
unsure /about
silent /on /about
`;

/** Nouns that carry an attitude by themselves, with what leads to their topic: "the need for a new bridge". */
export const FOR_NOUNS = `
support /for
backing /for
approval /of /for
endorsement /of
praise /for
optimism /about /over /on
hope /for
enthusiasm /for /about
confidence /in
trust /in
desire /for
commitment /to
call /for
need /for
necessity /of /for
importance /of
gratitude /for
sympathy /for
respect /for
solidarity /with
`;

export const AGAINST_NOUNS = `
opposition /to
criticism /of
condemnation /of
objection /to
objections /to
resistance /to
scepticism /about /of /over
skepticism /about /of /over
doubt /about /over
doubts /about /over
anger /at /over /about
outrage /at /over
fear /of /over
fears /of /over
concern /about /over
concerns /about /over
distrust /of
mistrust /of
contempt /for
rejection /of
pessimism /about
disappointment /with /at /over
dissatisfaction /with
frustration /with /at /over
`;

/** Judgements of what stands before "is": "the plan is unworkable". */
export const GOOD: ReadonlySet<string> = new Set(
  `necessary vital essential crucial indispensable right fair just justified welcome historic good great
  excellent positive helpful useful beneficial desirable overdue wise sensible reasonable legitimate acceptable
  brilliant outstanding wonderful fantastic successful safe effective constructive
  realistic feasible viable workable`.split(/\s+/),
);

/** What a judging adjective may stand before: "a good idea" judges, "an essential ingredient" describes. */
export const JUDGED_NOUNS: ReadonlySet<string> = new Set(
  "idea step move decision deal thing choice plan policy law way time day news result".split(" "),
);

export const BAD: ReadonlySet<string> = new Set(
  `unnecessary unrealistic unacceptable wrong unfair unjust unjustified illegal unlawful unconstitutional
  illegitimate bad terrible awful disastrous catastrophic harmful dangerous reckless irresponsible foolish stupid
  absurd ridiculous outrageous shameful disgraceful disgusting appalling intolerable unthinkable impossible
  unworkable useless pointless futile counterproductive premature inadequate insufficient flawed undemocratic
  inhumane immoral unwise unhelpful ineffective nonsense madness mistake disaster disgrace scandal failure betrayal
  farce sham blunder`.split(/\s+/),
);
