// Themes as a style sheet: the tokens that they set, in a layer above the package's own and below what an app writes.
import { bundled } from "./bundled.ts";
import { nameOf } from "./read-theme.ts";
import { type Color, type ThemeData, type TokenName, tokens } from "./tokens.ts";

/** Multiples of the smallest distance. */
const steps = [2, 3, 4, 6, 8];

/** One theme holds by itself; of several the first one, until `<html data-theme>` names another. Nothing is written for what is as ever. */
export function themeCss(themes: readonly ThemeData[]): string {
  const several = themes.length > 1;
  const blocks = themes.flatMap((theme, at) => {
    const named = `[data-theme=${quote(nameOf(theme))}] .dc-page`;
    const page = !several ? ".dc-page" : at > 0 ? named : `:root:not([data-theme]) .dc-page, ${named}`;
    const all = declarations(theme);
    if (several && (theme.scheme === "light" || theme.scheme === "dark"))
      all.always.push(`color-scheme: ${theme.scheme};`);
    return [
      block(page, all.always),
      // Where colours are forced, those of charts are too; where fingers point, controls keep their height.
      within("(forced-colors: none)", block(page, all.charts)),
      within("(pointer: fine)", block(page, all.control)),
      within("(prefers-contrast: more)", block(page, all.contrast)),
    ];
  });
  // Who offers them to a person reads their names here.
  if (several) blocks.push(block(".dc-page", [`--dc-themes: ${themes.map((each) => quote(nameOf(each))).join(" ")};`]));
  const text = blocks.join("");
  return text === "" ? "" : `@layer dacapo, dacapo-font, dacapo-theme;\n@layer dacapo-theme {\n${text}}\n`;
}

const block = (selector: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `  ${selector} {\n${lines.map((line) => `    ${line}\n`).join("")}  }\n`;

const within = (query: string, text: string): string => (text === "" ? "" : `  @media ${query} {\n${text}  }\n`);

/** In a text of CSS; no character of a name ends it. */
const quote = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (each) => `\\${each.charCodeAt(0).toString(16)} `)}"`;

interface Declarations {
  always: string[];
  charts: string[];
  control: string[];
  contrast: string[];
}

/** What the package's own style sheet makes of these for who wants more contrast: said again above a theme that sets them. */
const contrast: Partial<Record<TokenName, (value: string) => string>> = {
  muted: () => "var(--dc-ink)",
  line: () => "var(--dc-edge-strong)",
  edge: () => "var(--dc-ink)",
  edgeStrong: () => "var(--dc-ink)",
  border: (value) => `max(2px, ${value})`,
};

function declarations(theme: ThemeData): Declarations {
  const all = tokensOf(theme);
  const lines: Declarations = { always: [], charts: [], control: [], contrast: [] };
  for (const name of Object.keys(tokens) as TokenName[]) {
    const value = all[name];
    if (value === undefined) continue;
    const { to } = tokens[name];
    const values = Array.isArray(value) ? value : [value];
    const group = name === "control" ? "control" : name.startsWith("chart") ? "charts" : "always";
    values.forEach((each: Color, at) => lines[group].push(`${to[at]}: ${written(each)};`));
    const more = contrast[name]?.(written(value as Color));
    if (more !== undefined) lines.contrast.push(`${to[0]}: ${more};`);
  }
  if (all.space !== undefined)
    for (const step of steps) lines.always.push(`--dc-${step}: calc(${written(all.space as string)} * ${step});`);
  return lines;
}

const written = (value: Color): string =>
  typeof value === "string" ? value : `light-dark(${value.light}, ${value.dark})`;

/** What it sets, what its base sets, and what follows from an accent of its own. */
function tokensOf({ base, tokens: own }: ThemeData): ThemeData["tokens"] {
  const from = base === undefined ? {} : bundled[base]!.tokens;
  const accent = own.accent as Color | undefined;
  const follows: ThemeData["tokens"] =
    accent === undefined
      ? {}
      : {
          accentDeep: "color-mix(in oklab, var(--dc-accent) 80%, var(--dc-ink))",
          accentSoft: "color-mix(in oklab, var(--dc-accent) 14%, var(--dc-paper))",
          fill: "var(--dc-accent)",
          onFill: "var(--dc-paper)",
        };
  return { ...from, ...follows, ...own };
}
