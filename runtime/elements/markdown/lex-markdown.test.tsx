// Markdown that nobody wrote: read in time that grows with its length, whatever is repeated in it.
// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, it } from "vitest";
import { readMarkdown } from "./read-markdown.tsx";

const fragments = [
  ..."_a__b|*a**b|**a*|~a~~b|`a``b|[a](|[a][|![|[|]|](|<a|<!--|&a|\\|> |- |1. |  - |__a*|*_|_*|**_|[*|*[|*|**|_|~|`|``|# |---\n".split(
    "|",
  ),
  ...'a\n|\n|\n\n|    a\n|\t| |  |\n |\n    |===\n|```|``` a\n|[a]: b\n|http://|www.|a@b.|- [ ] a\n|> a\n|> > |- a\n  |1) a\n|a  \n|<div>\n|x\n\n- |\r\n|*a_ |\u00a0|("|[[|]]'.split(
    "|",
  ),
  "|a",
  "|a|\n",
  "| a | b |\n|---|---|\n",
  "a|b\n-|-\n",
];

/** In milliseconds, after a first time that nobody counts. */
function timeOf(source: string): number {
  const start = performance.now();
  readMarkdown(source);
  return performance.now() - start;
}

/** In milliseconds: far more than any of them takes on a busy machine, and far less than what a quadratic one took. */
const longest = 3000;

it.each(fragments)("D7: reads %j again and again", (fragment) => {
  expect(timeOf(fragment.repeat(Math.ceil(60_000 / fragment.length)))).toBeLessThan(longest);
});

it.each([
  ["line breaks", "a" + "\n".repeat(40_000) + "b"],
  ["emphasis in emphasis", "_a__b".repeat(20_000)],
  ["one line of marks in many paragraphs", `${"__a*".repeat(100)}\n\n`.repeat(150)],
  ["quotes in quotes", ">".repeat(20_000) + " a"],
])("D7: reads %s", (_what, source) => {
  expect(timeOf(source)).toBeLessThan(longest);
});

it("D7: reads what is made of any such fragments", () => {
  const some = fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, fc.constantFrom("", "\n", "\n\n"), (parts, between) => {
      const fragment = parts.join("") + between;
      expect(timeOf(fragment.repeat(Math.ceil(30_000 / fragment.length)))).toBeLessThan(longest);
    }),
    { numRuns: 150 },
  );
});
