// Which TypeScript a project has, and the adapter for it.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CheckProblem } from "../problem.ts";
import type { Checker, Overlay, Project } from "./checker.ts";

export interface Installed {
  version: string;
  /** The folder of the package. */
  folder: string;
  /** Which interface it has: its own process, or a library to load. */
  kind: "native" | "classic";
}

const range = "6.0 or later";

/** The TypeScript that is used in a folder; `name` where it is installed under another one. */
export function findTypeScript(folder: string, name = "typescript"): Installed {
  const file = resolveFrom(folder, name);
  if (file === undefined)
    throw new CheckProblem(
      `There is no TypeScript in \`${folder}\`.`,
      "Install it beside dacapo: `npm install --save-dev typescript`.",
    );
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  const major = Number.parseInt(version, 10);
  if (!(major >= 6))
    throw new CheckProblem(
      `TypeScript ${version} is too old: ${range} is expected.`,
      "Update it: `npm install --save-dev typescript@latest`.",
    );
  if (major >= 7 && "pnp" in process.versions)
    throw new CheckProblem(
      `TypeScript ${version} does not find packages that Yarn keeps in archives (Plug'n'Play).`,
      "Write `nodeLinker: node-modules` into `.yarnrc.yml` and install again, or use TypeScript 6.",
    );
  return { version, folder: dirname(file), kind: major >= 7 ? "native" : "classic" };
}

/** Node's own search, and for a package that does not show its `package.json` the same by hand. */
function resolveFrom(folder: string, name: string): string | undefined {
  try {
    return createRequire(join(folder, "package.json")).resolve(`${name}/package.json`);
  } catch {
    return searchAbove(folder, join("node_modules", name, "package.json"));
  }
}

function searchAbove(folder: string, path: string): string | undefined {
  if (existsSync(join(folder, path))) return join(folder, path);
  return dirname(folder) === folder ? undefined : searchAbove(dirname(folder), path);
}

/** Opens a project with a TypeScript. */
export async function openChecker(installed: Installed, project: Project, overlay: Overlay): Promise<Checker> {
  const { open } = installed.kind === "native" ? await import("./native.ts") : await import("./classic.ts");
  return open(installed, project, overlay);
}
