import { describe, expect, test } from "vitest";
import { countWords } from "../../../src/formats/html/blocks.ts";
import { endsArticle, isFurniture } from "../../../src/formats/html/furniture.ts";

const dropped = (text: string): boolean => isFurniture(text, countWords(text), 0);

describe("what stands between paragraphs is told from them", () => {
  test.each([
    "Share this article",
    "12 comments",
    "Advertisement",
    "Read more: Ferry fares to rise in June",
    "Follow Ana Petrov on Twitter",
    "By ANA PETROV and Joan Abara",
    "Photo: Lena Duarte/Quay Courier",
    "A crane at rest (Image: Getty)",
    "17 May 2024, 18:40",
    "Published: 17 May",
    "5 min read",
    "Let our stories come to your inbox every morning.",
    "This website uses cookies to improve your experience.",
    "https://quay-courier.example/a",
    "Читайте также: Паром подорожает в июне",
    "Підписуйтесь на наш канал",
  ])("dropped: %s", (text) => {
    expect(dropped(text)).toBe(true);
  });

  test.each([
    "Adam said that he would stay.",
    "Shares fell.",
    "By Friday the talks had failed.",
    "Pinkham lost.",
    "“More is to come,” she said.",
    "Printers went on strike on 17 May 2024.",
    "Comments made by the mayor were false.",
    "Homeless people slept in the hall.",
    "Popular support for the plan fell to nine percent.",
    "Followers of the sect met in Oslo.",
    "— Henrike Vaal (@hvaal) May 17, 2024",
    "Closed borders help nobody, the minister said.",
    "Watching the vote, Petrov laughed.",
    "“Нет”, — сказала она.",
    "Join the army, the minister told them.",
    "More in the region want peace.",
    "He wrote in his weekly newsletter that the bank had failed.",
    "The firm changed its privacy policy on Monday, said its founder.",
    "Proud of every one of you: https://quay.example/x",
  ])("kept: %s", (text) => {
    expect(dropped(text)).toBe(false);
  });
});

test.each([
  ["Related stories", true],
  ["Comments (4)", true],
  ["About the author", true],
  ["Читайте также:", true],
  ["Relations cooled", false],
  ["Latest offer was refused", false],
])("“%s” ends the article: %s", (text, ends) => {
  expect(endsArticle(text, countWords(text))).toBe(ends);
});
