// What does not fit in an object that is written in a prop: found where it stands, by the way that TypeScript describes to it.
// TypeScript itself goes there only where the prop has one type; of several it names the prop.
import type { Place } from "./place.ts";
import type { Finding } from "./typescript/finding.ts";
import type { Virtual } from "./virtual/index.ts";
import { propKeys } from "./virtual/prop-keys.ts";

/** The finding at the key in the object that it is about, with what is said of that alone; as it was where there is none. */
export function deepest<F extends Finding>(finding: F, { call, prop, deep }: Place, { text }: Virtual): F {
  const way = wayIn(finding.lines);
  const written = call.props.find(({ name }) => name === prop);
  if (deep || way.length === 0 || written === undefined) return finding;
  let keys = propKeys(text.slice(written.start, written.end))[0]?.keys();
  let found = finding;
  for (const { name, line } of way) {
    const key = keys?.find((each) => each.name === name);
    if (key === undefined) return found;
    const range = { start: written.start + key.start, end: written.start + key.end };
    found = { ...finding, ...range, lines: outdented(finding.lines.slice(line + 1)) };
    keys = key.keys();
  }
  return found;
}

function outdented(lines: readonly string[]): string[] {
  const [first = ""] = lines;
  const margin = first.length - first.trimStart().length;
  return lines.map((line) => line.slice(margin));
}

/** The names of properties in the lines of a message, one in another. */
const wayIn = (lines: readonly string[]): { name: string; line: number }[] =>
  lines.flatMap((text, line) => {
    const way =
      /^\s*The types of '(.+)' are incompatible between these types\.$/.exec(text)?.[1] ??
      /^\s*Types of property '(.+)' are incompatible\.$/.exec(text)?.[1];
    // What was written in quotes stands in them, and in brackets: `["since"].format`.
    const names = Array.from(
      way?.matchAll(/\["([^"]*)"\]|"([^"]*)"|[^.]+/g) ?? [],
      ([all, inside, quoted]) => inside ?? quoted ?? all,
    );
    return names.map((name) => ({ name, line }));
  });
