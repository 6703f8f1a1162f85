// What `Markdown` does, and how it is painted.
// @vitest-environment happy-dom
import { Button, Markdown, session } from "dacapo";
import { tag } from "dacapo/runtime";
import { describe, expect, it, vi } from "vitest";
import { onPage, one } from "../on-page.fixture.ts";

const paint = (children: string) =>
  one(
    onPage(() => void Markdown({ children })),
    ".dc-markdown",
  );

async function read(source: string): Promise<string> {
  const box = paint(source);
  await vi.dynamicImportSettled();
  return box.innerHTML;
}

describe("Markdown", () => {
  it("shows plain text at once", () => {
    expect(paint("One, two.\n\nThree").innerHTML).toBe("<p>One, two.</p><p>Three</p>");
  });

  it("shows text as it is until it can be read", () => {
    expect(paint("# Head").textContent).toMatch(/Head$/);
  });

  it.each([
    ["# A *b*", '<h1 id="a-b">A <em>b</em></h1>'],
    ["**a** ~~b~~ `c<d`", "<p><strong>a</strong> <del>b</del> <code>c&lt;d</code></p>"],
    ["- a\n- b", "<ul><li>a</li><li>b</li></ul>"],
    ["3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'],
    ["> a", "<blockquote><p>a</p></blockquote>"],
    ["a  \nb", "<p>a<br>b</p>"],
    ["&copy; &#169; &amp;lt;", "<p>© © &amp;lt;</p>"],
  ])("reads %j", async (source, html) => {
    expect((await read(source)).replace(/\n/g, "")).toBe(html);
  });

  it("reads code blocks, tables and tasks", async () => {
    const html = await read("```js\nlet x;\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] done");
    // Its words have colours, or will have.
    expect(html.replace(/<\/?i\b[^>]*>/g, "")).toContain(
      '<pre tabindex="0" data-language="js"><code>let x;</code></pre>',
    );
    expect(html).toMatch(/<td style="text-align: ?right;?">2<\/td>/);
    expect(html).toContain('<li data-task="true">');
  });

  it.each([
    ["- [x] a\n- [ ] b", ["Done:true:a", "Open:false:b"]],
    ["1. [X] a", ["Done:true:a"]],
    ["- [x] *a*\n  - [ ] b", ["Done:true:ab", "Open:false:b"]],
    ["- [y] a", []],
  ])("D6: draws the boxes of %j", async (source, boxes) => {
    const box = paint(source);
    await vi.dynamicImportSettled();
    const drawn = [...box.querySelectorAll("input")].map(
      (input) =>
        `${input.getAttribute("aria-label")}:${input.checked}:${input.parentElement!.textContent!.replace(/\s/g, "")}`,
    );
    expect(drawn).toEqual(boxes);
    for (const input of box.querySelectorAll("input")) expect(input.disabled).toBe(true);
  });

  it.each([
    ["[a](x?a=1&amp;b=2)", '<p><a href="x?a=1&amp;b=2">a</a></p>'],
    ["3 &euro; &ndash; 4 &eacute;", "<p>3 € – 4 é</p>"],
    ["&nothing; &#0; &#x1F600;", "<p>&amp;nothing; \ufffd 😀</p>"],
    ["[a](javascript&colon;alert)", "<p>a</p>"],
    ["one\ntwo *three*\nfour", "<p>one\ntwo <em>three</em>\nfour</p>"],
  ])("D6: reads the references of %j", async (source, html) => {
    expect(await read(source)).toBe(html);
  });

  it("opens links to other places apart, and leaves out those that run code", async () => {
    expect(await read("[out](https://example.org) [in](/page) [bad](javascript:x) <https://a.org>")).toBe(
      '<p><a href="https://example.org" target="_blank" rel="noopener noreferrer">out</a> <a href="/page">in</a> bad ' +
        '<a href="https://a.org" target="_blank" rel="noopener noreferrer">https://a.org</a></p>',
    );
  });

  it("shows HTML as it is written", async () => {
    const html = await read("a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>");
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("takes off the indentation that all lines share", async () => {
    expect((await read("\n      ## A\n\n      - b\n        - c\n    ")).replace(/\n/g, "")).toBe(
      '<h2 id="a">A</h2><ul><li>b<ul><li>c</li></ul></li></ul>',
    );
  });

  it("shows inline HTML that the script wrote, and later text", () => {
    const page = onPage(() => {
      const state = session({ done: false });
      Markdown({ children: state.done ? "done" : ["not ", tag("b", null, "yet")] });
      Button({ children: "Do", onClick: () => void (state.done = true) });
    });
    expect(one(page, ".dc-markdown").innerHTML).toBe("<p>not <b>yet</b></p>");
    one(page, "button").click();
    expect(one(page, ".dc-markdown").innerHTML).toBe("<p>done</p>");
  });
});
