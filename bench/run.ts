// The benchmark: checks that all sides show the same, measures the parts asked for, and writes the report.
import { checkSame } from "./check-same.ts";
import { openMeasuring } from "./browser.ts";
import { measureCompile, measureCompileGrowth } from "./measure-compile.ts";
import { measureData } from "./measure-data.ts";
import { measureGrids } from "./measure-grids.ts";
import { measureDash } from "./measure-dash.ts";
import { measureDev } from "./measure-dev.ts";
import { measureFirst } from "./measure-first.ts";
import { measureFragment } from "./measure-fragment.ts";
import { measureLoad } from "./measure-load.ts";
import { measureGrowth, measureHeap } from "./measure-memory.ts";
import { measureTable } from "./measure-table.ts";
import { measureEditor } from "./measure-editor.ts";
import { measureTypes } from "./measure-types.ts";
import { writeDataReport } from "./report-data.ts";
import { writeGridReport } from "./report-grids.ts";
import { writeReport } from "./report.ts";
import { writeTypesReport } from "./report-types.ts";
import { measureHostile } from "./server/measure-hostile.ts";
import { measureServer } from "./server/measure-server.ts";
import { writeHostileReport } from "./server/report-hostile.ts";
import { writeServerReport } from "./server/report-server.ts";
import { sides, sidesOnce } from "./sides.ts";
import { openSite } from "./site.ts";

/** What `results.md` tells of; the others have reports of their own. */
const reported = ["table", "dash", "first", "fragment", "memory", "compile", "load", "dev"];
const all = [...reported, "types", "data", "grids", "server", "hostile"];

/** Rounds of fresh pages: 3 give at least 15 samples in each cell. */
const rounds = Number(process.env["BENCH_ROUNDS"] ?? 3);

/** What needs no browser has a report of its own; each of its figures is a process, so that 7 rounds are enough. */
const typeRounds = Number(process.env["BENCH_ROUNDS"] ?? 7);

/** Only a run of all its parts is written to `results.md`; anything else is shown. */
export async function run(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((part) => !all.includes(part));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}". Parts: ${all.join(", ")}.`);
  const wants = (part: string): boolean => asked.length === 0 || asked.includes(part);
  if (wants("types")) writeTypesReport(await measureTypes(typeRounds), await measureEditor(typeRounds), typeRounds);
  if (asked.length === 1 && wants("types")) return;
  if (wants("server")) writeServerReport(await measureServer());
  if (asked.length === 1 && wants("server")) return;
  // Minutes: only where it is asked for by name.
  if (asked.includes("hostile")) writeHostileReport(await measureHostile());
  if (asked.length === 1 && wants("hostile")) return;
  if (wants("data") || wants("grids")) await runData(wants("data"));
  if (asked.length === 1 && (wants("data") || wants("grids"))) return;

  const site = await openSite();
  const browser = await openMeasuring();
  const { url } = site;
  try {
    await checkSame(browser, url, sides);
    const results = {
      browser: browser.version(),
      rounds,
      compile: wants("compile") ? measureCompile() : undefined,
      compileGrowth: wants("compile") ? measureCompileGrowth() : undefined,
      load: wants("load") ? await measureLoad(browser) : undefined,
      dev: wants("dev") ? await measureDev(browser, rounds) : undefined,
      table: wants("table") ? await measureTable(browser, url, sidesOnce, rounds) : undefined,
      dash: wants("dash") ? await measureDash(browser, url, sides, rounds) : undefined,
      first: wants("first") ? await measureFirst(browser, url, sides, rounds) : undefined,
      fragment: wants("fragment") ? await measureFragment(browser, url, sidesOnce, rounds) : undefined,
      heap: wants("memory") ? await measureHeap(browser, url, sides, 10_000) : undefined,
      growth: wants("memory") ? await measureGrowth(browser, url) : undefined,
    };
    writeReport(results, reported.every(wants));
  } finally {
    await browser.close();
    site.close();
  }
}

async function runData(charts: boolean): Promise<void> {
  const browser = await openMeasuring();
  try {
    if (charts) writeDataReport(await measureData(browser, rounds), browser.version(), rounds);
    writeGridReport(await measureGrids(browser, rounds), browser.version(), rounds);
  } finally {
    await browser.close();
  }
}
