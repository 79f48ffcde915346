import fc from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "../../src/store.ts";
import { describeStores } from "../contracts/describe-stores.ts";
import { readArticle } from "./read-article.ts";

const TENANTS = ["a", "b", "c"] as const;
const FEEDS = ["https://one.example/", "https://two.example/", "https://three.example/"] as const;
type Tenant = (typeof TENANTS)[number];

/** What each tenant should see, in plain collections. */
type Model = Record<
  Tenant,
  { sources: Set<string>; follows: Set<string>; places: Map<string, string> }
>;
type Step = (store: Store, model: Model) => Promise<void>;

const tenant = fc.constantFrom(...TENANTS);
const feed = fc.constantFrom(...FEEDS);
const word = fc.constantFrom("peskov", "bridge", "storm");

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(tenant, feed).map(
    ([of, url]): Step =>
      async ({ tenants }, model) => {
        expect(await tenants.addSource(of, url, "u", 1)).toBe(!model[of].sources.has(url));
        model[of].sources.add(url);
      },
  ),
  fc.tuple(tenant, feed).map(
    ([of, url]): Step =>
      async ({ tenants }, model) => {
        expect(await tenants.removeSource(of, url)).toBe(model[of].sources.delete(url));
      },
  ),
  fc.tuple(tenant, word).map(
    ([of, key]): Step =>
      async ({ tenants }, model) => {
        const follow = { key, name: `${of} ${key}`, addedBy: "u", addedAt: 1 };
        expect(await tenants.addFollow(of, follow)).toBe(!model[of].follows.has(key));
        model[of].follows.add(key);
      },
  ),
  fc.tuple(tenant, word).map(
    ([of, key]): Step =>
      async ({ tenants }, model) => {
        expect(await tenants.removeFollow(of, key)).toBe(model[of].follows.delete(key));
      },
  ),
  fc.tuple(tenant, word).map(
    ([of, place]): Step =>
      async ({ tenants }, model) => {
        await tenants.savePlace(of, place, [{ id: `${of} ${place}`, version: 1 }], 1);
        model[of].places.set(place, `${of} ${place}`);
      },
  ),
  tenant.map(
    (of): Step =>
      async ({ tenants }, model) => {
        await tenants.remove(of);
        model[of] = { sources: new Set(), follows: new Set(), places: new Map() };
      },
  ),
);

async function filled(store: Store): Promise<Store> {
  for (const url of FEEDS) {
    await store.feeds.add({ url, title: null, home: null }, 1);
    await store.articles.keep(readArticle("The bridge is open.", { id: url }), url, 1);
  }
  return store;
}

async function compare(store: Store, model: Model): Promise<void> {
  const { tenants, articles } = store;
  for (const of of TENANTS) {
    const { sources, follows, places } = model[of];
    expect(new Set((await tenants.sources(of)).map(({ url }) => url))).toEqual(sources);
    const names = (await tenants.follows(of)).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set([...follows].map((key) => `${of} ${key}`)));
    for (const place of ["peskov", "bridge", "storm"]) {
      const id = places.get(place);
      expect(await tenants.place(of, place)).toEqual(
        id === undefined ? null : [{ id, version: 1 }],
      );
    }
    expect(new Set(await articles.find(of, { words: ["bridg"], most: 9 }))).toEqual(sources);
    expect(new Set(await articles.find(of, { most: 9 }))).toEqual(sources);
    expect(await articles.count(of)).toBe(sources.size);
  }
}

describeStores("tenants apart", ({ open }) => {
  test("whatever tenants do, each sees its own and nothing of others", async () => {
    const store = await filled(await open());
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 15 }), async (todo) => {
        for (const of of TENANTS) await store.tenants.remove(of);
        const empty = () => ({
          sources: new Set<string>(),
          follows: new Set<string>(),
          places: new Map(),
        });
        const model: Model = { a: empty(), b: empty(), c: empty() };
        for (const step of todo) await step(store, model);
        await compare(store, model);
      }),
      { numRuns: 15 },
    );
  });
});
