// A module imports a file or a package that is not there: where that stands in the source, whoever found it out.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { positionAt } from "../frame.ts";
import { nameIn } from "./name-in.ts";
import { frameAt } from "./place.ts";
import type { ViteProblem } from "./problems.ts";

/** How it is said, with what is imported and by which file: by Node, by Vite, by its bundler of packages and of files. */
const tellings = [
  /Cannot find (?:module|package) ['"]([^'"]+)['"] imported from ['"]?([^'"\n]+)/,
  /Failed to load url (\S+) .*? in ([^\n]+?)\. Does the file exist/,
  /[Ff]ailed to resolve import "([^"]+)" from "([^"\n]+)"/,
  /Could not resolve '([^']+)' in ([^\n]+)/,
];

interface Unresolved {
  /** What is imported. */
  readonly from: string;
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  /** Begins with its place. */
  readonly frame: string;
}

/** @param id The file that imports, where it is known better than from the words. */
export function unresolvedIn(root: string, message: string, id?: string): Unresolved | undefined {
  const [, from, importer] = tellings.map((telling) => telling.exec(message)).find((told) => told !== null) ?? [];
  if (from === undefined || importer === undefined) return undefined;
  const file = id ?? (importer.startsWith("file:") ? fileURLToPath(importer) : resolve(importer.trim()));
  if (!existsSync(file)) return undefined;
  const source = readFileSync(file, "utf8");
  const at = Math.max(source.indexOf(`"${from}"`), source.indexOf(`'${from}'`));
  if (at < 0) return undefined;
  const start = positionAt(source, at);
  return { from, file, start, frame: frameAt({ file, source, ...start }, root, from.length + 2) };
}

/** What a bundler says of it, as Vite says it of what it serves; the bundler knows the lines of what was compiled. */
export function unresolvedInBuild(root: string, error: unknown): Omit<ViteProblem, "pluginCode"> | undefined {
  const { message = "", id } = Object(error) as Partial<Record<string, string>>;
  const found = unresolvedIn(root, stripVTControlCharacters(message), id);
  if (found === undefined) return undefined;
  const { from, file, start, frame } = found;
  const asked = /^[./]/.test(from) ? "Does the file exist?" : "Is the package installed?";
  return {
    message: `Failed to resolve import "${from}" from "${nameIn(root, file)}". ${asked}`,
    id: file,
    plugin: "dacapo",
    // Vite counts columns from 0.
    loc: { file, line: start.line, column: start.column - 1 },
    frame,
  };
}
