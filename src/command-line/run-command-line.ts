import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { failureReply } from "../bot/failure-reply.ts";
import type { Command } from "../command.ts";
import type { Config } from "../config.ts";
import { UserError } from "../errors.ts";
import { nearestName } from "../nearest-name.ts";
import type { ExitStatus, Verb } from "../verb.ts";
import { parseArguments } from "./arguments.ts";
import { printFailure } from "./print-failure.ts";

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
    return report(failure, name);
  }
}

async function report(failure: unknown, command: string): Promise<ExitStatus> {
  const [{ loadConfig }, { createLog }, { createRecorder }] = await Promise.all([
    import("../config.ts"),
    import("../log.ts"),
    import("../record-failure.ts"),
  ]);
  let logLevel: Config["logLevel"] = "error";
  try {
    ({ logLevel } = loadConfig());
  } catch {
    // The settings themselves may be what failed.
  }
  const id = createRecorder(createLog({ logLevel }))(failure, { command });
  const { failure: known } = failureReply(failure, id);
  return printFailure(known);
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
