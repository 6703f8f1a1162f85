// The tests: sources stand in for the package under its public names.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { dacapo } from "./compiler/vite/index.ts";
import { aliases } from "./test/sources.ts";

export default defineConfig({
  plugins: [dacapo()],
  resolve: { alias: aliases("node") },
  test: {
    globalSetup: ["test/build.ts"],
    include: ["{compiler,runtime,test,examples}/**/*.test.{ts,tsx}"],
    // Two at least: the tests in a browser wait more than they work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Long enough for a slow machine: tests wait for conditions, not for time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
