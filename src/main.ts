import { runCommandLine } from "./command-line/run-command-line.ts";

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  if (failure.code === "EPIPE") process.exit(0);
  process.stderr.write(`The answer cannot be written: ${failure.message}.\n`);
  process.exit(2);
});

process.exitCode = await runCommandLine(process.argv.slice(2));
