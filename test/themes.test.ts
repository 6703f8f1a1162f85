// What `config.theme` becomes: a style sheet above the package's own, with enough contrast in the themes that come along.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseExpression } from "@babel/parser";
import { describe, expect, it } from "vitest";
import type { Theme, ThemeName } from "../runtime/index.ts";
import { bundled } from "../compiler/themes/bundled.ts";
import { readThemes } from "../compiler/themes/read-theme.ts";
import { themeCss } from "../compiler/themes/theme-css.ts";
import { type Color, settings, type TokenName, tokens } from "../compiler/themes/tokens.ts";
import { pageHtml } from "../compiler/vite/page-html.ts";
import { contrast, read } from "./contrast.ts";

const themesOf = (config: string) => readThemes(parseExpression(`{ theme: ${config} }`));
const cssOf = (config: string): string => {
  const { themes, faults } = themesOf(config);
  expect(faults).toEqual([]);
  return themeCss(themes);
};

describe("a theme", () => {
  it("is what its type says, and sets properties that the style sheets read", () => {
    const typed: Record<Exclude<keyof Theme, (typeof settings)[number]>, unknown> = tokens;
    const names: Record<ThemeName, unknown> = bundled as Record<ThemeName, unknown>;
    expect(Object.keys(typed)).toContain("accent");
    expect(Object.keys(names)).toEqual(["graphite", "parchment", "forest", "contrast"]);
    const source = readFileSync(join(import.meta.dirname, "../runtime/core/run/theme.ts"), "utf8");
    const declared = [...source.matchAll(/^ {2}(\w+)\?: /gm)].map(([, name]) => name!);
    expect(declared.sort()).toEqual([...settings, ...Object.keys(tokens)].sort());
  });

  it("of tokens is a rule in a layer of its own, above the package's", () => {
    expect(cssOf('{ ink: { light: "#111", dark: "#eee" }, radius: "0", space: "3px", charts: ["red", "blue"] }'))
      .toBe(`@layer dacapo, dacapo-font, dacapo-theme;
@layer dacapo-theme {
  .dc-page {
    --dc-ink: light-dark(#111, #eee);
    --dc-1: 3px;
    --dc-radius: 0;
    --dc-2: calc(3px * 2);
    --dc-3: calc(3px * 3);
    --dc-4: calc(3px * 4);
    --dc-6: calc(3px * 6);
    --dc-8: calc(3px * 8);
  }
  @media (forced-colors: none) {
  .dc-page {
    --dc-chart-1: red;
    --dc-chart-2: blue;
  }
  }
}
`);
  });

  it("with an accent alone has all that follows from it, and what it says itself wins", () => {
    const css = cssOf('{ base: "forest", accent: "teal", onFill: "white" }');
    expect(css).toContain("--dc-accent: teal;");
    expect(css).toContain("--dc-fill: var(--dc-accent);");
    expect(css).toContain("--dc-on-fill: white;");
    expect(css).toContain("--dc-gap: 1.25rem;");
  });

  it("that is day or night only needs no style sheet: the page says it", () => {
    for (const scheme of ["light", "dark", "auto"]) expect(cssOf(`"${scheme}"`)).toBe("");
    expect(pageHtml({ themes: [{ scheme: "dark", tokens: {} }], script: "a.js" })).toContain(
      '<html lang="en" data-languages="" data-scheme="dark">',
    );
    expect(pageHtml({ script: "a.js" })).toContain('<html lang="en" data-languages="">');
    expect(pageHtml({ initialSidebar: "collapsed", script: "a.js" })).toContain(
      '<html lang="en" data-languages="" data-sidebar="collapsed">',
    );
  });

  it("is one of several by its name, each for itself, which are listed for who offers them", () => {
    const css = cssOf('["dark", "graphite", { name: "O\'Hara \\"x\\" </style>", radius: "1px", scheme: "light" }]');
    expect(css).toContain(':root:not([data-theme]) .dc-page, [data-theme="dark"] .dc-page {\n    color-scheme: dark;');
    expect(css).toContain('[data-theme="graphite"] .dc-page');
    expect(css).toContain(String.raw`--dc-themes: "dark" "graphite" "O'Hara \22 x\22  \3c /style>";`);
    expect(css).not.toContain("</style>");
  });

  it("yields to who asks for more contrast, in what it sets", () => {
    const [, more] = /prefers-contrast: more\) \{([^}]*)\}/.exec(cssOf('{ base: "parchment", border: "3px" }'))!;
    expect(more!.match(/--\S+: .*(?=;)/g)).toEqual([
      "--dc-muted: var(--dc-ink)",
      "--dc-line: var(--dc-edge-strong)",
      "--dc-edge: var(--dc-ink)",
      "--dc-edge-strong: var(--dc-ink)",
      "--dc-border: max(2px, 3px)",
    ]);
    expect(cssOf('{ accent: "teal" }')).not.toContain("prefers-contrast");
  });

  it("that says what cannot be is refused", () => {
    const faults = (config: string): string[] => themesOf(config).faults.map(({ found }) => found);
    expect(faults("7")).toEqual(["this is no theme"]);
    expect(faults('["light", "light"]')).toEqual(['two themes are called "light"']);
    expect(faults('{ charts: [], font: "a;b", name: "" }')).toEqual([
      "`charts` is no list of colours",
      "`font` is no value of CSS",
      "`name` is no text",
    ]);
    expect(faults('{ accent: "x} body { display: none" }')).toEqual(["`accent` is no colour"]);
    expect(faults('{ accent: { light: "red", dark: "red", dim: "red" } }')).toEqual(["`accent` is no colour"]);
    expect(faults("{ constructor: 1, toString: 2 }").length).toBe(2);
  });
});

