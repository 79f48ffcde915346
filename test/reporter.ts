import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with what was skipped and why, and one line for people and scripts that only want the sum. */
export default class SumReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const results = tests.map((test) => ({ name: test.fullName, result: test.result() }));
    const skipped = results.filter(({ result }) => result.state === "skipped");
    for (const { name, result } of skipped) {
      const note = result.state === "skipped" ? result.note : undefined;
      print(`Skipped: ${name} (${note ?? "no reason given"})`);
    }
    const count = (state: string): number =>
      results.filter(({ result }) => result.state === state).length;
    // A file that fails outside its tests counts as one failure: it must not read as a clean run.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    print(
      `Tests: ${count("passed")} passed, ${count("failed") + broken} failed, ${skipped.length} skipped`,
    );
  }
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
