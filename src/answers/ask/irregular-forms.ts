// One word a line, behind it the forms that share no stem with it: tenses, plurals, the noun of a verb.
// To begin, to start and to commence are one verb in a question.
const FORMS = `
arise arose arisen
be is are was were been being am
bear bore borne
beat beaten
become became
begin began begun beginning start started starts starting commence commenced commences commencing
bind bound
bleed bled
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen choice
come came
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown flight
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grow grew grown growth
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lie lay lain
lose lost loss losses
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken speech
spend spent
stand stood
steal stole stolen
stick stuck
strike struck
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought thoughts
throw threw thrown
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weep wept
win won
withdraw withdrew withdrawn withdrawal
write wrote written
admit admission
broad breadth
deep depth depths
high height heights
long length
wide width
agree agreement
approve approval
arrive arrival
attend attendance
believe belief
conclude conclusion
decide decision
defend defence defense
depart departure
describe description
destroy destruction
die died dies dying dead death deaths
cry cries cried crying
dry dries dried drying
free freed frees freeing freedom
lie lied
sue sued sues suing
tie tied ties tying
try tried tries trying
use used uses using
divide division
expand expansion
explain explanation
explode explosion
extend extension
fail failure
invade invasion
permit permission
produce production
propose proposal
prove proof
provide provision
reduce reduction
refuse refusal
remove removal
respond response
sale sales
strong strength
warm warmth
submit submission
succeed success
suspend suspension
man men
woman women
child children
foot feet
life lives
`;

/** Forms of English words that cutting an ending does not lead back to their base: "began" → "begin". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const [base = "", ...forms] = line.split(" ");
      return forms.map((form) => [form, base] as const);
    }),
);
