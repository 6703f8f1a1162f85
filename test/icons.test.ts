// The icons: the type of their names is that of the set, and a page carries those that its scripts name.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findIcons } from "../compiler/vite/icons/find-icons.ts";
import { pickIcons } from "../compiler/vite/icons/icon-set.ts";
import { expectFile } from "./fixtures.ts";

const names = Object.keys(pickIcons()).sort();

/** As the members of a union, in lines that are not too long. */
function unionOf(texts: readonly string[]): string {
  const lines: string[] = [];
  for (const text of texts) {
    const word = `| ${JSON.stringify(text)}`;
    const last = lines.length - 1;
    if (last >= 0 && lines[last]!.length + word.length < 117) lines[last] += ` ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines.join("\n");
}

/** The first characters of all emoji, those for keys included. */
function emojiStarts(): string[] {
  const starts = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "#", "*"].map((key) => `${key}\ufe0f\u20e3`);
  for (let point = 0xa0; point < 0x1fb00; point++) {
    const sign = String.fromCodePoint(point);
    if (/^[\p{Emoji}\p{Regional_Indicator}]$/u.test(sign)) starts.push(sign);
  }
  return starts;
}

it("their names are the type of `icon`", () => {
  expect(names.length).toBeGreaterThan(3000);
  const text = [
    "// The names of the icons, and how emoji begin. Written from the set by `npm run update`.",
    "",
    "export type IconName =",
    `${unionOf(names)};`,
    "",
    "export type EmojiStart =",
    `${unionOf(emojiStarts())};`,
    "",
  ];
  expectFile(join(import.meta.dirname, "../runtime/elements/icon-names.ts"), text.join("\n"));
});

describe("a module brings what it names", () => {
  const known = new Set(["star", "home", "search", "thumb_up", "title", "label"]);
  const found = (source: string) => findIcons(source, (name) => known.has(name));

  it.each([
    ["in a tag", '<Button icon="star">home</Button>', ["star"]],
    ["in a call", 'Button({ icon: "star", label: "home" })', ["star"]],
    ["as Streamlit writes them", '<Button icon=":material/thumb_up:" />', ["thumb_up"]],
    ["chosen", '<Button icon={open ? "star" : wide && "home"} />', ["home", "star"]],
    ["in a template", "<Button icon={`star`} />", ["star"]],
    ["of a message", '<ChatMessage name="a" avatar="star" />', ["star"]],
    ["in Markdown", "md`:material-star: and :material/thumb_up:`", ["star", "thumb_up"]],
    ["looked up", 'const of = { a: "star", b: "home", c: "other" };\n<Button icon={of[kind]} />', ["home", "star"]],
    ["without a name", '<Button icon="🎻" />', []],
  ])("%s", (_, source, expected) => {
    expect(found(source)).toEqual({ used: true, names: expected });
  });

  it("and nothing where there is no icon", () => {
    expect(found('<Text title="star">home</Text>;')).toEqual({ used: false, names: [] });
    expect(found("const icon = 1;").names).toEqual([]);
    expect(found('export const config = { icon: "star" } satisfies AppConfig;').used).toBe(false);
  });
});
