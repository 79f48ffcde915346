/** Somebody invented, in both scripts. */
export type Person = { readonly name: string; readonly cyrillic: string };
/** A town that is on no map, in both scripts. */
export type Town = { readonly name: string; readonly cyrillic: string };

const both = ([name, cyrillic]: readonly [string, string]) => ({ name, cyrillic });

/** Those who speak for an office, a firm, a port. */
export const OFFICIALS: readonly Person[] = (
  [
    ["Marit Aldenhoff", "Марит Альденхофф"],
    ["Tobias Crake", "Тобиас Крейк"],
    ["Zoë Lindqvist", "Зоя Линдквист"],
    ["Yulia Vostrikova", "Юлия Вострикова"],
    ["Desmond Orrell", "Десмонд Оррелл"],
    ["Élodie Marchetier", "Элоди Маршетье"],
    ["Anatoly Grebnev", "Анатолий Гребнев"],
    ["Ingrid Solhaug", "Ингрид Сульхауг"],
    ["Bertrand Colvaux", "Бертран Кольво"],
    ["Nadezhda Orlenko", "Надежда Орленко"],
    ["Callum Petherby", "Каллум Петерби"],
    ["Renata Silvestrin", "Рената Сильвестрин"],
    ["Viktor Malakhin", "Виктор Малахин"],
    ["Philippa Thornage", "Филиппа Торнадж"],
    ["Jürgen Kesselbach", "Юрген Кессельбах"],
    ["Oksana Tereshko", "Оксана Терешко"],
    ["Rupert Haldane-Voss", "Руперт Хэлдейн-Восс"],
    ["Amina Deruaz", "Амина Деруаз"],
    ["Stellan Brofjord", "Стеллан Бруфьорд"],
    ["Polina Ardova", "Полина Ардова"],
  ] as const
).map(both);

/** Those who answer them. */
export const CRITICS: readonly Person[] = (
  [
    ["Hester Quillan", "Хестер Куиллан"],
    ["Dario Fenoglietti", "Дарио Феноглиетти"],
    ["Grigory Sablin", "Григорий Саблин"],
    ["Maeve Corrigall", "Мейв Корригалл"],
    ["Lars Utterström", "Ларс Уттерстрём"],
    ["Tamara Belsky", "Тамара Бельская"],
    ["Owen Staithe", "Оуэн Стейт"],
    ["Irina Kolomeets", "Ирина Коломеец"],
    ["François Delbrouck", "Франсуа Дельбрук"],
    ["Sunniva Aasheim", "Суннива Осхейм"],
    ["Pavel Dronov", "Павел Дронов"],
    ["Beatrix Lonsdale", "Беатрикс Лонсдейл"],
    ["Emeka Oduwale", "Эмека Одувале"],
    ["Lidia Harkavy", "Лидия Гаркавая"],
    ["Conrad Eastaway", "Конрад Истауэй"],
    ["Matthias Ölbrink", "Маттиас Эльбринк"],
    ["Svetlana Roshchina", "Светлана Рощина"],
    ["Gwilym Parrent", "Гвилим Паррент"],
    ["Roza Minasova", "Роза Минасова"],
  ] as const
).map(both);

export const TOWNS: readonly Town[] = (
  [
    ["Harrowmouth", "Харроумут"],
    ["Velsk-on-Orm", "Вельск-на-Орме"],
    ["Saint-Aubrac", "Сент-Обрак"],
    ["Dunmere", "Данмир"],
    ["Korsholt", "Корсхольт"],
    ["Lower Tamsin", "Нижний Тамсин"],
    ["Brackwater", "Браквотер"],
    ["Zelenogradka", "Зеленоградка"],
    ["Port Ellery", "Порт-Эллери"],
    ["Mirnovo", "Мирново"],
    ["Castel Briga", "Кастель-Брига"],
    ["Ashcombe Regis", "Эшкомб-Реджис"],
    ["Niederau", "Нидерау"],
  ] as const
).map(both);
