// What `SelectBox` and `MultiSelect` do with texts that a person adds.
// @vitest-environment happy-dom
import { MultiSelect, SelectBox, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

HTMLElement.prototype.showPopover ??= () => {};
HTMLElement.prototype.hidePopover ??= () => {};

const options = [
  { id: 1, name: "Oslo" },
  { id: 2, name: "Alta" },
];
const format = ({ name }: { name: string }): string => name;

describe("acceptNew", () => {
  it("evaluates to the text, and to the option that reads so", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const city = SelectBox({ label: "City", options, format, acceptNew: true });
        Text({ children: typeof city === "string" ? `new ${city}` : `known ${city.id}` });
      }),
    );
    await app.get(SelectBox).set("Bergen");
    expect(app.get(Text).text).toBe("new Bergen");
    await app.rerun();
    expect(app.get(Text).text).toBe("new Bergen");
    await app.get(SelectBox).set(" Alta ");
    expect(app.get(Text).text).toBe("known 2");
  });

  it("is no way around it elsewhere, nor for what is no text", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        SelectBox({ label: "Closed", options: ["a"] });
        SelectBox({ label: "Open", options: ["a"], acceptNew: true });
        MultiSelect({ label: "Several", options: ["a"], acceptNew: true, max: 2 });
      }),
    );
    await expect(app.get(SelectBox, "Closed").set("b" as "a")).rejects.toThrow();
    for (const bad of ["", "  ", "x".repeat(1001), 7, {}])
      await expect(app.get(SelectBox, "Open").set(bad as string)).rejects.toThrow();
    await app.get(MultiSelect).set(["a", "new"]);
    expect(app.get(MultiSelect).value).toEqual(["a", "new"]);
    await expect(app.get(MultiSelect).set(["a", "b", "c"])).rejects.toThrow();
  });

  it("takes one as `value`, and shows it", () => {
    const page = onPage(() => {
      SelectBox({ label: "City", options: ["Oslo"], value: "Bergen", acceptNew: true });
      MultiSelect({ label: "Tags", options: ["a"], value: ["own"], acceptNew: true });
    });
    expect(one(page, "[role=combobox]").textContent).toBe("Bergen");
    expect(one(page, ".dc-chip").textContent).toBe("own");
  });
});