it("languages that are written from right to left turn the page", () => {
  for (const lang of ["ar", "ar-EG", "he", "fa-IR", "ur"])
    expect(pageHtml({ lang, script: "a.js" })).toContain(`<html lang="${lang}" dir="rtl">`);
  for (const lang of ["en", "arn", "de-AT", "hex"]) expect(pageHtml({ lang, script: "a.js" })).not.toContain("dir=");
});

const css = readFileSync(join(import.meta.dirname, "../runtime/painter/theme.css"), "utf8");
/** As the style sheet of the package has them, where it has them in numbers. */
const standard: Partial<Record<TokenName, Color>> = {};
for (const name of Object.keys(tokens) as TokenName[]) {
  const pair = new RegExp(`${tokens[name].to[0]}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  const one = new RegExp(`${tokens[name].to[0]}: (#\\w+);`).exec(css);
  if (pair !== null) standard[name] = { light: pair[1]!, dark: pair[2]! };
  else if (one !== null) standard[name] = one[1]!;
}

describe.each(["standard", ...Object.keys(bundled)])("the theme %s", (name) => {
  const own = { ...standard, ...bundled[name]?.tokens } as Record<TokenName, Color>;

  it.each(["light", "dark"] as const)("can be read: %s", (scheme) => {
    const color = (token: TokenName) => {
      const value = own[token];
      return read(typeof value === "string" ? value : value[scheme]);
    };
    const least = (a: TokenName, b: TokenName, ratio: number): void =>
      expect(contrast(color(a), color(b)), `${a} on ${b}`).toBeGreaterThanOrEqual(ratio);
    for (const ground of ["paper", "surface", "raised", "hover"] as const) {
      least("ink", ground, 7);
      for (const letters of ["muted", "accent", "error", "success", "info", "warning"] as const)
        least(letters, ground, 4.5);
    }
    least("onFill", "fill", 4.5);
    least("accentDeep", "accentSoft", 4.5);
    for (const shape of ["fill", "edgeStrong", "accent"] as const) least(shape, "paper", 3);
  });
});
