// Props that are not allowed: the element is not drawn, the error says what to write, and nothing entered is lost.
import { expect, it } from "vitest";
import { Checkbox, SelectBox, session, Slider, Text, TextInput } from "dacapo";
import { defineApp, site } from "dacapo/runtime";
import { openApp } from "dacapo/testing";

const level = site(Slider, { props: { label: "Level", min: 5 }, slots: ["max"] });

const open = () =>
  openApp(
    defineApp("invalid.app.tsx", ($) => {
      const state = session({ max: 10 });
      TextInput({ label: "Name" });
      $.emit(level, state.max);
      Text({ children: "behind" });
    }),
  );

it("shows an error in place of the element, and says it again at every run", async () => {
  const app = await open();
  await app.get(TextInput).set("Ada");
  await app.get(Slider).set(8);
  app.session["max"] = 1;
  for (let i = 0; i < 2; i++) {
    await app.rerun();
    expect(app.exception).toMatchObject({ code: "prop-invalid" });
    expect(app.screen()).toMatch(/^TextInput "Name" = "Ada"\nException "`Slider`: min is 5 and max is 1\./);
  }
});

it("goes on where it was when the props are allowed again", async () => {
  const app = await open();
  await app.get(Slider).set(8);
  app.session["max"] = 1;
  await app.rerun();
  app.session["max"] = 9;
  await app.rerun();
  expect(app.exception).toBeUndefined();
  expect(app.get(Slider).value).toBe(8);
});

it("starts without it when the props are wrong from the first", async () => {
  const app = await openApp(
    defineApp("invalid.app.tsx", () => void SelectBox({ label: "City", options: ["a"], value: "z" as "a" })),
  );
  expect(app.find(SelectBox)).toBeUndefined();
  expect(app.exception?.message).toContain("value is z");
});

it.each([
  ["prop-kind", () => Slider({ label: "N", max: "10" as never })],
  ["prop-missing", () => Checkbox({} as never)],
  ["unknown-prop", () => Checkbox({ label: "x", chekced: true } as never)],
])("%s", async (code, draw) => {
  const app = await openApp(defineApp("invalid.app.tsx", () => void draw()));
  expect(app.exception?.code).toBe(code);
});
