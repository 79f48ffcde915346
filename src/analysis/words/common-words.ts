// Lower-case words of English news. A capital at the start of a sentence, in a headline or in a line of
// capitals says nothing about these. Counted in the training sentences of NewsMTSC (MIT), at least two uses each.

/** Parted by white space. */
export const COMMON_WORDS = `
a abandon abducted abiding ability able ably abortion abound about above abroad absent absentee absolute absolutely abstract absurd abuse abuses
abusing abusive accept acceptance accepted access accessing accompanied accomplishments according account accountability accountable accountant
accounts accurate accusation accusations accused accusers accuses accusing accustomed achieve achieved achievement acknowledge acknowledged
acknowledges acknowledging acquaintance acrimony across act acted acting action actions active actively activism activist activists activities
activity actor actors actress acts actually ad add added adding addition additional additionally address addressed addresses adds adjusting
administration administrator admiral admiration admired admit admits admitted adopted adopting adorably adorn ads adult advance advanced advantage
adversary advertisement advice advise advised adviser advisers advisor advocacy advocate advocates advocating affair affairs affect affected affidavit
affiliate affiliated affiliation afford affordable afraid after aftermath afternoon again against age agencies agency agenda agent agents aggression
aggressive aggressively ago agree agreed agreeing agreement agrees ahead aid aide aides aim aimed aiming air aircraft aired airport airports
airstrikes aisle al alcohol alderman alert alerted algorithm alien aliens aligned aligning alike alive all allay allegation allegations allege alleged
allegedly alleges allegiance alleging allies allocation allow allowed allowing allows ally almost alone along alongside already also alternative
although altogether always am amazing ambassador ambitions amendment amendments amenities amid amidst ammunition amnesty among amount amounts an
analysis analyst analysts anchor and anecdotal anemic anger angered angrier angrily angry animal annamerlan annexation announce announced announcement
announces announcing annual another answer answers anti anxiety any anybody anyone anything apartheid apartment apocalyptic apologize apologized
apologizing apology app apparent apparently appeal appealing appeals appear appearance appeared appears appellate applause applied apply appointed
appointing appointment appointments appreciate appreciated apprehended approach approached appropriate approval approve approved archived are area
areas arena arguably argued argues arguing argument arguments arm arms around arrange arrest arrested arrests arrival arrived arriving arsenal art
article artist artists arts as ashamed aside ask asked asking asks aspects assailed assault assaulted assaulting asserting assertion assertions
assessing assessment assimilate assistance assistant assistants associate associated associates association assume assurance assurances assured
astonishing astronauts asylum at attack attacked attacking attacks attempt attempted attempting attempts attend attendance attended attending
attention attested attitudes attorney attorneys attraction audience august aunt aura authenticity author authored authoritarian authorities authority
authorization automatic automatically autoplay autopsy available average averaging avoid avoided award awarded awards aware awareness away awe
awkwardness babies baby back backed background backgrounds backing backs bad badger badly bag baggage bail bailed balance balanced ballot ballots ban
bank bankruptcy banks banning bans bar bare barely barnstorming barracks barred barrels barriers bars base based bashing basic basically basis batch
bathroom batsman battery battle battled battleground battles battling be bearer bears beat beaten beats beautiful became because become becomes
becoming bed bedding been before began begging begin beginning begins begun behalf behaved behavior behind beholden being belief beliefs believe
believed believes bells belonged belonging beloved below bench beneath beneficial benefit benefited benefits benign beside besides best better between
beyond bias biblical bid big bigger biggest bigoted bigotry bill billion billionaire bills bin biological bipartisan birds birth birther bit bitter
bizarre black blade blame blamed blames blaming blank blasted blasts bleeding blend blessed blew blistering block blockades blocked blog blood blow
blown blue blunt board boasting boat body bogus bold bombast bombastic bomber bombing bombshell bona bond bonds booed book books booming boost boosted
boosting border borders born borrowed boss both bounces bound boundaries bowler box boy boycott brain branch brand branded bravery breach break
breakfast breaking breakthrough breath breathe brewed bribes brief briefed briefing briefings briefly briefs bright brilliant bring bringing brings
brink broad broadcast broader broke broken brother brotherhood brought brush brutal brutality budget build builder building built bullets bully bump
burden bureau burglarizing burglary burned burning bury bus bushels business businesses businessman busing but button buy buying by cable cadences
call called calling calls calm came camera camp campaign campaigned campaigners campaigning campaigns camped campus can cancel canceled cancer
candidacy candidate candidates cannot capabilities capacity capital capitalism caption captivity captured captures car card care cared career careers
careful carefully careless cares caring carried carries carry carrying cars case cases cash cast casts catastrophic catch categorically cater catnip
cats caucus caucuses caught cause caused causes cautious cease ceiling celebrate celebrated celebrities celebrity celebs cells center central centre
century ceremonial ceremony certain certainly certainty chair chairman chairmen chairs chairwoman challenge challenged challenger challengers
challenges challenging chamber champion championed championship chance chancellor chances change changed changes changing channeled chant chanted
chants character characterization characterized charge charged charges charging charismatic charitable charter chased chats cheated check checked
checks cheered cheering chemical chemically chicagotribune chief child children chimed choice choices choose choosing chose chosen chuckles church
circle circulated circumstance circumstances circus cite cited cities citing citizen citizens citizenship city civil civilians civilization claim
claimed claiming claims clarifying class classic classified clean clear clearance clearances cleared clearly clerk click client cliff climate climb
clinch clip clips clock close closed closely closer closest closing closure clothing cloud co coached coalition cocoa code coffee collapse collapsed
collar colleague colleagues collect collected collection college colleges collusion color colored colors column com combat combatting come comedian
comes comfort comfortable comic coming command commander commanding comment commentary commentator commentators commented comments commission
commissioner commit commitment committed committee committees common commonly communicating communication communications communism communities
community commuted companies company compared comparing compensation compete competence competing competition complain complained complaint complaints
complete completed completely complex compliance complicit comprehensive compromise computer conceded concept concern concerned concerning concerns
concert concession concessions conclude concluded conclusion conclusions concrete condemn condemned condemning condition conditions condolences
conduct conducted conference confessed confidence confident confirm confirmation confirmed confirming conflict conflicting confronted congratulate
congratulated congratulations congress congressional congressman congresswoman connect connection connections conscience conscious consciousness
consensus consent consequences conservative conservatives consider consideration considerations considered considering considers consistent
consistently consolation consolidated conspicuously conspiracy conspirator constituency constituents constitute constitutional construction consulate
contact contacted contacts contain contained contains contempt contender content contentious contest contestants contests context continuation
continue continued continues continuing contraceptive contradict contradiction contrast contrasting contributed contribution contributions contributor
control controlled controversial controversy convention conversation conversations convicted conviction convictions convinced convincing cooperating
cooperation coordinated coordination cop copies copy copyright core corn corporate corporations corps correct corrected correctly corresponded
correspondence correspondent corrupt corruption cost costs could council councillor counsel counselor count counted countered counterterrorism
counties countless countries country counts county coup couple couples courage course court courthouse courts cousins cover coverage covered covert
cracks craved crazy create created creating creation credence credentials credibility credible credit credited credits cries crime crimes criminal
crippling crises crisis critic critical criticism criticisms criticize criticized criticizing critics critique crop cross crosses crossing crowd
crowds crucial crucially crude cruelty crusader cult culture curious currency current currently curry custody cut cuts cyber cycle cynical daily
damage damaging danger dangerous dangerously dangers dare daring dark data database date dates daughter daughters day days de dead deadline deadly
deal dealers dealing dealings dear dearly death deaths debate debates debt debuted decade decades decency decide decided decision decisionmaking
decisions decisive decisively declaration declare declared decline declined decrying dedicated dedication deduced deed deemed deep deepen deeper
deeply default defeat defeated defence defend defended defender defending defends defense defer deficit deficits defiles definitely definitive degree
delay delaying delegate delegates deleted deliver delivered delivering delusional dem demanded demanding demands demeans demise democracy democratic
democratically demonstrate demonstrated demonstrates demonstrators den denials denied denies denounce denounced denouncing deny denying departed
department departmental departure deplorable deploy deployed deportation deportations deported depressing depth deputies deputy derail deregulation
dereliction derided derogatory describe described describes describing description deserted deserve deserved deserves designated designed desire
desperate despicable despite destiny destroy destroying destructive detailed detailing details detention deter determine determined detests detractors
devastated developed developing development device devices devoted dey di diagnosed dialogue dictator dictatorship did died dies differ difference
differences different differently differing difficult digital dignity dime dinner diplomacy diplomat diplomatic diplomats dipped direct directed
direction directive directly director dirt dirty disability disabled disadvantage disagree disagreement disappearance disappointed disappointing
disaster disastrous disavow disavowing disciplined disclose disclosed discretion discrimination discuss discussed discussing discussion discussions
disease disgrace disgraced disgust disgusting dishonest dismantle dismantling dismayed dismiss dismissal dismissed dismissing dispersed display
displayed displays disposal dispute disputed disputes disrespectful distance district distrust disturbing ditch diverse diversity divide divided
dividend division divisions divisive do doctor doctors document documented documents dodge does dog dogged doing dollars domestic dominating donated
donation donations done donor donors door doors dossier double doubt doubts doughnut down downplay downplayed downtown dozen dozens drafted drafting
dramatic dramatically draw drawing drawn draws dream dress dressed drew drink drinking drive driven driver drivers driveway driving drone drop dropped
dropping drops drought drove drug drunk dubbed dubious due dumb during duties dutifully duty dynamic each eager eagle earlier earliest early earn
earned earners earnings ears earth ease easier easily easing eastern easy echoed echoing economic economist economy ed edge editor editorial educated
education effect effective effectively effort efforts effusive egos eight either el eldest elect elected electing election elections electoral
electorate elevator eleven eliminate elites else elsewhere email emailed emails embarrassing embarrassment embassy embattled embodied embodiment
emboldening embrace embraced emerge emerged emergency emerging emissions emotional emphasized employee employees employer employment empowering empty
en enabled enacted encounter encouraged encouraging end ended ending endless endorse endorsed endorsement endorsements endorsing ends endured enduring
enemies enemy energy enforcement engage engaged engaging engine enjoyed enjoys enlist enlisted enormous enough enroll ensued ensure entered entering
enthralled enthusiastic entire entirely entities entitled entrepreneur entrepreneurship environment environmental epidemic episodes epochal equal
equality equipped equity equivalent er era erased erotic error erupted escalated escape escaped especially espouses essential essentially establish
established establishment estate estimate ethical ethnic evangelical even evening event events eventually ever every everybody everyday everyone
everything everywhere evidence evolving ex exactly exaggerated example examples exasperation exceedingly excellent except exceptional exceptionally
excerpt excessive exchange exchanging excited exclusive exclusively executive executives exemplified exemption exert exhausted exile exist existence
existing exit exonerate exonerated expand expanded expanding expansion expect expectation expectations expected expense expenses experience
experienced experiment expert expertly experts explain explained explaining explanation explicitly exploit exploration explosion explosive export
exports exposed expressed expresses expressing extend extended extending extension extensive extent extra extraordinary extreme extremely extremism
extremist eye eyebrows eyes fabricated face faced faces facility facing fact factor factory facts failed failing failings failure failures fair
fairgrounds fairly fairness faith faithless fake fall fallen falling fallout falls false falsehoods falsely fame famed familiar families family famous
fan fans fantasy far fare farm fascist fashion fast fat fatally fate father faulted faux favor favorable favorably favored favorite favors favour
fazed fear featuring federal fee feed feedback feel feelings fees feet feigned fell fellow fellowships felony felt female feminism feminist fence
fervent few fewer fiasco fiction fides field fierce fiery fifth fight fighter fighting fights figure figures file filed filibuster filing fill filled
filling film filmed films final finally finance financed finances financial financier find finding findings finds fine finished finishing fire fired
fireside firing firm first fiscal fit fitness five fix fixer fixing fixtures flag flags flat flatly fled flip flipping floated flooded floor flop
flouting flying focal focus focused foe folks follow followed followers following food foolish foot footage football footing for force forced forceful
forces forcibly forefront foreign foremost forever forget forgiven forgiveness forgotten form formal formally formed former formerly forth forthcoming
forthright fortune fortunes forum forums forward fostered fought found foundation founded founder founding four fourth framework frankly fraud fray
free freed freedom freedoms frequently fresh freshman friend friendly friends frightening from front frontrunner frustrated frustrating frustrations
fuel fueling fulfill fulfilling full fully fun function fund fundamental funding fundraiser fundraising funds further furthermore future futures gain
gaining gains gala game games gang gap garage garnered gas gather gathered gathering gave gay gender general generally generation generous genial
genius genome gentleman genuine genuinely geographically get gets getting giant gifts girl girlfriend girls give given gives giving glad global gloss
go goal goalkeeper goes going golf gone good goodbye goods got gotten govern governing government governments governor governorperry governors grabbed
grace gracious gradually graduates graduating graffiti grand grandchildren grandmother grandstanding grant granted granting grants grasp grateful
gratitude gravest great greater greatest greatly green greeted grew grim grossly ground group groups grow growing grown growth grueling gruesome guard
guarding gubernatorial guess guest guidance guilty gun gunman guns gunshot guts guy guys hackers hacking hacks had hails half hallmark halls hallways
hammered hand handcuffs handed handful handle handled handling hands hangar happen happened happening happens harass harassed harassing harassment
hard hardest hardline harsher harshest harshly has hat hate hates hatred haul have having he head headed heading headline headlines heads healing
health healthcare hear heard hearing hearings heart hearts heat heated heavy height heightened heinous held hell hello helm help helped helpful
helping hence her here heritage hero hers herself hiding high higher highest highlighted highlighting highlights highly hike hikes hile him himself
hint hinting hired his historic historical history hit hits ho hoax hobbled hoc hold holding holds hole holiday holiness home homeland homeless homes
homosexuality honest honesty honey honor honorable honored hope hoped hopeful hopes hoping horrible horrific hospital host hostage hostages hostile
hosting hosts hot hotel hour hours house housed household households housing how however http https huge hugely human humanitarian humiliated hundred
hundreds hunt hurdle hurricanes hurt hurtful hurts husband hush hye hypocritical hypothetical i iconic idea ideas identical identification identified
identity ideological ideology idiots idol ie if ignorance ignorant ignored ill illegal illegally illicit illness im image images imagine imagined
imbecilic immediate immediately immense immigrant immigrants immigration immovable immunity impact impartiality impeachment impersonation
implementation implicitly implored importance important imports imposed impossible impressive impromptu improperly improve improved improvements in
inability inaccurate inappropriate inappropriately inaugural inaugurated inauguration incapable incendiary incident incidentally incidents incites
include included includes including income incoming incompetent inconsistent increase increased increases increasing increasingly incredibly incumbent
indeed independence independent indicate indicated indicates indicating indicted indictment indigenous individual individuals industry inept
inequality inevitable inexcusable infamous infested infidelities infiltrated inflate inflation influence influential info informant information
informed infrastructure infuriated inglorious inherited inhibitions initial initially initiate initiates initiative initiatives injures injuries inner
innings innocent inquiries inquiry insensitive inserted inside insider insidious insight insisted insistence inspiration inspired inspiring instead
instill institutions instructing instructor instrumental insulated insult insulting insurance integrity intelligence intelligent intend intended
intends intense intensifying intention intentionally intentions interaction interactions intercepted intercourse interest interested interests
interfere interference interfering international internet intervene intervened interview interviewed interviewers interviews into intoxicated
introduce introduced introducing intruder invading invasion investigate investigating investigation investigations investigative investigator
investigators investment investor investors invitation invited involve involved involvement involving ire ironic irresponsible is island isolate issue
issued issues it items itiveness its itself jab jabs jail jailed jetting jihad jihadi job jobs join joined joining joins joint joke joked journalism
journalist journalists journey joy judge judges judgment judicial jump jumped jumps jungle just justice justification kanyewest keen keep keeping
keeps kept key kick kicked kickstart kid kidnapping kids kill killed killer killers killing kills kind kinds kingdom kiss kneecapping knees knew know
knowing knowledge known knows kristymcampbell kudos la labelling labels labor lack lacked ladies lady laid lambasted land language large largely
larger largest lash lashed lashing last late later latest lauded lauding laugh laughed laughing laughs launch launched launches launching laundering
law lawmakers laws lawsuit lawyer lawyers lax lay laying lays lead leader leaders leadership leading leads league leak leaked leaker leaking leaks
leaned leaning leap learn learned learning lease least leave leaves leaving lectures led left leftwinger leg legacy legal legalized legally
legislation legislative legitimacy legitimate legs lenders length lengthy lent less let letter level levels leveraged lewd liable liar liberal
liberals libertarian liberty librarian license licenses lie lied lies lieutenant life lifetime lift light lighting likable like liked likely likes
limit limited limiting limits line lines link linked links list listed listen listening literally litigation little live lived lives livestock living
loaded loan loans lobbying local located location lock locked logo long longer longstanding longtime look looked looking looks looms lose loses losing
losses lost lot lots love loved lovely loves loving low lower lowered lowest loyal loyalty lschencker lucky lunch luring luxury lying lynching machine
mad made magazine mail mails main maintain maintaining maintains major majorities majority make makes makeup making male malevolently maliciously
malware man manage managed management manager mandate manhunt manipulated manner manslaughter manufacturers manufacturing many map margin margins
marijuana marked market markets marks marriage married mas mass massages massive master matched matching matchup mate material materials math matter
matters maverick maximum may maybe mayor mayors md me mean meaning meaningful means meant meanwhile measure measured measures meddling media median
mediation medical medium meek meet meeting meetings meets member members memo memorial memory memos men mental mentally mention mentioned merchandise
mercy mere merely merger mess message messages met method methods meticulously mewling microphone mid middle midfielder midlevel midterms might
migrant migrants mild mile miles milestones militants military million millions mind minded minds mine minerals minimization minimum minister
ministers minority minors minute minutes misconduct miserable mishandled misinformation misleading misled miss missed missiles missing mission
missives mistake mistakes mistress misunderstands misuse mix mixed mob mocked mocking mocks model moderate moderates modern mom moment moments
momentum monetary money monitoring month months moral more moreover morning most mostly mother motivated motivation motorist mounting move moved
movement moves moving mph much mulls multiculturalist multimedia multiple murder murdered murderer murdering music must my myself naked name named
names naming narrative narrow nasty nation national nationalism nationalist nationally nationals nations nationwide native nativism nativist natural
nature nd near nearby nearly nears nebulous necessary necessity neck need needed needs negative neglected negotiate negotiating negotiations
negotiator neighborhood neighboring neighborly neither neocons nervous net network networks neutral never nevertheless new newly news newsletter
newspaper newsworthy next nice nickname night nine no nobody nod nominated nominating nomination nominations nominee nominees non none nonetheless
nonprofit nor normal northern nose not notably notch note noted notes nothing notice noting notion now nowhere nuclear nude nuke nuked number numbers
numerous nurse nurses oath obfuscates object objected obliged observed observers obsolete obstruct obstruction obtained obtaining obvious obviously
occasion occasions occurred odious of off offense offenses offensive offer offered offering offers office officer officers official officials offset
often oil ok okay old older on once one ones ongoing online only onto op opaque open opened opening openly opens operate operated operating operation
operations operative opinion opinions opioid opioids opponent opponents opportunities opportunity oppose opposed opposite opposition optimistic option
options or orbits order ordered ordering orders ordinary organization organizations organize organized organizing original other others otherwise
ought our ourselves ousted ouster out outcome outdoor outgoing outlandish outlet outlets outline outlining outmoded outrage outraged outrageous outs
outset outside outspoken outstanding ovation ovations over overall overhaul overseas overseeing oversight overtake overwhelming overzealous owes own
owner package packed page pages paid pain painful painting paintings pairing pandering panel paper par parallel pardon pardoning parents park parking
parliament parliamentary part partial participate participating particular particularly parties partisan partner partners parts party pass passed
passion passionate past pastor patches path patients patriotic patterns paused pavilion pay paying payment payments payoffs payroll peace peddling
peers penalties penalty penchant pending penned pension people per perceived percent percentage perch perfect perfectly perform performance performed
performing performs perhaps period perjury permanent permanently permission permits person personal personality personally persons perspective
persuade persuaded pessimistic petition petty philanthropy philosophy phone phony photo photographed photographer photos physical pic pick picking
picture piece pilot pin pipeline pitch pivotal place placed plain plan plane planet planned planning plans plants plastic platform play playback
played players playing plea plead pleaded pleading please pleased pled pledge pledged pledges plenty plight plot plotting plug plunges pockets podcast
podcasts podium pogrom point pointed pointing points poised police policies policy political politically politician politicians politics poll polled
polling polls pollster polluted pollution pompous pool poor poorly popular popularity population populism populist porn pornography portion portray
portrayed posed poses position positions positive possesses possession possibility possible possibly post posted poster posting posts pot potential
potentially pound pounds poverty power powerful powers practically practice practices praise praised praises praising pre preacher precedent precincts
precious precisely preconditions predator predatory predecessor predecessors predict predicted prediction preemptively prefer preference preferred
preliminary preparation prepare prepared preparing presaged presence present presented presenting presents preserving presided presidency president
presidential presidents press pressed pressing pressure pressured pressures presumably presumed pretty prevent preventable prevented previous
previously price prices primaries primary prime principal principle principles print printed prior priorities priority prison prisoner prisoners
privacy private privately privilege privileged privy prize pro probably probation probe problem problems proceed proceeded proceeding proceedings
proceeds process proclaimed produce producing productive products professional professionalism professor professors profile profit profited program
programs progress progressive project projecting projects prominence prominent promise promised promises promising promote promoted promoting prompted
prone pronouncement pronouncements proof propaganda propagandist property proponent proportions proposal proposals proposed proposing prosecuted
prosecuting prosecution prosecutor prosecutors prospect prospective prosthetics protect protected protecting protection protections protects protest
protesters protests proud prove proved proven proves provide provided provides providing provisions prowess proxy pry public publically publication
publicize publicly published publishing pull pulled pullquote pummeled punched pundits punish punished punishment puppet puppy pure purge purpose
purse pursue pursuit push pushed pushes pushing put puts putting qualifications qualified qualifier qualities quarter quarterfinal question
questionable questioned questioning questions quick quickly quid quiet quit quite quo quoted rabbit race races racial racially racism racist radical
radicalized radio rail railed raise raised raises raising rallies rally ramming ran ranch range ranging rank ranking ranks rant rape raped rapped rare
rarely rate rated rates rather rating ratings rattle raucous rd re reach reached reaching reacted reacting reactions read reading reads ready real
reality really realm reason reasonably reasons rebels rebuke rebuked rebuttal recall receive received receiving recent recently reception recess
recipient recipients recognize recognized recognizing recommendations recommended recommending record recorded recording recordings recordkeeping
records recover recovered recovery recruitment recuse red redsteeze reduced reducing reduction reelection reemerged reference referenced referencing
referendum referred referring reform reformers reforms refugee refugees refusal refused refuses refusing regain regard regarded regarding regardless
regime region register registered regret regular regularly regulations regulators regulatory reimbursed reiterated reject rejected rejecting
rejections rejects relate related relations relationship relationships relatively relatives release released releasing relentless relief religious
relive rely remain remainder remained remaining remains remarkable remarkably remarked remarks remember remembered remembers remind reminder reminding
remorse remove removed renaissance rent repair repeal repealing repeated repeatedly repeating replace replaceable replaced replied reply report
reported reportedly reporter reporters reporting reports represent representative represented representing represents repressive reputation request
requested requesting requests require required requirements rescue research researcher residence residency residents resign resignation resigned
resigning resist resistance resisted resisting resolution resolve resolved resort resources respect respected respectful respective respond responded
responders responding responds response responsibilities responsibility responsible rest restaurant restore restrained result resulted resulting
results resume retained retaliation retention retire retired retirement retiring retreat retribution retrospect return returned returning returns
reveal revealed revealing reveals revelation revelations revenue reversal reverse reversed review reviewed reviewing revoking revolutionary reward
rhetoric rhetorical rich rid ridden ride ridiculous right rightly rights ring ripped rips rise rises rising risk risked risks rival rivals river road
roaring robes robust rock rode role roll rolled rolling rollout room roots rose round route routine routinely rule ruled rulers rules ruling rumors
run runner runners running runoff runs rural rushing sacred sacrificed sacrifices sad saddled safe safer safety said salacious salary sales same
sanctioning sanctions sane sarcasm sarcastically sat satisfying save savings saw say saying says scandal scandals scare scared scathing scene scenes
scheduled schedules scheme scholarships school schoolers schools science scientific scientist scientists scorched score scored scorers scouring scrap
scratching screamed screaming script scripted scrub scrutiny search season seasoned seat seated seats second secret secretary secrets sector secure
securing security see seeded seeing seek seeking seeks seem seemed seeming seemingly seems seen sees segment select selected selection self selfish
sell sellers selling semifinal senator senators send sending senior sensational sense sensitive sensitivity sent sentence sentenced sentences
sentiments separate series serious seriously serve served server serves service services serving session set setback settle settlement seven several
sex sexism sexual sexually shadow shake shame shameful shamelessly shaming shape shaped shaping share shared shareholders shares sharing sharp
sharpened sharply she sheer sheet shelter sheriff shield shift shifted shipments shit shock shocked shocking shoe shoes shooter shooting shootings
shop shore short shortened shortly shot shots should shoulder shoulders shouted show showed shower showing shown shows shut shutdown sick side sides
sign signal signaled signaling signals signature signed significance significant significantly signs silence silly similar simple simply since sincere
single singled sister sit site sites sitting situation six sizable size skeptical skepticism skeptics skills skin skipped skit skittish slain slammed
slamming slams slap slapped slate slaves slightly slippery slot slow slums slurs small smart smiles smoking snag snap sneak so social socialist
society soft softening soil sold soldier soldiers sole solid solution solutions some somebody somehow someone something sometime sometimes somewhat
somewhere son sons soon sooner sorry sort sorts sought soul sound sounds source sources south southern sovereignty soybean space sparked sparring
spawns speak speaker speaking speaks special specialized specific specifically spectacular spectrum speculation speech speeches speed spend spending
spent spewing spin spirit spirited spite spoke spoken spokesman spokesperson spokeswoman spot spotlight spouse spouting spox spread spring spy
squarely stabbing stability staff staffer staffers stage stages stairs stake stakes stance stances stand standard standards standing standings stands
star stark starkly start started starting startled startups state stated statement statements states stating station stations status stay stayed
staying steady steal steep steeper stem step stepped stepping steps stern stick sticking still stimulant stock stocks stolen stomach stood stop
stopped store stories storm story straight strategic strategist strategizing strategy strayed streak stream street streets strength strengthen
strengthening stress stressed strict stride strike striker strikes striking stripped strive strong stronger strongest strongly struck structural
struggle struggled stubborn stuck student students studied studies studio study studying stuff stuffed stump stumps stunning stupid style subcommittee
subject submitted subpoena subpoenas subscribe subscribing subsequent subsequently subsidiaries substance substantial substantive suburb suburbs
succeed success successful successfully successor such suck sued sues suffered suffering suffers sugar suggest suggested suggesting suggestion
suggests suicide suing suit sum summary summer summit summoned superhero superintendent superior supervisor supplied supplies support supported
supporter supporters supporting supportive supports supposed supposedly supremacists supremacy sure surely surfaced surge surges surging surprise
surprised surprises surprising surrender surrendered surrogate surrogates surrounded surrounding surveillance survey survivors suspect suspects
suspended suspicious sustained swagger sweep sweeping swiftly swing swipe switch symptoms system systems table tables tactics tainted take taken
takeover takes taking tale talent talents talk talked talking talks tamp tamper tampering tanked tape tapes tapping target targeted targeting targets
tariffs task taught tax taxes taxpayer taxpayers tea teach teacher teachers teaching team teams tear tears tech technology teen teenager teenagers
teens telephone television tell telling tells temper temperament temporarily temporary ten tennis tens tense tensions tenure tepid term termination
terms terrible terrific territorial terror terrorism terrorist test tested testified testify testimony tests testy text texts th than thank thanked
thanking thanks that the their them theme themes themselves then theorists theory there therealroseanne therefore these they thing things think
thinking thinks third thirty this those though thought thoughts thousand thousands threat threaten threatened threatening threatens threats three
thrift thrifty thriving throated throes through throughout throw throwing thrust thug thus ticket tie tied tier ties tight time timely times timing
tip title to tobacco today together tok told tolerance tomorrow tone tonight tonnes too took top topic topics topple toppled torn torture total
totally touch touched touching tough tougher tour tournament tours touted toward towards town toxic track tracking traction trade traded traders
trading tradition traditional traffic trafficking trail trailing trails trained training trampled trans transgender transition trash travel traveled
traveling treason treasured treat treated treating treatment tremendous trending trespassing trial trickier tricks tried tries trillion trip triumph
troops trouble troubling truck true truly trust trusted trustees trustworthiness trustworthy truth truthful truthfulness truths try trying tune
turbulent turf turn turned turning turnout turns tweet tweeted tweeting tweets twelve twenty twice twit twitter two tycoon type typically tyranny
ultimate ultimately unable unafraid unanimous unarmed unauthorized uncertainty unchanged unclear uncomfortable undecided under underdog underlying
underscored understand understanding understands understood undertake underway unemployment unequivocally unfair unfairly unfilled unfit uniforms
unify unifying unilaterally union unions unique uniquely unite unity universal universally universities university unlegislated unless unlike unlikely
unloaded unpopular unprecedented unrelated unrepentant unsatisfied unseeded unstopping unsubtle unsupported unsurprising unthinkable until unusual
unveils up upcoming update updated updates upheld uphold upon upper upset upstate uranium urban urge urged urgent urges urging us use used useful uses
using usual usually usurpation utterance vacancies vacant vacationing vacuum vague valid valuable value values vantage various vast vehemently vehicle
verbal verdict version versus very veteran veterans veto via viability vice victim victimized victims victories victory video videos videotaped vie
view viewed viewers viewpoint views vigorously village villagers violated violates violating violation violations violence violent viral virtual
virtually virtue visible vision visions visit visited visiting visitors visual vocal voice voiced voices volunteer volunteers vote voted voter voters
votes voting vow vowed vows vs vulgar wage wagon wait waited waiting wake walked walking walks walls want wanted wants war warfare warm warmed warn
warned warning warnings warns warrant wars was watch watchdog watched watching water wave waved way ways we weak weaker weakness wealth wealthy weapon
weapons wearing weasel web website wed wedding week weekend weekly weeks weighed weighs weight weirdly welcome welcomes welcoming well went were west
wetin what whatever wheat when where whereas whether which while whistles white whites who whoa whoever whole whom whose why wicket wide widely widow
wife wild will willfully willing willingness win wind winding window wing winner winning wins wisdom wish wished wishes wishing with withdraw
withdrawn withdrew within without witness witnessed witnesses wives woke woman women won wonder wonderful word words wore work worked worker workers
workforce working workplace works world worried worry worrying worse worsened worst worth would wound wounding wrapping write writer writes writing
written wrong wrongdoing wrongful wrote year years yelled yes yesterday yet you young younger youngest your yourself youth zero
`;
