import colours from "picocolors";

const PATIENCE_MS = 400; // an answer that takes longer says that it is on its way
const NOTE = "Reading…";
const NO_NOTE = `\r${" ".repeat(NOTE.length)}\r`; // spaces rub it out on a dumb terminal too

/** What is written to, and whether anybody still looks at it. */
export type Notepad = {
  readonly colour: boolean;
  write(text: string): unknown;
  isGone?(): boolean;
};

/** Waits for an answer; one that takes long says so, and the note is gone when it is there. */
export async function noteWhile<Value>(work: Promise<Value>, pad: Notepad): Promise<Value> {
  const isGone = (): boolean => pad.isGone?.() ?? false;
  let noted = false;
  const note = setTimeout(() => {
    if (isGone()) return;
    noted = true;
    pad.write(colours.createColors(pad.colour).dim(NOTE));
  }, PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(note);
    if (noted && !isGone()) await pad.write(NO_NOTE);
  }
}
