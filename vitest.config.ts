import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // By default one of two cores would lie idle; many tests wait for programs that they have started.
    maxWorkers: 2,
    testTimeout: 30_000, // a test may start the whole program, on a machine that is busy with others
    globalSetup: ["test/emulators/postgres/share-server.ts"],
    reporters: ["default", "./test/reporter.ts"],
  },
});
