import { expect, test } from "vitest";
import { findNames } from "../../../src/analysis/names/find-names.ts";
import { readProse } from "../../../src/analysis/prose.ts";

const ROLES: readonly (readonly [string, string | null])[] = [
  ["On Monday Kenyan President Amina Odhiambo left.", "Kenyan President"],
  ["The newly appointed UK Secretary of Defence Amina Odhiambo left.", "UK Secretary of Defence"],
  ["Bundestag spokeswoman Amina Odhiambo left.", "Bundestag spokeswoman"],
  ["The talks were held by his adviser, Amina Odhiambo, in Lisbon.", "adviser"],
  ["Amina Odhiambo, the mayor of Lisbon, left.", "mayor of Lisbon"],
  [
    "Amina Odhiambo, chair of the islanders’ association, left.",
    "chair of the islanders’ association",
  ],
  [
    "Amina Odhiambo, a spokeswoman for the Ministry of Health, left.",
    "spokeswoman for the Ministry of Health",
  ],
  ["Former finance minister Amina Odhiambo left.", "Former finance minister"],
  ["They tried to defeat President Amina Odhiambo.", "President"],
  ["The city asked New York mayor Amina Odhiambo to leave.", "New York mayor"],
  ["Presidential candidate Dr. Amina Odhiambo left.", "Presidential candidate"],
  ["To speak with his mother, Amina Odhiambo called twice.", null],
  ["Amina Odhiambo, a doctor said, was ill.", null],
  ["The former secretary of State Amina Odhiambo left.", "former secretary of State"],
  ["Amina Odhiambo left.", null],
  ["Norway's chief negotiator, Dr. Amina Odhiambo, left.", "Norway's chief negotiator"],
  ["Amina Odhiambo OBE, a lawyer, left.", "lawyer"],
  ["Her lawyer, Amina Odhiambo KC, left.", "lawyer"],
  ["Barrister Amina Odhiambo KC left.", "Barrister"],
  ["Amina Odhiambo, MD, left.", null],
  ["On Friday Moreau's agent, Amina Odhiambo, left.", "Moreau's agent"],
  ["Then the harbour's agent, Amina Odhiambo, left.", "agent"],
  ["Norway's chief negotiator, Amina Odhiambo, left.", "Norway's chief negotiator"],
  ["Monday's speaker, Amina Odhiambo, left.", "speaker"],
  ["Amina Odhiambo, Norway's deputy trade minister, left.", "Norway's deputy trade minister"],
  ["He came with his wife Amina Odhiambo.", null],
  ["On Friday Moreau's wife, Amina Odhiambo, left.", "Moreau's wife"],
];

test.each(ROLES)("%s gives the role %s", (text, role) => {
  const person = findNames(readProse(text)).people.find(({ name }) => name !== "Moreau");
  expect(person?.name).toBe("Amina Odhiambo");
  expect(person?.role).toBe(role);
});
