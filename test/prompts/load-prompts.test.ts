import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { loadPrompts } from "../../src/prompts/load-prompts.ts";

const SHIPPED = new URL("../../prompts/", import.meta.url);

test("every shipped prompt loads under its file's name", async () => {
  const prompts = await loadPrompts();
  const files = (await readdir(SHIPPED)).filter((file) => file !== "README.md");
  expect(Object.entries(prompts).map(([key, { name }]) => [`${key}.md`, `${name}.md`])).toEqual(
    files.sort().map((file) => [file, file]),
  );
});

describe("a folder of prompts", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "prompts-"));
    for (const file of await readdir(SHIPPED))
      await writeFile(join(folder, file), await readFile(new URL(file, SHIPPED), "utf8"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const load = () => loadPrompts(pathToFileURL(`${folder}/`));
  const change = async (file: string, from: string | RegExp, to: string) => {
    const text = await readFile(join(folder, file), "utf8");
    const changed = text.replace(from, to);
    expect(changed, "the planted fault must be planted").not.toBe(text);
    await writeFile(join(folder, file), changed);
  };
  const complaint = async (): Promise<string> => {
    const failure = await load().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(failure).toBeInstanceOf(UserError);
    return (failure as UserError).message;
  };

  test("loads with line ends of Windows just the same", async () => {
    const before = await load();
    await change("digest.md", /\n/gu, "\r\n");
    const { digest } = await load();
    expect({ ...digest, fill: null }).toEqual({ ...before.digest, fill: null });
  });

  const settings = "settings: language";
  const inputs = "inputs: title, sentences";
  test.each([
    ["a placeholder that nobody declared", "{{language}}", "{{tone}}", "uses {{tone}} undeclared"],
    ["a placeholder with blanks", "{{language}}", "{{ language }}", "uses {{ language }} undecl"],
    ["an input that is never used", inputs, `${inputs}, byline`, "never uses {{byline}}"],
    ["a setting that is never used", settings, `${settings}, tone`, "never uses {{tone}}"],
    ["an input that is not declared", inputs, "inputs: title", "uses {{sentences}} undeclared"],
    ["no word on the mark", /\{\{mark\}\}/gu, "mark", "never uses {{mark}}"],
    ["a brace left over", "# Quotes", "# Quotes {{", "stray {{"],
    ["a name declared twice", inputs, `${inputs}, language`, "declares a name twice"],
    ["the mark declared", inputs, `${inputs}, mark`, "declares a name twice"],
    ["a name in capitals", inputs, "inputs: Title", '"inputs" must be words'],
    ["no inputs", inputs, "inputs:", '"inputs" must not be empty'],
    ["no version", /version: \d+\n/u, "", '"version" is missing'],
    ["version zero", /version: \d+/u, "version: 0", '"version" must be a positive'],
    ["half a version", /version: \d+/u, "version: 1.5", '"version" must be a positive'],
    ["a version in words", /version: \d+/u, "version: one", '"version" must be a positive'],
    ["no purpose", /purpose: .*/u, "purpose:", '"purpose" must not be empty'],
    ["no limit of output", /most-output-tokens: \d+\n/u, "", '"most-output-tokens" is missing'],
    ["no limit of input", /most-input-tokens: \d+/u, "most-input-tokens: -1", "positive"],
    ["a field of no meaning", settings, `${settings}\nmodel: large`, '"model" is no field'],
    ["a field given twice", settings, `${settings}\n${settings}`, '"settings" stands there twice'],
    ["a line without a colon", settings, `${settings}\nhello`, '"hello" is no line'],
    ["a schema of no name", "DigestDraft", "EssayDraft", '"output" must be one of'],
    ["the schema of another", "DigestDraft", "StanceDraft", '"output" must be DigestDraft'],
    ["no end of front matter", /\n---\n/u, "\n", "must begin with front matter"],
    ["no front matter", /^---\n/u, "", "must begin with front matter"],
    ["no template", /\n---\n[\s\S]*$/u, "\n---\n", "has no template"],
  ])("is refused for %s, and the file is named", async (_, from, to, words) => {
    await change("digest.md", from, to);
    const said = await complaint();
    expect(said).toContain(`digest.md: `);
    expect(said).toContain(words);
  });

  test("is refused for a prompt that nothing asks for", async () => {
    await writeFile(join(folder, "poem.md"), await readFile(join(folder, "digest.md")));
    expect(await complaint()).toContain("poem.md: nothing asks for");
  });

  test("is refused for a prompt that has no file", async () => {
    await rm(join(folder, "stance.md"));
    expect(await complaint()).toContain("stance.md: there is no such file");
  });

  test("is refused with all its faults at once", async () => {
    await change("digest.md", /version: \d+/u, "version: 0");
    await change("digest.md", "DigestDraft", "EssayDraft");
    await change("answer.md", "{{language}}", "{{tone}}");
    await rm(join(folder, "repair.md"));
    const said = await complaint();
    for (const part of ['digest.md: "version"', 'digest.md: "output"', "{{tone}}", "repair.md: "])
      expect(said).toContain(part);
  });
});
