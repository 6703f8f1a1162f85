// The work that reading Markdown makes, counted: twice the text is about twice the work.
import { expect, it } from "vitest";
import { lexMarkdown } from "./lex-markdown.ts";

/** How many characters expressions were let loose on. */
function workOf(source: string): number {
  const { exec } = RegExp.prototype;
  let work = 0;
  // oxlint-disable-next-line no-extend-native
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    work += text.length - (this.global || this.sticky ? this.lastIndex : 0);
    return exec.call(this, text);
  };
  try {
    lexMarkdown(source);
  } finally {
    // oxlint-disable-next-line no-extend-native
    RegExp.prototype.exec = exec;
  }
  return work;
}

it.each(
  [
    "a",
    "_a__b",
    "*a**b",
    "a\n",
    "\n",
    "[a](",
    "![",
    "`a``b",
    "- a\n  ",
    "> ",
    "|a|\n",
    "<a",
    "&a",
    "a\n\n",
    "```\n",
    "http://a.b ",
    "a@b.c ",
  ].concat([
    "x **strong** and [a link](https://dacapo.dev) in a paragraph.\n\n",
    "- [ ] a\n- [x] b\n\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n",
  ]),
)("D7: %j", (fragment) => {
  const some = fragment.repeat(Math.ceil(40_000 / fragment.length));
  const [once, twice] = [workOf(some), workOf(some + some)];
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.5);
});
