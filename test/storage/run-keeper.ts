import { openStore } from "../../src/storage/open-store.ts";
import { readArticle } from "./read-article.ts";

// A process of its own that keeps the same articles as others do: its arguments are the store's address and a feed.
const [address = "", feed = ""] = process.argv.slice(2);
const ARTICLES = 20;
const CORRECTED = 10;

const store = await openStore(address);
const outcomes: Record<string, number> = { new: 0, changed: 0, known: 0 };
for (let number = 0; number < ARTICLES; number++) {
  const id = `https://harbourpost.example/${number}`;
  for (const text of [`The bridge number ${number} is open.`, "It is shut."].slice(
    0,
    number < CORRECTED ? 2 : 1,
  )) {
    const { outcome } = await store.articles.keep(readArticle(text, { id }), feed, 1);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
}
await store.close();
process.stdout.write(JSON.stringify(outcomes));
