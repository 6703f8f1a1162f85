// The tests: sources stand in for the package under its public names.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { dacapo } from "./compiler/vite/index.ts";
import { LikeWithLike } from "./test/like-with-like.ts";
import { aliases } from "./test/sources.ts";

export default defineConfig({
  plugins: [dacapo()],
  resolve: { alias: aliases("node") },
  test: {
    globalSetup: ["test/build.ts"],
    include: ["{compiler,runtime,test,examples}/**/*.test.{ts,tsx}"],
    // The sources are loaded once for all tests of a process, so no test may leave behind what another could see.
    isolate: false,
    setupFiles: ["test/leaves-nothing.ts"],
    sequence: { sequencer: LikeWithLike },
    // Three at least, also on two cores: the tests in a browser wait for it a good part of their time.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // Long enough for a slow machine: tests wait for conditions, not for time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
