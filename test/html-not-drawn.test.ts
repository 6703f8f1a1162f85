// D9: what a page never shows is an error when it is compiled, and nothing else is.
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/index.ts";
import { isAllowed, isForbidden } from "../runtime/painter/html.ts";

const codesOf = (source: string) =>
  compile(`import { Text, Container } from "dacapo"; ${source};`, { file: "a.app.tsx" }).diagnostics.map(
    ({ code }) => code,
  );

describe("D9: HTML that is not drawn", () => {
  const tags =
    "style script link meta base template object embed noscript STYLE p b svg iframe img video my-tag input".split(" ");
  for (const tag of tags) {
    const name = tag === "STYLE" ? "sTYLE" : tag;
    test(`<${name}> is an error exactly where the painter leaves it out`, () => {
      const codes = isForbidden(name) ? ["html-not-drawn"] : [];
      expect(codesOf(`<${name} />`)).toEqual(codes);
      expect(codesOf(`<div><p>in <${name} /></p></div>`)).toEqual(codes);
      expect(codesOf(`<Text>in <${name} /></Text>`)).toEqual(tag === "input" ? expect.anything() : codes);
      expect(codesOf(`<Container>{[1].map((n) => <${name} key={n} />)}</Container>`)).toEqual(codes);
    });
  }

  const attributes = [
    "onclick",
    "innerHTML",
    "outerHTML",
    "textContent",
    "dangerouslySetInnerHTML",
    "srcdoc",
    "ref",
    "title",
    "class",
    "href",
  ];
  for (const name of attributes) {
    test(`${name}="…" is an error exactly where the painter leaves it out`, () => {
      expect(codesOf(`<p ${name}="x" />`)).toEqual(isAllowed(name, "x") ? [] : ["html-not-drawn"]);
    });
  }
});
