// Writes the outline of the world that maps draw without a network: from world-atlas (Natural Earth, public domain).
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { feature, mesh } from "topojson-client";
import atlas from "world-atlas/countries-110m.json" with { type: "json" };

const root = fileURLToPath(new URL("..", import.meta.url));
const { countries, land } = atlas.objects;

/** Differences of hundredths of a degree, five bits to a sign. */
function encode(line) {
  let text = "";
  let before = [0, 0];
  for (const point of line) {
    const now = point.map((value) => Math.round(value * 100));
    for (const [i, value] of now.entries()) {
      let rest = (value - before[i]) * 2;
      if (rest < 0) rest = ~rest;
      for (; rest >= 32; rest >>= 5) text += String.fromCharCode((32 | (rest & 31)) + 63);
      text += String.fromCharCode(rest + 63);
    }
    before = now;
  }
  return text;
}

const shapes = feature(atlas, land).features ?? [feature(atlas, land)];
const rings = shapes.flatMap(({ geometry }) =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
);
const borders = mesh(atlas, countries, (a, b) => a !== b).coordinates;
const write = (name, lines) => `export const ${name} =\n  ${JSON.stringify(lines.map(encode).join(" "))};\n`;

writeFileSync(
  `${root}/runtime/maps/world/world.ts`,
  `// The outline of the world and the borders of its countries, by Natural Earth (public domain). \`node scripts/world.mjs\` writes it.

${write("land", rings)}
${write("borders", borders)}`,
);
