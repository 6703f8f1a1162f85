// The tests: sources stand in for the package under its public names.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^dacapo$/, replacement: source("runtime/index.ts") },
      { find: /^dacapo\/runtime$/, replacement: source("runtime/compiled.ts") },
      { find: /^dacapo\/testing$/, replacement: source("runtime/testing/index.ts") },
      { find: /^dacapo\/compiler$/, replacement: source("compiler/index.ts") },
      { find: /^dacapo\/vite$/, replacement: source("compiler/vite/index.ts") },
      { find: /^dacapo\/jsx-runtime$/, replacement: source("runtime/jsx-runtime.ts") },
    ],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["{compiler,runtime,test,examples}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
  },
});
