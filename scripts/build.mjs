// Builds the library: one module and its types for each source; the rest is made beside them.
import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
rmSync("dist", { recursive: true, force: true });

const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
  stdio: "inherit",
});
const bundles = spawnSync(process.execPath, ["scripts/bundle.mjs", "dist"], { stdio: "inherit" });
chmodSync("dist/compiler/cli/main.js", 0o755);
process.exitCode = (status ?? 1) || (bundles.status ?? 1);
