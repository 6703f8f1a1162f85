// The parts of elements that style sheets of apps name: those that are painted are those that are documented.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const sources = readdirSync(join(root, "runtime"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join(root, "runtime", file), "utf8"));
const themes = readFileSync(join(root, "docs/theming.md"), "utf8");

it("each part is documented, and each documented one is there", () => {
  const painted = sources.flatMap((source) =>
    [...source.matchAll(/(?:data-part(?:=|": )|dataset\["part"\] = )"([\w-]+)"/g)].map(([, part]) => part!),
  );
  const table = /\| `data-part` \|.*?\n\n/s.exec(themes)![0];
  const documented = [...table.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, names]) =>
    [...names!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!),
  );
  expect([...new Set(painted)].sort()).toEqual(documented.filter((name) => name !== "data-part").sort());
});

it("each token that a theme sets is read by a style sheet", () => {
  const css = readdirSync(join(root, "runtime"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(join(root, "runtime", file), "utf8"))
    .join("");
  const tokens = readFileSync(join(root, "compiler/themes/tokens.ts"), "utf8");
  const set = [...tokens.matchAll(/"(--dc-[\w-]+)"/g)].map(([, name]) => name!);
  expect(set.length).toBeGreaterThan(25);
  expect(set.filter((name) => !css.includes(`var(${name}`) && !css.includes(`${name}:`))).toEqual([]);
});
