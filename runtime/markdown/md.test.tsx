// Inline Markdown: what `md` makes of a template, and where it may stand.
// @vitest-environment happy-dom
import { Caption, md, Slider } from "dacapo";
import { tag } from "dacapo/runtime";
import { describe, expect, it } from "vitest";
import type { Content, Inline } from "../core/wire/wire.ts";
import { onPage } from "../elements/on-page.fixture.ts";

/** As HTML would write it, for a test to read. */
function written(content: Content): string {
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map(written).join("");
  const { tag: name, attrs, children } = content as Inline;
  const attributes = Object.entries(attrs ?? {}).map(([key, value]) => ` ${key}=${String(value)}`);
  return `<${name}${attributes.join("")}>${written(children)}</${name}>`;
}
const inside = ({ children }: Inline): string => written(children);

describe("marks", () => {
  it.each([
    ["emphasis", md`**a** _b_ ~~c~~ \`d\``, "<strong>a</strong> <em>b</em> <del>c</del> <code>d</code>"],
    ["links", md`[a](https://x.y "t")`, "<a href=https://x.y title=t target=_blank rel=noopener noreferrer>a</a>"],
    ["links of the page", md`[a](#part)`, "<a href=#part>a</a>"],
    [
      "colours",
      md`:red[a **b**] :grey-background[c] :green-badge[d]`,
      "<span class=dc-red>a <strong>b</strong></span> <span class=dc-gray-background>c</span> <span class=dc-green-badge>d</span>",
    ],
    ["brackets in colours", md`:red[a [b] c] d]`, "<span class=dc-red>a [b] c</span> d]"],
    [
      "icons",
      md`:material-star: :material/thumb_up:`,
      "<dc-icon name=star>:material-star:</dc-icon> <dc-icon name=thumb_up>:material/thumb_up:</dc-icon>",
    ],
    [
      "emoji",
      md`:tada: :+1: at 10:30:45`,
      "<dc-emoji name=tada>:tada:</dc-emoji> <dc-emoji name=+1>:+1:</dc-emoji> at 10:30:45",
    ],
    [
      "maths",
      md`$x^2$ and $$\frac{a}{b}$$`,
      "<dc-math tex=x^2>$x^2$</dc-math> and <dc-math tex=\\frac{a}{b} display=>$$\\frac{a}{b}$$</dc-math>",
    ],
    ["prices", md`from $5 to $10`, "from $5 to $10"],
    ["letters", md`\*a\* \$x$ 1 < 2 & 3`, "*a* $x$ 1 < 2 & 3"],
    ["HTML", md`<b>a</b><script>b</script>`, "<b>a</b><script>b</script>"],
    ["no blocks", md`# a - b`, "# a - b"],
    ["nothing", md``, ""],
  ])("%s", (_, made, expected) => {
    expect(inside(made)).toBe(expected);
  });

  it("read nothing that would run code", () => {
    expect(inside(md`[a](<javascript:alert(1)>) ![b](javascript:c)`)).toBe("a b");
    expect(inside(md`[a](${"javascript:alert(1)"})`)).not.toContain("href");
  });
});

describe("values", () => {
  it("are text, never Markdown", () => {
    const name = "**x** :red[y] $z$ [a](b) `c` <d> &amp;";
    expect(inside(md`**${name}**`)).toBe(`<strong>${name}</strong>`);
    expect(inside(md`\`${name}\` :red[${name}]`)).toBe(`<code>${name}</code> <span class=dc-red>${name}</span>`);
  });

  it("may be numbers, lists, inline HTML and other Markdown", () => {
    const inner = md`_a_`;
    expect(inside(md`${1} ${[2, 3]} ${null}${undefined}${true} ${inner} ${tag("u", null, "b")}`)).toBe(
      "1 23  <span class=dc-md><em>a</em></span> <u>b</u>",
    );
  });

  it("stand in addresses as they are", () => {
    expect(inside(md`[a](${"https://x.y/?a=b c&d=ü"})`)).toBe(
      "<a href=https://x.y/?a=b c&d=ü target=_blank rel=noopener noreferrer>a</a>",
    );
  });

  it("may hold what stands for a value", () => {
    expect(inside(md`${"\ufdd00\ufdd1"}${"a"}`)).toBe("\ufdd00\ufdd1a");
  });
});

it("is the same when a formatter breaks its lines, as it does with Markdown", () => {
  const broken = md`
    **a** ${1}
    b
  `;
  expect(inside(broken)).toBe("<strong>a</strong> 1\nb");
  expect(inside(md` a `)).toBe(" a ");
});

it("a template is read once", () => {
  const make = () => md`**a**`;
  expect(make()).toBe(make());
});

it("stands in labels and texts", () => {
  const page = onPage(() => {
    Slider({
      label: md`How **many**?`,
      max: 3,
    });
    Caption({ children: md`:red[Few] of ${3}` });
  });
  expect(page.querySelector("label strong")!.textContent).toBe("many");
  expect(page.querySelector(".dc-caption .dc-red")!.textContent).toBe("Few");
});
