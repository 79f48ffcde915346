import { afterAll, beforeAll, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { followsOf } from "../../src/following/follows-of.ts";
import { openStore } from "../../src/storage/open-store.ts";
import type { Store } from "../../src/store.ts";
import { asker } from "./newsroom.ts";

let store: Store;
let follows: ReturnType<typeof followsOf>;
beforeAll(async () => {
  store = await openStore(":memory:");
  follows = followsOf({ store, now: () => 1_000 });
});
afterAll(() => store.close());

const names = async (tenant: string) =>
  (await follows.follows(asker(tenant))).map(({ name }) => name).sort();

test("a name in another script is the same name, and stays as it was typed first", async () => {
  const ann = asker("scripts");
  expect(await follows.follow("Peskov", ann)).toMatchObject({ name: "Peskov", already: false });
  expect(await follows.follow("Песков", ann)).toMatchObject({ name: "Peskov", already: true });
  expect(await follows.unfollow("Пєсков", ann)).toMatchObject({ name: "Peskov" });
  expect(await names("scripts")).toEqual([]);
});

test("two people of one surname are two, and so are two topics that end alike", async () => {
  const ann = asker("alike");
  for (const name of ["Marit Aldenhoff", "Tobias Aldenhoff", "climate change", "regime change"]) {
    expect((await follows.follow(name, ann)).already).toBe(false);
  }
  await expect(follows.unfollow("Aldenhoff", ann)).rejects.toThrow(
    '"Aldenhoff" may be Marit Aldenhoff or Tobias Aldenhoff.',
  );
  await follows.unfollow("Tobias Aldenhoff", ann);
  expect(await follows.unfollow("Aldenhoff", ann)).toMatchObject({ name: "Marit Aldenhoff" });
  await expect(follows.unfollow("sea change", ann)).rejects.toThrow("is not followed here");
  expect(await names("alike")).toEqual(["climate change", "regime change"]);
});

test("what is followed by one tenant is nothing to another", async () => {
  await follows.follow("Viktor Malakhin", asker("one"));
  expect(await names("two")).toEqual([]);
  await expect(follows.unfollow("Viktor Malakhin", asker("two"))).rejects.toThrow(UserError);
});

test.each(["", "  ", "?!", "x".repeat(200)])("%j is no name", async (name) => {
  await expect(follows.follow(name, asker())).rejects.toThrow("This is no name or topic.");
});

test("a mistyped name is answered with the near one", async () => {
  await follows.follow("herring quota", asker("typo"));
  const failure = await follows.unfollow("hurring quota", asker("typo")).catch((thrown) => thrown);
  expect(failure.hint).toBe("Did you mean herring quota?");
});
