// What `Pagination` does, and how it is painted.
// @vitest-environment happy-dom
import { NumberInput, Pagination, type PaginationProps, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

describe("Pagination", () => {
  it("is the number of the page, and moves to the last one when there are fewer", async () => {
    const heard: number[] = [];
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const numPages = NumberInput({ label: "Pages", value: 10 });
        const page = Pagination({ numPages, onChange: (to) => heard.push(to) });
        Text({ children: page });
      }),
    );
    expect(app.get(Pagination).value).toBe(1);
    await app.get(Pagination).set(9);
    expect(app.get(Text).text).toBe("9");
    await app.get(NumberInput).set(4);
    expect(app.get(Text).text).toBe("4");
    await app.get(NumberInput).set(0);
    expect(app.get(Text).text).toBe("1");
    expect(heard).toEqual([9]);
    await expect(app.get(Pagination).set(2)).rejects.toThrow("from 1 to 1");
  });

  it("is tied to a variable", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ page: 3 });
        Pagination({
          numPages: 5,
          bind: { get: () => state.page, set: (to: number) => void (state.page = to) } as never,
        });
      }),
    );
    expect(app.get(Pagination).value).toBe(3);
    await app.get(Pagination).set(4);
    expect(app.session["page"]).toBe(4);
  });

  it("is painted as a row of buttons that says where one is", () => {
    const page = onPage(() => {
      const at = Pagination({ numPages: 20, value: 5, label: "Results" });
      Text({ children: at });
    });
    const nav = one(page, "nav[aria-label=Results]");
    expect(nav.textContent).toBe("1…456…20");
    expect(one(nav, "[aria-current=page]").textContent).toBe("5");
    one(nav, "[aria-label='Next page']").click();
    expect(one(page, "p").textContent).toBe("6");
  });

  it("goes nowhere from its ends, and shows only where one is when it is asked to", () => {
    const page = onPage(() => {
      Text({ children: Pagination({ numPages: 1, maxVisiblePages: 0 }) });
    });
    for (const button of page.querySelectorAll("button")) button.click();
    expect([...page.querySelectorAll("[aria-disabled]")]).toHaveLength(2);
    expect(one(page, "nav").textContent).toBe("1 / 1");
    expect(one(page, "p").textContent).toBe("1");
  });

  it.each([
    [{ numPages: 2.5 }, "numPages is 2.5"],
    [{ numPages: -1 }, "numPages is -1"],
    [{ numPages: 3, value: 4 }, "from 1 to 3"],
    [{ numPages: 3, maxVisiblePages: "all" }, "maxVisiblePages is"],
  ])("rejects %j", async (props, message) => {
    const app = await openApp(defineApp("t.app.tsx", () => void Pagination(props as PaginationProps)));
    expect(app.exception?.message).toContain(message);
  });
});
