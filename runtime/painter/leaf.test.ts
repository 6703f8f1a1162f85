// Leaves that are patched show what leaves show that are made anew, also where only their content is written.
// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { defineApp, html, site, tag } from "../compiled.ts";
import * as full from "../core/run/in-full.ts";
import type { Handle } from "../core/tape/block.ts";
import { setFull } from "../core/thrown/in-short.ts";
import { Button } from "../elements/button/button.paint.ts";
import { Text } from "../elements/text/text.paint.ts";
import { mount } from "../hosts/tab.ts";
import { inlinePaint } from "./inline.ts";
import { outline } from "./outline.fixture.ts";
import { plainPaint } from "./plain/plain.ts";
import { registerInline, registerPlain } from "./registry.ts";

beforeAll(() => {
  setFull(full);
  registerInline(inlinePaint);
  registerPlain(plainPaint);
});

/** What a run draws, and by what the handle of the text changes it afterwards. */
interface Step {
  content: unknown;
  label: unknown;
  help: string | undefined;
  update: Record<string, unknown> | undefined;
}

const again = site(html("button"), { at: "1:1", slots: ["onClick"], props: { children: "again" } });
const composed = site(Text, { at: "2:1", children: (content: unknown) => ["It is ", content as never, "."] });
const only = site(Text, { at: "3:1", slots: ["children"], props: { class: "own" } });
const more = site(Text, { at: "4:1", slots: ["children", "help"] });
const press = site(Button, { at: "5:1", slots: ["onClick", "children"] });

function open() {
  const page = document.body.appendChild(document.createElement("div"));
  const pressed: unknown[] = [];
  let now: Step | undefined;
  const app = mount(
    defineApp("leaves.app.tsx", ($) => {
      $.emit(again, () => {});
      if (now === undefined) return;
      const { content, label, help, update } = now;
      const handles = [$.emit(composed, content), $.emit(only, content), $.emit(more, content, help)];
      $.emit(press, () => void pressed.push(label), label);
      if (update !== undefined)
        for (const handle of handles) (handle as Handle<Record<string, unknown>>).update(update);
    }),
    page,
  );
  return {
    pressed,
    show(step: Step) {
      now = step;
      page.querySelector("button")!.click();
    },
    press: () => page.querySelector<HTMLElement>(".dc-button")!.click(),
    shown: () => outline(page.querySelector("main")!),
    close() {
      app.unmount();
      page.remove();
    },
  };
}

const words = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom(0, 1.5, null, true, undefined, ""),
  fc.array(fc.constantFrom("a", 2), { maxLength: 2 }),
  fc.constantFrom("b", "i").map((name) => tag(name, { class: name }, "in")),
);
const step: fc.Arbitrary<Step> = fc.record({
  content: words,
  label: fc.constantFrom("One", "Two", 3),
  help: fc.constantFrom(undefined, "why"),
  update: fc.option(fc.constantFrom({ class: "other" }, { children: "said" }, { help: "else", width: 90 }), {
    nil: undefined,
  }),
});

it("show the same whatever was shown before, and hear the latest", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
      const live = open();
      try {
        for (const step of steps) {
          live.show(step);
          const fresh = open();
          fresh.show(step);
          const shown = fresh.shown();
          fresh.close();
          expect(live.shown()).toEqual(shown);
          live.press();
          expect(live.pressed.at(-1)).toBe(step.label);
        }
      } finally {
        live.close();
      }
    }),
    { numRuns: 150 },
  );
});
