// Bound to a variable that is `null`, an element with options has nothing chosen.
// @vitest-environment happy-dom
import { Button, type Element, Pills, Radio, SegmentedControl, SelectBox, SelectSlider, session, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

const elements = { SelectBox, Radio, Pills, SegmentedControl, SelectSlider } as Record<string, Element<any>>;

it.each(Object.entries(elements))("C11: %s is empty while the variable is null", async (_name, Of) => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const state = session({ size: null as string | null });
      const bind = { get: () => state.size, set: (size: string | null) => void (state.size = size) };
      const size: unknown = Of({ label: "Size", options: ["S", "M"], bind });
      Text({ children: `${String(size)} ${state.size}` });
      Button({ children: "Clear", onClick: () => void (state.size = null) });
    }),
  );
  expect(app.get(Text).text).toBe("null null");
  await app.get(Of).set("M" as never);
  expect(app.get(Text).text).toBe("M M");
  await app.get(Button).click();
  expect(app.get(Text).text).toBe("null null");
  expect(app.hints).toEqual([]);
});

it("C11: a list shows its placeholder until something is chosen", async () => {
  const page = onPage(() => {
    const state = session({ size: null as string | null });
    const bind = { get: () => state.size, set: (size: string | null) => void (state.size = size) };
    SelectBox({ label: "Size", options: ["S", "M"], bind: bind as never });
    Button({ children: "M", onClick: () => void (state.size = "M") });
  });
  const select = one(page, "select") as unknown as HTMLSelectElement;
  expect(select.options[select.selectedIndex]!.textContent).toBe("Choose…");
  one(page, ".dc-button").click();
  await Promise.resolve();
  expect(select.options[select.selectedIndex]!.textContent).toBe("M");
});
