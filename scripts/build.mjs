// Builds the library, into `dist` or a folder that is named: one module and its types for each source; the rest is made beside them.
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = process.argv[2] ?? "dist";
const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
rmSync(dist, { recursive: true, force: true });

const run = (...words) => spawnSync(process.execPath, words, { stdio: "inherit" }).status ?? 1;
const types = run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", dist);
const bundles = run("scripts/bundle.mjs", dist);
chmodSync(join(dist, "compiler/cli/main.js"), 0o755);
process.exitCode = types || bundles;
