// Every code that an author can meet has a heading in docs/errors.md and, at compile time, a fixture.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { messages as compileTime } from "../compiler/messages.ts";
import { messages as runTime } from "../runtime/core/thrown/messages.ts";

const headings = [...readFileSync(join(import.meta.dirname, "../docs/errors.md"), "utf8").matchAll(/^### (.+)$/gm)].map(
  ([, code]) => code!,
);

it("documents every code once, and no other", () => {
  const codes = new Set([...Object.keys(compileTime), ...Object.keys(runTime)]);
  expect(headings.slice().sort()).toEqual([...codes].sort());
});

it("has a fixture for every code of the compiler", () => {
  const fixtures = readdirSync(join(import.meta.dirname, "diagnostics"));
  // What only a whole build can find is tested with builds.
  const compiled = Object.keys(compileTime).filter(
    (code) => code !== "server-only-import" && code !== "missing-export",
  );
  const missing = compiled.filter((code) => !fixtures.some((name) => name.startsWith(code)));
  expect(missing).toEqual([]);
});

it("says what to write instead, whatever the facts", () => {
  const facts = {
    kind: "text",
    known: [],
    chain: [],
    value: 1,
    found: "min is 5.",
    expected: "min must be below max.",
    write: "write",
    reason: "",
    element: "Slider",
  };
  for (const [code, text] of Object.entries(runTime)) {
    const [message, hint] = text(facts);
    expect(message.length, code).toBeGreaterThan(20);
    expect(hint.length, code).toBeGreaterThan(4);
  }
});
