import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Finding } from "../../src/doctor/finding.ts";
import { runVerbatim } from "../run-verbatim.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-doctor-"));
});
afterAll(() => rm(folder, { recursive: true }));

const examined = async (env: Readonly<Record<string, string>>) => {
  const { status, stdout } = await runVerbatim(["doctor", "--json"], { env });
  const findings = JSON.parse(stdout) as readonly Finding[];
  return { status, of: (about: string) => findings.filter((one) => one.about === about) };
};

describe("doctor", () => {
  test("finds nothing to fix where nothing is set up yet, and makes no database", async () => {
    const DATABASE_URL = join(folder, "none.db");
    const { status, of } = await examined({ DATABASE_URL, VERBATIM_CONTACT: "ops@example.org" });
    expect(status).toBe(0);
    expect(of("database")).toMatchObject([
      { state: "ok", text: expect.stringMatching(/none yet/u) },
    ]);
    expect(of("web")).toMatchObject([{ state: "ok" }]);
  });

  test("names a folder in which no database could be made", async () => {
    const { status, of } = await examined({ DATABASE_URL: join(folder, "missing", "none.db") });
    expect(status).toBe(1);
    expect(of("database")).toMatchObject([
      { state: "fix", text: expect.stringContaining("missing") },
    ]);
  });

  test("names a database that is none, and what to do", async () => {
    const DATABASE_URL = join(folder, "letter.db");
    await writeFile(
      DATABASE_URL,
      "Dear Sir or Madam, this is a letter and no database.\n".repeat(100),
    );
    const { status, of } = await examined({ DATABASE_URL });
    expect(status).toBe(1);
    expect(of("database")).toMatchObject([
      {
        state: "fix",
        text: expect.stringContaining("is not a database"),
        hint: expect.any(String),
      },
    ]);
  });

  test("says that a model's server does not answer, without a word of the key", async () => {
    const { stdout, stderr, status } = await runVerbatim(["doctor"], {
      env: {
        DATABASE_URL: join(folder, "none.db"),
        OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
        OPENAI_API_KEY: "sk-very-secret",
        OPENAI_MODEL: "m",
      },
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /FIX {3}language model: the language model's server could not be reached/u,
    );
    expect(stdout + stderr).not.toContain("secret");
  });

  test("warns of private networks that are let in", async () => {
    const { of } = await examined({
      DATABASE_URL: join(folder, "none.db"),
      VERBATIM_ALLOW_NETWORKS: "10.0.0.0/8",
    });
    expect(of("web").map(({ state, text }) => `${state} ${text}`)).toContain(
      "note private networks may be read: 10.0.0.0/8",
    );
  });
});
