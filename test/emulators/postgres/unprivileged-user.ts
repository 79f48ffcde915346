import { readFileSync } from "node:fs";

export type User = { readonly uid: number; readonly gid: number };

const NOBODY: User = { uid: 65_534, gid: 65_534 };

/** Whom root starts a server as, which refuses to run as root: its own user where there is one. Null: we are not root. */
export function unprivilegedUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  // "postgres:x:101:104:…"
  const entry = /^postgres:[^:]*:(?<uid>\d+):(?<gid>\d+):/mu.exec(
    readFileSync("/etc/passwd", "utf8"),
  );
  const { uid, gid } = entry?.groups ?? {};
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : NOBODY;
}
