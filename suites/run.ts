// Runs what of the suites is there, prints counts and differences, and says which of them nobody has explained.
import { readFileSync } from "node:fs";
import { runFixtures } from "./fixtures.ts";
import { runPrograms } from "./programs.ts";

/** What became of the programs of one kind. */
export interface Outcome {
  kind: string;
  passed: number;
  /** By path and reason. */
  failed: { path: string; reason: string }[];
}

const explained = readFileSync(new URL("../test/suites.md", import.meta.url), "utf8");

/** @param only Parts of paths: all are run when none is given. */
export async function run(only: readonly string[]): Promise<number> {
  const { TEST262: programs, BABEL: fixtures } = process.env;
  if (programs === undefined && fixtures === undefined) {
    console.error("Nothing to run: TEST262=<folder of tc39/test262> or BABEL=<folder of babel/babel> is not set.");
    return 1;
  }
  const wanted = (path: string) => only.length === 0 || only.some((part) => path.includes(part));
  const outcomes = [
    ...(programs === undefined ? [] : await runPrograms(programs, wanted)),
    ...(fixtures === undefined ? [] : runFixtures(fixtures, wanted)),
  ];
  let unexplained = 0;
  for (const { kind, passed, failed } of outcomes) {
    console.log(`${kind}: ${passed} of ${passed + failed.length}`);
    for (const { path, reason } of failed) {
      const isKnown = explained.includes(`\`${path}\``);
      if (!isKnown) unexplained++;
      console.log(`  ${isKnown ? "explained" : "NEW      "} ${path}: ${reason}`);
    }
  }
  console.log(unexplained === 0 ? "Every difference is explained." : `${unexplained} differences are not explained.`);
  return unexplained === 0 ? 0 : 1;
}
