import fc from "fast-check";
import { expect, test } from "vitest";
import { FATES, type GateCount, type Spent } from "../../src/store.ts";
import { describeStores } from "./describe-stores.ts";

const DAY = "2026-03-04";
const MILLISECONDS_A_DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 4);

const gateCount = (count: number, more: Partial<GateCount> = {}): GateCount => ({
  prompt: "digest",
  version: 2,
  model: "llama3.1",
  fate: "kept",
  reason: "",
  count,
  ...more,
});

describeStores("answers of models", ({ open, address, kept }) => {
  test("what nobody saved is not there", async () => {
    expect(await (await open()).answers.load("nothing")).toBeNull();
  });

  test("of two writers of one key the first is kept", async () => {
    const { answers } = await open();
    await answers.save("k", '"first"', NOW);
    await answers.save("k", '"second"', NOW + 1);
    expect(await answers.load("k")).toBe('"first"');
  });

  test("any JSON comes back to the character, whatever the key", async () => {
    const { answers } = await open();
    const pairs = fc.dictionary(fc.string({ unit: "binary" }), fc.json());
    await fc.assert(
      fc.asyncProperty(pairs, async (saved) => {
        for (const [key, json] of Object.entries(saved)) {
          const before = await answers.load(key);
          await answers.save(key, json, NOW);
          expect(await answers.load(key)).toBe(before ?? json);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("an answer of a million characters comes back whole", async () => {
    const { answers } = await open();
    const json = JSON.stringify("Бюджет 🙂 ".repeat(100_000));
    await answers.save("k", json, NOW);
    expect(await answers.load("k")).toBe(json);
  });

  if (kept) {
    test("one of last season is gone at the next opening, a younger is there", async () => {
      const at = await address();
      const first = await open(at, NOW);
      await first.answers.save("old", "1", NOW - 91 * MILLISECONDS_A_DAY);
      await first.answers.save("young", "2", NOW - 89 * MILLISECONDS_A_DAY);
      await first.close();
      const second = await open(at, NOW);
      expect(await second.answers.load("old")).toBeNull();
      expect(await second.answers.load("young")).toBe("2");
    });
  }
});

const amount = fc.integer({ min: 0, max: 5_000_000 });
const spent: fc.Arbitrary<Spent> = fc.record({
  calls: amount,
  inputTokens: amount,
  outputTokens: amount,
  costMicros: amount,
});
const sum = (all: readonly Spent[], name: keyof Spent): number =>
  all.reduce((total, one) => total + one[name], 0);

describeStores("the ledger", ({ open }) => {
  test("who has spent nothing has spent nothing", async () => {
    const nothing = { calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 };
    expect(await (await open()).ledger.spent("t", DAY)).toEqual(nothing);
  });

  test("whatever is added at once comes to its sum, for each tenant and day apart", async () => {
    const tenants = fc.constantFrom("a", "b");
    const days = fc.constantFrom(DAY, "2026-03-05");
    const additions = fc.array(fc.tuple(tenants, days, spent), { maxLength: 30 });
    const { ledger } = await open();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(additions, async (all) => {
        run += 1;
        await Promise.all(all.map(([t, day, one]) => ledger.add(`${t}${run}`, day, one)));
        for (const tenant of ["a", "b"]) {
          for (const day of [DAY, "2026-03-05"]) {
            const own = all.filter(([t, d]) => t === tenant && d === day).map(([, , one]) => one);
            expect(await ledger.spent(`${tenant}${run}`, day)).toEqual({
              calls: sum(own, "calls"),
              inputTokens: sum(own, "inputTokens"),
              outputTokens: sum(own, "outputTokens"),
              costMicros: sum(own, "costMicros"),
            });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test.each([0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])(
    "%d micros are refused, and nothing is added",
    async (costMicros) => {
      const { ledger } = await open();
      const adding = ledger.add("t", DAY, {
        calls: 1,
        inputTokens: 1,
        outputTokens: 1,
        costMicros,
      });
      await expect(adding).rejects.toThrow(/costMicros/u);
      expect((await ledger.spent("t", DAY)).calls).toBe(0);
    },
  );
});

describeStores("counts of the gate", ({ open }) => {
  test("the same decision adds up, another stands apart, and the list is in order", async () => {
    const { gate } = await open();
    const dropped = gateCount(1, { fate: "dropped", reason: "number-not-in-source" });
    await gate.add([gateCount(2), dropped, gateCount(3)]);
    await gate.add([gateCount(5), gateCount(1, { version: 10 })]);
    await gate.add([]);
    expect(await gate.list()).toEqual([dropped, gateCount(10), gateCount(1, { version: 10 })]);
  });

  test("nothing that is added at once is lost", async () => {
    const counts = fc.array(
      fc.record({
        prompt: fc.constantFrom("digest", "answer"),
        version: fc.constantFrom(1, 2),
        model: fc.constantFrom("m", "n"),
        fate: fc.constantFrom(...FATES),
        reason: fc.constantFrom("", "name-not-in-source"),
        count: fc.integer({ min: 1, max: 1_000 }),
      }),
    );
    const { gate } = await open();
    const total = (all: readonly GateCount[]) => all.reduce((n, { count }) => n + count, 0);
    await fc.assert(
      fc.asyncProperty(fc.array(counts, { maxLength: 10 }), async (additions) => {
        const before = total(await gate.list());
        await Promise.all(additions.map((addition) => gate.add(addition)));
        expect(total(await gate.list())).toBe(before + total(additions.flat()));
      }),
      { numRuns: 30 },
    );
  });
});
