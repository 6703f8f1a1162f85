#!/usr/bin/env node
// `npm run bench`: what an app costs beside vanilla JavaScript, Preact, Solid, Svelte and React by hand. Parts can be named: table, dash, first, fragment, memory, compile, load, dev, types, data (grids alone: grids), server, hostile.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

process.env.NODE_ENV = "production";
const { module } = await runnerImport(fileURLToPath(new URL("run.ts", import.meta.url)), {
  configFile: false,
  logLevel: "error",
});
await module.run(process.argv.slice(2));
