import type { StoryKind } from "../story-kind.ts";

export const SEA: readonly StoryKind[] = [
  {
    topic: "harbour",
    roles: ["harbour master", "a spokeswoman for the dockers"],
    headlines: [
      "{town} to deepen its harbour for {n} million crowns",
      "Bigger ships for {town}: council backs dredging",
      "Dredgers to start work in {town} before the winter",
    ],
    leads: [
      "The council of {town} voted on Monday to spend {n} million crowns on a deeper harbour, so that container ships no longer have to wait for the tide.",
      "Container ships will be able to enter {town} at any hour once a channel costing {n} million crowns has been dug, the town council decided on Monday.",
      "After eleven years of argument, {town} will dredge its harbour: a majority of the council approved {n} million crowns for the work on Monday.",
    ],
    facts: [
      "The channel will be {m} metres long and four metres deeper than the old one.",
      "About {m} people work on the quays, most of them for two shipping lines.",
      "A survey in March found that sand closes a third of the fairway every spring.",
      "The mud is to be carried to a dumping ground eight miles off the coast.",
    ],
    saysA: [
      "We have turned away forty ships this year because there was not enough water under the keel",
      "The sea takes back what we dig, so we shall have to dig every third year",
      "Nobody will notice the dredgers from the promenade",
    ],
    saysB: [
      "A deeper harbour is worth nothing if there is nobody left to unload the ships",
      "We were promised work the last time, and we got a car park",
    ],
    russian: {
      roles: ["капитан порта", "представитель докеров"],
      headline: "{town}: гавань углубят за {n} миллионов крон",
      lead: "Городской совет решил в понедельник углубить гавань. Работы в городе {town} обойдутся в {n} миллионов крон, и контейнеровозам больше не придётся ждать прилива.",
      facts: [
        "Новый канал будет на четыре метра глубже старого, его длина составит {m} метров.",
        "На причалах заняты около {m} человек.",
      ],
      saysA: "В этом году мы отправили обратно сорок судов, потому что под килем не хватало воды",
      saysB: "Глубокая гавань ничего не стоит, если некому разгружать суда",
    },
  },
  {
    topic: "ferry",
    roles: ["director of the ferry line", "chair of the islanders' association"],
    headlines: [
      "Ferry with {m} passengers drifts for five hours off {town}",
      "Engine failure leaves {town} ferry adrift overnight",
      "Islanders demand answers after ferry loses power near {town}",
    ],
    leads: [
      "A ferry carrying {m} passengers lost both engines off {town} on Tuesday evening and drifted for five hours before two tugs reached it.",
      "Two tugs towed a powerless ferry into {town} early on Wednesday, ending a night at sea for {m} passengers.",
      "Nobody was hurt when the evening ferry from {town} went dark in heavy swell with {m} people on board, the coast guard said.",
    ],
    facts: [
      "The vessel is {n} years old and was last inspected in the spring.",
      "Eleven passengers were treated for seasickness; all of them have gone home.",
      "The coast guard recorded waves of three metres and a wind of force seven.",
      "Crossings are cancelled until investigators have looked at the fuel pumps.",
    ],
    saysA: [
      "Water got into the fuel, and we do not yet know how",
      "The crew did everything right, and I am proud of them",
      "We will refund every ticket and pay for the hotels",
    ],
    saysB: [
      "We warned the line about those pumps in three letters, and all three stayed without an answer",
      "An island without a safe ferry is an island that empties",
    ],
    russian: {
      roles: ["директор паромной линии", "председатель союза островитян"],
      headline: "{town}: паром с {m} пассажирами пять часов дрейфовал",
      lead: "Во вторник вечером паром, на борту которого были {m} пассажиров, лишился хода. До порта {town} его довели два буксира.",
      facts: [
        "Судну {n} лет, последний раз его осматривали весной.",
        "Рейсы отменены до конца проверки насосов.",
      ],
      saysA: "В топливо попала вода, и мы пока не знаем как",
      saysB: "Мы предупреждали об этих насосах в трёх письмах, и все три остались без ответа",
    },
  },
  {
    topic: "fishing",
    roles: ["fisheries minister", "skipper and head of the fishermen's guild"],
    headlines: [
      "Herring quota cut by {n} per cent, {town} boats stay in port",
      "Minister halves nothing but hopes: herring catch limited",
      "{town} fishermen block the fish market over quota",
    ],
    leads: [
      "Trawlers from {town} may land {n} per cent less herring next season, the fisheries ministry announced on Thursday.",
      "Fishermen in {town} blocked the gates of the fish market on Thursday after the ministry lowered the herring quota by {n} per cent.",
      "There are too few young herring left to fish as before, the fisheries ministry said on Thursday, and took {n} per cent off the quota.",
    ],
    facts: [
      "Researchers counted {m} tonnes of spawning fish where they had expected twice as much.",
      "The guild speaks for sixty boats and some three hundred families.",
      "A fund will pay crews that stay in port for up to nine weeks.",
      "The neighbouring countries have not yet said whether they will follow.",
    ],
    saysA: [
      "I would rather explain a small quota now than an empty sea in five years",
      "The figures leave me no choice, and I have checked them twice",
      "Those who stay in port will not be left alone",
    ],
    saysB: [
      "The ministry counts fish from a desk, we count them in the net",
      "Nine weeks of aid do not pay for twelve months of loans",
    ],
    russian: {
      roles: ["министр рыболовства", "глава гильдии рыбаков"],
      headline: "{town}: квоту на сельдь сократили на {n} процентов",
      lead: "Траулерам из порта {town} в следующем сезоне разрешат вылавливать на {n} процентов меньше сельди, сообщили в министерстве в четверг.",
      facts: [
        "Учёные насчитали {m} тонн нерестящейся рыбы, вдвое меньше ожидаемого.",
        "Экипажам, которые останутся в порту, заплатят за девять недель.",
      ],
      saysA: "Лучше объяснять малую квоту сейчас, чем пустое море через пять лет",
      saysB: "Министерство считает рыбу за столом, а мы считаем её в сетях",
    },
  },
  {
    topic: "lighthouse",
    roles: ["head of the heritage office", "last keeper of the light"],
    headlines: [
      "Storm tears the lantern off {town} lighthouse",
      "{town} lighthouse goes dark after {n} years",
      "Old light of {town} to be rebuilt, heritage office says",
    ],
    leads: [
      "A storm has destroyed the lantern room of the lighthouse of {town}, which had burned without a break for {n} years.",
      "For the first night in {n} years no light was seen at the cape of {town}: the wind had thrown the lantern into the sea.",
      "The lighthouse of {town} will be rebuilt, the heritage office promised on Friday, a day after a storm broke its lantern.",
    ],
    facts: [
      "Gusts of {m} kilometres an hour were measured at the cape before the instrument failed.",
      "A buoy with a lamp marks the reef until the repair is done.",
      "The lens was ground by hand and cannot be bought anywhere today.",
      "Divers found two of its panes unbroken at a depth of nine metres.",
    ],
    saysA: [
      "We will bring the light back, and we will bring it back with the old lens",
      "The tower itself stands as firmly as on its first day",
      "It is too early to speak of money",
    ],
    saysB: [
      "I heard the glass go, and then I heard nothing but the sea",
      "A buoy is a candle, it is no lighthouse",
    ],
    russian: {
      roles: ["глава ведомства по охране памятников", "последний смотритель маяка"],
      headline: "{town}: шторм сорвал фонарь старого маяка",
      lead: "Шторм разрушил фонарное помещение маяка, который горел без перерыва {n} лет. Мыс у города {town} впервые остался без света.",
      facts: [
        "Порывы ветра достигали {m} километров в час.",
        "Водолазы нашли два целых стекла на глубине девяти метров.",
      ],
      saysA: "Мы вернём свет, и вернём его со старой линзой",
      saysB: "Я слышал, как разбилось стекло, а потом слышал только море",
    },
  },
];
