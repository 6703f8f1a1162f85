// Which TypeScript a project has, and the adapter for it.
import { readFileSync } from "node:fs";
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

/** The TypeScript that is used in a folder. */
export function findTypeScript(folder: string): Installed {
  const file = resolveFrom(folder);
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
  return { version, folder: dirname(file), kind: major >= 7 ? "native" : "classic" };
}

function resolveFrom(folder: string): string | undefined {
  try {
    return createRequire(join(folder, "package.json")).resolve("typescript/package.json");
  } catch {
    return undefined;
  }
}

/** Opens a project with a TypeScript. */
export async function openChecker(installed: Installed, project: Project, overlay: Overlay): Promise<Checker> {
  const { open } = installed.kind === "native" ? await import("./native.ts") : await import("./classic.ts");
  return open(installed, project, overlay);
}
