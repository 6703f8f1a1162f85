// Writes what a server takes: one table, beside what was aimed at.
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { grid } from "../grid.ts";
import type { Load, ServerCost } from "./measure-server.ts";

export function writeServerReport(cost: ServerCost): void {
  const { start, startComputed, closed, unchanged, memory, stored, thinking, before, after } = cost;
  const held = thinking.filter(({ p99 }) => p99 < 100).map(({ sessions }) => sessions);
  const most = Math.max(0, ...held);
  const text = `${[
    "# What a server takes",
    `${machine()} One process of \`node dist/server.js\` in production, and one process that drives it over WebSockets on the same machine. Each simulated
page holds the tree as a real one does, and looks after each click whether it shows what it should; the run fails if one does not. The script has as
many elements as \`n\` says, of which one shows the number of clicks. Streamlit's figures are of its own server under the same kind of load.`,
    `The machine had ${before.toFixed(1)} processes waiting to run before (the load average of a minute), and ${after.toFixed(1)} at the end, with this benchmark; it has ${cpus().length} cores.`,
    grid(
      ["what", "Streamlit", "goal", "dacapo", "reached"],
      [
        row(
          "runs a second, n = 100, 50 sessions, closed loop",
          "about 40",
          "≥ 4,000",
          whole(closed.perSecond),
          closed.perSecond >= 4000,
        ),
        row("the same for each second that the server computed", "", "", whole(closed.perCpuSecond)),
        row("p99 of the closed loop", "2.5 s", "≤ 50 ms", ms(closed.p99), closed.p99 <= 50),
        row("bytes down for a run of 1,000 unchanged elements", "94,514", "≤ 200", whole(unchanged), unchanged <= 200),
        row(
          "memory for a session, n = 100",
          "300–370 KiB",
          "≤ 100 KiB",
          `${(memory / 1024).toFixed(1)} KiB`,
          memory <= 100 * 1024,
        ),
        row(
          "the same in the store (Redis)",
          "–",
          "≤ 5 KiB",
          stored === undefined ? "not measured: no Redis" : `${(stored / 1024).toFixed(1)} KiB`,
          stored === undefined ? undefined : stored <= 5 * 1024,
        ),
        row(
          "sessions with 1 s of thinking at p99 < 100 ms, n = 100",
          "25–30",
          "≥ 2,000",
          most === 0 ? "fewer than 500" : `≥ ${whole(most)}`,
          most >= 2000,
        ),
        row("start of the process to the first run on a page", "287 ms", "≤ 200 ms", ms(start), start <= 200),
        row("what it computes until then", "", "", ms(startComputed)),
      ],
    ),
    "Sessions that click once a second:",
    grid(["sessions", "runs a second", "p50", "p99", "runs for each second computed"], thinking.map(line)),
  ].join("\n\n")}\n`;
  console.log(text);
  writeFileSync(new URL("../results-server.md", import.meta.url), text);
}

const row = (what: string, streamlit: string, goal: string, is: string, reached?: boolean): string[] => [
  what,
  streamlit,
  goal,
  is,
  reached === undefined ? "" : reached ? "yes" : "no",
];

const line = ({ sessions, perSecond, p50, p99, perCpuSecond }: Load): string[] => [
  whole(sessions),
  whole(perSecond),
  ms(p50),
  ms(p99),
  whole(perCpuSecond),
];

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

const machine = (): string =>
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB; ` +
  `Node ${process.versions.node}. Written by \`npm run bench server\`.`;
