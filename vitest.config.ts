// The tests: sources stand in for the package under its public names.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { dacapo } from "./compiler/vite/index.ts";
import { aliases } from "./test/sources.ts";

const all = "{compiler,runtime,test,examples}/**/*.test.{ts,tsx}";
/** Tests that need sources which nobody has used before. */
const alone = "**/*.alone.test.{ts,tsx}";
/** They leave nothing behind that another could see: the sources are loaded once for all of them in a process. */
const alike = [
  "{compiler,runtime}/**/*.test.{ts,tsx}",
  "test/{core,conformance,painter,words,values}/**/*.test.{ts,tsx}",
];

export default defineConfig({
  plugins: [dacapo()],
  resolve: { alias: aliases("node") },
  test: {
    globalSetup: ["test/build.ts"],
    // Two at least: the tests in a browser wait more than they work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Long enough for a slow machine: tests wait for conditions, not for time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: "alike", include: alike, exclude: [alone], isolate: false } },
      { extends: true, test: { name: "alone", include: [alone] } },
      { extends: true, test: { name: "apart", include: [all], exclude: [alone, ...alike] } },
    ],
  },
});
