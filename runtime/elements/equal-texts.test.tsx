// Options that read the same are told apart: an option is known by where it stands, not by its text.
// @vitest-environment happy-dom
import { MultiSelect, Pills, Radio, SegmentedControl, SelectBox, SelectSlider, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";

const options = [{ id: 1 }, { id: 2 }, { id: 3 }];
const format = () => "Same";

it.each([
  ["Radio", Radio],
  ["Pills", Pills],
  ["SegmentedControl", SegmentedControl],
])("C6: a click on the second of %s", async (_, element) => {
  const draw = element as typeof Radio;
  const page = onPage(() => {
    const chosen = draw({ label: "L", options, format });
    Text({ children: `${chosen.id}` });
  });
  page.querySelectorAll<HTMLInputElement>("input")[1]!.click();
  await Promise.resolve();
  expect(one(page, ".dc-text").textContent).toBe("2");
  expect([...page.querySelectorAll("input")].map(({ checked }) => checked)).toEqual([false, true, false]);
});

it.each([SelectBox, SelectSlider, Radio, Pills, SegmentedControl])(
  "C6: a test chooses any of them",
  async (Element) => {
    const app = await openApp(
      defineApp("t.app.tsx", () => void (Element as typeof Radio)({ label: "L", options, format })),
    );
    for (const option of [...options].reverse()) {
      await app.get(Element, "L").set(option as never);
      expect(app.get(Element, "L").value).toBe(option);
    }
  },
);

it("C6: a test chooses several of them", async () => {
  const app = await openApp(defineApp("t.app.tsx", () => void MultiSelect({ label: "L", options, format })));
  await app.get(MultiSelect, "L").set([options[2], options[1]] as never);
  expect(app.get(MultiSelect, "L").value).toEqual([{ id: 3 }, { id: 2 }]);
});
