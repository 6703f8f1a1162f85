// Before the tests: the package as it is published, made once for each run of them, for commands in processes of their own.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tellBrowsers } from "./browser/browsers.ts";

const root = join(import.meta.dirname, "..");

/** What tells the tests where the package is. */
const variable = "DACAPO_BUILT";

/** The folder of the package that was built for this run of the tests. */
export const builtPackage = (): string => process.env[variable]!;

/** Types are checked elsewhere: what was written is used, so that one test can be run while another file is half done. */
function buildInto(dist: string): void {
  const { stdout, stderr } = spawnSync(process.execPath, ["scripts/build.mjs", dist], { cwd: root, encoding: "utf8" });
  if (!existsSync(join(dist, "compiler/cli/main.js"))) throw new Error(stdout + stderr);
}

export default function build(): () => void {
  console.log(tellBrowsers());
  // Below the project, where its dependencies are found; not `dist`, which others may make anew meanwhile.
  const built = join(root, ".built", String(process.pid));
  process.env[variable] = built;
  mkdirSync(built, { recursive: true });
  const made = process.env["DACAPO_DIST"];
  if (made === undefined) buildInto(join(built, "dist"));
  else cpSync(join(root, made), join(built, "dist"), { recursive: true });
  for (const file of ["package.json", "tsconfig.app.json", "ts-plugin", "docs", "README.md", "LICENSE"])
    cpSync(join(root, file), join(built, file), { recursive: true });
  return () => {
    rmSync(built, { recursive: true, force: true });
    console.log(tellBrowsers());
  };
}
