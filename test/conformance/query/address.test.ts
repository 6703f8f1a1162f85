// The address as others write it, and as the app leaves it.
import { Button, Exception, MultiSelect, PageLink, TextInput } from "dacapo";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import { isPath } from "../../../runtime/core/features/pages/paths.ts";
import Hostile from "../pages/hostile.app";
import { texts } from "../texts.ts";
import Emptied from "./emptied.app";

describe("E1: an emptied list", () => {
  it.each([
    ["by the user", (app) => app.get(MultiSelect).set([])],
    ["by the script", (app) => app.get(Button, "Clear").click()],
  ] satisfies [string, (app: Awaited<ReturnType<typeof openApp>>) => Promise<unknown>][])(
    "%s is said in the address, and still empty when the page is loaded again",
    async (_, empty) => {
      const app = await openApp(Emptied);
      expect(texts(app)).toEqual(['[["a","b"],[],""] 2']);
      await empty(app);
      expect(texts(app)[0]).toMatch(/^\[\[\],\[\],""\] /);
      const again = await openApp(Emptied, { query: { tags: [] } });
      expect(texts(again)).toEqual(['[[],[],""] 0']);
      expect(again.query).toEqual(app.query);
      expect(texts(await openApp(Emptied, { query: "?tags=" }))).toEqual(['[[],[],""] 0']);
    },
  );

  it("is left out where the default is an empty one; the default is back when it is set", async () => {
    const app = await openApp(Emptied, { query: "?tags=" });
    await app.get(MultiSelect).set(["a", "b"]);
    expect(app.query).toEqual({});
  });
});

describe("E5: half a character", () => {
  it.each(["\ud800", "a\udc00b", "\ud83d\ude00\ud83d", "\udfff\ud800"])(
    "%j becomes a mark, and the run is told of",
    async (text) => {
      const app = await openApp(Emptied);
      const before = app.runs.length;
      await app.get(TextInput).set(text);
      expect(app.runs.length).toBe(before + 1);
      expect(app.exception).toBeUndefined();
      await app.get(TextInput).set("fine");
      expect(app.query).toEqual({ word: "fine" });
    },
  );

  it("in a path leads to its page", async () => {
    const app = await openApp(Hostile);
    await app.get(TextInput).set("/users/\ud800x");
    await app.get(Button).click();
    expect(texts(app)).toContain("user \ud800x");
    await app.get(Button).click();
    expect(app.runs.at(-1)?.ending).toBe("done");
  });
});

const elsewhere = [
  "//evil.example",
  "/\\evil.example/",
  "/\t/evil.example",
  "/\n\\evil.example",
  "/\r//evil.example",
  "\\\\evil.example",
  "/\u0000/evil.example",
  "/ok\\..\\..\\\\evil.example",
  "/\u007f/evil.example",
  "evil.example",
  "",
];

describe("E4: a path that a browser takes for another host", () => {
  it.each(elsewhere)("%j is refused by navigate() and by PageLink, and the app goes on", async (path) => {
    const app = await openApp(Hostile);
    await app.get(TextInput).set(path);
    expect(
      app
        .all(Exception)
        .map(({ text }) => text)
        .join(),
    ).toContain("path");
    await app.get(Button).click();
    expect(app.path).toBe("/");
    expect(app.exception).toBeDefined();
    await app.get(TextInput).set("/users/7");
    expect(app.exception).toBeUndefined();
    expect(app.get(PageLink).props["path"]).toBe("/users/7");
    await app.get(Button).click();
    expect(app.path).toBe("/users/7");
  });

  it("is none that the standard resolves to this one, and the reverse", () => {
    const site = "http://this.example";
    for (const path of [
      ...elsewhere,
      "/a/..//evil.example",
      "/./\u3000/evil",
      "/%5cevil.example",
      "/%2f/evil",
      "/ /x",
      "/a?b=\\\\c",
    ]) {
      if (isPath(path)) expect(new URL(path, site).host, path).toBe("this.example");
      if (new URL(path, site).host !== "this.example") expect(isPath(path), path).toBe(false);
    }
  });
});
