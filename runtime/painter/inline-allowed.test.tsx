// What inline HTML may be on a page: known tags and attributes. All else is left out, whoever made it.
// @vitest-environment happy-dom
import { Text } from "../elements/text/text.ts";
import { h, render } from "preact";
import { describe, expect, it } from "vitest";
import type { Inline } from "../core/wire/wire.ts";
import { onPage, one } from "../elements/on-page.fixture.ts";
import { inlinePaint } from "./inline.ts";

const inline = (tag: string, attrs: Inline["attrs"] = null, ...children: string[]): Inline => ({
  tag,
  attrs,
  children,
});

/** As a component paints it, and as it is written into an element. */
function painted(content: Inline): HTMLElement[] {
  const [one, two] = [document.createElement("p"), document.createElement("p")];
  render(h("p", null, inlinePaint.vnodes([content])), one);
  inlinePaint.write(two, [content]);
  return [one.firstElementChild as HTMLElement, two];
}

describe("F1: what is left out", () => {
  it.each([
    ..."script SCRIPT x:script svg:script math:script object embed base link meta style".split(" "),
    ..."html:style frame frameset applet noscript template x:iframe a:b:script #text Script __proto__ constructor".split(
      " ",
    ),
    ..."slot:script font-script: x-:script".split(" "),
    "",
    " script",
    "script ",
    "b><script",
  ])("the tag %j", (tag) => {
    for (const parent of painted(inline(tag, null, "x()"))) {
      expect(parent.innerHTML).not.toMatch(/script|<style|<object|<base|<meta|<link/i);
      expect([...parent.querySelectorAll("*")].map(({ localName }) => localName)).toEqual(
        tag.includes("-") ? expect.any(Array) : [],
      );
    }
  });

  it.each([
    ["onclick", "x()"],
    ["onClick", "x()"],
    ["x:onload", "x()"],
    ["xlink:onload", "x()"],
    ["srcdoc", "<script>x()</script>"],
    ["innerHTML", "<img onerror=x()>"],
    ["outerHTML", "<b>"],
    ["textContent", "x"],
    ["dangerouslySetInnerHTML", { __html: "<img>" }],
    ["$fill", () => {}],
    ["$node", {}],
    ["__proto__x", "y"],
    ["ref", () => {}],
    ["key", "k"],
    ["children", "x"],
    ["a b", "x"],
    ["a=b", "x"],
    ['"><script>', "x"],
    ["href", "javascript:x()"],
    ["href", " java\nscript:x()"],
    ["href", "JAVASCRIPT:x()"],
    ["href", "data:text/html,<script>x()</script>"],
    ["xlink:href", "javascript:x()"],
    ["x:href", "vbscript:x"],
    ["src", "javascript:x()"],
    ["action", "javascript:x()"],
    ["formaction", "javascript:x()"],
    ["to", "javascript:x()"],
    ["values", "#a;javascript:x()"],
  ])("the attribute %j: %j", (name, value) => {
    for (const parent of painted(inline("a", { [name]: value, title: "kept" }, "text"))) {
      const element = parent.querySelector("a")!;
      expect(element.getAttributeNames()).toEqual(["title"]);
      expect(element.textContent).toBe("text");
    }
  });

  it.each(["protocol", "valuesName", "attributeName", "host", "innerText"])(
    "%s is an attribute, never a property",
    (name) => {
      for (const parent of painted(inline("a", { href: "https://dacapo.dev/", [name]: "javascript:" }, "text"))) {
        const element = parent.querySelector("a")!;
        expect(element.href).toBe("https://dacapo.dev/");
        expect(element.textContent).toBe("text");
      }
    },
  );
});

it.each(["b", "a", "svg", "code", "my-map"])("F1: the tag %s is known", (tag) => {
  for (const parent of painted(inline(tag, { title: "t" }, "text")))
    expect(parent.querySelector(tag)!.textContent).toBe("text");
});

it.each([
  { tag: "b", attrs: null, children: ["x"] },
  { tag: "x:script", attrs: null, children: ["x()"] },
  { tag: "a", attrs: { href: "javascript:x()" }, children: ["x"] },
  { tag: "svg", attrs: null, children: [{ tag: "script", attrs: null, children: [] }] },
  [{ tag: "i", attrs: {}, on: ["click"], spot: 0, children: ["x"] }],
])("F1: data that looks like inline HTML is text on the page: %j", (data) => {
  const page = onPage(() => void Text({ children: JSON.parse(JSON.stringify(data)) as never }));
  const text = one(page, ".dc-text");
  expect(text.children.length).toBe(0);
  expect(text.textContent).toContain('"tag":');
});
