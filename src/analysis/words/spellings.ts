// Names that are written in more than one way. One name a line, the key first, other spellings behind it;
// all in the folded form that `foldWord` gives (lower case, Latin, y written i): "kyiv" stands as "kiiv".

/** Single words: given names and places as other languages spell them. */
export const WORD_SPELLINGS = `
aleksander aleksandr oleksandr alexandr oleksander
aleksei oleksi oleksii aleksii
aleksandra oleksandra
anatoli anatolii anatoliy
andrei andri andrii andriy
arseni arsenii
artem artiom artyom
dmitri dmitro dmitrii dmitriy dimitri
evgeni evhen evheni evgenii ievhen eugeni
elena olena ielena
ekaterina katerina kateryna
ganna hanna
genadi gennadi hennadi gennadii
grigori hrihori grigorii
igor ihor
egor iegor iehor
ilia illia ilya
iosif iosip
iulia iuliia
iuri iurii
kirill kirilo kiril
konstantin kostiantin kostyantin
maria mariia mariya marija
maksim maxim maksym
mikhail mihail mikhailo mihailo
natalia nataliia natalija
nikolai mikola
oleg oleh
olga olha
petr piotr petro
roman romain
sergei serhi serhii sergi sergii
sofia sofiia
stepan stefan
tatiana tetiana tatyana
vasili vasil vasilii
viacheslav viachaslau
viktor victor
vitali vitalii
vladimir volodimir vladimer
vsevolod vsievolod
mohamed mohammed muhammad mohammad muhammed mohamad
ahmed ahmad akhmed akhmad
hussein husein hossein hussain
yusuf iusuf iousef iusef iosef
osama usama
gadafi gaddafi qaddafi kadhafi qadhafi
lukashenko lukashenka
erdogan erdoghan
fedorov fiodorov
fedor fiodor
gorbachev gorbachiov
iushchenko iuschenko
kiiv kiev kijev
kharkiv kharkov harkiv harkov
odesa odessa
lviv lvov lwow
dnipro dnepr dnieper
mikolaiv nikolaev nikolaiev
chernihiv chernigov
chernobil chornobil
zaporizhzhia zaporizhia zaporozhie zaporozhe zaporizhzhie
luhansk lugansk
donbas donbass
rivne rovno
vinnitsia vinnitsa
ternopil ternopol
krivii krivoi
artemivsk artemovsk
beiging peking beijing
mumbai bombai
kolkata calcutta
iangon rangoon
mianmar burma
turkei turkiie
czechia czechoslovakia
basel basle
lion lions
marseille marseilles
ankara angora
tehran teheran
makka mecca mekka
iakarta jakarta djakarta
tbilisi tiflis
almati almata
bishkek frunze
astana nursultan
chisinau kishinev
iinping jinping
zhou chou
`;

/** Whole names: short and long forms, and letters that stand for them. */
export const NAME_SPELLINGS = `
united states|us|usa|america|united states of america|the states
united kingdom|uk|britain|great britain
united arab emirates|uae|emirates
european union|eu|europian union
united nations|un|uno|united nations organization|united nations organisation
north atlantic treaty organization|nato|north atlantic treaty organisation|north atlantic alliance
world health organization|who|world health organisation
world trade organization|wto|world trade organisation
international monetary fund|imf
international atomic energi agenci|iaea
organization for securiti and cooperation in europe|osce
organisation of petroleum exporting countries|opec
association of southeast asian nations|asean
federal bureau of investigation|fbi
central intelligence agenci|cia
federal securiti service|fsb
british broadcasting corporation|bbc
democratic republic of congo|drc|democratic republic of the congo|congo kinshasa
people republic of china|prc|china
republic of korea|rok|south korea
democratic people republic of korea|dprk|north korea
ivori coast|cote d ivoire|cote divoire
czech republic|czechia
east timor|timor leste
cape verde|cabo verde
swaziland|eswatini
macedonia|north macedonia
netherlands|holland
russia|russian federation
washington dc|washington d c
saint petersburg|st petersburg|petersburg
new iork citi|nic
los angeles|la
`;
