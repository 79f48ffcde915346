import { runCommandLine } from "./command-line/run-command-line.ts";

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  if (failure.code === "EPIPE") process.exit(0);
  throw failure;
});

const argv = process.argv.slice(2);
if (argv.length > 0) {
  process.exitCode = await runCommandLine(argv);
} else {
  const { startWithoutArguments } = await import("./start.ts");
  process.exitCode = await startWithoutArguments();
}
