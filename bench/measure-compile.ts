// How long the compiler takes for a script of 1,000 lines, warm, and how that grows with the script.
import { readFileSync } from "node:fs";
import { compile } from "../compiler/index.ts";
import { median } from "./samples.ts";

/** Milliseconds. */
export function measureCompile(): number {
  const source = makeScript(1000);
  const times: number[] = [];
  for (let i = 0; i < 35; i++) {
    const start = performance.now();
    const { diagnostics } = compile(source, { file: "long.app.tsx" });
    const time = performance.now() - start;
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (error !== undefined) throw new Error(`${error.message}\n${error.frame}`);
    if (i >= 15) times.push(time);
  }
  return median(times);
}

/** How many times longer ten times as many draws take: of the processor's time, in turns, so that other work on the machine does not count. */
export function measureCompileGrowth(): number {
  const makeDraws = (draws: number): string => {
    const lines = Array.from({ length: draws }, (_, line) => `<Text>Line {at} of ${line}</Text>;`);
    return `import { Text } from "dacapo";\nconst at = 1;\n${lines.join("\n")}\n`;
  };
  const timeOf = (source: string): number => {
    const start = process.cpuUsage();
    compile(source, { file: "long.app.tsx" });
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const [few, many] = [makeDraws(1_600), makeDraws(16_000)];
  const times = Array.from({ length: 7 }, () => [timeOf(few), timeOf(many)] as const);
  return median(times.map(([, long]) => long)) / median(times.map(([short]) => short));
}

/** The benchmark's own dashboard, again and again. */
function makeScript(lines: number): string {
  const script = readFileSync(new URL("pages/dacapo/dash.app.tsx", import.meta.url), "utf8").split("\n");
  const body = script.findIndex((line) => line.startsWith("for"));
  const [head, part] = [script.slice(0, body), script.slice(body)];
  while (head.length + part.length <= lines) head.push(...part);
  return head.join("\n");
}
