import { statfs } from "node:fs/promises";
import type { Check, Finding } from "./finding.ts";

const OLDEST = [20, 19] as const;
const LEAST_FREE = 200_000_000; // bytes: a week of many feeds

/** Node's version, and room in the working folder. */
export const checkMachine =
  (version = process.versions.node, folder = process.cwd()): Check =>
  async () => [nodeFinding(version), await roomFinding(folder)];

function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const about = "Node.js";
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) {
    return { state: "ok", about, text: version };
  }
  const text = `${version} is too old`;
  return { state: "fix", about, text, hint: `Install ${OLDEST.join(".")} or newer.` };
}

async function roomFinding(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const about = "disk";
  const text = `${Math.round(free / 1_000_000)} MB free here`;
  return free >= LEAST_FREE
    ? { state: "ok", about, text }
    : { state: "fix", about, text, hint: "Free some space before the database is full." };
}
