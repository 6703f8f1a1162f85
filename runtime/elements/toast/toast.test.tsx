// What `toast` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, rerun, session, Sidebar, Text, Toast, toast, type ToastOptions } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

// Stands in for what the test's page does not know of popovers; a real browser shows them in test/browser.
HTMLElement.prototype.showPopover ??= () => {};

const save = (options?: ToastOptions) =>
  defineApp("t.app.tsx", () => {
    const state = session({ runs: 0 });
    state.runs += 1;
    Button({ children: "Save", onClick: () => toast("Saved", options) });
    Text({ children: state.runs });
  });

describe("toast", () => {
  it("is shown in the corner for four seconds of the app's clock, whatever runs meanwhile", async () => {
    const app = await openApp(save({ icon: "✅" }));
    await app.get(Button).click();
    expect(app.screen()).toBe('Button "Save"\nText "2"\n[toasts]\n  Toast "Saved"');
    await app.rerun();
    await app.advance(3999);
    expect(app.all("Toast")).toHaveLength(1);
    await app.advance(1);
    expect(app.screen()).toBe('Button "Save"\nText "3"');
    expect(app.runs).toHaveLength(3);
  });

  it.each([
    ["long", 10_000],
    [250, 250],
  ] as const)("stays as long as it is told: %s", async (duration, ms) => {
    const app = await openApp(save({ duration }));
    await app.get(Button).click();
    await app.advance(ms - 1);
    expect(app.find("Toast")).toBeDefined();
    await app.advance(1);
    expect(app.find("Toast")).toBeUndefined();
  });

  it("stays until it is closed when it is told so", async () => {
    const app = await openApp(save({ duration: "infinite" }));
    await app.get(Button).click();
    await app.get(Button).click();
    await app.advance(1e9);
    expect(app.all("Toast")).toHaveLength(2);
    await app.get("Toast").dismiss();
    expect(app.all("Toast")).toHaveLength(1);
    expect(app.runs).toHaveLength(3);
  });

  it("survives a rerun right behind it", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const go = Button({ children: "Go" });
        if (go) {
          toast("Gone");
          rerun();
        }
      }),
    );
    await app.get(Button).click();
    expect(app.get("Toast").text).toBe("Gone");
  });

  it("rejects an empty text and a duration that is none", async () => {
    for (const [text, options, message] of [
      ["", {}, "the text is empty."],
      ["Saved", { duration: "ages" as never }, 'duration is "ages".'],
      ["Saved", { duration: 0 }, "duration is 0."],
    ] as const) {
      const app = await openApp(defineApp("t.app.tsx", () => toast(text, options)));
      expect(app.exception?.message).toContain(message);
      expect(app.find("Toast")).toBeUndefined();
    }
  });

  it("is an error where no run is executing", () => {
    expect(() => toast("Saved")).toThrow("`toast()` was called while no run was executing.");
  });

  it("is the same as an element, which leaves nothing where it is drawn", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const go = Button({ children: "Save" });
        if (go) Sidebar({ children: () => Toast({ icon: "✅", duration: 250, children: ["Saved ", 3] }) });
        Text({ children: "below" });
      }),
    );
    await app.get(Button).click();
    expect(app.screen()).toContain('[toasts]\n  Toast "Saved 3"');
    await app.rerun();
    expect(app.screen()).toBe('Button "Save"\nText "below"\n[toasts]\n  Toast "Saved 3"');
    await app.advance(250);
    expect(app.find("Toast")).toBeUndefined();
  });

  it("shows nothing where it stands on a page", () => {
    const page = onPage(() => Toast({ children: "Saved" }));
    expect(one(page, "main").childElementCount).toBe(0);
    expect(one(page, ".dc-toasts").textContent).toBe("Saved");
  });

  it("rejects an empty text as an element, too", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => Toast({ children: "" })));
    expect(app.exception?.message).toBe("`Toast`: the text is empty. The text must say something.");
  });

  it("is painted as an announcement that can be closed", () => {
    const page = onPage(() => {
      Button({ children: "Save", onClick: () => toast("Saved", { icon: "✅" }) });
    });
    one(page, "button").click();
    const message = one(page, ".dc-toasts > [role=status]");
    expect(message.textContent).toBe("✅Saved");
    one(message, "button").click();
    expect(page.querySelector(".dc-toasts")).toBeNull();
  });
});
