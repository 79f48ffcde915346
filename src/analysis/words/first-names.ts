// Given names of many origins in folded spelling (lower case, no diacritics). They part persons from other
// names and tell "he" from "she"; a name that stands in no list is still read as a person when the text says so.

/** Given names of men. */
export const MALE_NAMES = `
aaron abbas abdel abdelaziz abdul abdulla abdullah abdurrahman abel abraham abu adam adel adem aden adil adnan adolf adolfo adrian adriano ahmad ahmed
ahmet aidan akbar akim akio akira akram alain alan alasdair alastair albert alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei
aleksey alessandro alex alexander alexandre alexei alexey alexis alf alfonso alfred alfredo ali alistair allan allen alok alonso alonzo alvaro alvin
amadou aman amir amit amos anand anatole anatoly anders andre andreas andrei andres andrew andrey andrii andriy andrzej andy angelo angus anil ansel
anselm anthony antoine anton antonin antonio antony anwar aram arash archie ari arif arild aristide arjun arkadiy arkady armand armando armin arnaud
arne arnold arnulf arsene arseniy artem arthur artur arturo arun asad asghar ashok ashraf ashwin asif aslan atal atif atul august augusto aurelio avi
avigdor axel ayman aziz azmi bambang bao baptiste barack barry bart bartosz bashar basil bassam bastian ben benedict benigno benito benjamin benny
benyamin bernard bernardo bernd bernhard bernie bert bertrand bibi bilal bill billy binyamin bjorn blaine blake bo bob bobby bogdan bohdan bongani
boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce burak byron calvin cameron carl carlo carlos carsten casey caspar
cecil cedric cemal cesar chad chaim chao charles charlie chester chidi chinedu chris christian christoph christophe christopher chuck chukwuma claude
claudio claus clayton clement cliff clifford clint clive clyde colin conor conrad corey cory craig cristian cristiano cristobal curt curtis cyril
cyrus dae dag dale damian damien damon dan daniel daniele daniil danil danny dario darius dariusz darrell darren dave david davide davis dawid dean
deepak demetrius denis dennis denys denzel derek dermot desmond devin dexter didier diego dieter dietmar dimitar dimitri dimitrios dinesh dirck dirk
djamel dmitri dmitrii dmitriy dmitry dmytro dominic dominik dominique don donald donnie doug douglas doyle drew duc duncan dung dusan dustin dwayne
dwight dylan earl eberhard ed eddie edgar edmond edmund edoardo eduard eduardo edward edwin efraim egor ehud eirik elbridge eli elias elie elijah
elliot elliott elmer elon elvis emad emanuel emeka emil emile emilio emir emmanuel emre enda engin enoch enrico enrique enzo eoin eric erich erik
erling ernest ernesto ernst erol ervin esteban ethan etienne eugene evan evgeni evgeny evo ezekiel ezra fabian fabio fabrice fadi fahd faisal faiz
farhad farid farooq farouk faustin fawad federico felipe felix femi feng ferdinand ferenc fergus fernando fidel filip filippo finn fiodor florian
floyd francesco francis francisco franck franco francois frank franklin franz fred freddie freddy frederic frederick frederik friedrich fritz fumio
fyodor gabriel gaetano galen gang gareth garth gary gaston gaurav gavin gavriil gbenga gennadiy gennady geoff geoffrey georg george georges georgi
georgios gerald gerard gerardo gerd gerhard gerry gert gianluca gianni gideon gilbert gilles gino giorgio giorgos giovanni giulio giuseppe glen glenn
godfrey gonzalo goran gordon graham grant greg gregor gregory grigory grover guang guido guillaume guillermo gunter gunther gus gustav gustavo guy
gyorgy habib hadi hai haidar hakan hakim hal hamad hamdi hamid hamza hank hannes hans hansjorg hao harald haris harish harith harold haroun harri
harrison harry haruki haruto harvey hasan hashim hassan heath hector heiko heinrich heinz helge helmut hendrik henning henri henrik henry herbert
herman hermann hernan hideki hideo hieu hikaru hiroki hiroshi hisham hoang horacio horst hosni howard hubert hugh hugo humberto humphrey hussain
hussein huy hyun iain ian ibrahim idris idriss ignacio ignatius igor ihor ilham ilia ilie ilya ilyas imad imran imre imtiaz ingo ioan ioannis iqbal
ira irakli irfan irving irwin isaac isaiah isaias islam ismael ismail israel issa issam istvan ivan ivica ivo iyad jaak jaap jack jackson jacob
jacques jae jagdish jaime jair jake jakob jakub jalal jamal james jamie jamil jan janez janos jared jari jaroslav jaroslaw jason jasper javad javed
javier jay jean jed jeff jefferson jeffrey jens jeremy jerome jerry jerzy jesper jesse jian jianguo jim jimmy jin jinping jiri jitendra jo joachim
joakim joan joao joaquin jochen joe joel joerg johan johann johannes john johnny joko jomo jon jonas jonathan jong joost jordi jorg jorge jorgen jose
josef joseph josh joshua josip jozef juan juha jules julian julien julio julius jun jung junichiro jurgen juri justin justus kabir kadir kagiso kai
kamal kamau kamil kapil kareem karel karim karl karsten karthik kaspar kazuo keir keith ken kenichi kenji kenneth kenny kent kenta keqiang kevin
khaled khalid khalifa khalil khamis ki kipchoge kiran kiriakos kirill klaas klaus kofi koji konrad konstantin konstantinos kostas kostiantyn krishna
kristian kristof krzysztof kurt kwame kwasi kwesi kyle kyriakos kyrylo lachlan lajos lal lamine lance larry lars lasse laszlo laurence laurent
lawrence lazar lech lee leif len lennart lenny leo leon leonard leonardo leonel leonid leopold leroy les lester lev levon lewis liam liang linus
lionel lloyd lorenzo lothar lou louis luc luca lucas lucian luciano ludovic ludwig luigi luis luiz luka lukas luke luther lyle lyndon maciej madhav
magnus mahathir mahdi maher mahesh mahinda mahmoud mahmud majid makoto maksim maksym malcolm malik mamadou manfred manish manmohan manny manohar manoj
mansour manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek mariano mario marios marius mark marko markus marlon marshall
martin martti marty marvin marwan masahiro masato masoud massimo matej mateo mateus mateusz mathew mathias mathieu matt matteo matthew matthias matti
maurice mauricio maurizio max maxim maxime maximilian maynard mehdi mehmet mel melvin michael michal michel michele mick miguel mihai mikael mike
mikhail mikheil mikko mikolaj milan milo milos milton min ming minh mirko miroslav mitch mitchell mitt moammar moeen mohamed mohammad mohammed mohan
moises monty mordechai morris morten moshe moussa muammar muhammad muhammadu muhyiddin mukesh munir murat murray musa mustafa mwai mykhailo mykola
mzwandile nabil nader nadir naftali naguib naim najib naoki narendra nasser nathan nathaniel naveed nawaz neal ned neil nelson nestor nicholas nick
nicola nicolae nicolas nicolau niels nigel nihat nikita niklas niko nikol nikola nikolai nikolaos nikolas nikolaus nikolay nils nino nitin nnamdi noah
noam noel nolan norbert norman nouri nuno obinna octavio okechukwu olaf olav oleg oleh oleksandr oleksii oleksiy oliver olivier olli olof olumide
olusegun oluwaseun omar omer orlando orrin osama oscar oskar osman oswald otto ousmane owen pablo paddy panagiotis paolo pascal pasquale patricio
patrick patrik paul paulo paulus pavel pavlo pawel pearse pedro peer pekka peng per percy perry pervez pete peter petr petri petro petros petter phil
philip philipp philippe phillip phuc piero pierre pieter piotr prabowo pradeep prakash pramod pranab prashant pyotr qasem qasim qiang quang quentin
quincy rafael rafal rafiq ragnar rahul raif raila raj rajendra rajesh rajiv ralf ralph ramadan ramesh rami ramon ramzan randall randolph randy ranil
raoul raphael rashid rasmus raul ravi ravil ray raymond recep reinhard reinhold remi rene reuben reuven rex reza rhys riad ricardo riccardo richard
rick ricky rinat rob robbie robert roberto rod roderick rodney rodolfo rodrigo roger rohan roland rolf roman romano romeo ron ronald ronan ronnie rory
ross roy ruben rudolf rudolph rudy rui rune rupert ruslan russ russell rustam rustem ryan ryo ryszard saad sabri sachin saddam sadiq saeb saeed sajid
saleh salim salman salvador salvatore sam samir samuel sandeep sandor sandro sanjay santiago satish satoshi saul scott sean sebastian sebastiao sekou
selim sello serge sergei sergey sergio serhii serhiy seth seung seyed shah shahbaz shane shashi shaun shawn shehbaz sheldon shigeru shimon shinichi
shinji shinzo shlomo shota sid siddharth sidney siegfried sigmund silvio simeon simon sipho slobodan solomon soren spencer spiro srinivas stan
stanislav stanislaw stanley stavros stefan stefano steffen stelios sten stephan stephane stephen steve steven stewart stipe stuart sulaiman suleiman
sumit sung sunil suresh susilo sven sviatoslav syed sylvain tadeusz taha takashi takeshi tamim tamir tanner tao taras tarek tareq tariq taro ted teddy
tendai teodoro terence terrence terry tetsuya thabang thabo thad thanh themba theo theodor theodore thierry thomas thorsten tibor tim timo timothy
timur tito tobias toby todd tom tomas tomasz tommaso tommy tomohiro toni tony torsten toshiro travis trent trevor trey tristan troy trung tshepo
tsutomu tsvetan tuan tunde tyler tyrone uday uhuru ulf ulrich umar umaro umberto urban uri urs usman uwe vaclav vadim vadym valentin valentyn valerii
valerio valeriy valery valter vance varun vasil vasily vasyl venkat vernon viacheslav victor vidal vijay vikram viktor viktoras vince vincent vincenzo
vinod vitali vitalii vitaliy vitaly vito vittorio vivek vlad vladimir vladislav vladyslav vojislav volker volodymyr vsevolod vuk vyacheslav wade
waldemar waleed walid wallace walt walter wanjala waqar warren wasim wayne wenbin wes wesley wilbur wilfred wilhelm will willem william willie willy
wim winston wojciech wolf wolfgang woo woodrow xanana xavier xi xiaoming xiaoping yahya yair yakov yanis yann yannick yaroslav yasir yasser yasuhiro
yasuo yemi yevgeny yevhen yi yigal yitzhak yoav yogi yohannes yoichi yong yoram yoshihide yoshihiko yossi youssef yukio yuri yurii yuriy yusuf yuto
yves zachary zahid zaid zalmay zbigniew zdenek zedong zeev zeke zeljko zhi zoltan zoran zouheir zulfikar
`;

