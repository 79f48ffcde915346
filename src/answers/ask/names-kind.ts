import type { Analysis } from "../../analysis.ts";
import { othersIn } from "./others-in.ts";
import type { Passage } from "./passages.ts";
import type { Question } from "./read-question.ts";

// "Which club from Oslo": what is asked for has a name.
const ASKED = /^(?:in |to |from |for |with |by )?(?:which|what) ([\p{L}-]+)/iu;

const ORGANISATION =
  /^(?:clubs?|compan(?:y|ies)|firms?|banks?|teams?|part(?:y|ies)|unions?|airlines?|newspapers?|universit(?:y|ies)|hospitals?|organi[sz]ations?|groups?|agenc(?:y|ies)|ministr(?:y|ies)|courts?|publishers?|broadcasters?)$/iu;
const PERSON =
  /^(?:ministers?|presidents?|players?|actors?|judges?|senators?|lawmakers?|officials?|polic(?:e|y)?men|doctors?|scientists?|critics?|leaders?)$/iu;
const PLACE =
  /^(?:countr(?:y|ies)|nations?|states?|cit(?:y|ies)|towns?|villages?|islands?|ports?)$/iu;

/** Whether a passage names one of the kind that "which …" asks for; true where the kind needs no name. */
export function namesKind(question: Question, passage: Passage): boolean {
  const noun = ASKED.exec(question.text.trim())?.[1] ?? "";
  const { organisations, people, places }: Analysis = passage.reading.analysis;
  const list = ORGANISATION.test(noun)
    ? organisations
    : PERSON.test(noun)
      ? people
      : PLACE.test(noun)
        ? places
        : null;
  return list === null || othersIn(passage, question, list).length > 0;
}
