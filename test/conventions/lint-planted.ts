import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FINDING = /^::\w+ title=lint\/\w+\/(?<rule>\w+),file=(?<file>[^,]+),line=(?<line>\d+),/gmu;

/** "src/bot.ts:3 noRestrictedImports" */
export type Finding = `${string}:${number} ${string}`;

/** Writes files into a folder of their own and returns what the project's linter settings say to them. */
export async function lintPlanted(files: ReadonlyMap<string, string>): Promise<Set<Finding>> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-lint-"));
  try {
    await cp(join(ROOT, "biome.json"), join(folder, "biome.json"));
    for (const [path, code] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), code);
    }
    const report = await lint(folder);
    const found = [...report.matchAll(FINDING)].map(({ groups = {} }): Finding => {
      const file = (groups.file ?? "").replace(`${folder}/`, "");
      return `${file}:${Number(groups.line)} ${groups.rule ?? ""}`;
    });
    return new Set(found);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Biome leaves with 1 when it finds something, which is what we hope for. */
async function lint(folder: string): Promise<string> {
  const args = ["lint", "--reporter=github", "--max-diagnostics=none", "."];
  const run = promisify(execFile)(join(ROOT, "node_modules/.bin/biome"), args, {
    cwd: folder,
    maxBuffer: 64_000_000,
  });
  return run.then(
    ({ stdout }) => stdout,
    (failure) => String(failure.stdout),
  );
}
