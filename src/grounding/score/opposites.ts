import { OPPOSITES as OF_QUESTIONS } from "../../analysis/words/verb-families.ts";
import { stemWord } from "../stem-word.ts";

/**
 * Sides that exclude each other, parted by "|": who reads one for the other was told the contrary.
 * Compiled by hand from English usage; one form of a regular word stands for all.
 */
const OPPOSITES = `
more | less fewer
most | least fewest
high higher highest | low lower lowest
big bigger biggest large larger largest | small smaller smallest
old older oldest | young younger youngest new newer newest
early earlier earliest | late later latest
long longer longest | short shorter shortest
strong stronger strongest | weak weaker weakest
good better best | bad worse worst
before | after
above | below
over | under
up | down
inside | outside
north northern | south southern
east eastern | west western
left | right
first | last
all every | none
always | never
man men male | woman women female
boy boys son sons | girl girls daughter daughters
father fathers husband husbands | mother mothers wife wives
brother brothers uncle nephew | sister sisters aunt niece
king prince | queen princess
he him his | she her hers
buy buys bought buyer | sell sells sold seller
lend lends lent | borrow
give gives gave given | take takes took taken
send sends sent | receive
arrive | leave leaves left depart
enter | leave leaves left exit
begin begins began begun start | end finish stop
continue | stop halt cease suspend end
increase rise rises rose risen grow grows grew grown gain surge climb soar jump | decrease fall falls fell fallen drop decline shrink shrinks shrank plunge slump tumble lose loses lost
raise boost expand extend | cut lower reduce shrink curb limit shorten
win wins won victory victories | lose loses lost loss defeat
support back endorse favour favor welcome praise defend | oppose reject condemn criticise criticize attack
accept approve agree | reject refuse decline
allow permit let legalise legalize | ban forbid forbids forbade forbidden prohibit bar block outlaw
confirm admit acknowledge | deny denies denied dismiss
succeed success successful | fail failure unsuccessful
improve ease | worsen deteriorate
open reopen | close shut
build builds built create | destroy demolish dismantle
join | quit leave leaves left
appoint hire elect | dismiss sack fire oust
arrest detain jail imprison | release free
convict guilty | acquit innocent
murder kill killed | save rescue
live alive survive survived survivor | dead die died death
safe | dangerous unsafe
peace | war
ally allies friend | enemy enemies foe rival
public publicly | private privately secret secretly
legal | illegal unlawful
rich | poor
hot warm | cold cool
easy | difficult hard
true | false
positive | negative
major | minor
majority | minority
local domestic | foreign
national | international
temporary temporarily | permanent permanently
voluntary | compulsory mandatory
include | exclude
add | remove
remember | forget forgot forgotten
love like | hate dislike
hope | fear
optimistic | pessimistic
confident | doubtful worried
profit | loss
surplus | deficit
import | export
employ employed | unemployed jobless
urban city | rural
day | night
morning | evening
daily | weekly monthly yearly
present | absent
present | past
defend defender | attack attacker
teacher | pupil student
doctor | patient
landlord | tenant
employer | employee
deliberate deliberately intentional | accidental accidentally
cause | prevent
encourage | discourage
increase increasing | decrease decreasing
popular popularity | unpopular unpopularity
`;

/** Little syllables that turn a word round: "popular" and "unpopular", "legal" and "illegal". */
const PREFIXES = ["un", "in", "im", "il", "ir", "dis", "non", "de", "mis"];
/** "do" and "undo", but not "on" and "non". */
const SHORTEST_TURNED = 4;

const sides = new Map<string, Set<string>>();
for (const line of `${OPPOSITES}${OF_QUESTIONS}`.trim().split("\n")) {
  const [one = [], other = []] = line
    .split("|")
    .map((side) => side.split(/\s+/u).filter(Boolean).map(stemWord));
  add(one, other);
  add(other, one);
}

function add(words: readonly string[], opposites: readonly string[]): void {
  for (const word of words) {
    const known = sides.get(word) ?? new Set();
    for (const opposite of opposites) known.add(opposite);
    sides.set(word, known);
  }
}

/** Whether any of the words that `holds` knows by their stems says the contrary of this stem. */
export function hasOpposite(one: string, holds: (stem: string) => boolean): boolean {
  for (const opposite of sides.get(one) ?? []) if (holds(opposite)) return true;
  return PREFIXES.some((prefix) => {
    const bare = one.startsWith(prefix) ? one.slice(prefix.length) : "";
    if (bare.length >= SHORTEST_TURNED && holds(bare)) return true;
    return one.length >= SHORTEST_TURNED && holds(prefix + one);
  });
}
