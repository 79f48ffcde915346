import type { StoryKind } from "../story-kind.ts";

export const STATE: readonly StoryKind[] = [
  {
    topic: "election",
    roles: ["mayor-elect", "the defeated incumbent"],
    headlines: [
      "{town} elects a new mayor by {m} votes",
      "Upset in {town}: incumbent loses by {m} votes",
      "Recount likely after {town} mayoral vote",
    ],
    leads: [
      "Voters in {town} have chosen a new mayor by a margin of {m} votes, the electoral office announced on Sunday night.",
      "The mayor of {town} has lost office after {n} months: a challenger without a party won by {m} votes on Sunday.",
      "A difference of only {m} votes decided who governs {town}, and the loser has asked for a recount.",
    ],
    facts: [
      "Turnout was higher than at any local vote since the war of the bridges.",
      "Two polling stations ran out of ballots for half an hour.",
      "The new council meets for the first time on the tenth of the month.",
      "The campaign had been ruled by a quarrel about rents.",
    ],
    saysA: [
      "I have been lent this office, and I mean to hand it back in order",
      "The first thing I will do is read the books, all of them",
      "Those who did not vote for me will have the same doors open",
    ],
    saysB: [
      "I congratulate my opponent, and I want every ballot counted twice",
      "We lost this town in the rent offices, not at the ballot box",
    ],
    russian: {
      roles: ["избранный мэр", "проигравший глава города"],
      headline: "{town}: новый мэр победил с перевесом в {m} голосов",
      lead: "Избиратели выбрали нового мэра с перевесом в {m} голосов. Прежний глава города {town} просит пересчитать бюллетени.",
      facts: [
        "На двух участках на полчаса закончились бюллетени.",
        "Новый совет соберётся десятого числа.",
      ],
      saysA: "Эту должность мне одолжили, и я намерен вернуть её в порядке",
      saysB: "Я поздравляю соперника и хочу, чтобы каждый бюллетень посчитали дважды",
    },
  },
  {
    topic: "court",
    roles: ["presiding judge", "counsel for the residents"],
    headlines: [
      "Court stops the quarry above {town}",
      "Residents of {town} win against quarry",
      "Judges: {town} quarry may not blast at night",
    ],
    leads: [
      "The administrative court has forbidden blasting in the quarry above {town} after {m} residents had sued the operator.",
      "A quarry above {town} must fall silent for now: judges ruled on Tuesday that its permit had expired {n} months ago.",
      "In a case brought by {m} residents of {town}, the court found on Tuesday that the quarry had worked without a valid permit.",
    ],
    facts: [
      "Cracks were measured in {n} houses below the rim.",
      "The operator may appeal within a month.",
      "Stone from the quarry lies in half the pavements of the region.",
      "An expert had placed sensors in three cellars and a chapel.",
    ],
    saysA: [
      "A permit that has expired is a sheet of paper, nothing more",
      "The court does not weigh stone against sleep, it reads the law",
      "The operator could have asked for an extension and did not",
    ],
    saysB: [
      "My clients have slept with their shoes on for two years",
      "This is a judgement about cellars and about dignity",
    ],
    russian: {
      roles: ["председательствующий судья", "адвокат жителей"],
      headline: "{town}: суд остановил карьер",
      lead: "Суд запретил взрывные работы в карьере. Иск подали {m} жителей города {town}, срок разрешения истёк {n} месяцев назад.",
      facts: ["Трещины нашли в {n} домах.", "У компании есть месяц, чтобы обжаловать решение."],
      saysA: "Просроченное разрешение — это лист бумаги, не более",
      saysB: "Мои доверители два года спали обутыми",
    },
  },
  {
    topic: "water",
    roles: ["head of the waterworks", "owner of a nursery"],
    headlines: [
      "{town} bans garden hoses as reservoir falls to {n} per cent",
      "Water runs short in {town}",
      "Fines of {m} crowns for watering lawns in {town}",
    ],
    leads: [
      "Nobody in {town} may water a lawn from Wednesday on, because the reservoir holds only {n} per cent of what it could.",
      "With the reservoir at {n} per cent, {town} has banned garden hoses; those who use one all the same pay {m} crowns.",
      "After the driest spring on record, {town} rations its water: hoses and car washes are forbidden until the rain returns.",
    ],
    facts: [
      "It has not rained for more than an hour since the middle of March.",
      "Hospitals, dairies and the fire brigade are exempt.",
      "A pipe to the neighbouring valley is to be ready in the autumn.",
      "Wardens will check at night, when most of the water disappears.",
    ],
    saysA: [
      "If everybody showers a minute less, we get through August",
      "We would rather fine a lawn than shut off a tap",
      "The reservoir is a bank account, and we have been living on credit",
    ],
    saysB: [
      "My trees do not know what a decree is, they simply die",
      "A golf course drinks more in a night than I do in a year",
    ],
    russian: {
      roles: ["глава водоканала", "владелец питомника"],
      headline: "{town}: поливать газоны запретили",
      lead: "Водохранилище заполнено лишь на {n} процентов. В городе {town} запретили поливать газоны, штраф составит {m} крон.",
      facts: [
        "С середины марта дождь ни разу не шёл дольше часа.",
        "К осени достроят трубу из соседней долины.",
      ],
      saysA: "Если каждый будет мыться на минуту меньше, мы дотянем до конца августа",
      saysB: "Мои деревья не знают, что такое указ, они просто погибают",
    },
  },
  {
    topic: "school",
    roles: ["head of the school board", "a parent of three"],
    headlines: [
      "{town} moves the first lesson to nine o'clock",
      "Later bell for {m} pupils in {town}",
      "School board of {town} lets pupils sleep",
    ],
    leads: [
      "School will begin at nine for {m} pupils in {town} from the autumn, the school board resolved on Monday.",
      "{m} pupils in {town} may sleep an hour longer: the board has moved the first lesson to nine, at first for {n} weeks.",
      "By six votes to three the school board of {town} has put back the first bell by an hour, for a trial of {n} weeks.",
    ],
    facts: [
      "Doctors of the children's clinic had recommended the change for pupils above twelve.",
      "The bus company asks for money for two more drivers.",
      "Schools will open their libraries at half past seven for early risers.",
      "A similar trial in the north was ended after a winter.",
    ],
    saysA: [
      "We teach algebra to children who are still asleep, and wonder at their marks",
      "It is a trial, and a trial may also fail",
      "No child will stand before a locked door",
    ],
    saysB: [
      "My shift begins at seven, whatever the board resolves",
      "I have three children, and all three voted for it at breakfast",
    ],
    russian: {
      roles: ["глава школьного совета", "отец троих детей"],
      headline: "{town}: уроки начнутся в девять часов",
      lead: "С осени {m} школьников смогут спать на час дольше. Школьный совет города {town} перенёс первый урок на девять часов, пока на {n} недель.",
      facts: [
        "Перемену советовали врачи детской клиники.",
        "Библиотеки откроют в половине восьмого.",
      ],
      saysA: "Мы учим алгебре детей, которые ещё спят, и удивляемся оценкам",
      saysB: "Моя смена начинается в семь, что бы ни решил совет",
    },
  },
];
