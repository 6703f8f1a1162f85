// What `SubmitButton` does, and how it is painted.
// @vitest-environment happy-dom
import { Form, SubmitButton, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("SubmitButton", () => {
  it("is true in the run that it caused, each one for itself", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const [a, b] = Form({
          children: () => [SubmitButton({ children: "A" }), SubmitButton({ children: "B" })],
        });
        Text({ children: `${a} ${b}` });
      }),
    );
    await app.get(SubmitButton, "B").click();
    expect(app.get(Text).text).toBe("false true");
    await app.rerun();
    expect(app.get(Text).text).toBe("false false");
  });

  it("is painted as the button that the browser takes for the form's own", () => {
    const page = onPage(() => void Form({ children: () => void SubmitButton({ children: "Send", type: "primary" }) }));
    expect(one<HTMLButtonElement>(page, "form button")).toMatchObject({
      type: "submit",
      textContent: "Send",
    });
  });
});
