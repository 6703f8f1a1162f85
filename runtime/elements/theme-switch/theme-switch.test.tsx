// What `ThemeSwitch` does: how a page looks follows the choice, which is kept, and what was kept by others does no harm.
// @vitest-environment happy-dom
import { Text, ThemeSwitch } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { afterEach, describe, expect, it } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";
import { keepLook, readLook, themesAt, wearLook } from "./look.ts";

afterEach(() => {
  localStorage.clear();
  wearLook({ scheme: "auto" });
});

const worn = () => ({ ...document.documentElement.dataset });
const choose = (page: HTMLElement, name: string): void =>
  one<HTMLInputElement>(page, `input[aria-label="${name}"]`).click();

describe("ThemeSwitch", () => {
  it("is drawn with a name", async () => {
    const app = await openApp(defineApp("t.app.tsx", () => void ThemeSwitch()));
    expect(app.screen()).toContain("ThemeSwitch");
  });

  it("makes the page dark, light, and as the system has it, and keeps that", () => {
    const page = onPage(() => {
      ThemeSwitch();
      Text({ children: "below" });
    });
    expect(worn()).toEqual({});
    choose(page, "Dark");
    expect(worn()).toEqual({ scheme: "dark" });
    expect(readLook()).toEqual({ scheme: "dark" });
    choose(page, "As the system has it");
    expect(worn()).toEqual({});
  });

  it("puts on what was kept", () => {
    keepLook({ scheme: "light" });
    onPage(() => void ThemeSwitch());
    expect(worn()).toEqual({ scheme: "light" });
  });

  it("begins as the page came, and takes nothing for a choice that is none", () => {
    wearLook({ scheme: "dark" });
    expect(readLook()).toEqual({ scheme: "dark" });
    for (const kept of ["", "[", "7", "null", '{"scheme":"blue","theme":7}']) {
      localStorage.setItem("dacapo-look", kept);
      expect(readLook().theme).toBeUndefined();
      expect(["auto", "dark"]).toContain(readLook().scheme);
    }
  });

  it("leaves out a theme that the app does not have", () => {
    keepLook({ scheme: "auto", theme: "another app's" });
    onPage(() => void ThemeSwitch());
    expect(worn()).toEqual({});
  });

  it("reads names as they are written in a style sheet", () => {
    const element = document.body.appendChild(document.createElement("div"));
    element.style.setProperty("--dc-themes", String.raw`"a b" "q\22 q" "é"`);
    expect(themesAt(element)).toEqual(["a b", 'q"q', "é"]);
    element.remove();
  });
});
