// Accounts of a few stories, written for these tests: a headline, then the text. All names are invented.

export const BRIDGE = [
  `Port Ilva bridge closed after cracks are found
The Lindholm Bridge in Port Ilva was closed to all traffic on Tuesday after inspectors found cracks in two of its cables.
Mayor Ines Okafor said that the bridge would stay closed for at least three weeks. About 40,000 cars cross it every day.
Engineers from the company Norvik Stahl are to replace the cables.`,
  `Cracked cables shut Lindholm Bridge for weeks
Drivers in Port Ilva face long queues: the Lindholm Bridge has been shut because inspectors saw cracks in its cables.
"Nobody will cross it before it is safe," Mayor Ines Okafor told reporters. Norvik Stahl, which built the bridge, will send
engineers to replace the damaged cables.`,
  `Okafor defends closing of Lindholm Bridge
Ines Okafor, the mayor of Port Ilva, has defended her decision to close the Lindholm Bridge. Cracks in the cables left no
choice, she told the council. Shop owners beside the bridge say that they lose half of their trade.`,
];

export const FERRY = [
  `Ferry runs aground off Sandholm with 120 aboard
A ferry with 120 passengers ran aground off the island of Sandholm in thick fog early on Monday. The coast guard took all of
them off in lifeboats. Captain Jonas Veit said that the radar of the ferry, the Astrid, had failed.`,
  `All passengers safe after Astrid ferry hits rocks in fog
Lifeboats have brought 120 passengers ashore after the ferry Astrid ran aground on rocks near Sandholm. Fog was thick, and
Captain Jonas Veit told the coast guard that his radar did not work.`,
];

export const TEACHERS = [
  `Teachers vote for a strike over pay
Teachers at the schools of the region will walk out on Thursday after nine in ten of them voted for a strike. Their union,
led by Marta Quill, wants six per cent more pay. The ministry has offered two.`,
  `Schools to close on Thursday as teachers walk out
Pupils will stay at home on Thursday: the teachers' union voted for a strike over pay. Its leader Marta Quill called the
ministry's offer of two per cent an insult; teachers demand six.`,
];

export const MARKET = [
  `Kestrel Foods buys rival Dunmore for 900 million
Kestrel Foods is to buy its rival Dunmore for 900 million euros in shares, the companies said. Chief executive Paul Anselm
expects the takeover to be completed in spring. Shares of Dunmore rose by a fifth.`,
  `Dunmore shares jump on Kestrel takeover
Shares of Dunmore rose 20 per cent after Kestrel Foods offered 900 million euros for the company. Paul Anselm, the chief
executive of Kestrel, said the takeover would be done by spring.`,
];

export const BRIDGE_RU = [
  `Мост в Порт-Ильве закрыли из-за трещин
Линдхольмский мост в Порт-Ильве закрыли для движения: инспекторы нашли трещины в двух тросах. Мэр Инес Окафор сообщила, что
мост останется закрытым не меньше трёх недель. Тросы заменит компания «Норвик».`,
  `Трещины в тросах: Линдхольмский мост закрыт на три недели
Мэр Порт-Ильвы Инес Окафор объяснила, почему закрыт Линдхольмский мост: в тросах моста обнаружены трещины. Инженеры компании
«Норвик» должны заменить повреждённые тросы.`,
];

export const BRIDGE_UK = [
  `Міст у Порт-Ільві закрили через тріщини
Ліндгольмський міст у Порт-Ільві закрили для руху: інспектори знайшли тріщини у двох тросах. Мерка Інес Окафор повідомила, що
міст залишиться закритим щонайменше три тижні. Троси замінить компанія «Норвік».`,
  `Тріщини у тросах: Ліндгольмський міст закрито на три тижні
Мерка Порт-Ільви Інес Окафор пояснила, чому закрито Ліндгольмський міст: у тросах мосту виявили тріщини. Інженери компанії
«Норвік» мають замінити пошкоджені троси.`,
  `Вчителі проголосували за страйк
Учителі шкіл області у четвер не вийдуть на роботу: дев'ять із десяти проголосували за страйк. Профспілка на чолі з Мартою Квілл
вимагає підвищити зарплату на шість відсотків.`,
];
