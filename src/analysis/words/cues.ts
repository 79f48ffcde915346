/**
 * Verbs that attribute words to somebody, with the frames they stand in. One line: the verb, its frames, and the
 * particle or prepositions through which it reaches its content. Compiled by hand from English usage.
 *
 * c  a clause follows: "said that", "asked whether"     b  so does a bare one: "said it was late"
 * q  stands beside a quotation: "“Go,” she quipped"     r  names its hearer first: "told reporters that"
 * o  its object is what was said: "denied the claim"    w  as o, but only when marks stand in the object
 * i  an infinitive follows: "vowed to resign"           g  a gerund follows: "denied taking it"
 * x  a name in marks right behind it is a name: "a group called “Harbour First”"
 * s  with b: only a subject and its verb make a clause: "wrote it was late", but not "wrote a book"
 */
export const CUE_VERBS = `
say cbq
state cbqo
add cbqs
note cbqo
argue cbq /for /against
claim cbqis
insist cbq /on
explain cbqo
declare cbqo
announce cbqo
assert cbqo
reassert cbqo
contend cbq
maintain cbqs
acknowledge cbqo
admit cbqog /to
concede cbqo
confirm cbqo
reconfirm cbqo
deny cbqog
predict cbqo
warn cbqr /of /against /about
suggest cbqog
indicate cbqo
report cbqo
reveal cbqo
disclose cbqo
write cbqs
tweet cbqo /about
reply cq
respond cq
retort cq
react q
continue q
conclude cbq
stress cbqo
emphasize cbqo
emphasise cbqo
underscore cbqo
underline cbqo
highlight cqo
recall cbqog
remark cbq /on
comment q /on
joke cbq /about
quip cbq
observe cbqs
testify cbq /about
estimate cbqo
allege cbqo
reiterate cbqo
repeat cqo
restate cqo
complain cbq /about /of
boast cbq /about /of
brag cbq /about /of
vow cbqio
promise cbqiro
pledge cbqio
swear cbqi
threaten cqi
agree cq
exclaim cq
lament cbqo
bemoan qo
muse cq
opine cbq
counter cbqs
proclaim cbqo
caution cbqr /against /about
remind rcq
tell rcbqi /of
inform rcbq /of
assure rcbq
reassure rcbq
advise rcbqi /against
notify rcbq /of
convince rc
persuade rc
ask qcri
wonder qc
demand cqoi
urge rqio
implore rqi
beg rqi
plead q
signal cbo
hint cq /at
imply cbo
interject q
recount cqo
theorize cb
theorise cb
speculate cbq
clarify cbqo
mention cqog
cite o
text qb
email q
posit cb
propose cqog
recommend cqog
articulate cqo
outline o
detail qo
express qo
voice qo
echo qw
reject qo
dismiss o
dispute co
rebut qo
refute o
debunk w
decry qco
denounce o
condemn o
criticize o
criticise o
fault o
blast o
slam o
accuse o
blame o
rebuke o
chide o
mock o
deride o
ridicule o
question cqo
disavow o
praise o
hail o
tout o
applaud o
commend o
laud o
endorse w
welcome w
thank w
credit w
defend w
attack w
hit w
bash w
describe ox
call ox /for /on
label ox
dub ox
brand ox
characterize o
characterise o
portray o
depict w
liken o
compare w
refer w /to
allude w /to
speak w /of /about
talk w /about /of
discuss w
push w /for
point cq /to
think cbqs
believe cbqs
reckon cbqs
show c
demonstrate c
find c
finding c
read q
chant q
shout cq
yell cq
whisper cq
murmur q
mutter q
scream q
cry q
scoff q
bark q
growl q
grumble cq
grouse cbq /about
ponder cq
snipe q
allow c
groan q
gush q
rage q
fume q
sneer q
snap q
laugh q
sigh q
smile q
shrug q
thunder q
bellow q
intone q
drawl q
deadpan q
crow q
huff q
moan cq
wail q
bristle q
rave q
preach qc
profess cqi
decree cq
rule c
offer qw
answer qc
inquire qc
query qc
volunteer qc
venture qc
chime q
fire q
post qc
blog qc
quote q
elaborate q
summarize q
summarise q
confess cbq /to
confide cbq
attest cbq
affirm cbqo
avow cbq
concur cq
object cq
protest cq
apologize q /for
apologise q /for
appeal q /for
press q
promote w
list w
introduce w
present w
pitch w
`;

/** A verb whose particle belongs to the cue: "pointed out that", "ruled out concessions". */
export const PARTICLES = `
point out cbqo
rule out o
spell out qo
lay out wo
lash out q
call out w
cry out q
blurt out qc
single out w
read out qo
speak out q /against
shoot back q
fire back q
hit back q
push back q /against
write back q
play down o
shrug off o
brush off o
write off w
wave off w
make clear cb
go on q
chime in q
sum up q
put it q
`;

/** Past forms that no rule gives; a verb that doubles its last letter ("quipped") is known by the second list. */
export const IRREGULAR_CUES = `
say said said
tell told told
write wrote written
think thought thought
find found found
show showed shown
swear swore sworn
speak spoke spoken
go went gone
begin began begun
read read read
make made made
hit hit hit
lay laid laid
spell spelled spelled
rebut rebutted rebutted
put put put
shoot shot shot
`;

export const DOUBLING_CUES =
  "admit quip brag slam dub refer snap blog beg rebut chat rap plan".split(" ");

/** "was quick to say", "declined to say", "went on to say": what may govern a cue in the infinitive. */
export const CATENATIVES = new Set(
  `went go goes going gone on continue continues continued continuing proceeded proceeds refuse refused refuses
  refusing decline declined declines declining seem seems seemed appear appears appeared began begins begun start
  started starts used like likes liked love loves want wants wanted wanting tried tries try trying seek sought seeks
  fail failed fails failing dare dared hesitated rushed careful quick eager expected likely set able willing
  unwilling reluctant ready happy had has have having needs need forced compelled felt came`.split(
    /\s+/u,
  ),
);

/** A governor that makes the statement one that was not made. */
export const REFUSALS = new Set(
  "refuse refused refuses refusing decline declined declines declining fail failed fails failing unwilling reluctant hesitated".split(
    " ",
  ),
);

/** A governor that leaves open whether the statement was made. */
export const INTENTIONS = new Set(
  "want wants wanted wanting tried tries try trying seek sought seeks expected likely set able willing ready happy needs need".split(
    " ",
  ),
);

/** "her claim that …", "a warning that …": nouns whose clause or quotation is what somebody said. */
export const CUE_NOUNS = new Set(
  `claim claims assertion assertions statement statements warning warnings suggestion suggestions promise promises
  pledge pledges vow argument arguments contention allegation allegations insistence accusation accusations comment
  comments remark remarks declaration declarations announcement admission complaint complaints prediction
  predictions acknowledgment charge charges denial call calls demand demands tweet message response reply question
  words motto slogan threat threats proposal confession`.split(/\s+/u),
);
