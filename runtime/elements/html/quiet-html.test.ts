// What gets another name before HTML is parsed, and what stays as it is.
import { expect, it } from "vitest";
import { quietHtml } from "./quiet-html.ts";

it.each([
  ['<b style="color:red">x</b>', '<b data-dc-style="color:red">x</b>'],
  ["<b STYLE=a onClick = \"x('>')\" title=on>", "<b data-dc-style=a x-onClick = \"x('>')\" title=on>"],
  ["<b/style=a/onx=b>", "<b/data-dc-style=a/onx=b>"],
  ['<b title="style=1 onx=2">style=1 onx=2</b>', '<b title="style=1 onx=2">style=1 onx=2</b>'],
  ["<style>b > i { color: red }</style>", "<script>b > i { color: red }</script>"],
  ["<a href=x?style=1>", "<a href=x?style=1>"],
  ["1 < 2 style=x", "1 < 2 style=x"],
  ['<b title="never closed style=1', '<b title="never closed data-dc-style=1'],
  ["<b =style=x>", "<b =style=x>"],
  ["<", "<"],
  ["", ""],
])("%j", (html, expected) => {
  expect(quietHtml(html)).toBe(expected);
});

it("is done with hostile texts in no time", () => {
  for (const piece of ['<a "', "<a '", "<a x=", "<", "<a ", "=\"'"]) {
    const html = piece.repeat(200_000);
    expect(quietHtml(html).length).toBeGreaterThanOrEqual(html.length);
  }
});
