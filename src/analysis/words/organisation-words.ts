// Words that tell what kind of thing a capitalised name is. Lower case, parted by white space.

/** Last words of companies: the rest of such a name is used alone, "Tarvin" for Tarvin Foods. */
export const COMPANY_HEADS = `
bank corporation corp corp. company co co. inc inc. ltd ltd. llc plc ag gmbh sa nv spa llp pac group holdings holding partners industries enterprises enterprise ventures capital securities investments insurance airlines airways aviation motors electronics systems technologies technology solutions software networks network media broadcasting communications pharmaceuticals chemicals steel oil gas petroleum energy telecom telecommunications mobile records studios pictures entertainment brewery breweries foods stores supermarkets hotels resorts railways railway shipping lines shipyard logistics toys books bakery bakeries farms dairy dairies homes properties builders construction engineering consulting associates logistics
`;

/** Legal forms: "Tarvin Foods AG" is Tarvin Foods. */
export const COMPANY_FORMS =
  "corp inc ltd llc plc ag gmbh sa nv spa llp pac co company corporation limited";

/** The last word of an organisation's name: "… Movement", "… Ministry". Also before "of": "Bank of …". */
export const ORGANISATION_HEADS = `
ministry department agency authority administration bureau commission committee subcommittee council board office secretariat cabinet government parliament assembly senate congress duma bundestag legislature chamber court tribunal directorate inspectorate treasury embassy consulate mission delegation
party movement alliance coalition union federation confederation league association society organisation organization foundation institute institution academy university college school faculty seminary laboratory laboratories lab labs observatory museum library hospital clinic church diocese synod mosque
${COMPANY_HEADS}
gym garden gardens fund trust exchange
army navy force forces corps guard guards brigade battalion regiment division fleet militia police constabulary command brotherhood legion front militants jihad brigades resistance rebels
times post herald tribune gazette journal chronicle daily observer telegraph guardian mirror standard examiner enquirer inquirer dispatch courier bulletin magazine review newspaper news press tv television radio channel weekly digest register sentinel globe
team club fc united athletic athletics rovers wanderers hotspur rangers dynamo dinamo spartak
conference forum initiative project campaign program programme service services task taskforce staff centre center panel
nations treasury republicans democrats greens socialists conservatives liberals caucus lobby syndicate cartel
platform app site website
yankees mets cubs braves dodgers giants padres phillies pirates cardinals reds astros mariners angels orioles tigers twins royals brewers indians rangers marlins expos rockies rays nationals diamondbacks packers bears vikings lions bills dolphins patriots jets steelers bengals browns oilers colts jaguars raiders chiefs broncos chargers cowboys eagles redskins falcons panthers saints rams seahawks buccaneers bulls knicks lakers celtics pistons pacers hawks hornets nets bucks spurs rockets mavericks nuggets grizzlies timberwolves warriors clippers suns blazers kings sonics supersonics canucks maple leafs senators bruins sabres whalers penguins flyers capitals islanders devils blackhawks wings blues stars predators lightning oilers flames avalanche sharks ducks
`;

/** Words that end a place name. */
export const PLACE_HEADS = `
river lake sea ocean gulf bay strait straits channel canal island islands isle isles peninsula cape coast coastline mountain mountains mount hills hill valley desert plateau forest basin delta atoll reef archipelago glacier fjord sound lagoon strait marsh
province region oblast krai raion county district prefecture canton governorate municipality township village town city republic kingdom emirate territory territories state states
street avenue road boulevard square lane drive park airport harbor harbour port bridge station stadium arena beach springs falls creek heights strip corridor square plaza crossing tower towers prison
`;

/** Words that begin a place name: "Mount …", "Lake …", "Gulf of …". */
export const PLACE_OPENERS = `
mount mt mt. lake cape fort port san santa santo são sao los las puerto rio isle gulf strait bay sea island isles river camp ras wadi tel north south east west northern southern eastern western central upper lower greater
`;

/** Words that end the name of an event, a law, a war, a prize, a work: capitalised, and no actor. */
export const EVENT_HEADS = `
war wars revolution uprising intifada crisis day days week month year cup championship championships olympics games open tournament trophy masters grand prix marathon race series bowl festival carnival ceremony awards award prize medal oscars act bill law code treaty pact accord accords agreement deal protocol declaration constitution amendment resolution plan doctrine operation summit election elections primary referendum census amendment age era century dynasty holocaust genocide massacre ramadan easter christmas christianity islam judaism bible koran quran virus disease syndrome covid storm hurricane typhoon cyclone earthquake attack attacks bombing index average dow nasdaq final finals cup stakes derby classic tour rate data report survey movie film album song book bible 
`;

/** Common nouns that name the kind of what follows or precedes: "the newspaper X", "X, a bank". */
export const ORGANISATION_NOUNS = `
agency airline association bank broadcaster company carmaker automaker manufacturer maker firm conglomerate charity chain club corporation foundation fund giant group institute magazine movement network newspaper daily weekly tabloid ngo organisation organization outlet party platform producer publisher retailer startup start-up supplier team think-tank union university watchdog website lender insurer operator newswire channel station alliance bloc coalition militia consortium nonprofit non-profit app site agency brokerage brewer refiner miner utility
`;

/** Common nouns that name the kind of a place: "the city of X", "X, a town in …". */
export const PLACE_NOUNS = `
city town village capital region province country state county district suburb port island peninsula river lake mountain valley area neighbourhood neighborhood republic territory enclave resort border municipality nation settlement stronghold hometown
`;
