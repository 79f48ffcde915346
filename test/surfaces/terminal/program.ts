import { startTerminal } from "../../../src/surfaces/terminal/index.ts";
import { ASKER, echoBot, GREETING } from "./session.ts";

// A program of its own, to be run in a real pseudo-terminal.
const { stdin: input, stdout: output } = process;
const interactive = input.isTTY;
await startTerminal(echoBot(), {
  input,
  output,
  colour: output.isTTY,
  interactive,
  asker: ASKER,
  greeting: GREETING,
}).finished;
