// What `TextArea` does, and how it is painted.
// @vitest-environment happy-dom
import { Text, TextArea } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one, type } from "../on-page.fixture.ts";

describe("TextArea", () => {
  it("evaluates to what was entered, lines and all", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Text({ children: JSON.stringify(TextArea({ label: "Note" })) });
      }),
    );
    await app.get(TextArea).set("a\nb");
    expect(app.get(Text).text).toBe('"a\\nb"');
  });

  it("is painted as high as asked", () => {
    const page = onPage(() => {
      TextArea({ label: "A", rows: 5 });
      TextArea({ label: "B", height: 200, placeholder: "Type" });
    });
    const [a, b] = page.querySelectorAll("textarea");
    expect(Number(a!.rows)).toBe(5);
    expect(b!.style.height).toBe("200px");
    expect(b!.placeholder).toBe("Type");
  });

  it("hears of a change when the browser reports it", () => {
    const page = onPage(() => void Text({ children: TextArea({ label: "Note" }) }));
    type(one<HTMLTextAreaElement>(page, "textarea"), "x");
    expect(one(page, "p").textContent).toBe("x");
  });

  it("leaves the field for a moment on Ctrl+Enter, which makes the browser report the change", () => {
    const page = onPage(() => void TextArea({ label: "Note" }));
    const field = one<HTMLTextAreaElement>(page, "textarea");
    const seen: string[] = [];
    for (const kind of ["blur", "focus"]) field.addEventListener(kind, () => seen.push(kind));
    field.focus();
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
    expect(seen).toEqual(["focus", "blur", "focus"]);
  });
});
