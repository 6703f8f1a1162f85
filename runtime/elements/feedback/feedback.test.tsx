// What `Feedback` does, and how it is painted.
// @vitest-environment happy-dom
import { Feedback, type FeedbackProps, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const app = (props: Partial<FeedbackProps>) => () =>
  void Text({ children: String(Feedback({ label: "Soup", ...props })) });
const open = (props: Partial<FeedbackProps>) => openApp(defineApp("t.app.tsx", app(props)));
const named = (page: HTMLElement, name: string) => one<HTMLInputElement>(page, `[aria-label="${name}"]`);

describe("Feedback", () => {
  it("evaluates to null until something is chosen, then to its number", async () => {
    const tested = await open({ kind: "stars" });
    expect(tested.get(Text).text).toBe("null");
    await tested.get(Feedback).set(4);
    expect(tested.get(Text).text).toBe("4");
    await tested.get(Feedback).set(null);
    expect(tested.get(Text).text).toBe("null");
  });

  it("takes only what its kind has", async () => {
    await expect((await open({})).get(Feedback).set(2)).rejects.toThrow("A number from 0 to 1 is expected.");
    await expect((await open({ kind: "faces" })).get(Feedback).set(1.5)).rejects.toThrow("from 0 to 4");
    expect((await open({ value: 3 })).exception?.message).toContain("value is 3.");
    expect(Feedback.definition.value!.fit(3, { kind: "thumbs" })).toBe(null);
  });

  it("is painted as thumbs that can be taken back", () => {
    const page = onPage(app({}));
    named(page, "Thumbs up").click();
    expect(one(page, "p").textContent).toBe("1");
    named(page, "Thumbs down").click();
    expect(one(page, "p").textContent).toBe("0");
    named(page, "Thumbs down").click();
    expect(one(page, "p").textContent).toBe("null");
    expect(named(page, "Thumbs down").checked).toBe(false);
  });

  it("lights the stars up to the chosen one", () => {
    const page = onPage(app({ kind: "stars", value: 1 }));
    expect(page.querySelectorAll("[data-lit]")).toHaveLength(2);
    expect(named(page, "2 stars").checked).toBe(true);
  });

  it("is painted as faces that have names", () => {
    const page = onPage(app({ kind: "faces" }));
    named(page, "Very good").click();
    expect(one(page, "p").textContent).toBe("4");
  });

  it("evaluates to a number or null", () => {
    expectTypeOf(Feedback).returns.toEqualTypeOf<number | null>();
  });
});
