// The palette: every two colours can be told apart, also by the colour-blind, and each stands out from the page, in light and dark.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundled } from "../compiler/themes/bundled.ts";
import { type Color, contrast, linear, read } from "./contrast.ts";

type Pair = Readonly<Record<"light" | "dark", string>>;

const css = readFileSync(join(import.meta.dirname, "../runtime/painter/parts/palette.css"), "utf8");
const standard: Pair[] = [...css.matchAll(/--dc-chart-\d: light-dark\((#\w{6}), (#\w{6})\)/g)].map(
  ([, light, dark]) => ({
    light: light!,
    dark: dark!,
  }),
);

/** The colours of charts in each theme, and the grounds that they stand on. */
const themes: [string, readonly Pair[], Pair][] = [
  ["standard", standard, { light: "#ffffff", dark: "#101218" }],
  ...Object.entries(bundled).map(([name, { tokens }]): [string, readonly Pair[], Pair] => [
    name,
    tokens.charts as readonly Pair[],
    tokens.paper as Pair,
  ]),
];

/** What those see who lack one of three kinds of cones (Machado and others, 2009). */
const eyes: Record<string, readonly (readonly number[])[]> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Distance in Oklab, where equal distances look equal. */
function lab(color: Color): readonly number[] {
  const [r, g, b] = color;
  const [l, m, s] = [
    0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
    0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
    0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
  ].map((part) => Math.cbrt(Math.max(0, part))) as [number, number, number];
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
const apart = (a: Color, b: Color, eye: string): number => {
  const [x, y] = [a, b].map((color) =>
    lab(eyes[eye]!.map((row) => row.reduce((sum, part, at) => sum + part * linear(color)[at]!, 0)) as never),
  );
  return Math.hypot(...x!.map((part, at) => part - y![at]!));
};

const palettes = themes.flatMap(([name, pairs, paper]) =>
  (["light", "dark"] as const).map(
    (scheme) => [name, scheme, pairs.map((pair) => pair[scheme]), paper[scheme]] as const,
  ),
);

describe.each(palettes)("in the theme %s, %s", (_, _scheme, hexes, paper) => {
  const colors = hexes.map(read);

  it("each of the eight stands out from the page", () => {
    expect(colors.length).toBe(8);
    for (const color of colors) expect(contrast(color, read(paper))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(eyes))("all eight can be told apart by eyes with %s", (eye) => {
    for (let a = 0; a < 8; a++)
      for (let b = 0; b < a; b++)
        expect(apart(colors[a]!, colors[b]!, eye), `${a + 1} and ${b + 1}`).toBeGreaterThan(0.05);
  });

  it.each(Object.keys(eyes))("the first five can be told apart well by eyes with %s", (eye) => {
    for (let a = 0; a < 5; a++)
      for (let b = 0; b < a; b++)
        expect(apart(colors[a]!, colors[b]!, eye), `${a + 1} and ${b + 1}`).toBeGreaterThan(0.08);
  });
});
