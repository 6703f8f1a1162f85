// `config.theme` as a script has it, looked at: the themes that it means, and what is wrong with them.
import { types as t } from "@babel/core";
import { bare, findLiteralText } from "../find/literal.ts";
import { nearestName } from "../spelling.ts";
import { bundled } from "./bundled.ts";
import { type Color, type Scheme, schemes, settings, type ThemeData, type TokenName, tokens } from "./tokens.ts";

interface Fault {
  node: t.Node;
  found: string;
  write: string;
}

export interface ThemesRead {
  /** The first one holds until a person chooses another. */
  themes: ThemeData[];
  faults: Fault[];
}

const names = Object.keys(bundled);
const known = [...settings, ...Object.keys(tokens)];
const list = (all: readonly string[]): string => all.map((each) => `"${each}"`).join(", ");

/** What cannot be part of a declaration, or would end it. */
const isValue = (text: string): boolean => text.trim() !== "" && !/[{};<>\\]|\/\*/.test(text);

export function readThemes(config: t.Node): ThemesRead {
  const read: ThemesRead = { themes: [], faults: [] };
  const given = propertyOf(bare(config), "theme");
  if (given === undefined) return read;
  const value = bare(given);
  const all = t.isArrayExpression(value) ? value.elements.filter((each) => each !== null) : [value];
  for (const each of all) read.themes.push(readTheme(bare(each), read.faults));
  if (read.faults.length > 0) return read;
  const repeated = read.themes.find(
    (each, at) => read.themes.findIndex((other) => nameOf(other) === nameOf(each)) < at,
  );
  if (repeated !== undefined)
    read.faults.push({
      node: value,
      found: `two themes are called "${nameOf(repeated)}"`,
      write: 'Give each a `name` of its own: `{ name: "Ours", accent: "#0f766e" }`.',
    });
  return read;
}

/** What a person reads where themes are chosen. */
export const nameOf = ({ name, base, scheme }: ThemeData): string => name ?? base ?? scheme ?? "default";

function readTheme(node: t.Node, faults: Fault[]): ThemeData {
  const theme: ThemeData = { tokens: {} };
  const fault = (at: t.Node, found: string, write: string): void => void faults.push({ node: at, found, write });
  const text = findLiteralText(node);
  if (text !== null) {
    const scheme = schemes.find((each) => each === text);
    if (scheme !== undefined) theme.scheme = scheme;
    else if (names.includes(text)) theme.base = text;
    else fault(node, `no theme is called "${text}"`, suggest(text, [...schemes, ...names]));
    return theme;
  }
  if (!t.isObjectExpression(node)) {
    fault(node, "this is no theme", 'Write a name, an object of tokens, or a list of these: `{ accent: "#0f766e" }`.');
    return theme;
  }
  for (const property of node.properties) {
    if (!t.isObjectProperty(property)) continue;
    const name = t.isIdentifier(property.key) ? property.key.name : (findLiteralText(property.key) ?? "");
    const value = bare(property.value);
    if (!known.includes(name)) fault(property.key, `no token is called \`${name}\``, suggest(name, known));
    else if (name in tokens) readToken(theme, name as TokenName, value, fault);
    else readSetting(theme, name as (typeof settings)[number], value, fault);
  }
  return theme;
}

type Say = (at: t.Node, found: string, write: string) => void;

function readSetting(theme: ThemeData, name: (typeof settings)[number], value: t.Node, fault: Say): void {
  const text = findLiteralText(value);
  const allowed = name === "name" ? null : name === "base" ? names : schemes;
  if (text === null || text === "") fault(value, `\`${name}\` is no text`, `Write a text: \`${name}: "…"\`.`);
  else if (allowed !== null && !allowed.some((each) => each === text))
    fault(value, `\`${name}\` cannot be "${text}"`, suggest(text, allowed));
  else if (name === "scheme") theme.scheme = text as Scheme;
  else theme[name] = text;
}

function readToken(theme: ThemeData, name: TokenName, value: t.Node, fault: Say): void {
  const { kind, to } = tokens[name];
  if (kind === "colors") {
    const all = t.isArrayExpression(value) ? value.elements.map((each) => each && readColor(bare(each))) : [];
    const good = all.filter((each) => each !== null && each !== undefined);
    if (good.length > 0 && good.length === all.length && all.length <= to.length) theme.tokens[name] = good;
    else
      fault(
        value,
        `\`${name}\` is no list of colours`,
        `Write one to ${to.length} colours: \`["#0f766e", "#b45309"]\`.`,
      );
    return;
  }
  const good = kind === "color" ? readColor(value) : readText(value);
  if (good !== null) theme.tokens[name] = good;
  else if (kind === "color")
    fault(
      value,
      `\`${name}\` is no colour`,
      'Write one as CSS has it, `"#0f766e"`, or one each for day and night: `{ light: "#0f766e", dark: "#5eead4" }`.',
    );
  else fault(value, `\`${name}\` is no value of CSS`, 'Write a text without `;` and braces: `"0.75rem"`.');
}

function readText(node: t.Node): string | null {
  const text = findLiteralText(node);
  return text !== null && isValue(text) ? text : null;
}

function readColor(node: t.Node): Color | null {
  if (!t.isObjectExpression(node)) return readText(node);
  const [light, dark] = ["light", "dark"].map((name) => {
    const value = propertyOf(node, name);
    return value === undefined ? null : readText(bare(value));
  });
  return light && dark && node.properties.length === 2 ? { light, dark } : null;
}

function propertyOf(node: t.Node, name: string): t.Node | undefined {
  if (!t.isObjectExpression(node)) return undefined;
  for (const property of node.properties)
    if (
      t.isObjectProperty(property) &&
      (t.isIdentifier(property.key, { name }) || t.isStringLiteral(property.key, { value: name }))
    )
      return property.value;
  return undefined;
}

function suggest(word: string, all: readonly string[]): string {
  const near = nearestName(word, all);
  return near === undefined ? `There are ${list(all)}.` : `Did you mean "${near}"?`;
}
