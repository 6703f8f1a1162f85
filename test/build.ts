// Before the tests: the package as it is published, made once for each run of them, for commands in processes of their own.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** What tells the tests where the package is. */
const variable = "DACAPO_BUILT";

/** The folder of the package that was built for this run of the tests. */
export const builtPackage = (): string => process.env[variable]!;

export default function build(): () => void {
  // Below the project, where its dependencies are found; not `dist`, which a test makes anew.
  const built = join(root, ".built", String(process.pid));
  process.env[variable] = built;
  mkdirSync(built, { recursive: true });
  const words = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", join(built, "dist")];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  for (const file of ["package.json", "tsconfig.app.json"]) cpSync(join(root, file), join(built, file));
  return () => rmSync(built, { recursive: true, force: true });
}
