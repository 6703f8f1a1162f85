// The law of the house: who may import whom, how long files are, and that each says what it is for.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const files = ["compiler", "runtime", "examples"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\.d\.ts$/.test(file))
  .sort();
const read = (file: string): string => readFileSync(join(root, file), "utf8");

interface Rule {
  /** Which files it is for. */
  of: RegExp;
  /** What they may import, as paths in the repository or package names. */
  may: RegExp;
  /** What they may import as types only. */
  types?: RegExp;
}

/** The first rule that fits a file holds. */
const rules: readonly Rule[] = [
  { of: /^runtime\/core\/wire\/crossing\.ts$/, may: /^(runtime\/core\/|devalue$)/ },
  { of: /^runtime\/core\/run\/app\.ts$/, may: /^runtime\/core\//, types: /^runtime\/language\/dictionary\.ts$/ },
  { of: /^runtime\/core\//, may: /^runtime\/core\// },
  { of: /^runtime\/language\//, may: /^runtime\/(language\/|elements\/numbers\.ts$)/ },
  { of: /^runtime\/data\//, may: /^runtime\/data\//, types: /^runtime\/elements\/define\.ts$/ },
  {
    of: /^runtime\/charts\/spec\//,
    may: /^runtime\/(charts\/spec\/|data\/index\.ts$|elements\/(define|missing-rows|numbers)\.ts$|core\/values\/same\.ts$|language\/told\.ts$)/,
    types: /^runtime\/(core\/|elements\/bind\.ts$|language\/)/,
  },
  {
    of: /^runtime\/charts\/engine\//,
    may: /^(runtime\/(charts\/(engine\/|spec\/index\.ts$)|elements\/numbers\.ts$|language\/)|d3-(array|shape)$)/,
    types: /^runtime\/data\/index\.ts$/,
  },
  {
    of: /^runtime\/charts\/view\//,
    may: /^(runtime\/(charts\/(view\/|(engine|spec)\/index\.ts$)|painter\/|language\/|elements\/(guard-formula|numbers)\.ts$)|preact(\/hooks)?$)/,
  },
  {
    of: /^runtime\/maps\/spec\//,
    may: /^runtime\/(maps\/spec\/|(data|charts\/spec)\/index\.ts$|elements\/(define|missing-rows|numbers)\.ts$|language\/told\.ts$)/,
    types: /^runtime\/language\//,
  },
  {
    of: /^runtime\/maps\/(engine|world)\//,
    may: /^runtime\/(maps\/(engine\/|world\/|spec\/index\.ts$)|charts\/engine\/index\.ts$|elements\/numbers\.ts$|language\/)/,
  },
  {
    of: /^runtime\/maps\/view\/style-ground\.tsx$/,
    may: /^(runtime\/(maps\/engine\/index|guests\/peer)\.ts$|maplibre-gl(\/|$)|preact\/hooks$)/,
  },
  {
    of: /^runtime\/maps\/view\//,
    may: /^(runtime\/(maps\/(view\/|(engine|spec)\/index\.ts$)|charts\/(view\/|(engine|spec)\/index\.ts$)|painter\/|language\/)|preact(\/hooks)?$)/,
  },
  {
    of: /^runtime\/grid\/spec\//,
    may: /^runtime\/(grid\/(spec|model)\/|data\/index\.ts$|elements\/(define|numbers)\.ts$|core\/(values\/same|values\/nearest-name)\.ts$)/,
    types: /^runtime\/(core\/values\/schema\.ts$|language\/)/,
  },
  {
    of: /^runtime\/grid\/model\//,
    may: /^runtime\/(grid\/model\/|data\/index\.ts$|language\/|elements\/(define|guard-formula|latin-digits|numbers)\.ts$|core\/(values\/same|thrown\/in-short)\.ts$)/,
    types: /^runtime\/(grid\/spec\/(shown|sent-edits|sent-rows|sent-sight)\.ts$|core\/values\/schema\.ts$)/,
  },
  {
    of: /^runtime\/grid\/view\//,
    may: /^(runtime\/(grid\/(view|model)\/|painter\/|language\/|elements\/numbers\.ts$|core\/thrown\/in-short\.ts$)|preact(\/hooks)?$)/,
    types: /^runtime\/grid\/spec\/(shown|sent-edits)\.ts$/,
  },
  {
    of: /^runtime\/elements\/define\.ts$/,
    may: /^runtime\/(core\/(?!features\/)|elements\/features\.ts$)/,
    types: /^runtime\/elements\/(own-element|text-content)\.ts$/,
  },
  { of: /^runtime\/elements\/features\.ts$/, may: /^runtime\/core\/features\// },
  {
    of: /^runtime\/markdown\//,
    may: /^(runtime\/(markdown\/|core\/wire\/content\.ts$|painter\/safe-url\.ts$)|marked$)/,
    types: /^runtime\/core\/wire\/wire\.ts$/,
  },
  {
    of: /^runtime\/elements\/markdown\/read-markdown\.tsx$/,
    may: /^(runtime\/(elements|language|markdown|painter)\/|preact$|marked$)/,
  },
  { of: /^runtime\/elements\/html\/safe-nodes\.ts$/, may: /^(dompurify|runtime\/elements\/html\/quiet-html\.ts)$/ },
  {
    of: /^runtime\/painter\/(signs\/|parts\/read-inline\.ts$)/,
    may: /^(runtime\/(markdown|painter)\/|temml$|markdown-it-emoji\/)/,
    types: /^runtime\/core\/wire\/wire\.ts$/,
  },
  {
    of: /^runtime\/guests\//,
    may: /^(runtime\/(guests|painter)\/|preact(\/hooks)?$|(vega|vega-lite|vega-interpreter|plotly\.js-basic-dist-min|echarts|@viz-js\/viz|mermaid)$)/,
  },
  {
    of: /^runtime\/elements\/.*\.paint\.tsx?$/,
    may: /^(runtime\/((elements|guests|language|painter)\/|(charts|grid|maps)\/view\/lazy-\w+\.ts$)|preact(\/hooks)?$)/,
    types: /^runtime\/core\//,
  },
  {
    of: /^runtime\/elements\/.*\.tsx$/,
    may: /^(runtime\/(elements|language|painter)\/|preact(\/hooks)?$)/,
    types: /^runtime\/core\//,
  },
  {
    of: /^runtime\/elements\//,
    may: /^runtime\/(elements\/(?!.*\.paint\.)|(data|charts\/spec|grid\/spec|maps\/spec)\/index\.ts$|core\/values\/same\.ts$|language\/(told|page-language)\.ts$)/,
    types: /^runtime\/(core|language)\//,
  },
  { of: /^runtime\/painter\/parts\/read-code\.ts$/, may: /^sugar-high\/(core|lang)$/ },
  {
    of: /^runtime\/painter\//,
    may: /^(runtime\/(painter\/|language\/|core\/thrown\/in-short\.ts$)|preact(\/hooks)?$)/,
    types: /^runtime\/(core\/(wire\/wire|tape\/block|thrown\/describe-error)\.ts|elements\/define\.ts)$/,
  },
  { of: /^runtime\/wire\//, may: /^runtime\/(core|wire)\// },
  { of: /^runtime\/watch\//, may: /^runtime\/(core|watch)\// },
  { of: /^runtime\/hosts\/server\/store\/redis-connection\.ts$/, may: /^(runtime\/|node:|redis$)/ },
  { of: /^runtime\/hosts\/server\//, may: /^(runtime\/|node:|ws$)/ },
  { of: /^runtime\/(hosts\/|painted(-runtime)?\.ts|mount\.ts)/, may: /^(runtime\/|preact$)/ },
  {
    of: /^runtime\/inspector\//,
    may: /^(runtime\/(core|inspector|painter|watch)\/|runtime\/elements\/index\.ts$|runtime\/testing\/(query|screen)\.ts$|preact(\/hooks)?$)/,
  },
  { of: /^runtime\/testing\//, may: /^runtime\/(core|elements|grid\/(spec|model)|hosts|language|testing|watch)\// },
  {
    of: /^runtime\/[^/]+\.ts$/,
    may: /^runtime\/(core|data|charts|grid|maps|elements|hosts|markdown|painter)\//,
    types: /^runtime\//,
  },
  {
    of: /^compiler\/(vite|cli)\//,
    may: /^(compiler\/|node:|vite$|cac$|chokidar$|@babel\/|@jridgewell\/|dacapo(\/\w+)?$)/,
  },
  {
    of: /^compiler\/types\/virtual\//,
    may: /^(compiler\/(types\/virtual\/|(catalogue|runtime-names)\.ts$)|@babel\/parser$)/,
    types: /^@babel\/types$/,
  },
  { of: /^compiler\/types\/lsp\/peer\.ts$/, may: /^vscode-jsonrpc\/node$/, types: /^node:stream$/ },
  { of: /^compiler\/types\//, may: /^(compiler\/(?!vite|cli)|node:)/, types: /^typescript-6$/ },
  { of: /^compiler\/themes\//, may: /^(compiler\/(themes\/|find\/literal\.ts$|spelling\.ts$)|@babel\/core$)/ },
  { of: /^compiler\//, may: /^(compiler\/(?!vite|cli|types)|@babel\/)/ },
  {
    of: /^examples\/.*\.server\.ts$/,
    may: /^(examples\/|dacapo(\/server)?$|node:|pg$|@electric-sql\/pglite$|eventsource-parser\/stream$)/,
  },
  { of: /^examples\//, may: /^(examples\/|dacapo$|preact(\/hooks)?$|valibot$|arquero$)/ },
];

interface Import {
  target: string;
  typeOnly: boolean;
  /** By `import()`: when it is needed, long after the file itself. */
  later: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?([^;"']*?from\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
  for (const [, , type, names, named, lazy] of read(file).matchAll(pattern)) {
    const source = named ?? lazy!;
    const target = source.startsWith(".") ? relative(root, join(root, dirname(file), source)) : source;
    found.push({
      target,
      later: named === undefined,
      typeOnly: type !== undefined || (names !== undefined && /^\s*\{(\s*type [^,}]+,?)+\s*\}\s*from/.test(names)),
    });
  }
  return found;
}

describe("imports", () => {
  for (const file of files) {
    it(`of ${file} keep the law`, () => {
      const rule = rules.find(({ of }) => of.test(file));
      expect(rule, "no rule is for this file").toBeDefined();
      const broken = importsOf(file).filter(
        ({ target, typeOnly }) =>
          !target.endsWith(".css") && !rule!.may.test(target) && !(typeOnly && rule!.types?.test(target)),
      );
      expect(broken.map(({ target }) => target)).toEqual([]);
    });
  }
});

/** The rooms of the core: each uses those before it, and itself. */
const rooms = ["values", "thrown", "wire", "memory", "tape", "run", "features"];

/** The room of a file in the core; a feature is one by itself. */
const roomOf = (file: string): string => /^runtime\/core\/((?:features\/)?[^/]+)\//.exec(file)?.[1] ?? "";

describe("the rooms of the core", () => {
  const core = files.filter((file) => file.startsWith("runtime/core/"));
  const rank = (file: string): number => rooms.indexOf(roomOf(file).replace(/\/.*/, ""));

  it.each(core)("%s uses what stands below it", (file) => {
    const mine = rank(file);
    expect(mine, "stands in no room").toBeGreaterThanOrEqual(0);
    const above = importsOf(file).filter(({ target, later }) => !later && rank(target) > mine);
    expect(above.map(({ target }) => target)).toEqual([]);
  });

  it.each(core.filter((file) => roomOf(file).startsWith("features/")))("%s knows no other feature", (file) => {
    const others = importsOf(file).filter(
      ({ target }) => rank(target) === rank(file) && roomOf(target) !== roomOf(file),
    );
    expect(others.map(({ target }) => target)).toEqual([]);
  });
});

/** The groups of files that import each other in a circle. */
function circlesOf(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const visit = (file: string): number => {
    let low = order.size;
    order.set(file, low);
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (path.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next)!);
    }
    lowest.set(file, low);
    if (low === order.get(file)) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found;
}

describe("circles of imports", () => {
  const known = new Set(files);
  const edges = (counts: (found: Import) => boolean) =>
    new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((found) => !found.later && counts(found) && known.has(found.target))
          .map(({ target }) => target),
      ]),
    );
  /** Neighbours in one room may name each other's types. */
  const room = (file: string): string => (roomOf(file) === "" ? dirname(file) : roomOf(file));

  it("are found where there are some", () => {
    const found = circlesOf(
      new Map(Object.entries({ a: ["b"], b: ["c", "d"], c: ["a"], d: ["e"], e: ["d"], f: ["a"] })),
    );
    expect(found.sort()).toEqual([
      ["a", "b", "c"],
      ["d", "e"],
    ]);
  });

  it("there are none", () => {
    expect(circlesOf(edges(({ typeOnly }) => !typeOnly))).toEqual([]);
  });

  it("of types stay in one room", () => {
    expect(circlesOf(edges(() => true)).filter((circle) => new Set(circle.map(room)).size > 1)).toEqual([]);
  });
});

/** Files that are tables: long because there is much to list. */
const tables =
  /^(compiler\/(catalogue|messages)\.ts|runtime\/(core\/thrown\/messages|language\/languages\/\w+|elements\/icon-names|html-attributes)\.ts)$/;

describe("sizes", () => {
  const lengths = files
    .filter((file) => !tables.test(file))
    .map((file) => ({ file, lines: read(file).split("\n").length - 1 }));

  it("no file is longer than 300 lines", () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it("half of the files are shorter than 80 lines, nine in ten shorter than 200", () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(80);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(200);
  });
});

/** Who reads the text of an error, beside `sayError`: the script has it shown, or it is read on the page. */
const readsErrors = /^runtime\/elements\/(define|kinds|json\/look-inside)\.ts$/;

describe("elements say errors as their host wants them said", () => {
  for (const file of files) {
    if (
      !/^runtime\/(elements|grid\/(spec|model)|charts\/spec|maps\/spec|data|markdown)\/.*(?<!paint|test)\.tsx?$/.test(
        file,
      )
    )
      continue;
    if (readsErrors.test(file)) continue;
    it(file, () => expect(read(file)).not.toMatch(/\b(describeError|messageOf)\b|\berror\.(message|stack)\b/));
  }
});

describe("sizes", () => {
  it("are followed in one place, which lays out nothing while the browser hands them out", () => {
    const asking = files.filter((file) => read(file).includes("new ResizeObserver"));
    expect(asking).toEqual(["runtime/painter/parts/follow-size.ts"]);
  });
});

/** The bodies of the effects that come some time behind the picture. */
const lateEffects = (source: string): string[] =>
  source
    .split("useEffect(")
    .slice(1)
    .map((rest) => rest.split(/\n {2}\}?(?:,|\);)/)[0]!);

describe("effects", () => {
  it("who listens does so as soon as it is painted: what came between would be lost", () => {
    const listens = /\b(addEventListener|hearers\.add|\w+\.(follow|use))\(/;
    expect(lateEffects("useEffect(() => {\n    page.addEventListener(kind, hear);\n  }, []);")[0]).toMatch(listens);
    expect(files.filter((file) => lateEffects(read(file)).some((body) => listens.test(body)))).toEqual([]);
  });
});

describe("first lines", () => {
  for (const file of files) {
    it(`${file} says what it is for`, () => {
      expect(read(file).replace(/^#!.*\n/, "")).toMatch(/^(\/\/ |\/\*\* )\S/);
    });
  }
});

/** Who writes values by other means than `write` and `writeText`, and what they write: never what a script passed. */
const writers: Record<string, RegExp> = {
  "runtime/core/values/write.ts": /./,
  "runtime/core/thrown/describe-error.ts": /./,
  "runtime/core/thrown/in-short.ts": /./,
  "runtime/painter/unpaintable.ts": /./,
  // Data, as a wire and a cache take them.
  "runtime/core/wire/encode.ts": /JSON/,
  "runtime/core/features/cache/cache-key.ts": /./,
  "runtime/testing/carry.ts": /JSON/,
  "runtime/hosts/hot.ts": /JSON/,
  // Frames as a socket carries them, lines of a log, and names that nobody guesses.
  "runtime/hosts/lines/socket-line.ts": /JSON/,
  "runtime/hosts/lines/event-line.ts": /JSON/,
  "runtime/hosts/server/socket.ts": /JSON/,
  "runtime/hosts/server/carrier.ts": /data\.toString/,
  "runtime/hosts/server/buffers.ts": /base64/,
  "runtime/hosts/server/events.ts": /randomBytes|JSON/,
  "runtime/hosts/server/log.ts": /JSON/,
  "runtime/hosts/server/store/memory-store.ts": /JSON/,
  "runtime/hosts/server/store/record.ts": /JSON/,
  "runtime/hosts/server/store/name-of-build.ts": /JSON/,
  "runtime/hosts/server/store/moving.ts": /JSON/,
  "runtime/hosts/server/store/keeping.ts": /randomBytes/,
  "runtime/hosts/server/store/file-relay.ts": /randomBytes|JSON/,
  "runtime/hosts/server/store/pieces.ts": /JSON|base64/,
  "runtime/hosts/server/secret.ts": /JSON/,
  "runtime/hosts/server/files.ts": /randomBytes/,
  "runtime/hosts/server/sessions.ts": /randomBytes/,
  "runtime/hosts/server/owner.ts": /randomBytes/,
  // Literals of a language.
  "runtime/inspector/literal.ts": /./,
  "runtime/inspector/json.ts": /./,
  // Compared with what was said before, and masked.
  "runtime/inspector/answer.ts": /JSON/,
  "runtime/hosts/server/inspect-sessions.ts": /JSON/,
  // Kept in the browser.
  "runtime/elements/theme-switch/look.ts": /JSON/,
  // Compared, not shown.
  "runtime/painter/chunk.ts": /String\(load\)/,
  "runtime/guests/guest.tsx": /JSON\.stringify\(props, plain\)/,
  "runtime/guests/tokens.ts": /toString\(16\)/,
  "runtime/elements/find-option.ts": /value instanceof Date/,
  // Typed again as it stands, it has to give the same.
  "runtime/grid/view/edit-text.ts": /JSON/,
};

describe("values are written in one place", () => {
  const runtime = files.filter((file) => file.startsWith("runtime/"));
  it.each(runtime)("B2: %s", (file) => {
    const found = read(file)
      .split("\n")
      .filter((line) => !/^\s*(\/\/|\*|\/\*\*)/.test(line) && !/write: "/.test(line))
      .filter((line) => /(?<![.\w])String\(|JSON\.stringify\(|\.toString\(|\.message\b(?!\?|:)/.test(line))
      // Texts and numbers, whatever happens.
      .filter(
        (line) =>
          !/String\((allowed|moved|number|node\.value|panel|bad)\b|messageOf|options\.message|this\.toString\(\)/.test(
            line,
          ),
      )
      .filter((line) => !writers[file]?.test(line));
    expect(found).toEqual([]);
  });
});