/** Given names of women. */
export const FEMALE_NAMES = `
georgia paris madison dakota brittney
abigail ada adaeze adanna adela adelaide adele adjoa adriana agata agatha agnes agnieszka aicha aida aileen aisha aisling akiko alba alberta
aleksandra alena alessandra alexandra alexandria alexia alice alicia alina aline alisha alison alla allison alma althea alyssa amal amalia amanda
amber amelia amelie amina aminata amira amy ana anais anastasia andrea anette angela angelica angelina angelique anita anja anjali ann anna annabel
annalena anne anneke annette annie annika anouk antoinette antonia anya april aretha ariana arlene arundhati asa ashley asma asmaa asta astrid asuka
athena aude audrey aurelie aurora ava ayelet ayesha aylin ayse ayumi azadeh barbara bathsheba bea beata beate beatrice beatrix beatriz becky belinda
bella benazir bernadette bernice bertha beth bethany betsy betty beverly bianca birgit birgitta bisi blanca bonnie brenda bridget brigid brigitte
britt brittany bronwyn brooke bukola camila camilla camille candace candice carina carla carly carmel carmen carol carole carolina caroline carolyn
carrie cassandra catalina caterina catherine cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiamaka chiara
chidinma chimamanda chiyo chloe christa christel christiane christie christina christine cindy claire clara clarissa claudette claudia clementine
colette colleen condoleezza connie constance cora coretta corinna corinne cornelia courtney cristina crystal cynthia dagmar daisy dalia damaris dana
daniela danielle daphne daria darlene darya davina dawn debbie deborah debra deepika deidre delia delphine denise desiree diana diane dilma dina divya
dolores dominika donna dora doreen doris dorota dorothea dorothy edith edna eileen elaine eleanor elena eleni eleonora elfriede elif elina elinor
elisa elisabeth elisabetta elise eliza elizabeth ella elle ellen elodie elsa elsie elvira emi emilia emily emine emma erica erika erin erna esperanza
estelle esther etta eugenia eunice eva evangeline eve evelyn evgenia fadila fadumo faith faiza fang farah fatemeh fatima fatma fatou fatoumata
federica felicia felicity fern fernanda fiona flora florence folasade frances francesca francine francoise freda freya frida frieda fumiko funmi
gabriela gabriele gabriella gabrielle gail galina gayatri gemma genevieve georgette georgina geraldine gerda germaine gertrude ghislaine gillian gina
ginny giorgia giovanna gisela giselle gita giulia gladys glenda gloria golda grace greta gretchen gro guadalupe gudrun gwen gwendolyn gwyneth hala
halimah halina halle hana hanan hanna hannah hannelore harriet haruka hatice hayley hazel heather hedwig heidi heike helen helena helene helga helle
henrietta hermione hilary hilda hillary hina hind hitomi hope hortensia huda huong ida ifeoma ilana ilona ilse iman imelda imogen indira indra ines
inga inge ingeborg ingrid ioana iolanda irena irene irina iris irma isabel isabella isabelle isobel ivana ivanka ivonne iwona jacinda jacinta
jacqueline jade jameela jana jane janet janice janine jaqueline jasmin jasmine jayne jeanette jeanine jeanne jelena jemima jenna jennie jennifer jenny
jessica jill jillian joanna joanne jocelyn jodie johanna jolanta josefina josephine joy joyce juana juanita judith judy julia juliana julie juliet
juliette june justine justyna kadiatou kaitlyn kaja kajsa kamala kamila kaori kara karen karin karina karla karolina karoline kasia katarina katarzyna
kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katya kavita kay kayla keiko kelly kemi kersti
khadija khadijah kimberly kirsten kirstie kirsty klara klaudia krista kristalina kristen kristin kristina kristine krystyna ksenia kyoko lakshmi lana
lara larissa larysa lata latifa latisha laura lauren laurie lavinia layla lea leah leela leila lena lene leni leonie leonor leonora lerato lesia
leslie lesya leticia letizia liana lidia lila lilian liliana lillian lily lina linda lindiwe lindsay lindsey ling linh lisa lisbeth lise liudmila liv
livia liz liza lola lorena loretta lori lorraine louisa louise lourdes lucia luciana lucie lucille lucinda lucy ludmila luisa luz lydia lynn lynne
lyudmila mabel madeleine madeline madonna mae magda magdalena maggie mahnaz maia maja makiko malala malgorzata mamata mandy manon manuela mara marcela
marcella marcia margaret margarete margarita margaux margot margrethe marguerite maria mariah mariam mariama mariana marianne marie mariella marietta
mariko marilyn marina marine marion marisa marisol marit marjorie marlene marta martha martina martine mary maryam maryna masha matilda maud maureen
maxine maya mayawati mayumi meenakshi meera megan megawati meghan megumi mei melania melanie melinda melissa mercedes meredith meryl mette mia
michaela micheline michelle michiko midori mildred milena mimi mina mindy minna mira miranda miriam mirjam misaki mitsuko moira molly mona monica
monika monique muriel myra myriam nadezhda nadia nadine nadiya najat naledi nancy naoko naomi natalia natalie nataliia nataliya natalya natasha
nathalie nawal ndidi neha nellie nelly ngozi nia nicki nicole nicoletta nigar nikki nilufar nina nirmala nkechi noa nomvula nona nora noreen noriko
norma nosipho nour ntombi nuria nurul octavia oksana olena olesia olga olha olive olivia oluchi olympe olympia oona oprah orla ornella palesa paloma
pam pamela paola patricia patrizia patty paula paulette paulina pauline pearl penelope penny perpetua petra philippa phoebe phyllis pia pilar polly
pooja pratibha priscilla priti priya priyanka puan queenie rachel rachida rada radhika rahel raisa ramona rana randi rani rania raquel rasha rashida
rebecca regina reina rekha renata renee retno revathi reyhan rhoda rhonda rima rita roberta rochelle romana romy ronja rosa rosalia rosalind rosario
rose roseanne rosemary rosie rowena roxana roxanne ruth ruzanna sabina sabine sabrina sachiko sadako sadie safiya sahar saima sakura sally salma
salome samantha samia samira sana sanae sandra sandrine sania sanna sara sarah sarojini saskia savannah sayaka scarlett segolene selena selma serena
sevgil shabana shannon shanta sharon shauna sheikha sheila shelley sherry sheryl shirin shirley shizuka shreya sian sibel siegrid sigrid silke silvana
silvia simona simone sinead siobhan smriti sofia sofie solange soledad sonia sonja sonya sophia sophie soraya stacey stacy steffi stella stephanie
stine sue suella sunita susan susana susanna susanne sushma susie suu suzanne svetlana svitlana swapna swati sybil sylvia sylvie szilvia tabitha tamar
tamara tamika tammy tania tanja tanya tara tasneem tatiana tatyana teresa tess tessa tetiana tetyana thandeka thandiwe thea thelma theresa therese
thuy tina tomoko tova tracey tracy trang trudy tulsi tzipi ulla ulrike uma una ursula usha uta vaira vaishali valentina valeria valerie vandana
vanessa vera verena veronica veronika veronique vicky victoria vidya viktoria viktoriia viola violeta virginia virginie viveca vivian viviane vivien
wafa wambui wanda wangari wanjiru wendy wiebke wilhelmina wilma winifred winnie xenia ximena xiu yael yana yara yasmin yasmina yelena yetunde yevgenia
ying yingluck yoko yolanda yoshiko yulia yuliia yuliya yumi yuriko yvette yvonne zaha zahra zainab zanele zara zaynab zdravka zehra zelda zena zhanna
zoe zofia zohra zoya zuzana zuzanna
`;

/** Given names of men and women alike. */
export const NEUTRAL_NAMES = `
austin dallas lincoln london phoenix
alex ashley aubrey avery bailey blair cameron casey charlie chris claude dana darcy dominique drew eun evelyn frances harper hong hui hye jackie jamie
jean jessie ji jia jie jo jody jordan jung kai kelly kerry kim kit lee lei leslie lindsay ling lou mackenzie marion max min misha morgan nat nicky pat
quinn reese riley robin rowan sam sandy sasha shannon sidney skyler soo sydney taylor tendai terry tracy val vivian wei xin yu yuki zhen
`;
