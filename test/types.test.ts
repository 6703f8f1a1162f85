// The types of elements, props and everything else that a script uses: what is asserted in `types/` holds, and what is
// marked there as wrong is reported exactly there, on each TypeScript.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Check } from "../compiler/types/check.ts";
import { findProject } from "../compiler/types/project.ts";
import { here } from "../compiler/types/translators/here.ts";
import { findTypeScript } from "../compiler/types/typescript/find.ts";

const folder = join(import.meta.dirname, "types");
const root = join(import.meta.dirname, "..");

/** `line:column-column message`, the end column being the first one behind. */
interface Mark {
  place: string;
  message: string;
}

/** Marks are comments below a line: `//   ^^^ part of the message`. */
function marksIn(file: string): Mark[] {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  let above = 0;
  return lines.flatMap((line, index) => {
    const mark = /^(\s*\/\/\s*)(\^+) (.+)$/.exec(line);
    if (mark === null) {
      above = index + 1;
      return [];
    }
    const [, before, carets, message] = mark;
    const column = before!.length + 1;
    return [{ place: `${file}:${above}:${column}-${column + carets!.length}`, message: message! }];
  });
}

const files = readdirSync(folder).filter((file) => /\.tsx?$/.test(file));

describe.each(["typescript", "typescript-next", "typescript-6"])("with %s", (name) => {
  it("everything has the type that it should, and every mistake is reported where it is", async () => {
    const check = await Check.open(findProject([folder], root), folder, here, findTypeScript(root, name));
    const { diagnostics, scripts } = await check.run();
    await check.close();
    expect(scripts).toBe(files.filter((file) => file.endsWith(".app.tsx")).length);

    const found = diagnostics.map(({ loc, message }) => ({
      place: `${loc?.file}:${loc?.start.line}:${loc?.start.column}-${loc?.end.column}`,
      message,
    }));
    const expected = files.flatMap(marksIn);
    const missing = expected.filter(
      ({ place, message }) => !found.some((each) => each.place === place && each.message.includes(message)),
    );
    const surplus = found.filter(
      ({ place, message }) => !expected.some((each) => each.place === place && message.includes(each.message)),
    );
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
    expect(expected.length).toBeGreaterThan(50);
  });
});
