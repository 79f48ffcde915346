import { describe, expect, test } from "vitest";
import { html } from "../../../src/formats/html.ts";
import { SITE_PAGES } from "../../fixtures/pages/sites.ts";

describe("what a page says of itself is found wherever it stands", () => {
  test.each(SITE_PAGES)("$site", async ({ url, page, expected }) => {
    const { text, grade, wall, ...metadata } = await html.extract(page, url);
    expect(metadata).toEqual(expected);
    expect({ grade, wall }).toEqual({ grade: "full", wall: null });
    expect(text.split("\n\n")).toHaveLength(3);
  });
});
