// All that has to hold: the style, the build, the types and the tests. Types are looked at beside the tests, which wait more than they work.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

// What is built here the tests need not build again.
const env = { ...process.env, DACAPO_DIST: "dist" };

/** The outcome of a command of the project, and what it said where that is not shown at once. */
function run(words, { shown = true, signal } = {}) {
  const output = shown ? "inherit" : "pipe";
  const child = spawn(process.execPath, words, { stdio: ["inherit", output, output], env, signal });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => (said += part));
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ holds: code === 0, said }));
    child.on("error", () => resolve({ holds: false, said }));
  });
}

async function runAll() {
  for (const words of [
    ["node_modules/oxlint/bin/oxlint"],
    ["node_modules/oxfmt/bin/oxfmt", "--check"],
    ["scripts/build.mjs"],
  ])
    if (!(await run(words)).holds) return false;
  // Whoever has made a mistake of types wants to know it now, not when all tests have run.
  const stop = new AbortController();
  const types = run(["scripts/check.mjs"], { shown: false }).then(({ holds, said }) => {
    console.log(said + (holds ? "Types are right." : "Types are wrong."));
    if (!holds) stop.abort();
    return holds;
  });
  const tests = run(["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)], { signal: stop.signal });
  return (await types) && (await tests).holds;
}

process.exitCode = (await runAll()) ? 0 : 1;
