// What the author reads when types do not fit: in words about elements and props, the same from each TypeScript.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Check } from "../compiler/types/check.ts";
import { findProject } from "../compiler/types/project.ts";
import { here } from "../compiler/types/translators/here.ts";
import type { CheckDiagnostic } from "../compiler/types/report.ts";
import { findTypeScript } from "../compiler/types/typescript/find.ts";
import { expectFile, readCases } from "./fixtures.ts";
import { typescripts } from "./installed.ts";

const folder = join(import.meta.dirname, "words");
const root = join(import.meta.dirname, "..");
const cases = readCases("words", "output.txt");

/** Versions write the parts of a type in different orders. */
const inAnyOrder = (text: string): string[] =>
  text.split("\n").map((line) =>
    line
      .split(/[\s|;{}'"<>`]+/)
      .sort()
      .join(" "),
  );

describe.each(typescripts)("with %s", (name) => {
  let all: CheckDiagnostic[];
  beforeAll(async () => {
    const check = await Check.open(findProject([folder], root), folder, here, findTypeScript(root, name));
    all = (await check.run()).diagnostics;
    await check.close();
  });

  it.each(cases)("$name", ({ name: folderOf, expected }) => {
    const own = all.filter(({ loc }) => loc?.file.startsWith(`${folderOf}/`));
    const text = own.map(
      ({ code, message, loc, frame }) => `${loc!.start.line}:${loc!.start.column} ${code}\n${message}\n\n${frame}\n`,
    );
    if (name === "typescript") expectFile(expected, text.join("\n"));
    else expect(inAnyOrder(text.join("\n"))).toEqual(inAnyOrder(readFileSync(expected, "utf8")));
    for (const made of ["_$", "_value", "read(", "bound("])
      expect(text.join("\n").replace(/^.*\|.*$/gm, "")).not.toContain(made);
  });

  it("nothing else is said", () => {
    expect(all.filter(({ loc }) => !cases.some(({ name: one }) => loc?.file.startsWith(`${one}/`)))).toEqual([]);
  });
});
