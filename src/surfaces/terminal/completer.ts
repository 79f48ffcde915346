import type { AsyncCompleter } from "node:readline";
import type { Asker } from "../../place.ts";
import type { Bot } from "../../surface.ts";
import { printable } from "./printable.ts";

const OWN_LINES = ["/quit"];
const LONGEST_WAIT_MS = 1500; // Tab that takes longer is pressed again, or given up

/**
 * Completes whole lines from what the bot offers. A completion that fails or hangs offers nothing and
 * ends no session; one that could not be shown as it is (names come from articles) is left out.
 */
export function completerOf(bot: Bot, asker: Asker): AsyncCompleter {
  return (line, done) => {
    void offers(bot, line, asker).then((lines) => done(null, [lines, line]));
  };
}

async function offers(bot: Bot, line: string, asker: Asker): Promise<string[]> {
  const own = OWN_LINES.filter((own) => own.startsWith(line));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly string[]>((resolve) => {
    timer = setTimeout(() => resolve([]), LONGEST_WAIT_MS);
  });
  try {
    const lines = await Promise.race([bot.complete(line, asker), late]);
    return [...lines.filter((offer) => printable(offer) === offer.trim()), ...own];
  } catch {
    return own;
  } finally {
    clearTimeout(timer);
  }
}
