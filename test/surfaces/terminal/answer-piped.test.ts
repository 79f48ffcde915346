import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/surfaces/terminal/lines-of.ts";
import { openSession } from "./session.ts";

const heardFrom = async (...chunks: (string | Uint8Array)[]): Promise<readonly string[]> => {
  const session = openSession(false);
  for (const chunk of chunks) session.type(chunk);
  session.input.end();
  await session.running.finished;
  return session.bot.heard;
};

describe("lines of a pipe", () => {
  it.each<[string, (string | Uint8Array)[], string[]]>([
    ["without a last line end", ["one\ntwo"], ["one", "two"]],
    ["with line ends of Windows", ["one\r\ntwo\r\n"], ["one", "two"]],
    ["with blank ones between", ["\n\none\n  \ntwo\n\n"], ["one", "two"]],
    ["that hold a line separator", ["one\u2028and\u0085more\n"], ["one\u2028and\u0085more"]],
    ["cut anywhere by the pipe", ["o", "ne\nt", "wo", "\n"], ["one", "two"]],
    ["that leave early", ["one\n/quit\ntwo\n"], ["one"]],
    ["after a byte-order mark", ["\ufeffone\n"], ["one"]],
    ["with broken bytes", [new Uint8Array([0x61, 0xff, 0x62, 0x0a])], ["a\ufffdb"]],
    ["of nothing", [], []],
  ])("%s", async (_, chunks, heard) => {
    expect(await heardFrom(...chunks)).toEqual(heard);
  });

  it("a letter cut in two by the pipe is whole again", async () => {
    const bytes = new TextEncoder().encode("мост\n");
    expect(await heardFrom(bytes.slice(0, 3), bytes.slice(3))).toEqual(["мост"]);
  });

  it("a line without end is not kept in memory", async () => {
    async function* flood(): AsyncGenerator<string> {
      for (let n = 0; n < 1000; n++) yield "x".repeat(1000);
      yield "\nlast";
    }
    const lengths: number[] = [];
    for await (const line of linesOf(flood())) lengths.push(line.length);
    expect(lengths).toEqual([10_001, 4]);
  });
});

describe("answers in a pipe", () => {
  it("come in order, without prompt, greeting or escape codes", async () => {
    const session = openSession(false);
    session.input.end("one\ntwo\n");
    await session.running.finished;
    expect(session.screen()).toMatch(/^\nheard one\n─+\n\n[ x\n]+\n\nheard two\n/u);
    expect(session.screen()).not.toMatch(/›|Welcome/u);
    expect(session.screen()).not.toContain("\u001b");
  });

  it("refuse a line that is far too long and go on", async () => {
    const session = openSession(false);
    session.input.end(`${"x".repeat(20_000)}\nnext\n`);
    await session.running.finished;
    expect(session.screen()).toContain("That line is too long");
    expect(session.bot.heard).toEqual(["next"]);
  });

  it("end quietly when nobody reads them any more, though the input goes on", async () => {
    const session = openSession(false);
    session.type("one\n");
    await session.until("heard one");
    session.output.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    await session.running.finished;
  });

  it("end when they are told to", async () => {
    const session = openSession(false);
    session.type("one\nhalf");
    await session.until("heard one");
    await session.running.stop();
    expect(session.bot.heard).toEqual(["one"]);
  });
});
