// What `Fullscreen` does, and how it is painted. `test/browser/guests.test.ts` fills real screens.
// @vitest-environment happy-dom
import { type Block, Fullscreen, Header, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Fullscreen", () => {
  it("holds what is drawn in it, at once or later", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const place = Fullscreen({ label: "Plan" });
        const n = Fullscreen({ children: () => 42 });
        place(() => Header({ children: `later ${n}` }));
      }),
    );
    expect(app.screen()).toContain('Header "later 42"');
    expect(app.get(Fullscreen, "Plan").props.label).toBe("Plan");
  });

  it("is painted as a part with a name, and a button that says what it does", () => {
    const page = onPage(() => {
      Fullscreen({ label: "Plan", gap: "small", children: () => void Text({ children: "a" }) });
      Fullscreen({ children: () => void Text({ children: "b" }) });
    });
    const [named, bare] = page.querySelectorAll<HTMLElement>(".dc-fullscreen");
    expect(named!.getAttribute("aria-label")).toBe("Plan");
    expect(one(named!, "button").getAttribute("aria-label")).toBe("Full screen: Plan");
    expect(bare!.hasAttribute("role")).toBe(false);
    expect(one(bare!, "button").getAttribute("aria-label")).toBe("Full screen");
    expect(one(bare!, "[data-part=inside] p").textContent).toBe("b");
  });

  it("says of a height that it is none", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void Fullscreen({ height: -1 })));
    expect(app.exception?.message).toContain("height");
  });

  it("is a block, or what its function returns", () => {
    const calls = () => ({ block: Fullscreen(), number: Fullscreen({ children: () => 1 }) });
    expectTypeOf<ReturnType<typeof calls>["block"]>().toEqualTypeOf<Block>();
    expectTypeOf<ReturnType<typeof calls>["number"]>().toEqualTypeOf<number>();
  });
});
