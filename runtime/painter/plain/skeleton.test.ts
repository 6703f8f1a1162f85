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
  style: unknown;
  name: unknown;
  count: unknown;
  tone: unknown;
  heard: boolean;
  /** The row itself hears of clicks. */
  whole: boolean;
}

/** As compiled code passes them: each value has a place of its own. */
const compose = (name: any, count: any, tone: unknown, again: any, press: unknown, other: unknown, label: any) => [
  tag("td", { class: "name" }, "Row ", name, ": ", count),
  tag("td", null, tag("b", { class: tone, title: "tone" }, again)),
  tag("td", null, tag("a", { onClick: press }, "press"), tag("i", { onClick: other }, label)),
];

const list = site(html("table"), { at: "1:1" });
const own = ["class", "style"];
const line = site(html("tr"), { at: "2:1", in: list, keyed: true, slots: own, children: compose });
const whole = site(html("tr"), { at: "3:1", in: list, keyed: true, slots: [...own, "onClick"], children: compose });
const short = site(html("tr"), { at: "4:1", in: list, keyed: true, children: (name: any) => [tag("td", null, name)] });
const wide = site(html("tr"), {
  at: "5:1",
  in: list,
  keyed: true,
  slots: own,
  children: (name: any, press: any) => [tag("td", { onClick: press }, name)],
});

/** A page that shows rows; `pressed` says what heard of a click. */
function open() {
  const page = document.body.appendChild(document.createElement("div"));
  const pressed: string[] = [];
  let rows: readonly Row[] = [];
  let again: (() => void) | undefined;
  const app = mount(
    defineApp("rows.app.tsx", ($) => {
      $.emit(button, () => {});
      $.block(list, ($) => {
        for (const row of rows) {
          const press = (what: string) => (row.heard ? () => void pressed.push(`${what} ${row.key}`) : undefined);
          const inside = [row.name, row.count, row.tone, row.count, press("a"), press("i"), row.name];
          const shown = [row.key, row.class, row.style];
          if (row.whole) $.emitAll(whole, [...shown, () => void pressed.push(`row ${row.key}`), ...inside]);
          else $.emitAll(line, [...shown, ...inside]);
          $.emit(short, row.key, row.name);
          $.emitAll(wide, [row.key, row.class, row.style, row.count, press("td")]);
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
    class: fc.constantFrom("a", "b", undefined, null),
    style: fc.constantFrom(undefined, "color: red", { color: "red", width: "2px" }, { color: "blue" }, null),
    name: anything,
    count: anything,
    tone: fc.constantFrom("warm", "cold", "", null, undefined, 3),
    heard: fc.boolean(),
    whole: fc.boolean(),
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
            for (const link of live.table().querySelectorAll<HTMLElement>("a, i, td:only-child")) {
              live.pressed.length = 0;
              const { $shown: shown } = link.closest("tr") as unknown as { $shown: { key: number; composed: unknown } };
              link.click();
              const row = step.find(({ key }) => key === shown.key)!;
              const heard = row.heard && shown.composed !== short.composed ? [`${link.localName} ${row.key}`] : [];
              const around = shown.composed === whole.composed ? [`row ${row.key}`] : [];
              expect(live.pressed).toEqual([...heard, ...around]);
            }
          }
        } finally {
          live.close();
        }
      }),
      { numRuns: 120 },
    );
  });

  it("are not where a copy could carry over what a person entered, or where values are more than put in place", () => {
    const of = (...content: any[]) =>
      skeletonOf({ by: ((a: unknown) => content.map((make) => make(a))) as never, props: null, slots: [] });
    expect(of((a: unknown) => tag("td", null, a as never))).not.toBeNull();
    expect(of((a: unknown) => tag("input", { value: a }))).toBeNull();
    expect(of((a: unknown) => tag("td", null, `No. ${a as string}`))).toBeNull();
    expect(of((a: unknown) => tag("td", null, a as never, String(a)))).toBeNull();
    expect(of(() => tag("td", null, "no value"))).toBeNull();
    expect(of((a: unknown) => tag("td", { ...(a as object) }))).toBeNull();
    expect(of((a: unknown) => tag("script", null, a as never))).toBeNull();
    expect(skeletonOf({ by: (a) => a, props: null, slots: ["value"] })).toBeNull();
    expect(skeletonOf({ by: (a) => a, props: { value: 1 }, slots: [] })).toBeNull();
  });
});
