// What `Button` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, type ButtonProps, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Button", () => {
  it("is true in exactly the run that its click caused", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const go = Button({ children: "Go" });
        Button({ children: "Other" });
        Text({ children: go ? "gone" : "waiting" });
      }),
    );
    expect(app.get(Text).text).toBe("waiting");
    await app.get(Button, "Go").click();
    expect(app.get(Text).text).toBe("gone");
    await app.get(Button, "Other").click();
    expect(app.get(Text).text).toBe("waiting");
  });

  it("calls onClick before the script runs", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ count: 0 });
        Text({ children: state.count });
        Button({ children: "More", onClick: () => void state.count++ });
      }),
    );
    await app.get(Button).click();
    expect(app.get(Text).text).toBe("1");
  });

  it("cannot be clicked while it is disabled", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void Button({ children: "Go", disabled: true })));
    await expect(app.get(Button).click()).rejects.toThrow("it is disabled");
  });

  it("is painted as a button that says its kind", () => {
    let props: ButtonProps = {
      children: "Save",
      type: "primary",
      help: "Keeps it",
      disabled: true,
    };
    const page = onPage(() => {
      Button(props);
      Button({ children: "Change", onClick: () => void (props = { children: ["Saved ", 1] }) });
    });
    const button = one<HTMLButtonElement>(page, "button:first-of-type");
    expect(button).toMatchObject({
      type: "button",
      textContent: "Save",
      title: "Keeps it",
      disabled: true,
    });
    expect(button.dataset["type"]).toBe("primary");
    one(page, "button:last-of-type").click();
    expect(button).toMatchObject({ textContent: "Saved 1", title: "", disabled: false });
    expect(button.dataset["type"]).toBe("secondary");
  });

  it("evaluates to a boolean", () => {
    expectTypeOf(Button).returns.toEqualTypeOf<boolean>();
  });
});
