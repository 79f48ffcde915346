import {
  COMPANY_FORMS,
  COMPANY_HEADS,
  EVENT_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_OPENERS,
} from "../words/organisation-words.ts";
import {
  COURTESY_TITLES,
  KIN_WORDS,
  POST_NOMINALS,
  ROLE_MODIFIERS,
  ROLE_TAIL_WORDS,
  ROLE_WORDS,
} from "../words/titles.ts";
import { wordKey, wordSet } from "./lexicon.ts";

const keys = (table: string): ReadonlySet<string> => new Set([...wordSet(table)].map(wordKey));

const roles = keys(ROLE_WORDS);
const modifiers = keys(ROLE_MODIFIERS);
const tails = keys(ROLE_TAIL_WORDS);
const courtesies = keys(COURTESY_TITLES);
const kin = keys(KIN_WORDS);
const postNominals = keys(POST_NOMINALS);
const organisationHeads = keys(ORGANISATION_HEADS);
const companyHeads = keys(COMPANY_HEADS);
const companyForms = keys(COMPANY_FORMS);
const organisationNouns = keys(ORGANISATION_NOUNS);
const placeHeads = keys(PLACE_HEADS);
const placeNouns = keys(PLACE_NOUNS);
const placeOpeners = keys(PLACE_OPENERS);
const eventHeads = keys(EVENT_HEADS);

const singular = (key: string): string => (key.endsWith("s") ? key.slice(0, -1) : key);

/** "minister", "co-founder", "vice-president": somebody may be one. */
export function isRoleWord(key: string): boolean {
  return roles.has(key) || (key.includes("-") && roles.has(key.slice(key.lastIndexOf("-") + 1)));
}
/** "ministers", "spokesmen" too. */
export const isRoleWordOrPlural = (key: string): boolean =>
  isRoleWord(key) || roles.has(singular(key));
export const isRoleModifier = (key: string): boolean => modifiers.has(key);
export const isRoleTail = (key: string): boolean => tails.has(key);
export const isCourtesy = (key: string): boolean => courtesies.has(key);
export const isKin = (key: string): boolean => kin.has(key);
export const isPostNominal = (key: string): boolean => postNominals.has(key);
export const isOrganisationHead = (key: string): boolean => organisationHeads.has(key);
export const isCompanyHead = (key: string): boolean => companyHeads.has(key);
export const isCompanyForm = (key: string): boolean => companyForms.has(key);
export const isOrganisationNoun = (key: string): boolean =>
  organisationNouns.has(key) || organisationNouns.has(singular(key));
export const isPlaceHead = (key: string): boolean => placeHeads.has(key);
export const isPlaceNoun = (key: string): boolean =>
  placeNouns.has(key) || placeNouns.has(singular(key));
export const isPlaceOpener = (key: string): boolean => placeOpeners.has(key);
export const isEventHead = (key: string): boolean => eventHeads.has(key);
