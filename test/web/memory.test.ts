import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import type { Measured } from "../emulators/web/fetch-all.ts";
import { HONEST_PAGES, HOSTILE_PAGES } from "../emulators/web/hostile-pages.ts";
import { startSite } from "../emulators/web/start-site.ts";

const MOST = 20_000_000;

test("no hostile page costs more than 20 MB while it is fetched", async () => {
  const site = await startSite({ ...HONEST_PAGES, ...HOSTILE_PAGES });
  onTestFinished(site.close);
  const urls = [...Object.keys(HONEST_PAGES), ...Object.keys(HOSTILE_PAGES)].map(
    (path) => site.origin + path,
  );
  const program = new URL("../emulators/web/fetch-all.ts", import.meta.url).pathname;
  // "WEB_TOTAL=" is what the program gives itself, and shows the figures.
  const total = process.env.WEB_TOTAL ?? "700";
  const run = promisify(execFile)(process.execPath, ["--import", "tsx", program, total, ...urls]);
  const measured = (await run).stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Measured);
  if (process.env.WEB_TOTAL !== undefined) console.table(measured);
  expect(measured.map(({ url }) => url)).toEqual(urls);
  expect(measured.filter(({ extra }) => extra > MOST)).toEqual([]);
}, 200_000);
