import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openSession, type Session } from "./session.ts";

const TAB = "\t";
const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const UP = "\u001b[A";
const LEFT = "\u001b[D";
const PROMPT = "› ";

let session: Session;

beforeEach(async () => {
  vi.stubEnv("TERM", "xterm"); // readline edits nothing on a dumb terminal
  session = openSession(true);
  await session.until(PROMPT);
});

afterEach(async () => {
  session.bot.release();
  await session.running.stop();
  vi.unstubAllEnvs();
});

describe("a line at the keyboard", () => {
  it("is answered after the greeting, under a prompt", async () => {
    session.type("who is Ada?\r");
    await session.until("heard who is Ada?");
    expect(session.screen().indexOf("Welcome")).toBeLessThan(session.screen().indexOf(PROMPT));
    expect(session.bot.heard).toEqual(["who is Ada?"]);
  });

  it("can be edited, and called back", async () => {
    session.type(`brige${LEFT}${LEFT}d\r`);
    await session.until("heard bridge");
    session.type(`${UP}s\r`);
    await session.until("heard bridges");
  });

  it("takes pasted text where the cursor is, tabs and all", async () => {
    session.type(`ad${LEFT}`);
    session.type("b\tc");
    session.type("\r");
    await session.until("heard ab cd");
    expect(session.bot.heard).toEqual(["ab\tcd"]);
  });

  it("that takes several rows is redrawn in its place", async () => {
    session.type("word ".repeat(40));
    session.type("\u007f\r"); // backspace
    await session.until(`heard ${"word ".repeat(2)}`);
    const rowsUp = "\u001b[2A";
    expect(session.screen()).toContain(`${rowsUp}\u001b[1G\u001b[0J${PROMPT}word`);
  });

  it("is no question when it is blank", async () => {
    session.type("\r   \rafter\r");
    await session.until("heard after");
    expect(session.bot.heard).toEqual(["after"]);
  });

  it("is refused kindly when it is far too long, and is not called back", async () => {
    session.type("first\r");
    await session.until("heard first");
    session.type(`${"a".repeat(10_001)}\r`);
    await session.until("That line is too long");
    session.type(`${UP}\r`);
    await vi.waitFor(() => expect(session.bot.heard).toEqual(["first", "first"]));
  });

  it("is drawn as wide as the window is by then", async () => {
    session.type("wide\r");
    await session.until("heard wide");
    session.output.columns = 30;
    session.output.emit("resize");
    const before = session.screen().length;
    session.type("narrow\r");
    await session.until("heard narrow");
    await vi.waitFor(() => expect(session.screen().slice(before)).toMatch(/^ {2}(x ){13}x$/mu));
    expect(session.screen().slice(0, before)).toMatch(/^ {2}(x ){38}x$/mu);
  });
});

describe("lines that come while an answer is on its way", () => {
  it("are answered in order, each shown above its answer", async () => {
    session.type("/wait\rtwo\rthree\rhalf");
    await vi.waitFor(() => expect(session.bot.heard).toEqual(["/wait"]));
    session.bot.release();
    await session.until(`${PROMPT}half`);
    expect(session.bot.heard).toEqual(["/wait", "two", "three"]);
    const order = ["heard /wait", `${PROMPT}two`, "heard two", `${PROMPT}three`, "heard three"];
    const places = order.map((text) => session.screen().indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    session.type(" done\r");
    await session.until("heard half done");
  });

  it("wait under a note when the answer takes long, and the note goes away", async () => {
    session.type("/wait\r");
    await session.until("Reading…");
    session.bot.release();
    await session.until("heard /wait");
    expect(session.screen()).toContain(`Reading…\r${" ".repeat(8)}\r\n`);
  });
});

describe("Tab", () => {
  it("completes a whole line, in the article's spelling", async () => {
    session.type(`/who a${TAB}`);
    await session.until("/who Ada Quill");
    session.type("\r");
    await session.until("heard /who Ada Quill");
  });

  it("lists what the line may become", async () => {
    session.type(`/who ${TAB}`);
    session.type(TAB);
    await session.until("/who Teo Brandt");
    expect(session.screen()).toContain("/who Ada Quill");
  });

  it("that fails leaves the line and the session alone", async () => {
    session.type(`/fail${TAB}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    session.type("ed\r");
    await session.until("heard /failed");
    expect(session.screen()).not.toContain("shelf");
  });
});

describe("leaving", () => {
  it.each(["/quit", "exit", " EXIT "])("by %s ends the session", async (word) => {
    session.type(`${word}\r`);
    await session.running.finished;
    expect(session.bot.heard).toEqual([]);
  });

  it("by Ctrl-C takes an empty line: it clears a half-typed one first", async () => {
    session.type(`half${CTRL_C}whole\r`);
    await session.until("heard whole");
    expect(session.bot.heard).toEqual(["whole"]);
    await vi.waitFor(() => expect(session.screen().endsWith(`${PROMPT}\u001b[3G`)).toBe(true));
    session.type(CTRL_C);
    await session.running.finished;
    expect(session.screen().endsWith("\n")).toBe(true);
  });

  it("by Ctrl-D answers first what was asked", async () => {
    session.type(`/wait\rlast\r${CTRL_D}`);
    await vi.waitFor(() => expect(session.bot.heard).toEqual(["/wait"]));
    session.bot.release();
    await session.running.finished;
    expect(session.screen()).toContain("heard last");
    expect(session.screen().endsWith("\n")).toBe(true);
  });

  it("by Ctrl-C does not wait for an answer, and none comes later", async () => {
    session.type(`/wait\rlast\r`);
    await vi.waitFor(() => expect(session.bot.heard).toEqual(["/wait"]));
    session.type(CTRL_C);
    await session.running.finished;
    const left = session.screen();
    session.bot.release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.screen()).toBe(left);
    expect(session.bot.heard).toEqual(["/wait"]);
  });

  it("happens by itself when the window is closed", async () => {
    session.input.destroy(new Error("EIO"));
    await session.running.finished;
  });

  it("happens by itself when nobody reads the screen", async () => {
    session.output.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    await session.running.finished;
  });
});
