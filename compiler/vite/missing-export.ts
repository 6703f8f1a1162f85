// A module imports a name that another does not export: the same words, whoever finds it out, a browser, a server or a bundler.
import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { positionAt } from "../frame.ts";
import { messages } from "../messages.ts";
import { nearestName } from "../spelling.ts";
import { frameAt } from "./place.ts";
import type { ViteProblem } from "./problems.ts";

/** What is known of it. */
export interface Missing {
  /** The file that imports. */
  readonly importer: string;
  /** `"default"` for the default export. */
  readonly name: string;
  /** The file that does not export it, where that is known. */
  readonly target?: string | undefined;
  /** What it does export. */
  readonly exported?: readonly string[];
}

/** The problem, and its frame with the place in front; nothing where the import does not stand in the file. */
export function missingExport(
  root: string,
  { importer, name, target, exported = namesIn(target) }: Missing,
): (ViteProblem & { readonly frame: string }) | undefined {
  const source = existsSync(importer) ? readFileSync(importer, "utf8") : "";
  // A package is found elsewhere than its name says.
  const found = findImport(source, name, target) ?? findImport(source, name, undefined);
  if (found === undefined) return undefined;
  const start = positionAt(source, found.at);
  const code = "missing-export";
  const near = nearestName(name, exported);
  const { message, hint } = messages[code];
  const cure = near === undefined ? hint : `Did you mean \`${near}\`? ${hint}`;
  const words = message.replaceAll("{name}", name).replaceAll("{source}", found.from);
  return {
    message: `${words}\n${cure}\nhttps://dacapo.dev/errors#${code}`,
    id: importer,
    plugin: "dacapo",
    pluginCode: code,
    // Vite counts columns from 0.
    loc: { file: importer, line: start.line, column: start.column - 1 },
    frame: frameAt({ file: importer, source, ...start }, root, found.length),
  };
}

/** The same where a bundler found it, which knows the lines of what was compiled. */
export function missingInBuild(root: string, error: unknown): ReturnType<typeof missingExport> {
  const { code, message = "", id: importer, exporter: target } = Object(error) as Partial<Record<string, string>>;
  const [, name] = /"([^"]+)" is not exported by/.exec(stripVTControlCharacters(message)) ?? [];
  if (code !== "MISSING_EXPORT" || importer === undefined || name === undefined) return undefined;
  return missingExport(root, { importer, name, target });
}

const statements = /\b(?:import|export)\s+([^;"'`]*?)\s*\bfrom\s*["']([^"'\n]+)["']/g;

/** Where a name stands in the import of a file. */
function findImport(source: string, name: string, target: string | undefined) {
  for (const { index, 0: whole, 1: clause, 2: from } of source.matchAll(statements)) {
    if (target !== undefined && stemOf(from!) !== stemOf(target)) continue;
    const named = new RegExp(`(?<=[{,]\\s*)${name.replaceAll("$", "\\$")}(?![\\w$])`).exec(clause!);
    const [given] = name === "default" ? (/^(?!type\b)[\w$]+/.exec(clause!) ?? []) : [];
    const start = index + whole.indexOf(clause!);
    if (named !== null) return { at: start + named.index, length: name.length, from: from! };
    if (given !== undefined) return { at: start, length: given.length, from: from! };
  }
  return undefined;
}

/** The last part of a path without its ending: a script names `./part` what is `part.ts`, and `./parts` what is `parts/index.ts`. */
const stemOf = (path: string): string =>
  path
    .replace(/\?.*$/, "")
    .replace(/\/index\.\w+$/, "")
    .split("/")
    .at(-1)!
    .replace(/\.[mc]?[jt]sx?$/, "");

/** The names that a file declares with `export`, to suggest one of them. */
function namesIn(target: string | undefined): string[] {
  if (target === undefined || !existsSync(target)) return [];
  const source = readFileSync(target, "utf8");
  return [...source.matchAll(/\bexport\s+(?:async\s+)?(?:const|let|var|class|enum|function\*?)\s+([\w$]+)/g)].map(
    ([, name]) => name!,
  );
}
