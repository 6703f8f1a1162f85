// The oldest browsers that everything works in: the README names them, and what is published uses nothing that they have not.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { oldest, styles } from "../scripts/styles.mjs";
import { builtPackage } from "./build.ts";

interface Support {
  version_added: string | boolean | null;
  flags?: unknown;
}
interface Feature {
  __compat?: { support: Record<string, Support | Support[]> };
  [name: string]: Feature | Feature["__compat"];
}

// As `require` has it: an import of its JSON would need a newer Node.
const data = createRequire(import.meta.url)("@mdn/browser-compat-data") as Record<string, Feature>;
const inside = (feature: Feature | undefined, ...path: string[]): Feature | undefined =>
  path.reduce<Feature | undefined>((at, name) => at?.[name] as Feature | undefined, feature);

/** In which of the oldest browsers a feature is missing. */
function missing(feature: Feature | undefined): string[] {
  const support = feature?.__compat?.support;
  if (support === undefined) return [];
  return Object.entries(oldest)
    .filter(([browser, version]) => {
      const all = [support[browser] ?? []].flat();
      return !all.some(({ version_added: added, flags }) => {
        if (flags !== undefined) return false;
        return typeof added === "string" ? Number.parseFloat(added.replace("≤", "")) <= version : added === true;
      });
    })
    .map(([browser]) => browser);
}

/** What is used though one of them has it not, and why nothing is lost there. */
const graceful: Record<string, string> = {
  "@starting-style": "things appear at once",
  overlay: "what closes goes at once",
  "allow-discrete": "what closes goes at once",
  "text-wrap": "headings break as other text does",
  "content-visibility": "what is out of sight is laid out too",
  "overflow-clip-margin": "goes with content-visibility",
  "scrollbar-width": "the browser's own bar",
  "text-size-adjust": "written with its prefix as well",
  "forced-color-adjust": "the system's own colours, which it has not",
  "field-sizing": "what is asked for is what they do",
};

const words = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, word]) => word!)),
];

describe("G12: style sheets", () => {
  it.each(styles())("%s", (_path, text) => {
    const css = data["css"]!;
    const plain = text.replace(/\/\*[^]*?\*\//g, "").replace(/"[^"]*"|url\([^)]*\)/g, '""');
    const found: Record<string, string[]> = {};
    const look = (name: string, feature: Feature | undefined) => {
      const where = missing(feature);
      if (where.length > 0 && !(name in graceful)) found[name] = where;
    };
    for (const name of words(plain, /@([a-z-]+)/g)) look(`@${name}`, inside(css, "at-rules", name));
    for (const name of words(plain, /::?([a-z][a-z-]+)/g)) look(name, inside(css, "selectors", name));
    for (const [, name, value] of plain.matchAll(/[{;]\s*([a-z][a-z-]+):\s*([^;{}]+)/g)) {
      look(name!, inside(css, "properties", name!));
      if ((name ?? "") in graceful) continue;
      for (const word of words(value!, /([a-z][a-z-]+)/g)) {
        look(word, inside(css, "properties", name!, word));
      }
      for (const word of words(value!, /([a-z][a-z-]+)\(/g))
        look(word, inside(css, "types", word) ?? inside(css, "types", "color", word));
    }
    expect(found).toEqual({});
  });
});

/** Names of objects and of their members, with the browsers that have none of that name anywhere. */
function missingNames(): Map<string, string[]> {
  const known = new Map<string, string[]>();
  const add = (name: string, feature: Feature) => {
    const where = missing(feature);
    const before = known.get(name);
    // A name counts as known where one object has it: text does not say whose it is.
    known.set(name, before === undefined ? where : before.filter((browser) => where.includes(browser)));
  };
  for (const home of [data["api"]!, inside(data["javascript"], "builtins")!])
    for (const [name, object] of Object.entries(home) as [string, Feature][]) {
      add(name, object);
      for (const [member, feature] of Object.entries(object) as [string, Feature][])
        if (feature.__compat !== undefined) add(member.replace(/_static$/, ""), feature);
    }
  for (const name of Object.keys(data["css"]!["properties"]!))
    known.delete(name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  // A name of one word may be anybody's.
  return new Map([...known].filter(([name, where]) => where.length > 0 && /^[a-z]+[A-Z]/.test(name)));
}

/** Names of our own, and what is asked for before it is used. */
const meant: Record<string, string> = {
  moveBefore: "installed where it is missing",
  toArray: "a method of Arrow's columns",
};

it("G12: scripts of a page, in development too, use nothing that the oldest browsers have not", () => {
  const unknown = missingNames();
  const runtime = join(builtPackage(), "dist/runtime");
  const found: Record<string, Set<string>> = {};
  for (const file of readdirSync(runtime, { recursive: true }) as string[]) {
    if (!file.endsWith(".js") || /^(testing|hosts[\\/]server)\b/.test(file)) continue;
    const text = readFileSync(join(runtime, file), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*$/gm, "");
    for (const name of words(text, /(?:\.|\bnew |\bin |")([a-zA-Z]+)\b/g))
      if (unknown.has(name) && !(name in meant))
        (found[`${name}: ${unknown.get(name)!.join()}`] ??= new Set()).add(file);
  }
  expect(found).toEqual({});
});

it("G12: the inspector's own styles are as old", () => {
  const plain = readFileSync(join(builtPackage(), "dist/runtime/inspector/style.js"), "utf8");
  for (const young of ["light-dark(", "position-area", "@scope", "anchor("]) expect(plain).not.toContain(young);
});

it("G12: the README names them", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8").replace(/\s+/g, " ");
  const { chrome, firefox, safari } = oldest;
  expect(readme).toContain(`Chrome ${chrome}, Firefox ${firefox}, Safari ${safari}`);
});
