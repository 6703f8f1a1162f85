#!/usr/bin/env node
// `npm run suites`: programs of others, compiled and not. TEST262 and BABEL name the folders of their repositories; see test/suites.md.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const { module } = await runnerImport(fileURLToPath(new URL("run.ts", import.meta.url)), {
  configFile: false,
  logLevel: "error",
});
process.exitCode = await module.run(process.argv.slice(2));
