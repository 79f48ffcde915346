import type { WritingStore } from "../store.ts";

/**
 * A store whose failures cost nobody a digest: what cannot be kept (a full disk, a locked file) is told of and asked anew next time. What a tenant
 * has spent is not forgiven, for a cap that forgets is none: its failures are told of and passed on to the budget.
 * @param broke is told of every failure
 */
export function forgiveStore(store: WritingStore, broke: (failure: unknown) => void): WritingStore {
  const forgive = async <Value>(work: Promise<Value>, instead: Value): Promise<Value> => {
    try {
      return await work;
    } catch (failure) {
      broke(failure);
      return instead;
    }
  };
  return {
    answers: {
      load: (key) => forgive(store.answers.load(key), null),
      save: (key, json, at) => forgive(store.answers.save(key, json, at), undefined),
    },
    ledger: {
      spent: (tenant, day) => store.ledger.spent(tenant, day),
      async add(tenant, day, spent) {
        try {
          await store.ledger.add(tenant, day, spent);
        } catch (failure) {
          broke(failure);
          throw failure;
        }
      },
    },
    gate: {
      add: (counts) => forgive(store.gate.add(counts), undefined),
      list: () => store.gate.list(),
    },
  };
}
