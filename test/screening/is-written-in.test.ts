import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWrittenIn } from "../../src/screening/is-written-in.ts";

/** The same two bullets in each language. */
const BULLETS: Readonly<Record<string, string>> = {
  en: "The council of Elmford closes the old bridge for two years. Mayor Ines Okafor says that the ferry will be free.",
  de: "Der Rat von Elmford sperrt die alte Brücke für zwei Jahre. Bürgermeisterin Ines Okafor sagt, dass die Fähre nichts kosten wird.",
  fr: "Le conseil d’Elmford ferme le vieux pont pour deux ans. La maire Ines Okafor dit que le bac sera gratuit pour les habitants.",
  es: "El consejo de Elmford cierra el puente viejo por dos años. La alcaldesa Ines Okafor dice que el transbordador será gratis para los vecinos.",
  it: "Il consiglio di Elmford chiude il vecchio ponte per due anni. La sindaca Ines Okafor dice che il traghetto sarà gratuito anche per gli ospiti.",
  pt: "A câmara de Elmford fecha a ponte velha por dois anos. A presidente Ines Okafor diz que a balsa não vai custar mais do que uma moeda.",
  nl: "De raad van Elmford sluit de oude brug voor twee jaar. Burgemeester Ines Okafor zegt dat de pont niets kost en ook ’s nachts vaart.",
  pl: "Rada Elmfordu zamyka stary most na dwa lata. Burmistrzyni Ines Okafor mówi, że prom będzie darmowy i że nie wie, jak długo to potrwa.",
  sv: "Kommunen i Elmford stänger den gamla bron i två år. Borgmästaren Ines Okafor säger att färjan är gratis för alla som har bil.",
  tr: "Elmford meclisi eski köprüyü iki yıl için kapatıyor. Başkan Ines Okafor feribotun çok ucuz olacağını ve gece de çalışacağını söyledi.",
  ru: "Совет Элмфорда закрывает старый мост на два года. Мэр Инес Окафор говорит, что паром будет бесплатным и что это не навсегда.",
  uk: "Рада Елмфорда закриває старий міст на два роки. Мерка Інес Окафор каже, що пором буде безкоштовним і що це не назавжди.",
  bg: "Съветът на Елмфорд затваря стария мост за две години. Кметът Инес Окафор казва, че фериботът ще бъде безплатен и че това не е завинаги.",
  ar: "أغلق مجلس إلمفورد الجسر القديم لمدة عامين، وقالت رئيسة البلدية إن العبارة ستكون مجانية.",
  el: "Το συμβούλιο του Έλμφορντ κλείνει την παλιά γέφυρα για δύο χρόνια.",
  he: "מועצת אלמפורד סוגרת את הגשר הישן לשנתיים.",
  zh: "埃尔姆福德议会将旧桥关闭两年,市长说渡船将免费。",
  ja: "エルムフォード議会は古い橋を二年間閉鎖し、市長はフェリーが無料になると述べた。",
  ko: "엘름퍼드 의회는 낡은 다리를 2년 동안 폐쇄하며 시장은 나룻배가 무료라고 말했다.",
  hi: "एल्मफोर्ड परिषद पुराना पुल दो साल के लिए बंद कर रही है।",
};

const pairs = Object.keys(BULLETS).flatMap((asked) =>
  Object.entries(BULLETS).map(([written, text]) => ({ asked, written, text })),
);

describe("two bullets", () => {
  test.each(pairs.filter(({ asked, written }) => asked === written))(
    "in $asked as asked",
    (row) => {
      expect(isWrittenIn(row.text, row.asked)).toBe(true);
    },
  );

  test.each(pairs.filter(({ asked, written }) => asked !== written))(
    "in $written instead of $asked",
    (row) => {
      expect(isWrittenIn(row.text, row.asked)).toBe(false);
    },
  );
});

describe("one bullet in the other language", () => {
  test.each([
    ["en", "Der Stadtrat will die Brücke sperren, und das noch vor dem Winter."],
    ["en", "Le conseil ferme le pont pour deux ans."],
    ["en", "El puente se cierra por dos años."],
    ["en", "Мост закрыт на два года."],
    ["de", "The bridge is closed for two years."],
    ["fr", "The bridge is closed for two years."],
    ["ru", "The bridge is closed for two years."],
    ["ru", "Міст закрили на два роки, і пором їде безкоштовно."],
    ["uk", "Мост закрыли на два года, и паром ходит бесплатно."],
    ["zh", "The bridge is closed."],
  ])("not in %s: %s", (asked, text) => {
    expect(isWrittenIn(text, asked)).toBe(false);
  });
});

describe("short true texts full of names and numbers", () => {
  test.each([
    ["en", "Okafor, Lind, Vega: 3, 7, 12%."],
    ["en", "Ana de la Cruz y Vega beat Jürgen von der Heide 6-2, 7-5 in Bad Aussee."],
    ["en", "Ludwig van der Meer, Ana de los Ríos: €4.5bn."],
    ["en", "Two die in Köln."],
    ["en", "Okafor: a vote, a bridge, a ferry’s end."],
    ["en", "Okafor’s co-author’s ferry’s gone."],
    ["en", "She reads Le Monde, Die Zeit and El País."],
    ["en", "Mayor says “die Brücke ist für die Stadt und das Land ein Verlust”."],
    ["en", "Xi Jinping (习近平) met Олена Коваль in 東京."],
    ["de", "BVG: 3,5 Mio. Euro, Okafor (SPD) 41 %."],
    ["de", "Apple kauft Start-up in San José."],
    ["fr", "Okafor bat Lind, 6-2."],
    ["ru", "Boeing и Airbus: 737 MAX, A320neo."],
    ["ru", "Okafor, Lind, Vega."],
    ["ru", "Илон Маск купил Twitter за 44 млрд долларов."],
    ["uk", "Коваль: 12 млн грн."],
    ["ja", "東京都知事選、小池氏が三選。"],
    ["zh", "OpenAI 发布 GPT-9。"],
    ["no", "Regjeringen stenger broen, og det er ikke gratis."],
    ["sw", "Daraja limefungwa kwa miaka miwili."],
    ["en", ""],
    ["en", "41 – 12"],
  ])("in %s: %j", (asked, text) => {
    expect(isWrittenIn(text, asked)).toBe(true);
  });
});

const NAMES = [
  "Ines Okafor",
  "Łódź",
  "Müller",
  "São Tomé",
  "Олена Коваль",
  "Ana de la Cruz",
  "NATO",
];
const BITS = fc.array(fc.constantFrom(...NAMES, "12", "3.5%", "€4bn", ",", "–", "(", ")", ":"));

describe("for any text", () => {
  test("names and numbers alone fit every language", () => {
    fc.assert(
      fc.property(BITS, fc.constantFrom(...Object.keys(BULLETS)), (bits, asked) => {
        expect(isWrittenIn(bits.join(" "), asked)).toBe(true);
      }),
    );
  });

  test("names around a true text change nothing", () => {
    fc.assert(
      fc.property(BITS, BITS, fc.constantFrom(...Object.keys(BULLETS)), (before, after, asked) => {
        const text = [...before, BULLETS[asked], ...after].join(" ");
        expect(isWrittenIn(text, asked)).toBe(true);
      }),
    );
  });

  test("it never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, asked) => {
        expect(typeof isWrittenIn(text, asked)).toBe("boolean");
      }),
    );
  });
});
