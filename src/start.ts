import { onInterruption } from "./command-line/interruption.ts";
import { localAsker } from "./command-line/local.ts";
import { PIPE_WIDTH } from "./command-line/pipe-width.ts";
import { showProgress } from "./command-line/show-progress.ts";
import { type Config, loadConfig } from "./config.ts";
import { UserError } from "./errors.ts";
import { createJournal, type Journal } from "./log/record-failure.ts";
import { createLog } from "./log.ts";
import { keepReading } from "./newsroom/keep-reading.ts";
import { type Newsroom, openNewsroom } from "./newsroom.ts";
import { noProgress, type Progress } from "./progress.ts";
import { cardToText } from "./surfaces/terminal/card-to-text.ts";
import { greetingCard } from "./surfaces/terminal/greeting.ts";
import { startTerminal } from "./surfaces/terminal/index.ts";
import { noteWhile } from "./surfaces/terminal/note-while.ts";

const TERMINAL = localAsker("terminal");

/**
 * What `npm start` does without arguments: prints the digest, then answers what is typed. At a keyboard that is a chat;
 * in a pipe each line of standard input is answered, and it ends with the input.
 * @throws UserError when it was stopped before the digest stood
 */
export async function start(): Promise<void> {
  const config = loadConfig();
  const journal = createJournal(createLog(config));
  const first = progressAtFirst(showProgress(process.stderr));
  const newsroom = await openNewsroom(config, journal, { progress: first.progress });
  try {
    await showDigest(newsroom, config, first);
    // Questions would have to be typed unseen: `npm start | less`.
    if (process.stdin.isTTY && !process.stdout.isTTY) return;
    await converse(newsroom, config, journal);
  } finally {
    await newsroom.close();
  }
}

async function showDigest(
  { bot, library }: Newsroom,
  { colour: mayColour }: Config,
  first: FirstProgress,
): Promise<void> {
  const { stdout: output } = process;
  const colour = mayColour && output.isTTY;
  const digest = bot.run("digest", {}, TERMINAL);
  // A file holds no notes, and a model takes its time; where progress is drawn, that tells more.
  const pad = { colour, write: (text: string) => output.write(text), isGone: first.isBegun };
  const { card, failure } = await (output.isTTY ? noteWhile(digest, pad) : digest);
  first.end();
  if (library.isStopped() && failure?.kind === "user") {
    throw new UserError(failure.message, failure.hint);
  }
  output.write(cardToText(card, { width: output.columns || PIPE_WIDTH, colour }));
}

async function converse(
  { bot, desk, library }: Newsroom,
  config: Config,
  journal: Journal,
): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const interactive = input.isTTY;
  // Whoever stays gets news as they come; in a pipe, a digest reads what is due. Not before the first digest stands: its feeds
  // would be in another hand.
  const recurring = interactive ? await keepReading(library, journal) : null;
  const { signal, forget } = onInterruption();
  try {
    const greeting = greetingCard(await desk.current(TERMINAL), bot.commands);
    const colour = config.colour && output.isTTY;
    const options = { input, output, colour, interactive, asker: TERMINAL, greeting };
    const running = startTerminal(bot, options);
    signal.addEventListener("abort", () => void running.stop());
    await running.finished;
  } finally {
    forget();
    await recurring?.stop();
  }
}

type FirstProgress = ReturnType<typeof progressAtFirst>;

/** Shows progress until the first digest stands: in a chat it would be drawn across what is typed. */
function progressAtFirst(shown: Progress) {
  let begun = false;
  let ended = false;
  const progress: Progress = {
    stage(title, total) {
      if (ended) return noProgress.stage(title, total);
      begun = process.stderr.isTTY; // elsewhere it leaves the terminal alone
      return shown.stage(title, total);
    },
  };
  const end = (): void => {
    ended = true;
  };
  return { progress, isBegun: () => begun, end };
}
