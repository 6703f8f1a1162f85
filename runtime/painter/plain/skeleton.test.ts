// Rows that are copied from each other show what each would show by itself, and hear what each would hear.
// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { defineApp, html, site, tag } from "../../compiled.ts";
import * as full from "../../core/run/in-full.ts";
import { setFull } from "../../core/thrown/in-short.ts";
import { mount } from "../../hosts/tab.ts";
import { outline } from "../outline.fixture.ts";
import { inlinePaint } from "../inline.ts";
import { registerInline, registerPlain } from "../registry.ts";
import { plainPaint } from "./plain.ts";
import { skeletonOf } from "./skeleton.ts";

beforeAll(() => {
  setFull(full);
  registerPlain(plainPaint);
  registerInline(inlinePaint);
});

interface Row {
  key: number;
  class: unknown;
  name: unknown;
  count: unknown;
  tone: unknown;
  heard: boolean;
}

const compose = (name: any, count: any, tone: unknown, press: unknown) => [
  tag("td", { class: "name" }, "Row ", name, ": ", count),
  tag("td", null, tag("b", { class: tone, title: "tone" }, count)),
  tag("td", null, tag("a", { onClick: press }, "press"), tag("i", { onClick: press }, name)),
];

const list = site(html("table"), { at: "1:1" });
const line = site(html("tr"), { at: "2:1", in: list, keyed: true, slots: ["class"], children: compose });

/** A page that shows rows; `pressed` has the keys of the rows that were pressed. */
function open() {
  const page = document.body.appendChild(document.createElement("div"));
  const pressed: number[] = [];
  let rows: readonly Row[] = [];
  let again: (() => void) | undefined;
  const app = mount(
    defineApp("rows.app.tsx", ($) => {
      $.emit(button, () => {});
      $.block(list, ($) => {
        for (const row of rows) {
          const press = row.heard ? () => void pressed.push(row.key) : undefined;
          $.emitAll(line, [row.key, row.class, row.name, row.count, row.tone, press]);
        }
      });
    }),
    page,
  );
  again = () => page.querySelector("button")!.click();
  return {
    pressed,
    table: () => page.querySelector("table")!,
    show(next: readonly Row[]) {
      rows = next;
      again!();
    },
    close() {
      app.unmount();
      page.remove();
    },
  };
}

const button = site(html("button"), { at: "0:1", slots: ["onClick"], props: { children: "again" } });

const plain = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ min: -9, max: 9 }));
const anything = fc.oneof(
  { weight: 6, arbitrary: plain },
  fc.constantFrom(null, undefined, true, "", Number.NaN, 10n),
  fc.array(plain, { maxLength: 2 }),
  plain.map((text) => tag("em", null, text as never)),
);
const rows = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 0, max: 6 }),
    class: fc.constantFrom("a", "b", undefined),
    name: anything,
    count: anything,
    tone: fc.constantFrom("warm", "cold", "", null, undefined, 3),
    heard: fc.boolean(),
  }),
  { selector: ({ key }) => key, maxLength: 5 },
);

describe("rows that are copied", () => {
  it("show what rows show that are made one by one, and hear the same", () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (steps) => {
        const live = open();
        try {
          for (const step of steps) {
            live.show(step);
            const fresh = step.map((row) => {
              const page = open();
              page.show([row]);
              const shown = [...page.table().childNodes].map(outline);
              page.close();
              return shown;
            });
            expect([...live.table().childNodes].map(outline)).toEqual(fresh.flat());
            live.pressed.length = 0;
            for (const link of live.table().querySelectorAll<HTMLElement>("a, i")) link.click();
            expect([...live.pressed].sort()).toEqual(
              step.flatMap(({ key, heard }) => (heard ? [key, key] : [])).sort(),
            );
          }
        } finally {
          live.close();
        }
      }),
      { numRuns: 120 },
    );
  });

  it("are not where a copy could carry over what a person entered, or where values are more than put in place", () => {
    const of = (...content: any[]) => skeletonOf(((a: unknown) => content.map((make) => make(a))) as never);
    expect(of((a: unknown) => tag("td", null, a as never))).not.toBeNull();
    expect(of((a: unknown) => tag("input", { value: a }))).toBeNull();
    expect(of((a: unknown) => tag("td", null, `No. ${String(a)}`))).toBeNull();
    expect(of((a: unknown) => tag("td", { ...(a as object) }))).toBeNull();
    expect(of((a: unknown) => tag("script", null, a as never))).toBeNull();
  });
});
