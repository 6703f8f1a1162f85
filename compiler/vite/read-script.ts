// What a page needs to know of its script before it runs: whether there is one, and its configuration.
import { readFileSync, statSync } from "node:fs";
import { parseSync, types as t } from "@babel/core";
import { bare } from "../find/literal.ts";
import { compile } from "../index.ts";
import { readThemes } from "../themes/read-theme.ts";
import type { ThemeData } from "../themes/tokens.ts";
import { readPages } from "./read-pages.ts";

/** What of the configuration shows in the HTML. */
export interface PageConfig {
  title?: string;
  icon?: string;
  /** What the page can look like; it begins as the first. */
  themes?: readonly ThemeData[];
  lang?: string;
  /** The words of the app's own, as they stand in the script. */
  words?: string;
  /** The languages that it brings some for. */
  languages?: readonly string[];
  initialSidebar?: string;
  host?: string;
}

export interface ScriptFacts {
  /** The file only exports: there is nothing to open. A file with mistakes may have a script. */
  isLibrary: boolean;
  /** It cannot be compiled: what it imports cannot be known either. */
  isBroken: boolean;
  config: PageConfig;
  /** The paths of its pages that are written out; `null` where it has no navigation. */
  pages: readonly string[] | null;
}

const known = new Map<string, { changed: number; facts: ScriptFacts }>();

/** What is wrong with a script is said where it is opened: here it has a page, and nothing is known of it. */
const nothingKnown: ScriptFacts = { isLibrary: false, isBroken: true, config: {}, pages: null };

export function readScript(file: string): ScriptFacts {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  const before = known.get(file);
  if (changed === undefined) return nothingKnown;
  if (before?.changed === changed) return before.facts;
  const facts = factsOf(file);
  known.set(file, { changed, facts });
  return facts;
}

function factsOf(file: string): ScriptFacts {
  const source = readFileSync(file, "utf8");
  try {
    const { code, diagnostics } = compile(source, { file });
    const isLibrary = code !== "" && !/^export default /m.test(code);
    const isBroken = diagnostics.some(({ severity }) => severity === "error");
    const config = { ...(isBroken && hostIn(source)), ...readConfig(code) };
    return { isLibrary, isBroken, config, pages: readPages(code, () => parse(code)) };
  } catch {
    return { ...nothingKnown, config: hostIn(source) };
  }
}

/** Where a script would run that cannot be read: there it is said what is wrong with it. */
function hostIn(source: string): PageConfig {
  const [, host] = /\bhost:\s*["'](\w+)["']/.exec(source) ?? [];
  return host === undefined ? {} : { host };
}

const shown = ["title", "icon", "lang", "initialSidebar", "host"] as const;

function readConfig(code: string): PageConfig {
  const config: PageConfig = {};
  const written = findConfig(code);
  if (written === undefined) return config;
  // One that has faults is shown with its mistakes, not with its theme.
  const { themes, faults } = readThemes(written);
  if (themes.length > 0 && faults.length === 0) config.themes = themes;
  for (const property of written.properties) {
    if (!t.isObjectProperty(property) || !t.isIdentifier(property.key)) continue;
    const { name } = property.key;
    const value = bare(property.value);
    if (name === "words") Object.assign(config, readWords(code, value));
    const wanted = shown.find((each) => each === name);
    if (wanted !== undefined && t.isStringLiteral(value)) config[wanted] = value.value;
  }
  return config;
}

function readWords(code: string, words: t.Node): Pick<PageConfig, "words" | "languages"> {
  if (!t.isObjectExpression(words)) return {};
  const languages = words.properties.flatMap((each) =>
    t.isObjectProperty(each) && nameOfKey(each.key) === "in" && t.isObjectExpression(bare(each.value))
      ? (bare(each.value) as t.ObjectExpression).properties
      : [],
  );
  return {
    words: code.slice(words.start!, words.end!),
    languages: languages.flatMap((each) => (t.isObjectProperty(each) ? (nameOfKey(each.key) ?? []) : [])),
  };
}

const nameOfKey = (key: t.Node): string | undefined =>
  t.isIdentifier(key) ? key.name : t.isStringLiteral(key) ? key.value : undefined;

const parse = (code: string): t.File =>
  parseSync(code, { babelrc: false, configFile: false, browserslistConfigFile: false })!;

function findConfig(code: string): t.ObjectExpression | undefined {
  if (!/^export const config\b/m.test(code)) return undefined;
  for (const statement of parse(code).program.body) {
    if (!t.isExportNamedDeclaration(statement) || !t.isVariableDeclaration(statement.declaration)) continue;
    for (const { id, init } of statement.declaration.declarations) {
      if (t.isIdentifier(id, { name: "config" }) && t.isObjectExpression(init)) return init;
    }
  }
  return undefined;
}
