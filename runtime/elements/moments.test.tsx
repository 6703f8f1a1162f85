// What `DateInput`, `TimeInput` and `DateTimeInput` do, and how they are painted.
// @vitest-environment happy-dom
import { DateInput, DateTimeInput, type MomentRange, Text, TimeInput } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

const open = (draw: () => unknown) =>
  openApp(defineApp("t.app.tsx", () => void Text({ children: JSON.stringify(draw()) })));

/** The browser reports what was chosen. */
function choose(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

const local = (ms: number): string => {
  const at = new Date(ms);
  return new Date(ms - at.getTimezoneOffset() * 60_000).toISOString();
};

describe.each([
  {
    element: DateInput,
    first: "2026-11-21",
    second: "2026-11-22",
    wrong: ["2026-02-30", "21.11.2026", "2026-11-21T08:45"],
  },
  { element: TimeInput, first: "08:45", second: "23:59:30", wrong: ["24:00", "8:45", "2026-11-21"] },
  {
    element: DateTimeInput,
    first: "2026-11-21T08:45",
    second: "2026-11-21T08:46",
    wrong: ["2026-11-21", "2026-11-31T08:45"],
  },
])("$element.definition.name", ({ element, first, second, wrong }) => {
  it("evaluates to what was entered, as an ISO text", async () => {
    const app = await open(() => element({ label: "When", value: first }));
    expect(app.get(Text).text).toBe(JSON.stringify(first));
    await app.get(element).set(second as never);
    expect(app.get(Text).text).toBe(JSON.stringify(second));
    for (const text of wrong) await expect(app.get(element).set(text as never)).rejects.toThrow("is expected");
  });

  it("is empty only where it may be", async () => {
    const app = await open(() => element({ label: "When", value: null }));
    expect(app.get(Text).text).toBe("null");
    await app.get(element).set(first as never);
    await app.get(element).set(null as never);
    expect(app.get(Text).text).toBe("null");
    const full = await open(() => element({ label: "When", value: first }));
    await expect(full.get(element).set(null as never)).rejects.toThrow("is expected");
  });

  it("with a pair is a range, days in their order", async () => {
    const app = await open(() => element({ label: "When", value: [second, first] }));
    expect(app.get(Text).text).toBe(JSON.stringify(element === TimeInput ? [second, first] : [first, second]));
    await app.get(element).set([second, second] as never);
    expect(app.get(Text).text).toBe(JSON.stringify([second, second]));
  });

  it("keeps within its bounds", async () => {
    const app = await open(() => element({ label: "When", max: first, value: first }));
    await expect(app.get(element).set(second as never)).rejects.toThrow("within the bounds");
    const outside = await open(() => element({ label: "When", max: first, value: second }));
    expect(outside.exception?.message).toContain("value must be within the bounds.");
    const nonsense = await open(() => element({ label: "When", min: wrong[0]! }));
    expect(nonsense.exception?.message).toContain(`min is ${JSON.stringify(wrong[0])}.`);
  });

  it("is painted as one field, or two", () => {
    const page = onPage(() => {
      Text({ children: String(element({ label: "When", value: first })) });
      element({ label: "From to", value: [first, first] });
    });
    const [single, from, to] = page.querySelectorAll("input");
    expect(single!.value).toBe(first);
    expect([from!, to!].map((field) => field.getAttribute("aria-label"))).toEqual(["From to, from", "From to, to"]);
    choose(single!, second);
    expect(one(page, ".dc-text").textContent).toBe(second);
  });
});

describe("moments", () => {
  it.each([0, -1, Infinity])("have no step of %d", async (step) => {
    for (const element of [TimeInput, DateTimeInput]) {
      const app = await open(() => element({ label: "A", step }));
      expect(app.exception?.message).toContain(`step is ${step}. step must be above 0.`);
    }
  });

  it("begin with now, by the clock of the app", async () => {
    const app = await open(() => [
      DateInput({ label: "Day" }),
      TimeInput({ label: "Time" }),
      DateTimeInput({ label: "Both" }),
    ]);
    const [day, time, both] = JSON.parse(app.get(Text).text) as string[];
    expect(both).toBe(`${day}T${time}`);
    expect(Math.abs(Date.parse(`${both}Z`) - Date.parse(local(Date.now())))).toBeLessThan(120_000);
  });

  it("on a page, the ends of a range are put in order, and half a range waits for the other half", () => {
    const page = onPage(
      () => void Text({ children: DateInput({ label: "Stay", value: ["2026-01-01", "2026-01-05"] }).join() }),
    );
    const [from, to] = page.querySelectorAll("input");
    choose(from!, "2026-02-01");
    expect(one(page, ".dc-text").textContent).toBe("2026-01-05,2026-02-01");
    expect([from!.value, to!.value]).toEqual(["2026-01-05", "2026-02-01"]);
    choose(to!, "");
    expect(one(page, ".dc-text").textContent).toBe("2026-01-05,2026-02-01");
    to!.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    expect(to!.value).toBe("2026-02-01");
  });

  it("on a page, a field that is bound to a pair has two", () => {
    const stay = ["2026-01-01", "2026-01-05"] as [string, string];
    // As compiled code hands a variable over.
    const bind = { get: () => stay, set: () => {} } as unknown as [string, string];
    const page = onPage(() => void DateInput({ label: "Stay", bind }));
    expect([...page.querySelectorAll("input")].map(({ value }) => value)).toEqual(stay);
  });

  it("have exact types", () => {
    const typed = () => {
      expectTypeOf(DateInput({ label: "A" })).toEqualTypeOf<string>();
      expectTypeOf(DateInput({ label: "A", value: null })).toEqualTypeOf<string | null>();
      expectTypeOf(DateInput({ label: "A", clearable: true })).toEqualTypeOf<string | null>();
      expectTypeOf(TimeInput({ label: "A", step: 1, value: ["08:00", "09:00"] })).toEqualTypeOf<MomentRange>();
      // @ts-expect-error Days have no steps.
      DateInput({ label: "A", step: 1 });
    };
    expect(typed).toBeTypeOf("function");
  });
});

describe("what is pasted", () => {
  const paste = (field: HTMLInputElement, text: string): boolean => {
    const event = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => text },
    });
    return field.dispatchEvent(event);
  };

  it("is read as people write it", () => {
    const page = onPage(() => void Text({ children: DateInput({ label: "D", value: "2026-11-21" }) }));
    const field = one<HTMLInputElement>(page, "input");
    expect(paste(field, "3 Dec 2026")).toBe(false);
    expect([field.value, one(page, "p").textContent]).toEqual(["2026-12-03", "2026-12-03"]);
    // What is none is left to the browser.
    expect(paste(field, "soon")).toBe(true);
    expect(field.value).toBe("2026-12-03");
  });

  it("may be a whole range, and stays within the bounds", () => {
    const page = onPage(
      () =>
        void Text({
          children: DateInput({ label: "D", value: ["2026-11-21", "2026-11-22"], max: "2026-12-24" }).join(),
        }),
    );
    paste(page.querySelector("input")!, "12/3/2026 – 12/31/2026");
    expect(one(page, "p").textContent).toBe("2026-12-03,2026-12-24");
  });
});
