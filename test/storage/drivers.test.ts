import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const OPEN = `
  import("./src/storage/open-store.ts").then(async ({ openStore }) => {
    await openStore(process.argv[1], Date.now(), { patience: 0 }).then((s) => s.close(), () => {});
    const loaded = Object.keys(require("node:module")._cache);
    for (const name of ["pg", "libsql"]) {
      if (loaded.some((path) => path.includes("/node_modules/" + name + "/"))) console.log(name);
    }
  });`;

test.each([
  [":memory:", "libsql"],
  ["postgres://nobody@127.0.0.1:1/none", "pg"],
])("of the two drivers, %s loads %s alone", (address, driver) => {
  const argv = ["--import", "tsx", "-e", OPEN, address];
  expect(execFileSync(process.execPath, argv, { encoding: "utf8" }).trim()).toBe(driver);
});
