// A flag that is off is off: written out, every element looks as it does without it.
// @vitest-environment happy-dom
import * as dacapo from "dacapo";
import { describe, expect, it } from "vitest";
import type { Element } from "./define.ts";
import { onPage } from "./on-page.fixture.ts";

HTMLElement.prototype.togglePopover ??= () => false;

type Drawable = Element<(props: Record<string, unknown>) => unknown>;

const isElement = (value: unknown): value is Drawable => typeof value === "function" && "definition" in value;

/** What an element cannot be drawn without. */
const needed: Record<string, Record<string, unknown>> = {
  options: { options: ["a", "b"] },
  data: { data: [{ a: 1 }] },
};

const flags = Object.values(dacapo as Record<string, unknown>)
  .filter(isElement)
  .flatMap((element) =>
    Object.entries(element.definition.props as Record<string, unknown>)
      .filter(([, kind]) => kind === "flag")
      .map(([flag]) => [element.definition.name, flag, element] as const),
  )
  // Has a source that goes on by itself.
  .filter(([name]) => name !== "WriteStream");

function htmlOf(element: Drawable, more: Record<string, unknown>): string {
  const { definition } = element;
  const props: Record<string, unknown> = { ...more };
  for (const [name, kind] of Object.entries(definition.props as Record<string, unknown>)) {
    if (typeof kind !== "string" || !kind.endsWith("!") || name in props) continue;
    props[name] = needed[name]?.[name] ?? (kind.startsWith("number") ? 1 : name === "path" ? "/x" : "text");
  }
  if (definition.children !== "none" && definition.children !== undefined)
    props["children"] = definition.children === "block" ? () => {} : "text";
  return onPage(() => void element(props)).innerHTML.replace(/dc\d+-/g, "dc-");
}

describe("D1", () => {
  it.each(flags)("%s: %s={false} is as without it, where it is off by default", (_name, flag, element) => {
    const defaults = (element.definition.defaults ?? {}) as Record<string, unknown>;
    const off = defaults[flag] ?? false;
    expect(htmlOf(element, { [flag]: off })).toBe(htmlOf(element, {}));
  });

  it("is about all that have flags", () => {
    const names = new Set(flags.map(([name]) => name));
    for (const name of ["Form", "Container", "Columns", "Column", "Metric", "Code", "Radio", "Checkbox", "Button"])
      expect(names).toContain(name);
  });

  it.each(["Form", "Container", "Metric"])(
    "%s: border={false} leaves no mark that a style sheet takes for true",
    (name) => {
      const element = (dacapo as unknown as Record<string, Drawable>)[name]!;
      expect(htmlOf(element, { border: true })).toContain("data-border");
      expect(htmlOf(element, { border: false })).not.toContain("data-border");
    },
  );
});
