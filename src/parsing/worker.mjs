// How the worker thread starts: plain JavaScript that loads TypeScript. Node 20 does not apply `--import tsx` to
// the first file of a thread, and the tests' own loader does not reach into threads at all; so this file registers
// tsx itself, found from here whatever the working folder is.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
