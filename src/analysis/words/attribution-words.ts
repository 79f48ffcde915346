/** Closed classes that the search for speakers and contents asks for. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const DETERMINERS = words(`
  a an the this these those his her their its our my your some many several most all both one two three four five
  six seven eight nine ten dozens another no any each every few other others much half such
`);

/** After one of these a noun phrase goes on to the left only through a preposition: "on Tuesday | the mayor". */
export const PHRASE_OPENERS = words(
  "a an the this these those his her their its our my your no every each another",
);

/** Before a word they show that it is a noun: "the claims", "his report". */
export const NOUN_MARKERS = words("a an the his her their its our my your no every each another");

export const PERSONAL_PRONOUNS = words(`
  he she they it we i you who nobody everyone everybody someone somebody anyone others both many some several most
  few none these those one another neither
`);

/** Stand between a subject and its verb: "has not yet publicly said". */
export const AUXILIARIES = words(`
  has have had having is are was were be been being am do does did will would could should may might must can ca wo
  'd 've 's 'll 're ’d ’ve ’s ’ll ’re n't n’t not never to
`);

export const NEGATIONS = words("not n't n’t never neither hardly cannot nor");

export const MODALS = words("will would could should may might must can ca wo 'd 'll ’d ’ll shall");

export const GROUP_ADVERBS = words(`
  also then later recently previously now further simply just only repeatedly even once again already still publicly
  privately reportedly initially openly explicitly flatly bluntly ultimately often always sometimes subsequently
  immediately quickly largely famously angrily correctly rightly wrongly apparently essentially clearly finally first
  yet long since soon both all consistently firmly separately similarly thus
`);

/** Open a phrase that says when, where or to whom, between the verb and its content. */
export const ADVERBIAL_PREPOSITIONS = words(
  "in on at to during via of after before through with from by about as for without per",
);

export const DAYS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun yesterday today
  tonight tomorrow
`);

export const TIME_ADVERBS = words(`
  earlier recently afterward afterwards again too repeatedly late early last this later there here once then now
  simply publicly flatly bluntly instead once
`);

export const TIME_NOUNS = words(`
  week month year morning night evening afternoon weekend fall summer spring winter day time monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november
  december
`);

/** The channel of a statement: "in an interview", "at a rally", never part of the speaker's name. */
export const OCCASIONS = words(`
  interview interviews statement speech speeches email e-mail tweet tweets press news conference rally letter call
  post debate phone telephone briefing meeting hearing event op-ed column article report memo video appearance
  remarks town message note testimony forum panel session
`);

export const INTERROGATIVES = words("whether if how why what where when who which whom whose");

/** Prepositions inside a noun phrase: "the head of the union for nurses in Riverton". */
export const PHRASE_PREPOSITIONS = words(
  "of for in at from with on to by near against as under behind within across inside outside among between close over about around",
);

/** Of these only some belong to the phrase: "the mayor of X", but "the mayor | in an interview". */
export const LOOSE_PREPOSITIONS = words(
  "in on at to by as with under about from over around after during before through via against",
);

/** A subject begins behind one of these. */
export const CLAUSE_OPENERS = words(`
  and but or while as that because when however meanwhile still though although for yet since if whether where so
  whereas then after before until once than plus nor
`);

/** Adverbs that open a sentence before a verb: "Then said", "Here is"; any other capitalised word there is a name. */
export const OPENING_ADVERBS = words(`
  then here there now so thus still also yet once even just only again later earlier however meanwhile instead never
  not always often perhaps maybe indeed finally first next when where why how
`);

/** Open an aside between a speaker and the verb: "Roe, speaking in Riverton, said". */
export const ASIDE_OPENERS = words(`
  who whose which speaking appearing formerly then now himself herself themselves asked when in at during like for
  citing on after before as while referring responding like along including of from however though
`);

/** A participle clause of these starts a new statement of the same speaker: ", adding that". */
export const NEW_STATEMENT = words(`
  adding saying noting citing calling arguing claiming telling suggesting insisting warning stressing referring
  asserting accusing according emphasizing emphasising underscoring explaining declaring indicating stating pointing
  predicting describing acknowledging criticizing confirming vowing promising pledging urging writing tweeting echoing mirroring paralleling
  denouncing blaming asking
`);

/** Where a text continues after a clause that a comma has closed off. */
export const LEAD_WORDS = words(`
  in at on during after before when while as if asked but and for by with since despite although though speaking last
  earlier later then meanwhile however still yet also this that
`);
