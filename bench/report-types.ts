// Writes what exact types cost: tables of times, and of ratios to the TypeScript that does the same without them.
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { grid } from "./grid.ts";
import type { EditorCost } from "./measure-editor.ts";
import type { TypesCost } from "./measure-types.ts";

/** How often `dacapo check` may take as long as the compiler. */
const most = 1.6;

export function writeTypesReport(costs: readonly TypesCost[], editors: readonly EditorCost[], rounds: number): void {
  const text = `${[
    "# What exact types cost",
    machine(),
    `\`dacapo check\` beside \`tsc\` of the same TypeScript, which sees every tag as \`any\`: one process of either side in turn, ${rounds} rounds,
three times as many for the small script, after one that fills the caches, medians in milliseconds. The scripts are made of what apps are
made of: widgets, blocks, lists, conditions, bound variables. \`watch\` is the time from the edit of the file to the diagnostics of \`dacapo check --watch\`.`,
    grid(
      ["TypeScript", "lines", "tsc", "dacapo check", "ratio", `≤ ${most} ×`, "watch"],
      costs.map(({ typescript, lines, tsc, check, watch }) => [
        typescript,
        String(lines),
        tsc.toFixed(0),
        check.toFixed(0),
        `${(check / tsc).toFixed(2)} ×`,
        check / tsc <= most ? "yes" : "no",
        watch.toFixed(0),
      ]),
    ),
    `From an edit to the diagnostics of the file, over the protocol that editors speak: \`dacapo lsp\` beside TypeScript's own server with a plain
module that holds the same calls, ${rounds} rounds, medians in milliseconds.`,
    grid(
      ["TypeScript", "lines", "plain module", "dacapo lsp", "ratio"],
      editors.map(({ typescript, lines, plain, dacapo }) => [
        typescript,
        String(lines),
        plain.toFixed(0),
        dacapo.toFixed(0),
        `${(dacapo / plain).toFixed(2)} ×`,
      ]),
    ),
  ].join("\n\n")}\n`;
  console.log(text);
  writeFileSync(new URL("results-types.md", import.meta.url), text);
}

const machine = (): string =>
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB; ` +
  `Node ${process.versions.node}. Written by \`npm run bench types\`.`;
