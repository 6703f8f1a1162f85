// `context.locale` is a tag that `Intl` takes, whatever a system says of itself.
import { context, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { expect, it } from "vitest";

it.each([
  ["C", "en-US"],
  ["c.utf8", "en-US"],
  ["", "en-US"],
  ["de_AT.UTF-8", "de-AT"],
  ["sr_RS@latin", "sr-RS"],
  ["EN-gb", "en-GB"],
  ["zh-Hant-TW", "zh-Hant-TW"],
  ["x y z", "en-US"],
])("G10: a system that says %j has %j", async (locale, tag) => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      Text({ children: `${context.locale} ${new Intl.NumberFormat(context.locale).format(1)}` });
    }),
    { locale },
  );
  expect(app.get(Text).text).toBe(`${tag} 1`);
  app.close();
});
