/** Countries: name|capital|adjectives and people. */
export const COUNTRIES = `
Afghanistan|Kabul|Afghan Afghans
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Andorra|Andorra la Vella|Andorran
Angola|Luanda|Angolan
Argentina|Buenos Aires|Argentine Argentinian Argentinean
Armenia|Yerevan|Armenian
Australia|Canberra|Australian Aussie Aussies
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani Azeri Azeris
Bahamas|Nassau|Bahamian
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Barbados|Bridgetown|Barbadian
Belarus|Minsk|Belarusian Belarussian
Belgium|Brussels|Belgian
Belize|Belmopan|Belizean
Benin|Porto-Novo|Beninese
Bhutan|Thimphu|Bhutanese
Bolivia|La Paz|Bolivian
Bosnia and Herzegovina|Sarajevo|Bosnian Bosniak
Bosnia||
Botswana|Gaborone|Batswana
Brazil|Brasilia|Brazilian
Brunei|Bandar Seri Begawan|Bruneian
Bulgaria|Sofia|Bulgarian
Burkina Faso|Ouagadougou|Burkinabe
Burma|Rangoon|Burmese
Burundi|Bujumbura|Burundian
Cambodia|Phnom Penh|Cambodian Khmer
Cameroon|Yaounde|Cameroonian
Canada|Ottawa|Canadian
Cape Verde|Praia|Verdean
Central African Republic|Bangui|
Chad|N'Djamena|Chadian
Chile|Santiago|Chilean
China|Beijing|Chinese
Colombia|Bogota|Colombian
Comoros|Moroni|Comorian
Congo|Kinshasa|Congolese
Costa Rica|San Jose|Rican
Croatia|Zagreb|Croatian Croat Croats
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot Cypriots
Czech Republic|Prague|Czech Czechs
Czechia||
Czechoslovakia||
Democratic Republic of Congo||
Democratic Republic of the Congo||
Denmark|Copenhagen|Danish Dane Danes
Djibouti||Djiboutian
Dominica|Roseau|
Dominican Republic|Santo Domingo|Dominican
East Timor|Dili|Timorese
Ecuador|Quito|Ecuadorian Ecuadorean
Egypt|Cairo|Egyptian
El Salvador|San Salvador|Salvadoran Salvadorean
England||English Englishman Englishmen
Equatorial Guinea|Malabo|
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian
Eswatini|Mbabane|Swazi
Ethiopia|Addis Ababa|Ethiopian
Fiji|Suva|Fijian
Finland|Helsinki|Finnish Finn Finns
France|Paris|French Frenchman Frenchmen Frenchwoman
Gabon|Libreville|Gabonese
Gambia|Banjul|Gambian
Georgia|Tbilisi|Georgian
Germany|Berlin|German Germans
Ghana|Accra|Ghanaian
Great Britain||British Briton Britons Brit Brits
Britain||
Greece|Athens|Greek Greeks
Greenland|Nuuk|Greenlandic
Grenada||Grenadian
Guatemala|Guatemala City|Guatemalan
Guinea|Conakry|Guinean
Guinea-Bissau|Bissau|
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince|Haitian
Holland||
Honduras|Tegucigalpa|Honduran
Hong Kong||
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic Icelander
India|New Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian Persian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish Irishman Irishmen
Israel|Jerusalem|Israeli
Italy|Rome|Italian
Ivory Coast|Abidjan|Ivorian
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh
Kazakstan||
Kenya|Nairobi|Kenyan
Kiribati|Tarawa|
Korea||Korean
Kosovo|Pristina|Kosovar Kosovan
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian Lao
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Lesotho|Maseru|Basotho
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan
Liechtenstein|Vaduz|
Lithuania|Vilnius|Lithuanian
Luxembourg||
Macau||
Macedonia|Skopje|Macedonian
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur|Malaysian Malay
Maldives|Male|Maldivian
Mali|Bamako|Malian
Malta|Valletta|Maltese
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Mexico|Mexico City|Mexican
Micronesia|Palikir|Micronesian
Moldova|Chisinau|Moldovan
Monaco||Monegasque
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw|
Namibia|Windhoek|Namibian
Nauru||Nauruan
Nepal|Kathmandu|Nepalese Nepali
Netherlands|Amsterdam|Dutch Dutchman Dutchmen
New Zealand|Wellington|Kiwi Zealander
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
North Korea|Pyongyang|
North Macedonia||
Northern Ireland|Belfast|
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Palau||Palauan
Palestine|Ramallah|Palestinian
Panama|Panama City|Panamanian
Papua New Guinea|Port Moresby|Papuan
Paraguay|Asuncion|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Filipino Philippine Filipina Filipinos
Poland|Warsaw|Polish Pole Poles
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari
Romania|Bucharest|Romanian
Russia|Moscow|Russian
Russian Federation||
Rwanda|Kigali|Rwandan
Samoa|Apia|Samoan
San Marino||
Saudi Arabia|Riyadh|Saudi
Scotland|Edinburgh|Scottish Scot Scots Scotsman Scotsmen
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian Serb Serbs
Seychelles|Victoria|
Sierra Leone|Freetown|
Singapore||Singaporean
Slovakia|Bratislava|Slovak Slovakian Slovaks
Slovenia|Ljubljana|Slovenian Slovene Slovenes
Solomon Islands|Honiara|
Somalia|Mogadishu|Somali
South Africa|Pretoria|
South Korea|Seoul|
South Sudan|Juba|
Soviet Union||Soviet Soviets
Spain|Madrid|Spanish Spaniard Spaniards
Sri Lanka|Colombo|Lankan
Sudan|Khartoum|Sudanese
Suriname|Paramaribo|Surinamese
Surinam||
Swaziland||
Sweden|Stockholm|Swedish Swede Swedes
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Tibet|Lhasa|Tibetan
Timor-Leste||
Togo|Lome|Togolese
Tonga|Nuku'alofa|Tongan
Trinidad and Tobago|Port of Spain|Trinidadian
Tunisia|Tunis|Tunisian
Turkey|Ankara|Turkish Turk Turks
Türkiye||
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan
Ukraine|Kyiv|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati
UAE||
United Kingdom|London|
UK||
U.K.||
United States|Washington|American Americans
United States of America||
US||
U.S.||
USA||
U.S.A.||
America||
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Vanuatu|Port Vila|
Vatican City||
Vatican||
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Wales|Cardiff|Welsh Welshman Welshmen
West Indies||
Yemen|Sanaa|Yemeni
Yugoslavia||Yugoslav Yugoslavian
Zaire||Zairean
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
`;
