import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/analysis/language.ts";

describe("languages", () => {
  test.each([
    [
      "en",
      "The council has voted to close the only bridge of the town after a storm that broke two of its pillars.",
    ],
    [
      "de",
      "Der Stadtrat hat beschlossen, die einzige Brücke der Stadt nach einem Sturm für zwei Jahre zu sperren.",
    ],
    [
      "fr",
      "Le conseil municipal a décidé de fermer le seul pont de la ville après une tempête qui a brisé deux piliers.",
    ],
    [
      "es",
      "El ayuntamiento ha decidido cerrar el único puente de la ciudad después de una tormenta que rompió dos pilares.",
    ],
    [
      "pt",
      "A câmara decidiu fechar a única ponte da cidade depois de uma tempestade que partiu dois dos seus pilares.",
    ],
    [
      "it",
      "Il consiglio comunale ha deciso di chiudere il solo ponte della città dopo una tempesta che ha rotto due piloni.",
    ],
    [
      "nl",
      "De gemeenteraad heeft besloten om de enige brug van de stad na een storm voor twee jaar te sluiten.",
    ],
    [
      "pl",
      "Rada miasta zdecydowała, że jedyny most w mieście zostanie zamknięty na dwa lata po burzy, która złamała filary.",
    ],
    [
      "cs",
      "Rada města rozhodla, že jediný most ve městě bude po bouři uzavřen na dva roky, protože se zlomily dva pilíře.",
    ],
    [
      "sv",
      "Kommunen har beslutat att stänga den enda bron i staden efter en storm som knäckte två av pelarna.",
    ],
    [
      "hu",
      "A városi tanács úgy döntött, hogy két évre lezárja az egyetlen hidat, mert a vihar után két pillér is megsérült.",
    ],
    [
      "ro",
      "Consiliul local a decis să închidă singurul pod din oraș după o furtună care a rupt doi piloni și nu mai este sigur.",
    ],
    [
      "tr",
      "Belediye meclisi, fırtınadan sonra kentin tek köprüsünü iki yıl için kapatmaya karar verdi ve bu çok önemli.",
    ],
    [
      "fi",
      "Kaupunginvaltuusto päätti, että kaupungin ainoa silta suljetaan, kun myrsky oli rikkonut sen pilarit.",
    ],
    [
      "uk",
      "Міська рада вирішила закрити єдиний міст після бурі, що зламала дві його опори, і просить гроші на новий.",
    ],
    [
      "ru",
      "Городской совет решил закрыть единственный мост после бури, которая сломала две его опоры, и просит денег.",
    ],
    [
      "be",
      "Гарадскі савет вырашыў закрыць адзіны мост пасля буры, якая зламала дзве яго апоры, і просіць грошай.",
    ],
    [
      "bg",
      "Общинският съвет реши да затвори единствения мост след бурята, която счупи две от опорите му, и че ще иска пари.",
    ],
    [
      "sr",
      "Градско веће је одлучило да затвори једини мост након олује која је сломила два стуба.",
    ],
    ["ar", "قرر مجلس المدينة إغلاق الجسر الوحيد بعد العاصفة التي كسرت اثنين من أعمدته."],
    [
      "fa",
      "شورای شهر تصمیم گرفت پس از توفانی که دو پایه پل را شکست، تنها پل شهر را ببندد و پول می‌خواهد.",
    ],
    ["he", "מועצת העיר החליטה לסגור את הגשר היחיד אחרי הסערה."],
    ["el", "Το δημοτικό συμβούλιο αποφάσισε να κλείσει τη μοναδική γέφυρα."],
    ["zh", "市议会决定在暴风雨后关闭城里唯一的桥。"],
    ["ja", "市議会は嵐の後、町で唯一の橋を閉鎖することを決めた。"],
    ["ko", "시의회는 폭풍 후 마을의 유일한 다리를 닫기로 결정했다."],
    ["hi", "नगर परिषद ने तूफान के बाद शहर का एकमात्र पुल बंद करने का फैसला किया।"],
  ])("%s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test("foreign names do not change the language of an English text", () => {
    const text =
      "The mayor of Łódź, Zażółć Gęślą, and the poet Čapek of Brno were at the fair with Señor Muñoz.";
    expect(detectLanguage(text)).toBe("en");
  });

  test.each([[""], ["12 — 34"], ["Elmford"], ["Berlin Paris"]])(
    "too little to tell is English: %j",
    (text) => {
      expect(detectLanguage(text)).toBe("en");
    },
  );

  test("a million characters cost no more than a page", () => {
    const begin = performance.now();
    detectLanguage("storm ".repeat(170_000));
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
