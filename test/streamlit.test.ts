// docs/streamlit.md answers every rule once, and promises nothing that is not there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/streamlit.md"), "utf8");
const surface = new Set(readFileSync(join(root, "test/surface.txt"), "utf8").match(/\w+/g));

/** How many rules each group has, beside those with a letter behind their number. */
const groups: Readonly<Record<string, number>> = {
  RUN: 26,
  RR: 33,
  COA: 11,
  STP: 5,
  EL: 14,
  LAY: 21,
  WID: 34,
  CB: 18,
  SS: 19,
  FRM: 17,
  FR: 28,
  DLG: 10,
  MISC: 13,
  CA: 21,
  QP: 8,
  NAV: 12,
  CFG: 6,
  AT: 14,
  JS: 6,
};
const lettered = ["RR-30b", "WID-27b", "FRM-14b", "MISC-08b", "QP-05b"];

const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| rules") && !line.startsWith("| Streamlit"))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));

/** `RUN-04…07` is four rules; a letter at its end, one more. */
function rulesIn(cell: string): string[] {
  return cell.split(", ").flatMap((part) => {
    const [, group, first, last, letter] = /^([A-Z]+)-(\d\d)(?:…(\d\d))?(b?)$/.exec(part) ?? [];
    if (group === undefined) throw new Error(`${part} is no rule`);
    const [from, to] = [Number(first), Number(last ?? first)];
    const name = (n: number) => `${group}-${String(n).padStart(2, "0")}`;
    if (last === undefined) return [name(from) + letter];
    const found = Array.from({ length: to - from + 1 }, (_, at) => name(from + at));
    return letter === "" ? found : [...found, name(to) + letter];
  });
}

describe("the rules", () => {
  const answers = rows.filter(([rules]) => /^[A-Z]+-\d/.test(rules!));

  it("are all answered, each once", () => {
    const all = Object.entries(groups).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, at) => `${group}-${String(at + 1).padStart(2, "0")}`),
    );
    const answered = answers.flatMap(([rules]) => rulesIn(rules!));
    expect(answered.slice().sort()).toEqual([...all, ...lettered].sort());
  });

  it("are the same, different or not applicable, and the answer says what is so", () => {
    for (const [rules, answer, words] of answers) {
      expect(["same", "different", "n/a"], rules).toContain(answer);
      expect(words!.length, rules).toBeGreaterThan(10);
    }
  });
});

it("names only what the package exports", () => {
  const commands = rows.filter(([command]) => command!.startsWith("`st."));
  expect(commands.length).toBeGreaterThan(60);
  for (const [command, counterpart] of commands) {
    if (counterpart!.startsWith("–")) continue;
    const names = [...counterpart!.matchAll(/`<([A-Z]\w*)|`([a-z]\w*)\(/g)].map(([, tag, call]) => tag ?? call!);
    for (const name of names) expect(surface, `${command}: ${name}`).toContain(name);
    if (names.length === 0) expect(counterpart, command).toMatch(/plain tag|<img>|`context`|AppConfig/);
  }
});
