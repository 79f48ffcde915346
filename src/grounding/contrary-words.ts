/**
 * Words that exclude each other in news, by hand. "A | B": who reads one for the other was told the contrary. "A <> B":
 * the same, but the sentence turned round says it too ("Ferrol beat Skarholm", "Skarholm lost to Ferrol"). A line that
 * begins with "~" holds words of several meanings, which count between the same neighbours only ("north of Durnby",
 * "south of Durnby"). Regular forms go without saying.
 */
export const CONTRARY_WORDS = `
rise grow increase gain climb surge jump soar leap rally rebound recover upturn | fall drop decrease decline shrink plunge slump tumble sink dip slide lose downturn
raise increase boost expand extend double hike | cut reduce lower shrink slash curb trim halve shorten
widen broaden | narrow
strengthen | weaken
accelerate quicken | slow
speed hasten | delay postpone slow
improve recover | worsen deteriorate
inflow | outflow
profit profitable | loss
surplus | deficit
boom | slump recession
optimistic optimism hopeful | pessimistic pessimism gloomy
win victory triumph beat defeat <> lose defeated
succeed success | fail failure
promote promoted | relegate relegated demote
qualify | disqualify
support back endorse favour favor welcome praise applaud | oppose reject condemn criticise criticize attack denounce resist slam
supporter | opponent critic
accept approve agree adopt ratify pass | reject refuse decline veto
confirm admit acknowledge concede | deny dismiss refute
allow permit let legalise legalize authorise authorize | ban forbid prohibit bar block outlaw
open reopen inaugurate launch | close shut
begin start launch commence | end finish stop halt conclude
resume restart continue | halt suspend stop cease cancel scrap
join enter | quit leave exit
appoint hire recruit elect promote | dismiss sack fire oust
arrest detain jail imprison | release free
convict guilty | acquit innocent clear
innocence | guilt
impose introduce | lift scrap abolish
strict | lax
build construct erect | destroy demolish dismantle
create | abolish
connect link | sever disconnect
unite | divide split
attack invade | defend
attacker | defender
advance | retreat withdraw
victim survivor | attacker
ally friend | enemy foe rival
peace truce ceasefire | war
deliberate deliberately intentional | accidental accidentally
voluntary | compulsory mandatory
temporary temporarily | permanent permanently
legal lawful legally | illegal unlawful illegally
able | unable
safe | dangerous unsafe
secure | insecure
stable | unstable
possible | impossible
probable | improbable
regular | irregular
complete | incomplete
correct | incorrect
accurate | inaccurate
sufficient | insufficient
dependent | independent
formal | informal
direct | indirect
visible | invisible
active | inactive
honest | dishonest
satisfied | dissatisfied
agree | disagree
trust | distrust mistrust
appear | disappear
approve | disapprove
rich wealthy | poor
cheap inexpensive | expensive costly
healthy | sick ill unhealthy
positive | negative
popular | unpopular
majority | minority
maximum | minimum
include | exclude
remember | forget
attend | miss skip
borrow <> lend
buy purchase acquire <> sell
import | export
importer | exporter
hot warm warmer hottest | cold cool colder coldest
hero | villain
freedom | captivity
public publicly | private privately
urban | rural
entrance | exit
arrive arrival | depart departure
upper | lower
employed | unemployed
creditor <> debtor
tenant <> landlord
employer <> employee
always | never seldom rarely
often frequently | seldom rarely
everybody everyone | nobody none
everything | nothing
unanimous unanimously | split narrowly
hope | fear
love | hate
~ dead killed died | alive survived rescued saved unhurt unharmed
~ wounded hurt injured | unhurt unharmed
~ kill murder | save rescue
~ more most | less least fewer fewest
~ many | few
~ high higher highest | low lower lowest
~ big bigger biggest large larger largest | small smaller smallest
~ old older oldest | young younger youngest
~ new newer newest | old older oldest
~ early earlier earliest | late later latest
~ long longer longest | short shorter shortest
~ strong stronger strongest | weak weaker weakest
~ good better best | bad worse worst
~ fast faster fastest quick quicker | slow slower slowest
~ wide wider widest | narrow narrower narrowest
~ heavy heavier heaviest | light lighter lightest
~ deep deeper deepest | shallow shallower
~ thick thicker | thin thinner
~ rich | poor
~ easy easier easily | difficult hard harder
~ full | empty
~ right | wrong
~ true | false
~ hard | soft
~ wet | dry
~ before <> after
~ above <> below
~ over | under
~ up | down
~ inside within | outside
~ north northern <> south southern
~ east eastern <> west western
~ northeast northwest <> southeast southwest
~ northeast southeast <> northwest southwest
~ left | right
~ all every each | no none
~ first | last
~ last | next
~ previous former past | next future
~ with | without
~ for | against
~ son sons boy boys | daughter daughters girl girls
~ father | mother
~ husband <> wife
~ brother | sister
~ uncle | aunt
~ nephew | niece
~ king | queen
~ prince | princess
~ man men male | woman women female
~ day | night
~ major | minor
~ local domestic | foreign
~ national | international
~ summer | winter
~ spring | autumn
~ ahead | behind
~ near | far
~ lead led leads | trail trailed trails
~ teacher <> pupil student
~ doctor <> patient
~ alone | together
~ add added | remove removed
~ hire hired | fire fired
~ employ employed | sack sacked
~ offer offered | demand demanded
~ ask asked <> answer answered
~ home | away
`;
