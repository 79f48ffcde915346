import { failureReply } from "../bot/failure-reply.ts";
import type { Command } from "../command.ts";
import { UserError } from "../errors.ts";
import { loadNamed, namesIn } from "../load-folder.ts";
import type { LogSettings } from "../log.ts";
import { nearestName } from "../nearest-name.ts";
import type { ExitStatus, Verb } from "../verb.ts";
import { parseArguments } from "./arguments.ts";
import { printFailure } from "./print-failure.ts";
import { COMMANDS, VERBS } from "./registries.ts";

/**
 * Runs `COMMAND [ARGUMENTS] [OPTIONS]`, the chat without any. Only what the command needs is loaded:
 * `analyze` starts without the bot. Every failure becomes one line on standard error.
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
    import("../log/record-failure.ts"),
  ]);
  let settings: LogSettings = { logLevel: "error" };
  try {
    settings = loadConfig();
  } catch {
    // The settings themselves may be what failed.
  }
  const id = createRecorder(createLog(settings))(failure, { command });
  const { failure: known } = failureReply(failure, id);
  return printFailure(known);
}

async function run(name: string, argv: readonly string[]): Promise<ExitStatus> {
  const [verbs, commands] = await Promise.all([namesIn(VERBS), namesIn(COMMANDS)]);
  // `help analyze` asks about a verb, `help who` about a slash command.
  const [about = ""] = argv;
  if (name === "help" && verbs.includes(about)) return run(about, ["--help"]);
  if (verbs.includes(name)) return runVerb(await loadNamed<Verb>(VERBS, name), argv);
  if (commands.includes(name)) {
    const { runSlashCommand } = await import("./run-slash-command.ts");
    return runSlashCommand(await loadNamed<Command>(COMMANDS, name), argv);
  }
  const near = nearestName(name, [...commands, ...verbs]);
  throw new UserError(
    `There is no command “${name}”.`,
    near ? `Did you mean ${near}?` : "npm run verbatim -- help lists the commands.",
  );
}

async function runVerb(verb: Verb, argv: readonly string[]): Promise<ExitStatus> {
  const args = parseArguments(argv, { lines: verb.lines, named: verb.named ?? [] });
  if (!args.help) return verb.run(args);
  process.stdout.write(`${verb.name}: ${verb.summary}\n`);
  return 0;
}
