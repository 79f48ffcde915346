import { expect, test } from "vitest";
import * as z from "zod";
import { explainIssue } from "../../src/bot/explain-issue.ts";

const OPTIONS = z.object({
  outlet: z.string().min(1).optional(),
  code: z.string().min(3).optional(),
  page: z.coerce.number().int().min(1).optional(),
});

test.each([
  [{ outlet: "" }, "/news: outlet must not be empty."],
  [{ code: "a" }, "/news: code must be 3 characters at least."],
  [{ page: 0 }, "/news: page must be 1 at least."],
])("%j", (values, told) => {
  const [issue] = OPTIONS.safeParse(values).error?.issues ?? [];
  expect(issue && explainIssue("news", issue)).toBe(told);
});
