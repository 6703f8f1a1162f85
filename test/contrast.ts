// How far colours are from each other for the eye, as the guidelines of the web count it.

/** Red, green and blue, from 0 to 1. */
export type Color = readonly [number, number, number];

/** Of `#rrggbb`. */
export const read = (hex: string): Color =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as never;

export const linear = (color: Color): Color =>
  color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as never;

const light = (color: Color): number =>
  linear(color).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at]!, 0);

/** From 1 to 21. */
export const contrast = (a: Color, b: Color): number => {
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
