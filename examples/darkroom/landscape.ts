// A picture to begin with, drawn by numbers: an evening in the mountains.
import { blank, type Photo } from "./pixels.ts";

type Color = readonly [number, number, number];

const mix = (a: Color, b: Color, share: number): Color => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** The same for the same number, and like nothing for the next. */
function random(at: number): number {
  const found = Math.sin(at * 127.1) * 43758.5453;
  return found - Math.floor(found);
}

/** A ridge: hills upon hills, each half as wide and half as high. */
function ridge(x: number, seed: number): number {
  let height = 0;
  for (let octave = 0; octave < 6; octave++) {
    const along = x * 2 ** octave * 3;
    const at = Math.floor(along);
    const share = along - at;
    const soft = share * share * (3 - 2 * share);
    const [left, right] = [random(at + seed * 31 + octave * 7), random(at + 1 + seed * 31 + octave * 7)];
    height += (left + (right - left) * soft) / 2 ** (octave + 1);
  }
  return height;
}

const sky: readonly Color[] = [
  [38, 52, 104],
  [148, 96, 142],
  [246, 164, 112],
  [255, 221, 160],
];
const near: Color = [14, 18, 34];
const far: Color = [156, 108, 132];
const sun = { x: 0.68, y: 0.4, radius: 0.05 };
const RIDGES = 5;

function landscape(width: number, height: number): Photo {
  const photo = blank(width, height);
  for (let x = 0; x < width; x++) {
    const tops = Array.from(
      { length: RIDGES },
      (_, at) => 0.46 + at * 0.11 + 0.22 * (0.5 - ridge(x / height + at, at)),
    );
    for (let y = 0; y < height; y++) {
      const down = y / height;
      const hill = tops.findLastIndex((top) => down >= top);
      const color =
        hill < 0
          ? skyAt(x / height, down, x * height + y)
          : mix(far, near, (hill + (down - tops[hill]!)) / (RIDGES - 0.6));
      photo.data.set(color, (y * width + x) * 4);
    }
  }
  return photo;
}

function skyAt(x: number, y: number, seed: number): Color {
  const away = Math.hypot(x - sun.x * 1.5, y - sun.y);
  if (away < sun.radius) return [255, 246, 214];
  const step = Math.min(2.999, Math.max(0, y * 5));
  const at = Math.floor(step);
  const plain = mix(sky[at]!, sky[at + 1]!, step - at);
  const glow = mix(plain, [255, 232, 170], Math.exp(-(away - sun.radius) * 6) * 0.7);
  return random(seed) > 0.9985 && y < 0.3 ? [255, 255, 255] : glow;
}

export const evening: Photo = landscape(480, 320);
