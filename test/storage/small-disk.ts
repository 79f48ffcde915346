import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

export type SmallDisk = {
  readonly folder: string;
  /** Makes room: as much again as the disk had for the test. */
  free(): void;
};

/**
 * A disk of its own in memory, half of it taken; null: this user may not mount one.
 * @param owner who may write on it
 */
export function smallDisk(megabytes: number, owner: number): SmallDisk | null {
  const around = temporaryFolder();
  chmodSync(around, 0o755); // it is its maker's alone otherwise
  const disk = join(around, "disk");
  mkdirSync(disk);
  try {
    execFileSync("sh", ["-c", `mount -t tmpfs -o size=${megabytes}m none "$1"`, "sh", disk], {
      stdio: "ignore",
    });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync("sh", ["-c", `umount --lazy "$1"`, "sh", disk]);
  });
  const ballast = join(disk, "ballast");
  writeFileSync(ballast, Buffer.alloc((megabytes / 2) * 1_048_576));
  const folder = join(disk, "own");
  mkdirSync(folder);
  chownSync(folder, owner, owner);
  return { folder, free: () => rmSync(ballast) };
}
