import type { OptionsSchema } from "../command.ts";

type Parsed = ReturnType<OptionsSchema["safeParse"]>;
type Issue = Extract<Parsed, { success: false }>["error"]["issues"][number];

/** What is wrong with an option, as a person would say it: "limit can be 25 at most". */
export function explainIssue(command: string, issue: Issue): string {
  const option = issue.path.join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return `/${command} has no option “${issue.keys.join("”, “")}”.`;
    case "invalid_type":
      return issue.input === undefined
        ? `/${command} needs a ${option}.`
        : `/${command}: ${option} must be a ${issue.expected === "int" ? "whole number" : issue.expected}.`;
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1)
        return `/${command}: ${option} must not be empty.`;
      return `/${command}: ${option} must be ${issue.minimum}${unit(issue.origin)} at least.`;
    case "too_big":
      return `/${command}: ${option} can be ${issue.maximum}${unit(issue.origin)} at most.`;
    case "invalid_value":
      return `/${command}: ${option} must be ${issue.values.join(" or ")}.`;
    default:
      return `/${command}: ${option}: ${issue.message}.`;
  }
}

const unit = (origin: string): string => (origin === "string" ? " characters" : "");
