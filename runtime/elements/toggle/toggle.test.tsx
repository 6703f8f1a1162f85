// What `Toggle` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Toggle, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Toggle", () => {
  it("is off until it is turned on, or as `value` says", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const a = Toggle({ label: "A" });
        const b = Toggle({ label: "B", value: true });
        Text({ children: `${a} ${b}` });
      }),
    );
    expect(app.get(Text).text).toBe("false true");
    await app.get(Toggle, "A").toggle();
    await app.get(Toggle, "B").set(false);
    expect(app.get(Text).text).toBe("true false");
  });

  it("tells what was clicked, and follows the script", () => {
    const page = onPage(() => {
      const state = session({ on: true });
      const on = Toggle({ label: "On", value: state.on, help: "Turns it on" });
      Text({ children: on ? "on" : "off" });
      Button({ children: "Off", onClick: () => void (state.on = false) });
    });
    const input = one<HTMLInputElement>(page, "input");
    expect(input.checked).toBe(true);
    expect(input.getAttribute("role")).toBe("switch");
    expect(document.getElementById(input.getAttribute("aria-describedby")!)!.textContent).toBe("Turns it on");
    one(page, "button.dc-button").click();
    expect(input.checked).toBe(false);
    input.click();
    expect(one(page, ".dc-text").textContent).toBe("on");
  });

  it("takes nothing but true and false", () => {
    const { decode } = Toggle.definition.value!;
    expect(decode(true, {})).toBe(true);
    expect(() => decode("yes", {})).toThrow(TypeError);
  });
});
