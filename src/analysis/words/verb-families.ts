/**
 * What an article may call what a question asks by a verb. One line: forms of the word, "|", other verbs that say the same,
 * "|", nouns of it. The last lines hold things
 * and their wider names. One way only: whoever is "elected" has won, but a "win" of a prize elects nobody, and an
 * "election" that is yet to come is won by nobody. Compiled by hand from English usage.
 */
export const VERB_FAMILIES = `
leave leaves left leaving|departed departs sailed|departure
depart|left leaves|departure
die dies died dying|killed killing kills perished|death deaths dead
kill|died dies perished|death deaths dead
pay pays paid|spent spends|payment payments fee fees
win|elected won|winner victory
elect|won elected|
get|received receives won wins gained gains obtained secured collected|
receive|got gets won gained obtained collected|
resign resigns resigned|quit quits|resignation
open|unlocked unscrewed unsealed opened|
rescue|saved pulled|
buy|bought acquired acquires purchased|purchase acquisition
arrest|detained|
ferry ship boat yacht trawler||vessel
plane jet||aircraft
car bus lorry truck||vehicle
`;

/** Pairs of sides that settle a yes/no question by their opposite: whoever "opposed" it did not support it. */
export const OPPOSITES = `
support supports supported supporting back backs backed endorse endorses endorsed favour favours favoured favor favors favored welcome welcomes welcomed | oppose opposes opposed opposing reject rejects rejected condemn condemns condemned
accept accepts accepted approve approves approved | reject rejects rejected refuse refuses refused decline declines declined
win wins won | lose loses lost
rise rises rose risen increase increases increased grow grows grew grown climb climbs climbed | fall falls fell fallen decrease decreases decreased drop drops dropped decline declines declined shrink shrinks shrank
open opens opened | close closes closed shut
confirm confirms confirmed admit admits admitted | deny denies denied
allow allows allowed permit permits permitted | ban bans banned forbid forbids forbade forbidden prohibit prohibits prohibited
raise raises raised | cut cuts lower lowers lowered reduce reduces reduced
`;
