import fc from "fast-check";
import { parseOpml } from "feedsmith";
import { describe, expect, test } from "vitest";
import { readOpml } from "../../src/feeds/opml/read-opml.ts";
import { writeOpml } from "../../src/feeds/opml/write-opml.ts";

const list = (body: string) => `<opml version="2.0">\n<body>\n${body}\n</body>\n</opml>`;

test("feeds in folders, however deep and however their attributes are spelt", () => {
  const text = list(`<outline text="World">
  <outline title="Papers" text="Papers">
    <outline type="rss" text="Herald &amp; Post" xmlUrl="https://herald.example/feed" htmlUrl="https://herald.example/"/>
  </outline>
  <OUTLINE TYPE="rss" TEXT="Quarry" XMLURL="https://quarry.example/atom"></OUTLINE>
</outline>
<outline xmlUrl=' https://tidewater.example/rdf '/>
<outline text="Empty folder"></outline>`);
  expect(readOpml(text)).toEqual({
    feeds: [
      {
        url: "https://herald.example/feed",
        title: "Herald & Post",
        home: "https://herald.example/",
      },
      { url: "https://quarry.example/atom", title: "Quarry", home: null },
      { url: "https://tidewater.example/rdf", title: null, home: null },
    ],
    problems: [],
  });
});

describe("lines that cannot be used are told with number and reason", () => {
  test.each([
    ['<outline text="Herald"/>', "Herald", /names no feed/],
    ['<outline text="Herald" type="rss" xmlUrl=""/>', "Herald", /names no feed/],
    ['<outline text="Herald" xmlUrl="ftp://herald.example/"/>', "Herald", /not an http or https/],
    ['<outline xmlUrl="herald.example/feed"/>', "herald.example/feed", /not an http or https/],
    ['<outline text="Again" xmlUrl="https://a.example/f"/>', "Again", /in line 3 already/],
  ])("%s", (line, text, why) => {
    const { feeds, problems } = readOpml(
      list(`<outline xmlUrl="https://a.example/f"/>\n\n${line}`),
    );
    expect(feeds).toHaveLength(1);
    expect(problems).toEqual([{ line: 5, text, why: expect.stringMatching(why) }]);
  });

  test("a text without outlines", () => {
    expect(readOpml("https://herald.example/feed").problems).toEqual([
      { line: 1, text: "", why: expect.stringMatching(/not an OPML list/) },
    ]);
  });

  test("a list that broke off", () => {
    const { feeds, problems } = readOpml(
      '<opml>\n<body>\n<outline xmlUrl="https://a.example/f"/>\n<outline xmlUrl="https://b.exam',
    );
    expect(feeds).toHaveLength(1);
    expect(problems).toEqual([{ line: 4, text: "", why: expect.stringMatching(/broken here/) }]);
  });

  test("what stands behind the five thousandth feed", () => {
    const many = Array.from(
      { length: 5_010 },
      (_, n) => `<outline xmlUrl="https://a.example/${n}"/>`,
    );
    const { feeds, problems } = readOpml(list(many.join("\n")));
    expect(feeds).toHaveLength(5_000);
    expect(problems).toEqual([
      { line: 5_003, text: "https://a.example/5000", why: expect.stringMatching(/5,000 feeds/) },
    ]);
  });
});

test("broken XML is read as far as it goes", () => {
  const text = list(`<outline text="Fish & chips" xmlUrl="https://a.example/?a=1&b=2">
<outline text='<b>' xmlUrl="https://b.example/"/></b></outline></outline>
<outline text="c" xmlUrl="https://c.example/">`);
  expect(readOpml(text).feeds.map(({ url }) => url)).toEqual([
    "https://a.example/?a=1&b=2",
    "https://b.example/",
    "https://c.example/",
  ]);
});

const words = fc
  .string({ unit: "grapheme", maxLength: 80 })
  .map((text) => text.replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu, " ").trim());
const feeds = fc.uniqueArray(
  fc.record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    title: fc.option(words.filter((text) => text !== "")),
    home: fc.option(fc.webUrl().map((url) => new URL(url).href)),
  }),
  { selector: ({ url }) => url, maxLength: 20 },
);

test("what is written is read back", () => {
  fc.assert(
    fc.property(feeds, words, (given, title) => {
      const read = readOpml(writeOpml(given, title));
      expect(read.feeds).toEqual(given);
      expect(read.problems).toHaveLength(given.length === 0 ? 1 : 0);
    }),
  );
});

test("another reader of OPML reads what is written", () => {
  const given = [
    { url: "https://a.example/?a=1&b=2", title: 'Fish & "chips" <b> \u0007', home: null },
    { url: "https://b.example/", title: null, home: "https://b.example/home" },
  ];
  const { head, body } = parseOpml(writeOpml(given, "Read & kept"));
  expect(head?.title).toBe("Read & kept");
  expect(body?.outlines).toEqual([
    {
      text: 'Fish & "chips" <b>',
      title: 'Fish & "chips" <b>',
      type: "rss",
      xmlUrl: "https://a.example/?a=1&b=2",
    },
    {
      text: "https://b.example/",
      type: "rss",
      xmlUrl: "https://b.example/",
      htmlUrl: "https://b.example/home",
    },
  ]);
});
