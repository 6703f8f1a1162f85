// What `Skeleton` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Skeleton, type SkeletonProps, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Skeleton", () => {
  it("is shown while its function runs and nothing is drawn", async () => {
    let arrive = (): void => {};
    const page = onPage(() => {
      void Skeleton({
        children: async () => {
          await new Promise<void>((resolve) => (arrive = resolve));
        },
      });
    });
    expect(one(page, "[role=status]").textContent).toBe("Loading…");
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.querySelector("[role=status]")).toBeNull();
  });

  it("leaves what was drawn in it where it stands", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => Text({ children: Skeleton({ children: () => (Text({ children: "inside" }), 7) }) })),
    );
    expect(app.screen()).toBe('Text "inside"\nText "7"');
  });

  it("without a function it is a place, and is shown until that holds something", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const place = Skeleton({ height: 80 });
        const fill = Button({ children: "Fill" });
        if (fill) place(() => Text({ children: "here" }));
      }),
    );
    expect(app.screen()).toBe('Skeleton\nButton "Fill"');
    await app.get(Button).click();
    expect(app.screen()).toBe('Text "here"\nButton "Fill"');
    await app.rerun();
    expect(app.screen()).toBe('Skeleton\nButton "Fill"');
  });

  it("is gone where its function threw", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Skeleton({
          children: () => {
            throw new Error("no");
          },
        });
      }),
    );
    expect(app.exception?.message).toBe("no");
    expect(app.screen()).not.toContain("Skeleton");
  });

  it("is painted as something that is loading, as high as it is told", () => {
    const page = onPage(() => {
      Skeleton({ height: 80, style: "color: red" });
      Skeleton({ height: "stretch", class: "wide" });
      const filled = Skeleton();
      filled(() => Text({ children: "here" }));
    });
    const [first, second] = page.querySelectorAll<HTMLElement>(".dc-skeleton");
    expect([first!.style.height, first!.style.color, first!.textContent]).toEqual(["80px", "red", "Loading…"]);
    expect(second!.dataset["height"]).toBe("stretch");
    expect(page.querySelectorAll(".dc-skeleton")).toHaveLength(2);
    expect(one(page, "main > p").textContent).toBe("here");
  });

  it.each([0, -1, NaN, "tall", null])("rejects a height of %j", async (height) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Skeleton({ height } as SkeletonProps)));
    expect(app.exception?.message).toContain("height must be");
  });
});
