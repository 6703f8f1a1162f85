// What `Code` does, and how it is painted.
// @vitest-environment happy-dom
import { Code } from "dacapo";
import { describe, expect, it, vi } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Code", () => {
  it("shows the code as it is written", () => {
    const page = onPage(() => void Code({ children: "\nif (a < b) **x**\n  ", language: "ts" }));
    expect(one(page, "pre").textContent).toBe("if (a < b) **x**");
    expect(one(page, "figure").dataset["language"]).toBe("ts");
  });

  it("numbers lines without adding to them", () => {
    const page = onPage(() => void Code({ children: "a\nb", lineNumbers: true }));
    expect(page.querySelectorAll("code > span").length).toBe(2);
    expect(one(page, "code").textContent).toBe("a\nb\n");
  });

  it("copies the code", async () => {
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const page = onPage(() => void Code({ children: "let x;" }));
    const button = one(page, "button");
    button.click();
    await vi.waitFor(() => expect(button.textContent).toBe("Copied"));
    expect(writeText).toHaveBeenCalledWith("let x;");
  });
});
