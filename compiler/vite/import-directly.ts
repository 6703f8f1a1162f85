// In a build, what is imported from the package comes from the module in which it stands: the rest of the package, and the libraries
// that some of its elements are made with, are not even read.
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path/posix";
import type { Plugin, Rollup } from "vite";

/** Where a name of the package stands, as a path beside the package's first module, and what it is called there. */
interface Home {
  readonly module: string;
  readonly name: string;
}

type Homes = ReadonlyMap<string, Home>;

/** Stands for a module of the package, until it is resolved. */
const PART = "dacapo:part/";

export function importDirectly(): Plugin {
  /** By the first module, which is another one for pages and for what runs elsewhere. */
  const known = new Map<string, Homes>();

  async function firstModule(context: Rollup.PluginContext, importer: string | undefined): Promise<string | undefined> {
    const found = await context.resolve("dacapo", importer, { skipSelf: true });
    return found === null || found.external ? undefined : found.id.split("?")[0]!.replaceAll("\\", "/");
  }

  return {
    name: "dacapo:direct",
    apply: "build",
    enforce: "post",
    applyToEnvironment: ({ config }) => config.consumer === "client",
    buildStart() {
      known.clear();
    },
    resolveId: {
      filter: { id: /^dacapo:part\// },
      async handler(id, importer) {
        const first = await firstModule(this, importer);
        return this.resolve(`./${id.slice(PART.length)}`, first, { skipSelf: true });
      },
    },
    transform: {
      filter: { code: /\bfrom\s*["']dacapo["']/ },
      async handler(code, id) {
        const first = await firstModule(this, id);
        if (first === undefined) return undefined;
        let homes = known.get(first);
        if (homes === undefined) known.set(first, (homes = homesIn(first, this)));
        const direct = writeDirectly(code, this.parse(code), homes);
        return direct === code ? undefined : { code: direct, map: null };
      },
    },
  };
}

type Parses = Pick<Rollup.PluginContext, "parse">;
type Program = ReturnType<Parses["parse"]>;
type Statement = Program["body"][number];
type Named = Extract<Statement, { type: "ImportDeclaration" | "ExportNamedDeclaration" }>;

/** All names that a module hands on, and those that the modules hand on of which it hands on everything. */
function homesIn(first: string, context: Parses, file = first): Map<string, Home> {
  const homes = new Map<string, Home>();
  const everything: string[] = [];
  const source = readFileSync(file, "utf8");
  for (const statement of context.parse(source, file.endsWith(".ts") ? { lang: "ts" } : undefined).body) {
    if (!("source" in statement) || statement.source === null) continue;
    const target = join(dirname(file), statement.source.value);
    if (statement.type === "ExportAllDeclaration") everything.push(target);
    if (statement.type !== "ExportNamedDeclaration") continue;
    for (const { local, exported } of statement.specifiers)
      homes.set(nameOf(exported), { module: relative(dirname(first), target), name: nameOf(local) });
  }
  for (const target of everything)
    for (const [name, home] of homesIn(first, context, target)) if (!homes.has(name)) homes.set(name, home);
  return homes;
}

type Name =
  | { readonly type: "Identifier"; readonly name: string }
  | { readonly type: "Literal"; readonly value: string };
const nameOf = (given: Name): string => (given.type === "Identifier" ? given.name : given.value);

/** The code with other imports in place of those from the package; where one of the names is none of the package, all stay, to be told of. */
function writeDirectly(code: string, { body }: Program, homes: Homes): string {
  const order = [...homes.keys()];
  let written = code;
  for (const statement of body.toReversed()) {
    if (statement.type !== "ImportDeclaration" && statement.type !== "ExportNamedDeclaration") continue;
    if (statement.source?.value !== "dacapo") continue;
    const pairs = pairsOf(statement);
    if (pairs === null || !pairs.every(({ name }) => homes.has(name))) continue;
    const [word] = /^(?:import|export)/.exec(code.slice(statement.start))!;
    // In the order of the package, which is that of its styles.
    const sorted = pairs.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    const lines = sorted.map(({ name, local }) => {
      const home = homes.get(name)!;
      return `${word} { ${home.name === local ? local : `${home.name} as ${local}`} } from "${PART}${home.module}";`;
    });
    // What follows keeps its line.
    const breaks = code.slice(statement.start, statement.end).replace(/[^\n]/g, "");
    written = written.slice(0, statement.start) + lines.join(" ") + breaks + written.slice(statement.end);
  }
  return written;
}

interface Pair {
  /** In the package. */
  readonly name: string;
  /** In the module, or as it is handed on. */
  readonly local: string;
}

/** `null` where the package is wanted as one object. */
function pairsOf(statement: Named): Pair[] | null {
  const pairs: Pair[] = [];
  for (const each of statement.specifiers)
    if (each.type === "ImportSpecifier") pairs.push({ name: nameOf(each.imported), local: nameOf(each.local) });
    else if (each.type === "ExportSpecifier") pairs.push({ name: nameOf(each.local), local: nameOf(each.exported) });
    else return null;
  return pairs;
}
