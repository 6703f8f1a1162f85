// A picture, a tone and a page that are made here, so that the gallery needs no files.

const [width, height] = [320, 160];

/** Hills at dusk, point by point: grey from 0 to 1. */
export const picture = {
  data: Float32Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const hill = (far: number): boolean => y > height * far + 14 * Math.sin(x / (31 + 40 * far) + far * 9);
    return hill(0.82) ? 0.12 : hill(0.66) ? 0.28 : hill(0.5) ? 0.45 : 0.95 - (0.4 * y) / height;
  }),
  shape: [height, width],
} as const;

/** Half a second of A, 440 times a second. */
export const sound = Float32Array.from({ length: 4000 }, (_, at) => 0.4 * Math.sin((at / 8000) * 440 * 2 * Math.PI));

export const page = '<!doctype html><html lang="en"><title>A page</title><p>This is a page of its own.</p></html>';
