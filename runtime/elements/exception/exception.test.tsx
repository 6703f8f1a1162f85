// What `Exception` does, and how it is painted.
// @vitest-environment happy-dom
import { Exception, Text } from "dacapo";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Exception", () => {
  it("shows an error and its place", () => {
    const page = onPage(() => {
      Exception({
        name: "RangeError",
        message: "Too far.",
        frame: "> 1 | go();",
        stack: "at go",
        hint: "Stay.",
        code: "too-far",
        docs: "https://example.org/too-far",
      });
    });
    const box = one(page, "section");
    expect(box.getAttribute("role")).toBe("alert");
    expect(one(box, "p:first-child").textContent).toBe("RangeError Too far.");
    expect([...box.querySelectorAll("pre")].map((pre) => pre.textContent)).toEqual(["> 1 | go();", "at go"]);
    expect(one<HTMLAnchorElement>(box, "a")).toMatchObject({
      textContent: "too-far",
      href: "https://example.org/too-far",
    });
    expect(box.textContent).toContain("Stay.");
  });

  it("shows what a script did not catch, after what it had drawn", () => {
    const page = onPage(() => {
      Text({ children: "before" });
      throw new TypeError("no city");
    });
    expect(one(page, "main > p").textContent).toBe("before");
    expect(one(page, "section > p:first-child").textContent).toBe("TypeError no city");
  });

  it("links nothing that would run code", () => {
    const page = onPage(() => void Exception({ name: "Error", message: "x", code: "c", docs: "javascript:alert(1)" }));
    expect(page.querySelector("a")).toBeNull();
    expect(one(page, ".dc-exception-code").textContent).toBe("c");
  });
});
