// The test kit: finds what a person would find, does what a person could do, and shows the page when it cannot.
import { expect, it } from "vitest";
import { Button, Header, Slider, Text, TextInput } from "dacapo";
import { openApp } from "dacapo/testing";
import { defineApp } from "dacapo/runtime";
import Title from "../../examples/title.app";

const app = () =>
  openApp(
    defineApp("kit.app.tsx", () => {
      TextInput({ label: "Name", key: "who" });
      Slider({ label: "Level", min: 0, max: 10 });
      Button({ children: "Go", disabled: true });
    }),
  );

it("works as the documentation says", async () => {
  const app = await openApp(Title);
  await app.get(Button, "Foo").click();
  expect(app.get(Header).text).toBe("Foo");
});

it("finds by label, text and key", async () => {
  const kit = await app();
  expect(kit.get(TextInput, "Name").id).toBe(kit.get(TextInput, "who").id);
  expect(kit.get(Button, "Go").text).toBe("Go");
  expect(kit.find(Text)).toBeUndefined();
  expect(kit.all(Slider)).toHaveLength(1);
});

it("shows the page when a query misses", async () => {
  const kit = await app();
  expect(() => kit.get(Text, "Hello")).toThrow(
    'There is no Text "Hello" on the page.\n\nThe page:\n\nTextInput "Name" = ""\nSlider "Level" = 0\nButton "Go" (disabled)',
  );
});

it("fills in defaults", async () => {
  expect((await app()).get(Slider).props).toMatchObject({ min: 0, max: 10, label: "Level" });
});

it("refuses what a person could not do", async () => {
  const kit = await app();
  await expect(kit.get(Button).click()).rejects.toThrow('Cannot click Button "Go": it is disabled.');
  const title = await openApp(Title);
  await expect(title.get(Button, "Foo").submit()).rejects.toThrow("it is a button, to be clicked");
  await expect(kit.get(Slider).set(11)).rejects.toThrow('Cannot set Slider "Level"');
  await expect(kit.get(Slider).toggle()).rejects.toThrow("neither on nor off");
});

it("ends with the session", async () => {
  const kit = await app();
  kit.close();
  await kit.get(TextInput).set("ignored");
  expect(kit.runs).toHaveLength(1);
});
