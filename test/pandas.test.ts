// What is written for people who come from pandas is what Arquero understands, and what its charts take.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as aq from "arquero";
import { describe, expect, it } from "vitest";
import * as dacapo from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";

const text = readFileSync(join(import.meta.dirname, "../docs/streamlit.md"), "utf8");
const part = text.slice(text.indexOf("## From pandas"));

/** The code in the second column of the rows of a table. */
const rowsOf = (head: string): [string, string][] =>
  part
    .slice(part.indexOf(head))
    .split(/\n(?!\|)/, 1)[0]!
    .split("\n")
    .slice(2)
    .flatMap((line) => {
      const found = /^\| (.*?) \| `(.*?)`/.exec(line);
      return found === null ? [] : [[found[1]!, found[2]!] as [string, string]];
    });

const rows = [
  { city: "Oslo", year: 2024, rain: 12.25, day: "2024-05-01" },
  { city: "Bergen", year: 2024, rain: 40, day: "2024-05-02" },
  { city: "Oslo", year: 2025, rain: 9, day: "2025-05-01" },
];

describe("lines of pandas in Arquero", () => {
  const lines = rowsOf("| pandas |");
  it.each(lines)("%s", (_, code) => {
    const given = {
      aq,
      op: aq.op,
      rows,
      dt: aq.from(rows),
      more: aq.from(rows),
      places: aq.from([{ city: "Oslo", country: "Norway" }]),
      text: "a,b\n1,2",
      chosen: ["Oslo"],
      least: 10,
    };
    const made: unknown = new Function(...Object.keys(given), `return ${code}`)(...Object.values(given));
    expect(made).toBeDefined();
    // Arquero works when it is asked for rows.
    if (typeof (made as { objects?: unknown }).objects === "function")
      expect((made as aq.Table).objects().length).toBeGreaterThan(0);
  });

  it("are forty and more", () => expect(lines.length).toBeGreaterThanOrEqual(40));
});

describe("charts of other libraries in ours", () => {
  const charts = rowsOf("| Altair").filter(
    ([, code]) => /^<[A-Z]\w* [^>]*\/>$/.test(code) && !/spec|layout|pixels/.test(code),
  );
  it.each(charts)("%s", async (_, code) => {
    const [, name, attributes] = /^<(\w+) (.*) \/>$/.exec(code)!;
    const given = { df: rows.map((row) => ({ ...row, n: 1, lat: 60, lon: 10 })), x: [1, 2], y: [3, 4], z: ["a", "b"] };
    const props = Object.fromEntries(
      [...attributes!.matchAll(/(\w+)=(?:"([^"]*)"|\{(.*?)\}(?= |$))/g)].map(([, prop, plain, value]) => [
        prop,
        plain ?? (new Function(...Object.keys(given), `return (${value})`)(...Object.values(given)) as unknown),
      ]),
    );
    const draw = (dacapo as unknown as Record<string, (props: object) => unknown>)[name!]!;
    const app = await openApp(defineApp("t.app.tsx", () => void draw(props)));
    expect(app.exception).toBeUndefined();
    await app.close();
  });

  it("are a dozen and more", () => expect(charts.length).toBeGreaterThanOrEqual(12));
});
