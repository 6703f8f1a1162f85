// Checks the types of each folder under the law of its own tsconfig, and looks for exports that nobody uses.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const projects = ["compiler", "runtime", "examples", "test", "bench", "suites", "editors"].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => /(^|[/\\])tsconfig[^/\\]*\.json$/.test(file))
    .map((file) => join(folder, file))
    // What is wrong there on purpose is compared by tests.
    .filter((file) => !/^test[/\\](types|words)[/\\]/.test(file)),
);

let failed = false;
const run = (name, ...words) => {
  const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
  if (status === 0) return;
  console.error(`${name}: failed\n`);
  failed = true;
};
for (const project of projects) run(project, "node_modules/typescript/bin/tsc", "-p", project);
run("knip", "node_modules/knip/bin/knip.js");
process.exitCode = failed ? 1 : 0;
