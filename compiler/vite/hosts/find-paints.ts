// What a page has to know to paint a script that it does not get: which elements, icons, style sheets and own paints the script's modules name.
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path/posix";
import { catalogue } from "../../catalogue.ts";
import { compile } from "../../index.ts";
import { isApp } from "../apps.ts";
import { findIcons } from "../icons/find-icons.ts";
import { readIcons } from "../icons/icon-set.ts";

export interface Paints {
  /** Exports of "dacapo". */
  readonly names: ReadonlySet<string>;
  /** Exports of "dacapo/runtime": `html` and `tag`. */
  readonly plain: ReadonlySet<string>;
  readonly icons: ReadonlySet<string>;
  /** Modules that define elements of the app's own. */
  readonly own: ReadonlySet<string>;
  /** Style sheets, in the order in which they are imported: of files by their paths, of packages as they are named. */
  readonly styles: ReadonlySet<string>;
}

/** What draws, beside elements. */
const drawing = new Set(["toast", "md", "lazy"]);
const isPainted = (name: string): boolean => Object.hasOwn(catalogue, name) || drawing.has(name);

/** @param file The script, with `/`. */
export function findPaints(file: string): Paints {
  const found = {
    names: new Set<string>(),
    plain: new Set<string>(),
    icons: new Set<string>(),
    own: new Set<string>(),
    styles: new Set<string>(),
  };
  const seen = new Set<string>();
  const visit = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const source = readFileSync(at, "utf8");
    if (/\bdefineElement\s*[(<]/.test(source) && !isApp(at)) {
      found.own.add(at);
      return;
    }
    const code = isApp(at) ? compile(source, { file: at }).code : source;
    for (const name of importedFrom(code, "dacapo")) if (isPainted(name)) found.names.add(name);
    if (/import\s+\*\s+as\s+\w+\s+from\s+["']dacapo["']/.test(code))
      Object.keys(catalogue).forEach((name) => found.names.add(name));
    for (const name of importedFrom(code, "dacapo/runtime"))
      if (name === "html" || name === "tag") found.plain.add(name);
    for (const name of findIcons(source, (name) => readIcons().has(name)).names) found.icons.add(name);
    for (const [, sheet] of code.matchAll(sheets)) {
      const path = sheet!.startsWith(".") ? resolve(dirname(at), sheet!) : sheet!;
      if (path === sheet || existsSync(path)) found.styles.add(path);
    }
    for (const next of relativesIn(code)) {
      const module = findModule(resolve(dirname(at), next));
      if (module !== undefined) visit(module);
    }
  };
  visit(file);
  return found;
}

function importedFrom(code: string, module: string): string[] {
  const statements = code.matchAll(/(?:import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g);
  return [...statements].flatMap(([, names, from]) =>
    from === module
      ? names!.split(",").map(
          (name) =>
            name
              .trim()
              .replace(/^type\s.*/, "")
              .split(/\s+as\s+/)[0]!,
        )
      : [],
  );
}

const relativesIn = (code: string): string[] =>
  [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.[^"'?]*)["']/g)].map(([, path]) => path!);

/** Imported for what they do to the page, and not for a value; not what is commented out. */
const sheets = /(?:^|;)[ \t]*import\s*["']([^"'?]+\.(?:css|scss|sass|less|styl|stylus|pcss|postcss))["']/gm;

const endings = ["", ".ts", ".tsx", ".js", ".mjs", "/index.ts", "/index.tsx"];

function findModule(path: string): string | undefined {
  const tries = [...endings.map((ending) => path + ending), path.replace(/\.js$/, ".ts")];
  return tries.find((file) => /\.[mc]?[jt]sx?$/.test(file) && existsSync(file) && statSync(file).isFile());
}
