// Frames that nobody should send: noise, real ones that were changed, sizes, depths and names that lead elsewhere.
import type { Up } from "../../runtime/wire/frames.ts";

/** Numbers in [0, 1) that are the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

const odd: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 53,
  -(2 ** 63),
  "",
  "x",
  "__proto__",
  "constructor",
  "\u0000",
  "💥",
  [],
  {},
  [[]],
  { $: "number", of: "NaN" },
  { $: "map", of: [[1, 2]] },
  { $: "nothing", of: 1 },
  { then: 1 },
  { toJSON: 1 },
  { length: 1e9 },
  "x".repeat(5000),
  Array.from({ length: 300 }, () => 0),
];

/** @param real Frames that a page has sent. */
export function* hostileFrames(real: readonly Up[], seed: number): Generator<string> {
  const next = numbersFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const change = (value: unknown): unknown => {
    if (next() < 0.3 || typeof value !== "object" || value === null) return pick(odd);
    const keys = Object.keys(value);
    if (keys.length === 0) return pick(odd);
    const key = pick(keys);
    const copy: Record<string, unknown> = { ...(value as object) };
    const what = next();
    if (what < 0.2) delete copy[key];
    else if (what < 0.3) copy[pick(["__proto__x", "constructor", "extra", "prototype"])] = pick(odd);
    else copy[key] = change(copy[key]);
    return Array.isArray(value) ? Object.values(copy) : copy;
  };
  for (;;) {
    const kind = next();
    const text = JSON.stringify(pick(real));
    if (kind < 0.6) yield JSON.stringify(change(pick(real))) ?? "undefined";
    else if (kind < 0.7) yield text.slice(0, Math.floor(next() * text.length));
    else if (kind < 0.8)
      yield text.replace(/./g, (letter) => (next() < 0.05 ? String.fromCharCode(next() * 0xffff) : letter));
    else if (kind < 0.83)
      yield `{"op":"do","n":1,"seen":0,"id":1,"kind":"change","value":${deep(Math.floor(next() * 3000))}}`;
    else if (kind < 0.86) yield text.replace(/\{/, `{"__proto__":{"polluted":1},`);
    else if (kind < 0.9)
      yield text.replace(
        /"value":[^,}]*/,
        `"value":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`,
      );
    else
      yield JSON.stringify({
        op: "do",
        n: Math.floor(next() * 5),
        seen: Math.floor(next() * 1e6),
        id: Math.floor(next() * 60),
        kind: pick(["change", "click", "submit", "dismiss", "x", "toString"]),
        value: pick(odd),
        spot: pick([undefined, 0, 1, 99]),
      });
  }
}
