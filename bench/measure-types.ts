// What exact types cost: `dacapo check` beside the compiler of the same TypeScript, and how soon an edit is answered.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import build from "../test/build.ts";
import { command, Project, quiet, strict, typescripts } from "../test/installed.ts";
import { makeScript } from "./make-script.ts";
import { median } from "./samples.ts";

export interface TypesCost {
  typescript: string;
  lines: number;
  /** Milliseconds, medians. */
  tsc: number;
  check: number;
  /** From the edit of a file to the diagnostics, while watching. */
  watch: number;
}

const sizes = [500, 5000];

/** A short time is lost in the machine's noise sooner. */
const roundsFor = (lines: number, rounds: number): number => (lines < 1000 ? 3 * rounds : rounds);

/** @param rounds In each, one process of either side, in turn; three times as many for the small script. */
export async function measureTypes(rounds: number): Promise<TypesCost[]> {
  const clear = build();
  const costs: TypesCost[] = [];
  for (const typescript of typescripts)
    for (const lines of sizes) {
      const project = new Project({ "tsconfig.json": strict, "big.app.tsx": makeScript(lines) }, typescript);
      costs.push({
        typescript: versionOf(project),
        lines,
        ...compare(project, roundsFor(lines, rounds)),
        watch: await measureWatch(project, rounds),
      });
      project.remove();
    }
  clear();
  return costs;
}

/** The version of the TypeScript that a project has. */
export const versionOf = ({ folder }: Project): string =>
  (JSON.parse(readFileSync(join(folder, "node_modules/typescript/package.json"), "utf8")) as { version: string })
    .version;

function compare(project: Project, rounds: number): { tsc: number; check: number } {
  const sides = {
    tsc: [join(project.folder, "node_modules/typescript/bin/tsc"), "-p", "."],
    check: [command(), "check"],
  };
  const times = { tsc: [] as number[], check: [] as number[] };
  // The first round fills the caches of the machine.
  for (let round = 0; round <= rounds; round++)
    for (const side of ["tsc", "check"] as const) {
      const start = performance.now();
      const { status, stdout } = spawnSync(process.execPath, sides[side], {
        cwd: project.folder,
        encoding: "utf8",
        env: quiet,
      });
      const time = performance.now() - start;
      if (status !== 0) throw new Error(`${side}: ${stdout.slice(0, 2000)}`);
      if (round > 0) times[side].push(time);
    }
  return { tsc: median(times.tsc), check: median(times.check) };
}

async function measureWatch(project: Project, rounds: number): Promise<number> {
  const child = spawn(process.execPath, [command(), "check", "--watch", "--json"], { cwd: project.folder, env: quiet });
  let said = "";
  let heard = (): void => {};
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    if (said.endsWith("\n")) heard();
  });
  /** The number of diagnostics in the next line. */
  const next = async (): Promise<number> => {
    await new Promise<void>((resolve) => (heard = resolve));
    const { diagnostics } = JSON.parse(said.trim().split("\n").at(-1)!) as { diagnostics: unknown[] };
    return diagnostics.length;
  };
  await next();

  const source = readFileSync(join(project.folder, "big.app.tsx"), "utf8");
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const wrong = round % 2 === 0;
    const answer = next();
    const start = performance.now();
    project.write({ "big.app.tsx": wrong ? `${source}const wrong: string = n1;\n` : source });
    if ((await answer) !== (wrong ? 1 : 0)) throw new Error(`An edit was not noticed:\n${said}`);
    times.push(performance.now() - start);
  }
  child.kill();
  return median(times);
}
