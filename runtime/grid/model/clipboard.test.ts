// Cells as text and HTML, as spreadsheets write and take them.
import fc from "fast-check";
import { expect, it } from "vitest";
import { readTsv, writeHtml, writeTsv } from "./clipboard.ts";
import { fileCell, writeCsv } from "./write-csv.ts";

it("writes tabs and lines, and quotes where a cell has them", () => {
  expect(
    writeTsv([
      ["a", "b\tc"],
      ['"q"', "two\nlines"],
      ['5" pipe', ""],
    ]),
  ).toBe('a\t"b\tc"\r\n"""q"""\t"two\nlines"\r\n5" pipe\t');
});

it.each([
  ["", []],
  ["a", [["a"]]],
  ["a\r\n", [["a"]]],
  [
    "a\tb\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\rb", [["a"], ["b"]]],
  ["\t", [["", ""]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  [
    '"two\nlines"\tx\r\n1,5\t"say ""hi"""\r\n',
    [
      ["two\nlines", "x"],
      ["1,5", 'say "hi"'],
    ],
  ],
  ['"not closed\tb\nc', [['"not closed', "b"], ["c"]]],
  ['"a"b\tc', [['"a"b', "c"]]],
  ['5" pipe\t"', [['5" pipe', '"']]],
  ["1\t2\t3\n4", [["1", "2", "3"], ["4"]]],
] as [string, string[][]][])("reads %j", (text, cells) => {
  expect(readTsv(text)).toEqual(cells);
});

it("reads what it has written", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "\r", ",", " "), maxLength: 6 });
  const cells = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(cells, (rows) => void expect(readTsv(writeTsv(rows))).toEqual(rows)));
});

it("reads and writes a hundred thousand cells at once", () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 10 }, (_, at) => `${row},${at}`));
  expect(readTsv(writeTsv(rows))).toEqual(rows);
  expect(readTsv('"a\t'.repeat(100_000)).flat().length).toBe(100_001);
});

it("writes a table whose texts are no code", () => {
  expect(writeHtml([["<b>&\"'", "a\nb"]])).toBe(
    "<table><tr><td>&lt;b&gt;&amp;&quot;&#39;</td><td>a<br>b</td></tr></table>",
  );
});

it("writes a file with commas in many steps", () => {
  const work = writeCsv(["n", "a, b"], 1000, (place) => [`${place}`, place === 1 ? 'x "y"\nz' : " s"]);
  let steps = 0;
  let result = work.next();
  for (; !result.done; result = work.next()) steps++;
  const text = result.value.join("");
  expect(text.startsWith('\ufeffn,"a, b"\r\n0," s"\r\n1,"x ""y""\nz"\r\n')).toBe(true);
  expect(text.split("\r\n").length).toBe(1002);
  expect(steps).toBeGreaterThan(20);
});

it.each([
  ["=1+1", "'=1+1"],
  ["+43 660", "'+43 660"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-cmd", "'-cmd"],
  ["\t=1", "'\t=1"],
  ["-5", "-5"],
  ["+3.25", "+3.25"],
  [-5, "-5"],
  [-1e21, "-1e+21"],
  [-5n, "-5"],
  ["a=b", "a=b"],
  [["=1", "b"], "'=1, b"],
  [null, ""],
])("a file of rows has no formulas in it: %o", (value, text) => {
  expect(fileCell(value)).toBe(text);
});
