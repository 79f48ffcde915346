// What people are and are called, in lower case. One kind a table, parted by white space or lines.

/** Forms of address: they stand before a name and say nothing but "a person follows". */
export const COURTESY_TITLES = `
mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame lord lady madam madame monsieur mme prof prof. herr frau signor señor sheikh sheik shaikh hon hon. rev rev. reverend fr fr. father sister brother imam ayatollah rabbi saint
`;

/** Courtesy titles of one gender. */
export const MALE_TITLES =
  "mr mr. sir lord monsieur herr signor señor father brother king prince duke emperor sultan";
export const FEMALE_TITLES =
  "mrs mrs. ms ms. miss dame lady madam madame mme frau sister queen princess duchess empress";

/** Words that a title may end on, capital or not, before a name: "Foreign Minister", "coach". */
export const ROLE_WORDS = `
agent biographer bodyguard translator interpreter curator archivist librarian accountant auditor investigator coroner pathologist therapist psychotherapist dentist veterinarian neuroscientist ecologist geologist zoologist botanist meteorologist seismologist climatologist epidemiologist virologist oceanographer anthropologist archaeologist criminologist landlord landlady
president vice-president co-president premier minister chancellor secretary undersecretary senator sen sen. congressman congresswoman representative rep rep. gov gov. governor lieutenant-governor mayor deputy speaker leader chief chairman chairwoman chairperson chair chairmen co-chair vice-chairman head director director-general secretary-general president-elect governor-elect
commissioner councillor councilman councilwoman alderman lawmaker legislator mp mps mep parliamentarian majority-leader whip treasurer comptroller ombudsman prosecutor attorney attorney-general solicitor lawyer barrister judge justice magistrate sheriff marshal detective inspector constable superintendent
ambassador envoy diplomat consul negotiator mediator spokesman spokeswoman spokesperson spokesmen adviser advisor aide strategist consultant strategists analyst economist strategist pollster expert
general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. corporal cpl cpl. private pvt admiral adm adm. commodore brigadier commander cmdr cmdr. officer commandant marshal veteran soldier pilot astronaut cosmonaut
king queen prince princess duke duchess emperor empress sultan emir crown-prince baron baroness count countess earl pharaoh tsar czar pope bishop archbishop cardinal pastor priest patriarch chaplain cleric
professor doctor researcher scientist scholar historian physicist biologist chemist astronomer psychologist psychiatrist sociologist engineer architect dean principal teacher lecturer chancellor rector provost student author co-author writer novelist poet journalist reporter columnist correspondent editor editor-in-chief publisher broadcaster anchor moderator host presenter commentator blogger critic photographer cartoonist
actor actress comedian singer rapper musician composer conductor pianist guitarist drummer dancer artist painter sculptor designer filmmaker director producer screenwriter model star
coach manager trainer captain skipper striker forward midfielder defender goalkeeper keeper winger quarterback pitcher batsman bowler all-rounder fullback flanker prop hooker lock centre guard goalie champion medallist medalist runner sprinter swimmer cyclist jockey boxer golfer driver rider umpire referee teammate team-mate player athlete substitute playmaker left-hander right-hander paceman spinner wicketkeeper opener
ceo cfo coo cto executive founder co-founder cofounder owner co-owner entrepreneur businessman businesswoman billionaire tycoon magnate investor banker financier trader broker dealer manager supervisor foreman
activist campaigner dissident organiser organizer candidate nominee hopeful frontrunner contender incumbent challenger rival opponent ally politician statesman stateswoman democrat republican lawyer oligarch warlord militant rebel guerrilla terrorist suspect defendant inmate convict hostage victim survivor witness resident neighbor neighbour protester demonstrator worker farmer nurse surgeon physician midwife paramedic firefighter policeman policewoman guard shopkeeper driver trucker fisherman miner
father mother son daughter brother sister wife husband widow widower uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter partner girlfriend boyfriend fiance fiancee friend colleague boss predecessor successor
member delegate official counsel counselor counsellor staffer secretary clerk administrator coordinator steward liaison president-designate
`;

/** What somebody is to somebody else: alone it says nothing of its bearer. */
export const KIN_WORDS = `
father mother son daughter brother sister wife husband widow widower uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter partner girlfriend boyfriend fiance fiancee friend colleague
`;

/** Letters behind a name that are no part of it: "Ann Lee KC", "Ann Lee, MD". Folded. */
export const POST_NOMINALS =
  "kc qc mp msp mep obe mbe cbe kbe dbe md phd dphil jd dds dvm rn cpa esq frs fba";

/** Role words that tell the gender of their bearer. */
export const MALE_ROLES =
  "spokesman chairman congressman councilman alderman businessman statesman fisherman policeman king prince duke emperor sultan emir baron count earl pope father son brother husband widower uncle nephew grandfather grandson boyfriend actor batsman paceman";
export const FEMALE_ROLES =
  "spokeswoman chairwoman congresswoman councilwoman businesswoman stateswoman policewoman queen princess duchess empress baroness countess mother daughter sister wife widow aunt niece grandmother granddaughter girlfriend actress midwife";

/** Words that stand before a role word inside a title: "Deputy Prime Minister", "former foreign secretary". */
export const ROLE_MODIFIERS = `
former ex ex- acting interim incoming outgoing newly appointed then longtime long-time veteran senior junior top chief deputy vice assistant associate co under first second third lead late current new ousted exiled jailed imprisoned disgraced embattled retired elected re-elected caretaker honorary emeritus principal special presidential prime foreign defence defense interior home finance economic economy trade justice health education energy environment transport agriculture labour labor culture sports development security national federal state press public political military naval police opposition majority minority house senate party government cabinet parliamentary parliament congressional regional provincial local city county district district-level general attorney lieutenant major brigadier rear crown supreme court high campaign communications international external affairs commerce treasury housing homeland intelligence immigration climate science technology digital industry tourism planning water social humanitarian peace envoy nuclear human rights legal financial executive managing communist socialist conservative liberal labour democratic republican progressive independent rebel separatist world olympic national team club head assistant-coach fellow
`;

/** Words that go on with a title after its head: "Secretary of State", "Minister for Health". */
export const ROLE_TAIL_WORDS = `
state defense defence health education energy interior treasury labor labour commerce justice transportation transport agriculture finance foreign affairs war navy army staff homeland security trade economy economic development environment housing culture sport sports science technology the exchequer rolls interior planning information communications tourism industry women children home
`;
