// Options that change under a choice: the choice stays the same one, on the page too, or falls back.
import { Button, Checkbox, Expander, MultiSelect, Radio, SelectBox, SubmitButton, Text } from "dacapo";
import { expect, it } from "vitest";
import { openApp } from "dacapo/testing";
import Options from "./options.app";

it.each([false, true])("shows the choice at its new place (over a wire: %s)", async (wire) => {
  const app = await openApp(Options, { wire });
  await app.get(SelectBox).select("b");
  await app.get(MultiSelect).select("c");
  await app.get(MultiSelect).select("b");
  await app.get(Button).click();
  expect(app.screen()).toContain('SelectBox "One" = "b"');
  expect(app.screen()).toContain('MultiSelect "Many" = ["c","b"]');
});

it("keeps a choice in a form that is not sent yet at its option, and drops one whose option has gone", async () => {
  const app = await openApp(Options, { wire: true });
  await app.get(Radio).select("b");
  await app.get(Button).click();
  expect(app.screen()).toContain('Radio "In a form" = "b"');
  await app.get(SubmitButton).click();
  expect(app.get(Text).text).toBe("b");
  const other = await openApp(Options, { wire: true });
  await other.get(Radio).select("a");
  await other.get(Button).click();
  expect(other.screen()).toContain('Radio "In a form" = "new"');
  await other.get(SubmitButton).click();
  expect(other.get(Text).text).toBe("new");
});

it("opens a lazy expander in a form at once, and leaves it open when the form is cleared", async () => {
  const app = await openApp(Options);
  await app.get(Expander).toggle();
  expect(app.find(Checkbox)).toBeDefined();
  await app.get(SubmitButton).click();
  expect(app.find(Checkbox)).toBeDefined();
});
