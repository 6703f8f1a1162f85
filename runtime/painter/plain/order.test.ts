// The order of children: whatever was there, what is wanted stands there afterwards, and nothing else.
// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, it } from "vitest";
import { orderChildren } from "./order.ts";

const lists = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 12 });

it("makes the wanted nodes the children, in order", () => {
  fc.assert(
    fc.property(lists, lists, fc.boolean(), fc.boolean(), (before, after, drops, known) => {
      const nodes = Array.from({ length: 12 }, (_, i) => document.createTextNode(String(i)));
      const parent = document.body.appendChild(document.createElement("div"));
      parent.append(...before.map((i) => nodes[i]!));
      const gone: Node[] = [];
      orderChildren(
        parent,
        known ? before.map((i) => nodes[i]!) : undefined,
        after.map((i) => nodes[i]!),
        drops ? (node) => void gone.push(node) : undefined,
      );
      expect([...parent.childNodes].map((node) => Number(node.textContent))).toEqual(after);
      if (drops)
        expect(gone.map((node) => Number(node.textContent)).sort()).toEqual(
          before.filter((i) => !after.includes(i)).sort(),
        );
      parent.remove();
    }),
    { numRuns: 2000 },
  );
});

it("makes them the children also where others have changed the page meanwhile", () => {
  fc.assert(
    fc.property(lists, lists, lists, fc.boolean(), (before, found, after, drops) => {
      const nodes = Array.from({ length: 12 }, (_, i) => document.createTextNode(String(i)));
      const parent = document.body.appendChild(document.createElement("div"));
      const of = (numbers: readonly number[]) => numbers.map((i) => nodes[i]!);
      // What a translator does: it takes some away and puts in others.
      parent.append(...of(before.filter((i) => found.includes(i))), document.createElement("font"));
      orderChildren(parent, of(before), of(after), drops ? () => {} : undefined);
      const stand = [...parent.childNodes].filter((node) => node instanceof Text);
      const known = (i: number): boolean => found.includes(i) || !before.includes(i);
      expect(stand.map(({ data }) => Number(data)).filter(known)).toEqual(after.filter(known));
      parent.remove();
    }),
    { numRuns: 1000 },
  );
});

it.each([true, false])("swaps two children with two moves, known before: %s", (known) => {
  const parent = document.body.appendChild(document.createElement("div"));
  const nodes = Array.from({ length: 6 }, (_, i) => document.createTextNode(String(i)));
  parent.append(...nodes);
  let moves = 0;
  const insert = parent.insertBefore.bind(parent);
  parent.insertBefore = (...args) => (moves++, insert(...args)) as never;
  const [a, b, c, d, e, f] = nodes as [Text, Text, Text, Text, Text, Text];
  orderChildren(parent, known ? nodes : undefined, [a, e, c, d, b, f], undefined);
  expect(parent.textContent).toBe("042315");
  expect(moves).toBe(2);
  parent.remove();
});
