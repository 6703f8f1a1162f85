// Markdown made by `md` stands wherever a label, a title or a text is read: as marks on the page, as plain text for tests and screen readers.
// @vitest-environment happy-dom
import * as dacapo from "dacapo";
import { MultiSelect, Pills, Radio, SegmentedControl, SelectBox, Tabs, md } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";
import type { Element } from "./define.ts";
import { onPage } from "./on-page.fixture.ts";

HTMLElement.prototype.togglePopover ??= () => false;

type Drawable = Element<(props: Record<string, unknown>) => unknown>;

const isElement = (value: unknown): value is Drawable => typeof value === "function" && "definition" in value;

const words = md`Very *loud*`;

/** What an element cannot be drawn without, or is not seen without. */
const needed: Record<string, Record<string, unknown>> = {
  DataFrame: { data: [{ a: 1 }] },
  Table: { data: [{ a: 1 }] },
  DownloadButton: { data: "a", fileName: "a.txt" },
  LinkButton: { href: "/a" },
  PageLink: { path: "/a" },
  Progress: { value: 0.5 },
  Metric: { value: 1 },
  Alert: { children: "Text" },
  Dialog: { children: () => {} },
  Spinner: { children: () => new Promise(() => {}) },
};

/** Shown elsewhere, only inside something else, or a text in a language of its own. */
const apart = ["SubmitButton", "Toast", "Tab", "Code", "Exception", "Mermaid", "Latex", "Html"];

const kinds = Object.values(dacapo as Record<string, unknown>)
  .filter(isElement)
  .filter(({ definition }) => !apart.includes(definition.name))
  .flatMap((element): [string, string, Drawable][] => {
    const { name, props, children } = element.definition;
    const named = Object.entries(props as Record<string, unknown>).flatMap(([prop, kind]) =>
      typeof kind === "string" && kind.startsWith("label") ? [prop] : [],
    );
    return [...named, ...(children === "text" ? ["children"] : [])].map((prop) => [name, prop, element]);
  });

describe("Markdown", () => {
  it.each(kinds)("stands in %s, as %s", (name, prop, element) => {
    const { props } = element.definition;
    const given = { ...("options" in props && { options: ["a", "b"] }), ...("label" in props && { label: "Label" }) };
    const page = onPage(() => void element({ ...given, ...needed[name], [prop]: words }));
    const marked = [...page.querySelectorAll("em")].map(({ textContent }) => textContent);
    expect(marked).toEqual(["loud"]);
  });

  it("is about all that have labels", () => {
    expect(new Set(kinds.map(([name]) => name)).size).toBeGreaterThan(35);
  });
});

describe("options", () => {
  it.each([
    ["Radio", Radio],
    ["Pills", Pills],
    ["SegmentedControl", SegmentedControl],
    ["MultiSelect", MultiSelect],
  ] as const)("of %s are Markdown, and known by their text", async (_, Choice) => {
    const draw = (): void =>
      void (Choice as unknown as Drawable)({
        label: "Which?",
        options: ["a", "b"],
        ...(Choice === MultiSelect && { value: ["a"] }),
        format: (option: string) => md`option *${option}*`,
      });
    expect(onPage(draw).querySelector("em")).not.toBeNull();
    const app = await openApp(defineApp("t.app.tsx", draw));
    await (app.get(Choice as never) as any).select("b");
    expect([app.get(Choice as never).value].flat()).toContain("b");
    expect(app.screen()).toContain("option b");
  });

  it("of SelectBox are plain text where the browser shows them", () => {
    const page = onPage(() => void SelectBox({ label: "Which?", options: ["a"], format: (option) => md`*${option}*` }));
    expect(page.querySelector("option")!.textContent).toBe("a");
  });

  it("may be Markdown themselves", async () => {
    const options = [md`*a*`, md`*b*`];
    const app = await openApp(defineApp("t.app.tsx", () => void Radio({ label: "Which?", options })));
    await app.get(Radio).select(options[1] as never);
    expect(app.get(Radio).value).toBe(options[1]);
    expect(app.screen()).toContain("b");
  });
});

it("tabs may have labels of Markdown, and are called by their text", async () => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const [, two] = Tabs({ labels: [md`*One*`, md`*Two*`] });
      two!(() => void dacapo.Text({ children: "inside" }));
    }),
  );
  await app.get(Tabs).set("Two" as never);
  expect(app.get(Tabs).value).toBe("Two");
});

it("a test finds elements by the text of their labels", async () => {
  const app = await openApp(defineApp("t.app.tsx", () => void dacapo.Slider({ label: words, max: 3 })));
  expect(app.get(dacapo.Slider, "Very loud").value).toBe(0);
  expect(app.screen()).toContain("Very loud");
});

it("what is no text is refused", async () => {
  const app = await openApp(
    defineApp(
      "t.app.tsx",
      () => void dacapo.Slider({ label: { tag: "b", attrs: null, children: [] } as never, max: 3 }),
    ),
  );
  expect(app.exception?.message).toContain("a string, or Markdown made by md");
});
