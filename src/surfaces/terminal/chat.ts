import { createInterface, type Interface } from "node:readline";
import colours from "picocolors";
import type { Card } from "../../card.ts";
import type { Bot, Running } from "../../surface.ts";
import { completerOf } from "./completer.ts";
import { mendPasting } from "./mend-pasting.ts";
import { type Muteable, muteable } from "./muteable.ts";
import { noteWhile } from "./note-while.ts";
import { printable } from "./printable.ts";
import { openScreen, type Screen } from "./screen.ts";
import type { TerminalOptions } from "./terminal-options.ts";
import { LONGEST_LINE, lineKind, TOO_LONG } from "./typed-line.ts";

const HISTORY = 1000; // lines

/** All that one conversation goes by. */
type Talk = {
  readonly bot: Bot;
  readonly options: TerminalOptions;
  readonly screen: Screen;
  readonly echo: Muteable;
  readonly keys: Interface;
  readonly prompt: string;
  /** Lines that are not answered yet. */
  waiting: number;
  /** No line will follow; those that wait are still answered. */
  ended: boolean;
  /** The person has left: nothing is drawn any more. */
  gone: boolean;
};

/** A conversation at a keyboard. Lines that come while an answer is on its way are answered after it. */
export function chat(bot: Bot, options: TerminalOptions): Running {
  const talk = openTalk(bot, options);
  const { keys, echo, screen } = talk;
  const finished = new Promise<void>((resolve, reject) => {
    let work = greet(talk);
    const fail = (error: unknown): void => {
      leave(talk);
      reject(error);
    };
    work.catch(fail);
    keys.on("line", (line) => {
      const typedAhead = echo.muted;
      echo.muted = true;
      talk.waiting += 1;
      work = work.then(() => answer(talk, line, typedAhead));
      work.catch(fail);
    });
    keys.on("close", () => {
      talk.ended = true;
      const ended = talk.gone ? Promise.resolve() : work;
      // Ctrl-D and Ctrl-C leave the cursor behind the prompt.
      const newline = echo.muted ? ended : screen.write("\n").then(() => ended);
      newline.then(resolve, reject);
    });
  });
  void screen.closed.then(() => leave(talk));
  return {
    finished,
    stop: () => {
      leave(talk);
      return finished;
    },
  };
}

function openTalk(bot: Bot, options: TerminalOptions): Talk {
  const { input, output, colour, asker } = options;
  const echo = muteable(output);
  echo.muted = true; // until the greeting stands
  const prompt = colours.createColors(colour).cyan("› ");
  const keys = createInterface({
    input,
    output: echo.stream,
    terminal: true,
    prompt,
    completer: completerOf(bot, asker),
    historySize: HISTORY,
    removeHistoryDuplicates: true,
  });
  mendPasting(keys);
  const screen = openScreen(output, colour);
  const talk: Talk = {
    bot,
    options,
    screen,
    echo,
    keys,
    prompt,
    waiting: 0,
    ended: false,
    gone: false,
  };
  keys.on("history", (lines) => {
    if ((lines[0]?.length ?? 0) > LONGEST_LINE) lines.shift();
  });
  keys.on("error", () => leave(talk)); // the window was closed
  keys.on("SIGTSTP", () => {}); // stopping this process alone would leave npm, its parent, holding the window
  keys.on("SIGINT", () => {
    if (keys.line) return clearTyped(keys);
    if (echo.muted) void screen.write("\n"); // below a "Reading…" that will not be replaced
    leave(talk);
  });
  return talk;
}

async function greet(talk: Talk): Promise<void> {
  const { greeting } = talk.options;
  if (greeting) await show(talk, greeting);
  promptAgain(talk);
}

/** Answers one line. What was typed ahead was not echoed then, so it is shown here, above its answer. */
async function answer(talk: Talk, line: string, typedAhead: boolean): Promise<void> {
  const { screen, prompt } = talk;
  if (talk.gone) return;
  const kind = lineKind(line);
  if (typedAhead && kind !== "too-long") {
    await screen.write(`${prompt}${printable(line)}\n`);
  }
  if (kind === "leave") leave(talk);
  if (kind === "too-long") await show(talk, TOO_LONG);
  if (kind === "question") await show(talk, await hear(talk, line));
  talk.waiting -= 1;
  promptAgain(talk);
}

async function hear(talk: Talk, line: string): Promise<Card> {
  const { bot, options, screen } = talk;
  const { card } = await noteWhile(bot.hear(line, options.asker), {
    colour: options.colour,
    write: (text) => screen.write(text),
    isGone: () => talk.gone,
  });
  return card;
}

async function show(talk: Talk, card: Card): Promise<void> {
  if (talk.gone) return;
  await talk.screen.write("\n");
  await talk.screen.draw(card);
  await talk.screen.write("\n");
}

/** The prompt, with whatever was typed meanwhile, once nothing waits for an answer. */
function promptAgain({ keys, echo, waiting, ended }: Talk): void {
  if (waiting > 0 || ended) return;
  echo.muted = false;
  // readline would go up over the answer for each row that it believes to have echoed.
  Object.assign(keys, { prevRows: 0 });
  keys.prompt(true);
}

function clearTyped(keys: Interface): void {
  keys.write(null, { ctrl: true, name: "e" });
  keys.write(null, { ctrl: true, name: "u" });
}

/** Gives the terminal back. What is not answered yet is given up. */
function leave(talk: Talk): void {
  talk.gone = true;
  talk.keys.close();
}
