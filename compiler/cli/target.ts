// What a command works on: the script or folder that was named, or what there is.
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { nearestName } from "../spelling.ts";
import { findApps, isApp, isFolder } from "../vite/apps.ts";
import { readScript } from "../vite/read-script.ts";
import { Failure } from "./failure.ts";

export interface Target {
  /** Vite's root. */
  root: string;
  /** For the plugin; nothing where an `index.html` says what is shown. */
  app: string | undefined;
}

export function decodeTarget(named: string | undefined, cwd = process.cwd()): Target {
  if (named === undefined) return findTarget(cwd);
  const path = resolve(cwd, named);
  if (!existsSync(path)) throw new Failure(`There is no file \`${named}\`.`, suggest(named, cwd));
  if (isFolder(path)) return decodeFolder(path, named, cwd);
  if (!isApp(path))
    throw new Failure(`\`${named}\` is not an app script: its name does not end in \`.app.tsx\`.`, suggest(named, cwd));
  checkScript(path, named);
  return { root: rootFor(dirname(path), cwd), app: path };
}

/** The script to read, where only a script will do. */
export function decodeScript(named: string, cwd = process.cwd()): string {
  const path = resolve(cwd, named);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Failure(`There is no file \`${named}\`.`, suggest(named, cwd));
  if (!isApp(path))
    throw new Failure(`\`${named}\` is not an app script: its name does not end in \`.app.tsx\`.`, suggest(named, cwd));
  return path;
}

function findTarget(cwd: string): Target {
  if (existsSync(join(cwd, "index.html"))) return { root: cwd, app: undefined };
  const apps = findApps(cwd).filter((file) => !readScript(file).isLibrary);
  if (apps.length === 0) {
    throw new Failure(
      "There is no app script here.",
      "Write one, for example `hello.app.tsx`, and name it: `dacapo dev hello.app.tsx`.",
    );
  }
  return { root: cwd, app: apps.length === 1 ? apps[0] : cwd };
}

function decodeFolder(path: string, named: string, cwd: string): Target {
  if (existsSync(join(path, "index.html"))) return { root: path, app: undefined };
  if (findApps(path).length === 0)
    throw new Failure(`There is no app script in \`${named}\`.`, "App scripts end in `.app.tsx`.");
  return { root: rootFor(path, cwd), app: path };
}

/** Where the command was given, so that its configuration is found; for something elsewhere, that place. */
function rootFor(folder: string, cwd: string): string {
  return relative(cwd, folder).startsWith("..") ? folder : cwd;
}

function checkScript(path: string, named: string): void {
  if (!readScript(path).isLibrary) return;
  throw new Failure(
    `\`${named}\` has no script: it only exports.`,
    "Open the script that imports it, or add statements that draw.",
  );
}

function suggest(named: string, cwd: string): string {
  const apps = findApps(cwd).map((file) => relative(cwd, file));
  if (apps.length === 0) return "App scripts end in `.app.tsx`; there is none here.";
  const near =
    apps.find((app) => basename(app).startsWith(`${basename(named).replace(/\.(app|tsx?|jsx?).*$/, "")}.`)) ??
    nearestName(named, apps);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  const listed = apps.slice(0, 10).map((app) => `  ${app}`);
  return `App scripts here:\n${listed.join("\n")}${apps.length > 10 ? `\n  and ${apps.length - 10} more` : ""}`;
}
