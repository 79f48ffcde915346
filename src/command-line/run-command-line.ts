import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import { nearestName } from "../nearest-name.ts";
import type { ExitStatus, Verb } from "../verb.ts";
import { parseArguments } from "./arguments.ts";

const VERBS = new URL("../cli/", import.meta.url);
const COMMANDS = new URL("../../commands/", import.meta.url);

/**
 * Runs `COMMAND [ARGUMENTS] [OPTIONS]`, the chat without any. Only what the command needs is loaded: `analyze` starts without the bot.
 * Every failure becomes one line on standard error.
 */
export async function runCommandLine(argv: readonly string[]): Promise<ExitStatus> {
  const [first = "", ...rest] = argv;
  const name = first === "--help" || first === "-h" ? "help" : first;
  try {
    if (name) return await run(name, rest);
    const { start } = await import("../start.ts");
    await start();
    return 0;
  } catch (failure) {
    if (failure instanceof UserError) {
      process.stderr.write(`${failure.message} ${failure.hint}\n`);
      return 1;
    }
    const { createLog } = await import("../log.ts");
    const { createRecorder } = await import("../record-failure.ts");
    const id = createRecorder(createLog({ logLevel: "error" }))(failure, { command: name });
    process.stderr.write(`Verbatim broke. The log has the cause under ${id}.\n`);
    return 2;
  }
}

async function run(name: string, argv: readonly string[]): Promise<ExitStatus> {
  const [verbs, commands] = await Promise.all([namesIn(VERBS), namesIn(COMMANDS)]);
  if (verbs.includes(name)) return runVerb(await importFrom(VERBS, name), argv);
  if (commands.includes(name)) {
    const { default: command } = await importFrom<{ default: Command }>(COMMANDS, name);
    const { runSlashCommand } = await import("./run-slash-command.ts");
    return runSlashCommand(command, argv);
  }
  const near = nearestName(name, [...commands, ...verbs]);
  throw new UserError(
    `There is no command “${name}”.`,
    near ? `Did you mean ${near}?` : "npm run verbatim -- help lists the commands.",
  );
}

async function runVerb({ verb }: { verb: Verb }, argv: readonly string[]): Promise<ExitStatus> {
  const args = parseArguments(argv, []);
  if (!args.help) return verb.run(args);
  process.stdout.write(`${verb.name}: ${verb.summary}\n`);
  return 0;
}

const importFrom = <Module>(folder: URL, name: string): Promise<Module> =>
  import(new URL(`${name}.ts`, folder).href) as Promise<Module>;

const namesIn = async (folder: URL): Promise<readonly string[]> =>
  (await readdir(fileURLToPath(folder)))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length));
