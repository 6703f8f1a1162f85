// Pictures as numbers: what a darkroom does with them, in plain loops. Nothing here knows a browser.

/** Red, green, blue and alpha of each pixel from the top left, 0 to 255. */
export interface Photo {
  readonly data: Uint8ClampedArray;
  readonly shape: readonly [height: number, width: number, channels: 4];
}

export const blank = (width: number, height: number): Photo => ({
  data: new Uint8ClampedArray(width * height * 4).fill(255),
  shape: [height, width, 4],
});

/** The part from one share of the width to another, and of the height: 0 to 1. At least one pixel of each. */
export function crop(photo: Photo, across: readonly [number, number], down: readonly [number, number]): Photo {
  const [height, width] = photo.shape;
  const part = ([from, to]: readonly [number, number], length: number): [number, number] => {
    const start = Math.min(length - 1, Math.round(from * length));
    return [start, Math.max(1, Math.round(to * length) - start)];
  };
  const [left, wide] = part(across, width);
  const [top, high] = part(down, height);
  const result = blank(wide, high);
  for (let y = 0; y < high; y++) {
    const start = ((top + y) * width + left) * 4;
    result.data.set(photo.data.subarray(start, start + wide * 4), y * wide * 4);
  }
  return result;
}

/** Each of red, green and blue by a curve of 256 values. */
function through(photo: Photo, curve: (value: number) => number): Photo {
  const values = Uint8ClampedArray.from({ length: 256 }, (_, value) => curve(value));
  const data = photo.data.slice();
  for (let at = 0; at < data.length; at++) if (at % 4 !== 3) data[at] = values[data[at]!]!;
  return { ...photo, data };
}

/** @param brightness −100 to 100: what is added. @param contrast −100 to 100: how far values are drawn apart. */
export const adjust = (photo: Photo, brightness: number, contrast: number): Photo =>
  through(photo, (value) => (value - 128) * (1 + contrast / 100) + 128 + brightness * 1.28);

/** Each pixel becomes the mean of those up to `radius` away: rows first, then columns. */
export function blur(photo: Photo, radius: number): Photo {
  if (radius === 0) return photo;
  const [height, width] = photo.shape;
  const along = (from: Uint8ClampedArray, lines: number, length: number, step: number, next: number) => {
    const to = new Uint8ClampedArray(from.length);
    for (let line = 0; line < lines; line++) {
      for (let channel = 0; channel < 4; channel++) {
        const start = line * next + channel;
        const at = (position: number): number => from[start + Math.max(0, Math.min(length - 1, position)) * step]!;
        let sum = 0;
        for (let position = -radius; position <= radius; position++) sum += at(position);
        for (let position = 0; position < length; position++) {
          to[start + position * step] = sum / (radius * 2 + 1);
          sum += at(position + radius + 1) - at(position - radius);
        }
      }
    }
    return to;
  };
  const rows = along(photo.data, height, width, 4, width * 4);
  return { ...photo, data: along(rows, width, height, width * 4, 4) };
}

/** How bright a pixel is to the eye, 0 to 255. */
const brightnessAt = (data: Uint8ClampedArray, at: number): number =>
  0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;

export function gray(photo: Photo): Photo {
  const data = photo.data.slice();
  for (let at = 0; at < data.length; at += 4) data.fill(brightnessAt(data, at), at, at + 3);
  return { ...photo, data };
}

/** White where it is at least so bright, black elsewhere. */
export function threshold(photo: Photo, least: number): Photo {
  const data = photo.data.slice();
  for (let at = 0; at < data.length; at += 4) data.fill(brightnessAt(data, at) >= least ? 255 : 0, at, at + 3);
  return { ...photo, data };
}

/** How many pixels there are of each brightness, in 64 steps. */
export function brightness(photo: Photo): { brightness: number; pixels: number }[] {
  const counts = new Array<number>(64).fill(0);
  for (let at = 0; at < photo.data.length; at += 4)
    counts[Math.min(63, Math.round(brightnessAt(photo.data, at)) >> 2)]! += 1;
  return counts.map((pixels, step) => ({ brightness: step * 4, pixels }));
}
