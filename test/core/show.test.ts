// What an expression between tags shows: text, numbers, lists, drawings; never what only stands for a place.
import { expect, it } from "vitest";
import { Button, Container, Markdown, Text } from "dacapo";
import { defineApp, site } from "dacapo/runtime";
import { openApp } from "dacapo/testing";

const shown = site(Markdown, {});

async function show(value: unknown) {
  const app = await openApp(defineApp("show.app.tsx", ($) => void $.show(shown, value)));
  return app.screen();
}

it.each([
  ["text", "text", 'Markdown "text"'],
  ["numbers", 0, 'Markdown "0"'],
  ["nothing for null", null, ""],
  ["nothing for booleans", true, ""],
  ["nothing for empty text", "", ""],
  ["lists one by one", ["a", [1, null]], 'Markdown "a"\nMarkdown "1"'],
  ["functions as drawings", () => Text({ children: "drawn" }), 'Text "drawn"'],
  ["other values as text", new URL("https://example.org/"), 'Markdown "https://example.org/"'],
])("shows %s", async (_, value, screen) => {
  expect(await show(value)).toBe(screen);
});

it("shows a promise in its place when it arrives", async () => {
  const app = await openApp(
    defineApp("show.app.tsx", ($) => {
      $.show(shown, Promise.resolve("later"));
      Button({ children: "Behind" });
    }),
  );
  expect(app.screen()).toBe('Markdown "later"\nButton "Behind"');
});

it("shows neither handles nor blocks", async () => {
  const app = await openApp(
    defineApp("show.app.tsx", ($) => {
      $.show(shown, [Text({ children: "text" }), Container({})]);
    }),
  );
  expect(app.screen()).toBe('Text "text"\nContainer');
});
