// What headings get behind the first picture: names, links, help, colours.
// @vitest-environment happy-dom
import { Button, Header, Markdown, session, Subheader, Title } from "dacapo";
import { tag } from "dacapo/runtime";
import { describe, expect, it, vi } from "vitest";
import { onPage, one } from "./on-page.fixture.ts";
import { nameOf } from "../painter/headings/heading-name.ts";

/** On a page with all that arrives later. */
async function shown(draw: () => void): Promise<HTMLElement> {
  const page = onPage(draw);
  await vi.dynamicImportSettled();
  return page;
}

const ids = (page: Element) => [...page.querySelectorAll("h1, h2, h3")].map(({ id }) => id);
const linkOf = (heading: Element) => heading.shadowRoot?.querySelector("a") ?? undefined;

describe("the name of a heading", () => {
  it.each([
    ["Results for Oslo", "results-for-oslo"],
    ["  What’s new? (2026) ", "whats-new-2026"],
    ["Größe & Gewicht", "größe-gewicht"],
    ["数据 2", "数据-2"],
    ["🎻", "part"],
  ])("of %j is %j", (text, name) => expect(nameOf(text)).toBe(name));

  it("is made from its words, and no other's on the page", async () => {
    const page = await shown(() => {
      Title({ children: "Sales" });
      Header({ children: ["By ", tag("i", null, "region")] });
      Header({ children: "By region" });
      Subheader({ children: "Sales" });
    });
    expect(ids(page)).toEqual(["sales", "by-region", "by-region-1", "sales-1"]);
    expect(linkOf(one(page, "h1"))?.getAttribute("href")).toBe("#sales");
  });

  it("is its own, or none", async () => {
    const page = await shown(() => {
      Header({ children: "Results", anchor: "found" });
      Header({ children: "Unnamed", anchor: false });
    });
    expect(ids(page)).toEqual(["found", ""]);
    expect([...page.querySelectorAll("h2")].map((heading) => linkOf(heading)?.getAttribute("href"))).toEqual([
      "#found",
      undefined,
    ]);
  });

  it("follows its words; words and link stay the same elements", async () => {
    const page = await shown(() => {
      const state = session({ text: "First" });
      Header({ children: state.text });
      Button({ children: "Change", onClick: () => void (state.text = "Second one") });
    });
    const heading = one(page, "h2");
    const link = linkOf(heading);
    one(page, "button").click();
    expect([heading.id, heading.innerHTML, linkOf(heading) === link]).toEqual(["second-one", "Second one", true]);
    expect(link?.getAttribute("href")).toBe("#second-one");
  });

  it("is there in Markdown as well, unless it is not wanted", async () => {
    const page = await shown(() => {
      Markdown({ children: "## How to *read* this" });
      Markdown({ children: "## Unnamed", anchors: false });
    });
    expect(ids(page)).toEqual(["how-to-read-this", ""]);
  });
});

it("shows help behind a mark, and nothing on hover", async () => {
  const page = await shown(() => {
    const state = session({ help: "Who asks?" as string | undefined });
    Header({ children: "Results", help: state.help });
    Button({ children: "Change", onClick: () => void (state.help = undefined) });
  });
  const heading = one(page, "h2");
  expect(heading.hasAttribute("title")).toBe(false);
  const mark = heading.shadowRoot!.querySelector("button")!;
  expect([mark.hidden, heading.shadowRoot!.querySelector(".tip")?.textContent]).toEqual([false, "Who asks?"]);
  expect(heading.textContent).toBe("Results");
  one(page, "button").click();
  await vi.dynamicImportSettled();
  expect(mark.hidden).toBe(true);
});

it("has a line in a colour", async () => {
  const page = await shown(() => {
    Header({ children: "Red", divider: "red" });
    Header({ children: "Plain", divider: true });
    Header({ children: "None", divider: false });
  });
  expect([...page.querySelectorAll("h2")].map((heading) => heading.getAttribute("data-divider"))).toEqual([
    "red",
    "",
    null,
  ]);
});
