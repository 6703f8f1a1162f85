// What `SelectBox` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, SelectBox, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const cities = [{ name: "Oslo" }, { name: "Bergen" }];

function choose(select: HTMLSelectElement, index: number): void {
  select.selectedIndex = index;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("SelectBox", () => {
  it("evaluates to the very option chosen, the first one at the start", async () => {
    let chosen: unknown;
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        chosen = SelectBox({ label: "City", options: cities, format: (city) => city.name });
      }),
    );
    expect(chosen).toBe(cities[0]);
    await app.get(SelectBox).select(cities[1]);
    expect(chosen).toBe(cities[1]);
    expect(app.screen()).toBe('SelectBox "City" = "Bergen"');
  });

  it("finds the remembered option by content among new objects", async () => {
    let options = cities;
    let chosen: unknown;
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        options = [{ name: "Hamar" }, ...structuredClone(cities)];
        chosen = SelectBox({ label: "City", options });
      }),
    );
    await app.get(SelectBox).select({ name: "Bergen" });
    expect(chosen).toBe(options[2]);
  });

  it("falls back when the remembered option is gone", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ options: ["a", "b", "c"] });
        Text({ children: SelectBox({ label: "L", options: state.options, value: "b" }) });
        Button({ children: "Less", onClick: () => void (state.options = ["a", "b"]) });
      }),
    );
    await app.get(SelectBox).select("c");
    await app.get(Button).click();
    expect(app.get(Text).text).toBe("b");
  });

  it("is empty at first with value={null} or clearable, and where there are no options", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const all = [
          SelectBox({ label: "A", options: ["a"], value: null }),
          SelectBox({ label: "B", options: ["b"], clearable: true }),
          SelectBox({ label: "C", options: ["c"], clearable: true, value: "c" }),
          SelectBox({ label: "D", options: [] as string[] }),
        ];
        Text({ children: JSON.stringify(all) });
      }),
    );
    expect(app.get(Text).text).toBe('[null,null,"c",null]');
    await app.get(SelectBox, "C").set(null);
    expect(app.get(Text).text).toBe("[null,null,null,null]");
  });

  it("takes any iterable, also one that can be walked only once", async () => {
    function* letters() {
      yield "x";
      yield "y";
    }
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        Text({ children: SelectBox({ label: "L", options: letters() }) });
      }),
    );
    await app.get(SelectBox).select("y");
    expect(app.get(Text).text).toBe("y");
  });

  it("is painted as a list, with a place for nothing where that is allowed", () => {
    const page = onPage(() => {
      const city = SelectBox({
        label: "City",
        options: cities,
        format: (each) => each.name,
        clearable: true,
        placeholder: "Any",
      });
      Text({ children: city?.name ?? "any" });
    });
    const select = one<HTMLSelectElement>(page, "select");
    expect([...select.options].map((option) => option.textContent)).toEqual(["Any", "Oslo", "Bergen"]);
    expect(select.selectedIndex).toBe(0);
    // What is shown then is a hint, and looks like one.
    expect(select.hasAttribute("data-empty")).toBe(true);
    choose(select, 2);
    expect(one(page, "p").textContent).toBe("Bergen");
    expect(select.hasAttribute("data-empty")).toBe(false);
    choose(select, 0);
    expect(one(page, "p").textContent).toBe("any");
    expect(select.hasAttribute("data-empty")).toBe(true);
  });

  it("keeps showing the chosen option when options come before it", () => {
    const page = onPage(() => {
      const state = session({ options: ["b", "c"] });
      SelectBox({ label: "L", options: state.options });
      Button({ children: "More", onClick: () => void (state.options = ["a", "b", "c"]) });
    });
    choose(one(page, "select"), 1);
    one(page, "button").click();
    expect(one<HTMLSelectElement>(page, "select").selectedIndex).toBe(2);
  });

  it("rejects a value that is not among the options", async () => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void SelectBox({ label: "L", options: ["a"], value: "z" as "a" })),
    );
    expect(app.exception?.message).toContain("value is z, which is not among the 1 options.");
    expect(app.exception?.hint).toBe('value={"a"}');
  });

  it("is searched where it is to be, whatever the number of its options", () => {
    const page = onPage(() => {
      SelectBox({ label: "Few", options: ["a", "b"], search: true });
      SelectBox({ label: "Many", options: Array.from({ length: 300 }, (_, at) => at) });
      SelectBox({ label: "Never", options: Array.from({ length: 300 }, (_, at) => at), search: false });
      SelectBox({ label: "Plain", options: ["a", "b"] });
    });
    const kinds = [...page.querySelectorAll(".dc-selectbox .dc-select")].map(({ localName }) => localName);
    expect(kinds).toEqual(["button", "button", "select", "select"]);
  });

  it("takes only indices of options", () => {
    const { decode } = SelectBox.definition.value!;
    for (const bad of [-1, 1, 0.5, "0", null]) expect(() => decode(bad, { options: ["a"] })).toThrow(RangeError);
  });

  it("has exact types", () => {
    const typed = () => {
      expectTypeOf(SelectBox({ label: "L", options: ["a", "b"] })).toEqualTypeOf<"a" | "b">();
      expectTypeOf(SelectBox({ label: "L", options: cities })).toEqualTypeOf<{ name: string }>();
      expectTypeOf(SelectBox({ label: "L", options: [1, 2], value: null })).toEqualTypeOf<1 | 2 | null>();
      expectTypeOf(SelectBox({ label: "L", options: [1, 2], clearable: true })).toEqualTypeOf<1 | 2 | null>();
    };
    expect(typed).toBeTypeOf("function");
  });
});
