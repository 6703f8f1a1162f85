#!/usr/bin/env node
// `npm run survive`: three servers with one Redis, one of them killed with -9 every second, while people click. Words: how many seconds, how many people.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const load = async (path) =>
  (await runnerImport(fileURLToPath(new URL(path, import.meta.url)), { configFile: false, logLevel: "error" })).module;
const { dacapo } = await load("../compiler/vite/index.ts");
const { aliases } = await load("../test/sources.ts");
const { module } = await runnerImport(fileURLToPath(new URL("../test/hosts/survive.ts", import.meta.url)), {
  configFile: false,
  plugins: [dacapo()],
  resolve: { alias: aliases("node") },
  logLevel: "error",
});
await module.run(...process.argv.slice(2).map(Number));
process.exit();
