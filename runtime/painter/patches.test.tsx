// A page that was patched equals a page that was painted fresh, whatever happened to the tree.
// @vitest-environment happy-dom
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Patch, Shown } from "../core/wire/wire.ts";
import { mount, registerPaint } from "./index.ts";
import { plainPaint } from "./plain/plain.ts";
import { registerPlain } from "./registry.ts";
import { textTemplate } from "./parts/text-template.ts";
import { type Made, make, page, patch } from "./tree.fixture.ts";

registerPlain(plainPaint);
registerPaint("Label", textTemplate("p"));
registerPaint("Box", ({ box, children }) => <section {...box}>{children}</section>);
registerPaint("Widget", ({ props }) => <i>{props["children"] as string}</i>);

const blocks = ["Box", "div", "ul", "#group"];
const leaves = ["Label", "Widget", "#text"];

/** A tree from numbers: the same ones always give the same tree. */
function grow(next: () => number, inHtml: boolean, depth: number): Made {
  if (depth > 0 && next() % 3 > 0) {
    const name = blocks[next() % blocks.length]!;
    const html = name === "#group" ? inHtml : name !== "Box";
    return make(
      name,
      { class: `c${next() % 3}` },
      Array.from({ length: next() % 5 }, () => grow(next, html, depth - 1)),
    );
  }
  // Text stands only in HTML.
  return make(leaves[next() % (inHtml ? 3 : 2)]!, { children: `t${next() % 100}` });
}

interface Place {
  node: Made;
  inHtml: boolean;
}

function places(node: Made, inHtml = false, found: Place[] = []): Place[] {
  found.push({ node, inHtml });
  const inside = node.name === "#group" ? inHtml : /^[a-z]/.test(node.name);
  for (const kid of node.kids ?? []) places(kid, inside, found);
  return found;
}

function change(area: Made, next: () => number): Patch {
  const all = places(area);
  const { node, inHtml } = all[next() % all.length]!;
  if (node.kids === null || (next() % 4 === 0 && node !== area)) {
    node.props = node.kids === null ? { children: `t${next() % 100}` } : { class: `c${next() % 3}`, title: "t" };
    return patch("update", node);
  }
  const inside = node.name === "#group" ? inHtml : /^[a-z]/.test(node.name);
  const kids = node.kids.filter(() => next() % 4 > 0);
  for (let i = next() % 3; i > 0 && kids.length > 1; i--)
    kids.splice(next() % kids.length, 0, ...kids.splice(next() % kids.length, 1));
  for (let i = next() % 3; i > 0; i--) kids.splice(next() % (kids.length + 1), 0, grow(next, inside, 2));
  node.kids = kids;
  return patch("children", node);
}

const copy = (node: Made): Made => ({ ...node, painted: null, kids: node.kids?.map(copy) ?? null });

const fresh = (root: Made): string => {
  const into = document.createElement("div");
  const painting = mount(copy(root) as Shown, into, () => {});
  const html = into.innerHTML;
  painting.unmount();
  return html;
};

it("patched equals fresh", () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 12 }), (numbers, steps) => {
      const next = () => numbers.next().value as number;
      const root = page(...Array.from({ length: 3 }, () => grow(next, false, 3)));
      const into = document.createElement("div");
      const painting = mount(root as Shown, into, () => {});
      expect(into.innerHTML).toBe(fresh(root));
      for (let step = 0; step < steps; step++) {
        const patches = Array.from({ length: 1 + (next() % 3) }, () => change(root.kids![0]!, next));
        painting.apply(patches);
        expect(into.innerHTML).toBe(fresh(root));
      }
      painting.unmount();
    }),
    { numRuns: 150 },
  );
});
