import { describe, expect, test } from "vitest";
import { html } from "../../../src/formats/html.ts";
import { OPEN_PAGES, WALL_PAGES } from "../../fixtures/pages/walls.ts";

describe("what stands before an article is named", () => {
  test.each(WALL_PAGES)("$wall: $name", async ({ page, url, grade, wall }) => {
    expect(await html.extract(page, url)).toMatchObject({ grade, wall });
  });
});

describe("an article about such things is none", () => {
  test.each(OPEN_PAGES)("$name", async ({ page, url, grade, wall }) => {
    expect(await html.extract(page, url)).toMatchObject({ grade, wall });
  });
});

test("a page that builds itself by script is no check for robots", async () => {
  const page =
    "<html><body><p>You need to enable JavaScript to run this app, which shows the tides of the harbour.</p></body></html>";
  expect(await html.extract(page)).toMatchObject({ grade: "none", wall: null });
});
