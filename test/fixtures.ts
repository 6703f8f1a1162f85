// Expectations kept as files: a case is a folder, rewritten with UPDATE=1 and never in CI.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

export interface Case {
  name: string;
  /** The name the source is compiled under. */
  file: string;
  source: string;
  /** Where the expectation is kept. */
  expected: string;
}

/** The cases of one kind, by name. */
export function readCases(kind: string, expectation: string): Case[] {
  const folder = join(import.meta.dirname, kind);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "input.app.tsx")))
    .sort()
    .map((name) => ({
      name,
      file: "input.app.tsx",
      source: readFileSync(join(folder, name, "input.app.tsx"), "utf8"),
      expected: join(folder, name, expectation),
    }));
}

/** Compares with what the file says, or writes it where that is asked for. */
export function expectFile(path: string, actual: string): void {
  const inCi = Boolean(process.env["CI"]);
  const update = Boolean(process.env["UPDATE"]) && !inCi;
  if (update || (!existsSync(path) && !inCi)) writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing: run with UPDATE=1 and read what it writes`).toBe(true);
  expect(actual).toBe(readFileSync(path, "utf8"));
}
