import { PassThrough } from "node:stream";
import type { Card, Reply } from "../../../src/card.ts";
import type { Bot, Running } from "../../../src/surface.ts";
import { startTerminal } from "../../../src/surfaces/terminal/index.ts";

export const ASKER = {
  user: "local",
  place: { surface: "terminal", tenant: "local", channel: "chat" },
} as const;

export const GREETING: Card = { title: "Welcome", blocks: [] };

const PEOPLE = ["Ada Quill", "Teo Brandt"];

/** A bot of two commands: it echoes, and it waits until told to go on. */
export function echoBot(): Bot & { readonly heard: string[]; release(): void } {
  const heard: string[] = [];
  let release = (): void => {};
  const replyTo = (text: string): Reply => ({
    card: { title: `heard ${text}`, blocks: [{ kind: "text", text: "x ".repeat(60) }] },
    answer: null,
    failure: null,
  });
  return {
    heard,
    commands: [],
    release: () => release(),
    run: async (name) => replyTo(name),
    async hear(text) {
      heard.push(text);
      if (text.startsWith("/wait")) await new Promise<void>((resolve) => (release = resolve));
      return replyTo(text);
    },
    async complete(line) {
      if (line.startsWith("/fail")) throw new Error("the shelf is empty");
      return PEOPLE.map((name) => `/who ${name}`).filter((whole) =>
        whole.toLowerCase().startsWith(line.toLowerCase()),
      );
    },
  };
}

/** A terminal on streams, as a keyboard and a screen see it. */
export type Session = {
  readonly bot: ReturnType<typeof echoBot>;
  readonly running: Running;
  readonly input: PassThrough;
  readonly output: PassThrough & { columns: number };
  /** All that was written so far, escape codes included. */
  screen(): string;
  type(keys: string | Uint8Array): void;
  /** Settles when the screen holds the text. */
  until(text: string): Promise<void>;
};

export function openSession(interactive: boolean, columns = 80): Session {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns });
  let written = "";
  output.on("data", (chunk: Buffer) => {
    written += chunk.toString();
  });
  const bot = echoBot();
  const running = startTerminal(bot, {
    input,
    output,
    colour: false,
    interactive,
    asker: ASKER,
    greeting: GREETING,
  });
  return {
    bot,
    running,
    input,
    output,
    screen: () => written,
    type: (keys) => void input.write(keys),
    async until(text) {
      const end = Date.now() + 4500;
      while (!written.includes(text)) {
        if (Date.now() > end) throw new Error(`never shown: ${text}\n${JSON.stringify(written)}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}
