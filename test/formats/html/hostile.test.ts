import { describe, expect, test } from "vitest";
import { html } from "../../../src/formats/html.ts";
import { HOSTILE_PAGES, PARAGRAPH } from "../../fixtures/pages/hostile-pages.ts";

// Each takes under two seconds alone; the machine that tests may be busy.
const PATIENCE = 15_000;

describe("a hostile page ends in seconds, and its article still comes out", () => {
  test.each(Object.entries(HOSTILE_PAGES))("%s", { timeout: PATIENCE }, async (_, make) => {
    const { text } = await html.extract(
      `<html><head><title>River</title></head><body>${PARAGRAPH.repeat(6)}${make()}`,
    );
    expect(text.startsWith("The envoy said on Monday")).toBe(true);
  });
});

test.each(["", " ", "\0", "<", "</", "&", "<html>", "<frameset>", "<plaintext>", "hello", "]]>"])(
  "a page of %j has no article",
  async (page) => {
    expect(await html.extract(page)).toMatchObject({ grade: "none" });
  },
);
