import type { Following } from "../../src/following.ts";

const refuse = (): never => {
  throw new Error("this test follows nothing");
};

/** What is followed where a test is about none of it: whoever asks has found a defect. */
export const noFollowing: Following = {
  sources: refuse,
  add: refuse,
  remove: refuse,
  preview: refuse,
  import: refuse,
  export: refuse,
  follows: refuse,
  follow: refuse,
  unfollow: refuse,
  refresh: refuse,
  standing: refuse,
  told: refuse,
  saveTold: refuse,
};
