import type { StoryKind } from "../story-kind.ts";

export const TOWN: readonly StoryKind[] = [
  {
    topic: "hospital",
    roles: ["head physician", "a nurse and member of the staff council"],
    headlines: [
      "New hospital in {town} opens with {m} beds",
      "{town} clinic admits its first patients, two years late",
      "Beds but few nurses: {town} opens its hospital",
    ],
    leads: [
      "The new hospital of {town} admitted its first patients on Monday, two years later and {n} million crowns dearer than planned.",
      "Patients were wheeled into the new clinic of {town} on Monday morning; it has {m} beds and cost {n} million crowns more than was planned.",
      "With {m} beds and a helicopter pad, {town} has a hospital of its own again, but every fifth post on its wards is vacant.",
    ],
    facts: [
      "The old building by the river had been closed because of mould.",
      "The emergency ward expects ninety people a day, children not counted.",
      "An agency in the capital is looking for forty nurses abroad.",
      "Two operating theatres stay locked until the air filters have been tested.",
    ],
    saysA: [
      "Nobody in this district will have to drive for an hour with a broken leg again",
      "We open what we can staff, and we will not open a bed more than that",
      "The delay was painful, the building is good",
    ],
    saysB: [
      "A bed without a nurse is a piece of furniture",
      "We work double shifts, and a new lobby does not change that",
    ],
    russian: {
      roles: ["главный врач", "член совета работников"],
      headline: "{town}: открылась новая больница на {m} коек",
      lead: "Новая больница приняла в понедельник первых пациентов. В городе {town} её ждали на два года раньше, а обошлась она на {n} миллионов крон дороже.",
      facts: [
        "Старое здание у реки закрыли из-за плесени.",
        "Каждая пятая должность в отделениях свободна.",
      ],
      saysA: "Больше никому в районе не придётся ехать час со сломанной ногой",
      saysB: "Койка без медсестры — это просто мебель",
    },
  },
  {
    topic: "flood",
    roles: ["head of the fire brigade", "owner of a bakery in the old quarter"],
    headlines: [
      "River leaves its bed in {town}, {m} homes evacuated",
      "Old quarter of {town} under water",
      "{town} counts the damage after a night of rain",
    ],
    leads: [
      "The river rose {n} centimetres within an hour on Saturday night and flooded the old quarter of {town}; {m} homes were evacuated.",
      "Firefighters carried people out of {m} houses in {town} after heavy rain had turned the high street into a river.",
      "A night of rain has left the old quarter of {town} under water and {m} families without a roof, the fire brigade said on Sunday.",
    ],
    facts: [
      "A dam of sandbags broke shortly after midnight.",
      "The school gym serves as a shelter; the army has brought camp beds and blankets.",
      "The trains run again, though slowly, over the northern bridge.",
      "Forecasters expect the water to fall by Tuesday.",
    ],
    saysA: [
      "In thirty years of service I have not seen the water come so fast",
      "Everybody is accounted for, and that is what matters tonight",
      "Please stay away from the bridges, they are not sights",
    ],
    saysB: [
      "The oven is under the mud, and with it my grandfather's recipes",
      "We asked for a higher wall after the last flood, and we got a brochure",
    ],
    russian: {
      roles: ["начальник пожарной охраны", "владелец пекарни"],
      headline: "{town}: река вышла из берегов, эвакуированы жители {m} домов",
      lead: "В субботу ночью вода за час поднялась на {n} сантиметров. В старом квартале города {town} эвакуировали жителей {m} домов.",
      facts: [
        "Плотина из мешков с песком прорвалась вскоре после полуночи.",
        "Спад воды ожидают ко вторнику.",
      ],
      saysA: "За тридцать лет службы я не видел, чтобы вода приходила так быстро",
      saysB: "Печь под илом, а с ней и рецепты моего деда",
    },
  },
  {
    topic: "museum",
    roles: ["director of the museum", "a police inspector"],
    headlines: [
      "Thieves take {n} coins from the museum of {town}",
      "Gold coins stolen in {town} while the alarm slept",
      "{town} museum robbed through the coal cellar",
    ],
    leads: [
      "Burglars have stolen {n} gold coins from the town museum of {town}, entering through a coal cellar that no camera watches.",
      "The alarm of the museum of {town} had been switched off for repairs when thieves took {n} gold coins, police said on Wednesday.",
      "A cleaner found the broken showcase: {n} coins from the treasure of {town} are gone, and the police have asked for help.",
    ],
    facts: [
      "The treasure was found in a field by a ploughman and is insured for {m} thousand crowns.",
      "A grey van was seen in the lane behind the museum at about four o'clock.",
      "Dealers in six countries have been sent photographs of every piece.",
      "The gallery stays closed until the weekend.",
    ],
    saysA: [
      "Whoever melts them down destroys what cannot be made again",
      "We should never have repaired the alarm and the roof in the same week",
      "The coins are worth little to a thief and everything to this town",
    ],
    saysB: [
      "They knew the cellar, and they knew the hour",
      "We have a tyre track and a glove, and we are patient people",
    ],
    russian: {
      roles: ["директор музея", "инспектор полиции"],
      headline: "{town}: из музея украли {n} золотых монет",
      lead: "Грабители вынесли {n} золотых монет из городского музея. В городе {town} сигнализацию в ту ночь отключили для ремонта.",
      facts: [
        "Клад застрахован на {m} тысяч крон.",
        "Около четырёх часов у музея видели серый фургон.",
      ],
      saysA: "Кто переплавит их, уничтожит то, чего больше не сделать",
      saysB: "Они знали подвал, и они знали час",
    },
  },
  {
    topic: "tram",
    roles: ["head of the tramway", "secretary of the drivers' union"],
    headlines: [
      "Tram drivers in {town} walk out for {n} hours",
      "No trams in {town} as union asks for {n} crowns more",
      "{town} walks to work: tramway strike begins",
    ],
    leads: [
      "Tram drivers in {town} stopped work at dawn on Tuesday and want to stay away for {n} hours, because talks about night shifts have failed.",
      "Commuters in {town} walked or stayed at home on Tuesday: {m} tram drivers were on strike over their night shifts.",
      "All lines stood still when {m} drivers of the tramway of {town} began a strike of {n} hours on Tuesday.",
    ],
    facts: [
      "The company offers four per cent, the union demands nine.",
      "Buses run every twenty minutes between the station and the university.",
      "Both sides have agreed to meet a mediator on Thursday.",
      "The last strike on the tramway was twelve years ago and lasted a morning.",
    ],
    saysA: [
      "We cannot hand out money that the town has not given us",
      "Our door has been open since Friday, and nobody has come through it",
      "I understand the anger, I do not understand the timing",
    ],
    saysB: [
      "Drivers fall asleep at the controls, and the company talks of percentages",
      "We will come back the minute there is an offer that can be read aloud",
    ],
    russian: {
      roles: ["глава трамвайного управления", "секретарь профсоюза водителей"],
      headline: "{town}: водители трамваев бастуют {n} часов",
      lead: "Во вторник на рассвете {m} водителей трамваев прекратили работу. В городе {town} они требуют других ночных смен.",
      facts: [
        "Компания предлагает четыре процента, профсоюз требует девять.",
        "В четверг стороны встретятся с посредником.",
      ],
      saysA: "Мы не можем раздать деньги, которых город нам не дал",
      saysB: "Водители засыпают за пультом, а компания говорит о процентах",
    },
  },
];
