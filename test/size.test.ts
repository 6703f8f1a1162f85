// What the first page of an app weighs, and that development stays behind.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { expect, it } from "vitest";
import { build } from "vite";
import { dacapo } from "../compiler/vite/index.ts";
import { messages } from "../runtime/core/thrown/messages.ts";
import { aliases } from "./sources.ts";

/** What the page loads at first, style sheets with it: what is loaded later, or in rare cases, stands in files of its own. */
const first = new Set<string>();

/** What Vite notes of a chunk. */
interface Noted {
  viteMetadata?: { importedCss: ReadonlySet<string> };
}

async function buildTitle(): Promise<Map<string, string>> {
  const result = await build({
    root: join(import.meta.dirname, "../examples"),
    configFile: false,
    logLevel: "error",
    plugins: [dacapo({ app: "title.app.tsx" })],
    resolve: { alias: aliases("site") },
    build: { write: false },
  });
  if (!("output" in result)) throw new Error("The build gave more than one result.");
  const chunks = new Map(result.output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])));
  const visit = (name: string): void => {
    first.add(name);
    chunks.get(name)?.imports.forEach(visit);
    (chunks.get(name) as Noted | undefined)?.viteMetadata?.importedCss.forEach((sheet) => first.add(sheet));
  };
  for (const { fileName, facadeModuleId } of chunks.values()) if (facadeModuleId?.endsWith(".html")) visit(fileName);
  return new Map(result.output.map((file) => [file.fileName, file.type === "chunk" ? file.code : String(file.source)]));
}

const site = buildTitle();

async function textOf(ending: string, wanted?: (name: string) => boolean): Promise<string> {
  const found = [...(await site)].filter(([name]) => name.endsWith(ending) && wanted?.(name) !== false);
  return found.map(([, text]) => text).join("\n");
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Reached in December 2026, and little for what may still come. */
const most = { ".js": Math.round(20_551 * 1.001), ".css": Math.round(2_742 * 1.003) };

it.each([".js", ".css"] as const)("the title app stays small: %s", async (ending) => {
  const size = gzipped(await textOf(ending, (name) => first.has(name)));
  const all = gzipped(await textOf(ending));
  console.info(`title app, gzipped ${ending}: ${size}; with what is loaded in rare cases: ${all}`);
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(most[ending]);
});

it("carries only the elements that it draws", async () => {
  const css = await textOf(".css");
  expect(css).toContain(".dc-button");
  expect(css).not.toContain(".dc-slider");
  const js = await textOf(".js");
  expect(js).toContain("dc-flow");
  expect(js).not.toContain("dc-slider");
});

it("carries nothing of development", async () => {
  const js = await textOf(".js");
  const [, hint] = messages["command-outside-run"]!({ command: "rerun" });
  const development = [
    "@dacapo/locate",
    "hot.accept",
    "[dacapo]",
    "one-step-behind",
    "dacapo-inspector",
    "rerun-needless",
    "value-and-bind",
    "slow-again",
  ];
  for (const text of [hint, ...development, import.meta.dirname]) expect(js).not.toContain(text);
});

/** Reached in November 2026, and some for what may still come. What maps share with charts counts with them when there is no chart. */
it.each([
  ["charts", "<LineChart data={[1, 2]} />", "chart-view.tsx", 31_500],
  ["grids", "<DataFrame data={[1, 2]} />", "grid-view.tsx", 45_000],
  ["maps", "<MapChart data={[{ lat: 1, lon: 2 }]} />", "map-view.tsx", 41_200],
  ["HTML", "<Html>{'<b>safe</b>'}</Html>", "show-html.tsx", 14_000],
  ["code in colours", "<Code language='python'>x = 1</Code>", "read-code.ts", 10_500],
  ["formulas", "<Latex>x^2</Latex>", "signs/math.ts", 60_500],
])("%s are a chunk of their own, within its budget", async (what, statement, view, budget) => {
  const root = mkdtempSync(join(tmpdir(), "dacapo-chart-"));
  const name = /\w+/.exec(statement)![0];
  writeFileSync(join(root, "chart.app.tsx"), `import { ${name} } from "dacapo";\n${statement};\n`);
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [dacapo({ app: "chart.app.tsx" })],
    resolve: { alias: aliases("site") },
    build: { write: false },
  });
  rmSync(root, { recursive: true });
  if (!("output" in result)) throw new Error("The build gave more than one result.");
  const chart = result.output.find((file) => file.type === "chunk" && file.moduleIds.some((id) => id.endsWith(view)));
  const size = gzipped(chart?.type === "chunk" ? chart.code : "");
  console.info(`${what}, gzipped: ${size}`);
  expect(chart?.type === "chunk" && chart.isDynamicEntry).toBe(true);
  expect(size).toBeLessThanOrEqual(budget);
});
