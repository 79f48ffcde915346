import type { StoryKind } from "../story-kind.ts";

export const WORK: readonly StoryKind[] = [
  {
    topic: "glassworks",
    roles: ["managing director of the glassworks", "chair of the works council"],
    headlines: [
      "Glassworks of {town} to shed {m} jobs",
      "Furnaces go out in {town}: {m} workers to leave",
      "Energy bill ends the night shift at {town} glassworks",
    ],
    leads: [
      "The glassworks of {town} will let {m} of its workers go and put out one of its two furnaces, the company told them on Wednesday.",
      "Every third worker of the {town} glassworks will lose the job by autumn, after energy prices rose by {n} per cent.",
      "Gas that costs {n} per cent more than a year ago has forced the glassworks of {town} to close a furnace, its owners said on Wednesday.",
    ],
    facts: [
      "The works has made bottles in the same hall for four generations.",
      "Those who leave are to get a month's wage for every year of service.",
      "A brewery, its largest customer, has changed over to cans.",
      "The second furnace will run on electricity from next summer.",
    ],
    saysA: [
      "A furnace that loses money every hour cannot be kept alight out of sentiment",
      "We close one furnace so that the other may live",
      "I have signed these letters by hand, every single one",
    ],
    saysB: [
      "People here have burned their arms for this company and they learn of it from a notice board",
      "We will count every crown of the owners before we count a single job",
    ],
    russian: {
      roles: ["директор стекольного завода", "председатель совета работников"],
      headline: "{town}: стекольный завод уволит {m} человек",
      lead: "Стекольный завод погасит одну из двух печей и уволит {m} рабочих. В городе {town} газ подорожал за год на {n} процентов.",
      facts: [
        "Бутылки в этом цехе делают четыре поколения.",
        "Вторую печь со следующего лета переведут на электричество.",
      ],
      saysA: "Мы закрываем одну печь, чтобы жила другая",
      saysB: "Мы пересчитаем каждую крону владельцев, прежде чем считать рабочие места",
    },
  },
  {
    topic: "railway",
    roles: ["chief of the railway company", "an investigator of the accident board"],
    headlines: [
      "Goods train leaves the track near {town}",
      "{n} wagons derail at {town}, line closed for days",
      "Broken rail threw train off the track, investigators say",
    ],
    leads: [
      "A goods train carrying timber came off the track near {town} on Thursday; {n} wagons overturned and nobody was hurt.",
      "The line through {town} will stay closed until Monday after {n} wagons of a timber train fell down an embankment.",
      "A rail that had broken in the frost derailed {n} wagons near {town}, the accident board said in a first report.",
    ],
    facts: [
      "The driver had braked after he felt a blow under the engine.",
      "Some {m} metres of track and a signal mast have to be replaced.",
      "Passengers are taken by bus between the two nearest stations.",
      "The rail had been checked by ultrasound in the autumn without a finding.",
    ],
    saysA: [
      "A rail does not announce when it means to break",
      "We will check every weld on that line before a train passes again",
      "The driver prevented something much worse",
    ],
    saysB: [
      "The crack was older than the frost, the frost only finished the work",
      "It is far too early to speak of anybody's fault",
    ],
    russian: {
      roles: ["глава железной дороги", "следователь комиссии по авариям"],
      headline: "{town}: с рельсов сошли {n} вагонов",
      lead: "В четверг с рельсов сошёл товарный поезд с лесом, опрокинулись {n} вагонов. Линия у станции {town} закрыта до понедельника.",
      facts: ["Предстоит заменить {m} метров пути.", "Осенью этот рельс проверяли ультразвуком."],
      saysA: "Рельс не предупреждает, когда собирается лопнуть",
      saysB: "Трещина была старше мороза, мороз только завершил дело",
    },
  },
  {
    topic: "university",
    roles: ["professor of botany", "a farmer and neighbour of the trial field"],
    headlines: [
      "Wheat that needs {n} per cent less water grows near {town}",
      "{town} researchers harvest a thirstless wheat",
      "Field trial in {town} divides farmers",
    ],
    leads: [
      "Researchers of the university of {town} have bred a wheat that needs {n} per cent less water and still yields as much as the old kind.",
      "After nine summers of trials, a drought-proof wheat has been harvested near {town}; it drinks {n} per cent less than its parents.",
      "A wheat bred in {town} could spare farmers every third watering, its breeders reported on Tuesday in a trade journal.",
    ],
    facts: [
      "The trial covered {m} plots on sandy ground and on clay.",
      "No foreign genes were used; the plants were crossed by hand.",
      "Seed will not be sold before two more harvests have been weighed.",
      "Bakers who tried the flour found the dough a little firmer.",
    ],
    saysA: [
      "The roots go half a metre deeper, that is the whole secret",
      "One dry summer proves nothing, nine of them prove a little",
      "We give the seed away, because nobody should own bread",
    ],
    saysB: [
      "I want to see it in my own field before I believe a table",
      "Cheap water made us careless, so perhaps this comes at the right time",
    ],
    russian: {
      roles: ["профессор ботаники", "фермер"],
      headline: "{town}: вывели пшеницу, которой нужно на {n} процентов меньше воды",
      lead: "Учёные университета вывели пшеницу, которой нужно на {n} процентов меньше воды. Близ города {town} её испытывали девять лет.",
      facts: ["Испытания шли на {m} участках.", "Семена не будут продавать ещё два урожая."],
      saysA: "Корни уходят на полметра глубже, вот и весь секрет",
      saysB: "Я поверю, когда увижу её на своём поле",
    },
  },
  {
    topic: "broadband",
    roles: ["head of the cable company", "mayor of a mountain village"],
    headlines: [
      "Cable cut leaves {m} homes around {town} offline",
      "Digger silences {town}: no telephone for a day",
      "Valleys above {town} cut off from network",
    ],
    leads: [
      "A digger cut the main cable above {town} on Friday and left {m} homes without telephone and internet for {n} hours.",
      "For {n} hours no call got through to the valleys above {town}, because a building crew had severed a cable.",
      "Shops in {town} took cash only on Friday: a cut cable had taken {m} homes and every till off the network.",
    ],
    facts: [
      "The emergency number could be reached only from the fire station.",
      "The plan that the crew worked from showed the cable two metres further west.",
      "A second cable through the tunnel has been promised since the spring.",
      "Technicians joined two hundred fibres one by one under a tent.",
    ],
    saysA: [
      "One shovel must not be able to silence a valley, and we will see to that",
      "The map was wrong, and the map was ours",
      "Every customer gets this month free of charge",
    ],
    saysB: [
      "Had there been a fire, we should have rung the church bell",
      "The second cable exists on every poster and in no trench",
    ],
    russian: {
      roles: ["глава кабельной компании", "мэр горной деревни"],
      headline: "{town}: {m} домов остались без связи",
      lead: "В пятницу экскаватор перерубил главный кабель, и {m} домов остались без связи на {n} часов. Больше всего пострадали долины над городом {town}.",
      facts: [
        "До службы спасения дозванивались только из пожарной части.",
        "На плане кабель был отмечен на два метра западнее.",
      ],
      saysA: "Карта была неверной, и карта была нашей",
      saysB: "Случись пожар, мы били бы в церковный колокол",
    },
  },
];
