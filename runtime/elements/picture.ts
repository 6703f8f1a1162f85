// What can be shown as a picture, and the same as it travels to a page.
import { type Mistake, write, writeText } from "./define.ts";

/** Pixels as numbers: rows of `width`, from the top left; one (gray), two (gray and alpha), three (red, green, blue) or four of them for each pixel. */
export interface Pixels {
  /** From 0 to 255; in a `Float32Array` or `Float64Array` from 0 to 1. */
  data: ArrayLike<number>;
  /** Height, width, and how many numbers a pixel has; one when left out. */
  shape: readonly [height: number, width: number, channels?: number];
}

/**
 * An address, the text of an SVG (`"<svg …"`), a `File`, a `Blob`, the bytes of an image file, pixels as `ImageData` or as an
 * array with its shape, a canvas, or an `ImageBitmap`.
 */
export type PictureSource =
  | string
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ImageData
  | Pixels
  | HTMLCanvasElement
  | OffscreenCanvas
  | ImageBitmap;

/** A picture as its paint gets it. */
export type Picture =
  | { readonly address: string }
  | { readonly svg: string }
  | { readonly file: Blob }
  | { readonly bytes: Uint8Array }
  | { readonly pixels: Uint8ClampedArray; readonly width: number; readonly height: number }
  | { readonly drawn: CanvasImageSource; readonly width: number; readonly height: number };

const tagOf = (value: unknown): unknown => (value as { [Symbol.toStringTag]?: unknown } | null)?.[Symbol.toStringTag];

/** By what it can do: a test may have files of another page's making. */
export const isBlob = (value: unknown): value is Blob =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Blob).arrayBuffer === "function" &&
  typeof (value as Blob).size === "number";

/** The bytes of a file; nothing for anything else. */
export const bytesOf = (value: unknown): Uint8Array | undefined =>
  value instanceof Uint8Array ? value : value instanceof ArrayBuffer ? new Uint8Array(value) : undefined;

const isSvg = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i.test(text);

const isPixels = (value: unknown): value is Pixels =>
  typeof value === "object" && value !== null && "shape" in value && "data" in value;

const drawable = /^(?:HTMLCanvasElement|OffscreenCanvas|ImageBitmap|HTMLImageElement|HTMLVideoElement|VideoFrame)$/;

/** @param clamp Numbers out of range are cut off instead of refused. */
export function pictureOf(source: unknown, clamp = false): Picture {
  if (typeof source === "string") return isSvg(source) ? { svg: source } : { address: source };
  if (isBlob(source)) return { file: source };
  const bytes = bytesOf(source);
  if (bytes !== undefined && !isPixels(source)) return { bytes };
  if (tagOf(source) === "ImageData") {
    const { data, width, height } = source as ImageData;
    return { pixels: data as Uint8ClampedArray, width, height };
  }
  if (isPixels(source)) return paintPixels(source, clamp);
  if (drawable.test(writeText(tagOf(source)))) {
    const { width, height } = source as { width: number; height: number };
    return { drawn: source as CanvasImageSource, width, height };
  }
  throw new TypeError(`${write(source)} is no picture.`);
}

/** Pixels of any shape as red, green, blue and alpha. */
function paintPixels({ data, shape }: Pixels, clamp: boolean): Picture {
  const [height, width, channels = 1] = shape;
  const isUnit = data instanceof Float32Array || data instanceof Float64Array;
  const pixels = new Uint8ClampedArray(width * height * 4);
  const most = isUnit ? 1 : 255;
  const at = (index: number): number => {
    const value = data[index]!;
    if (!clamp && !(value >= 0 && value <= most))
      throw new RangeError(`data[${index}] is ${value}: a pixel is from 0 to ${most}. With clamp it is cut off.`);
    return isUnit ? value * 255 : value;
  };
  for (let i = 0, from = 0, to = 0; i < width * height; i++, from += channels, to += 4) {
    const gray = channels < 3;
    pixels[to] = at(from);
    pixels[to + 1] = at(gray ? from : from + 1);
    pixels[to + 2] = at(gray ? from : from + 2);
    pixels[to + 3] = channels % 2 === 1 ? 255 : at(from + channels - 1);
  }
  return { pixels, width, height };
}

/** More pixels than any browser's canvas takes. */
const MOST = 268_435_456;

/** What is wrong with a source; nothing where it can be shown. */
export function checkPicture(source: unknown): Mistake | undefined {
  if (source === undefined || typeof source === "string" || isBlob(source)) return undefined;
  if (isPixels(source)) {
    const { data, shape } = source as { data: ArrayLike<number>; shape: unknown };
    const [height, width, channels = 1] = Array.isArray(shape) ? (shape as number[]) : [];
    const whole = [height, width].every((side) => Number.isInteger(side) && side! > 0) && width! * height! <= MOST;
    if (!whole || ![1, 2, 3, 4].includes(channels))
      return {
        found: `shape is ${write(shape)}.`,
        expected: "shape is height and width in pixels, and how many numbers a pixel has, from 1 to 4.",
        write: "source={{ data, shape: [height, width, 3] }}",
      };
    const length = height! * width! * channels;
    if (typeof data?.length !== "number" || data.length !== length)
      return {
        found: `data has ${typeof data?.length === "number" ? `${data.length} numbers` : "no length"}.`,
        expected: `A picture of ${height} by ${width} pixels with ${channels} number${channels === 1 ? "" : "s"} each has ${length}.`,
        write: "source={{ data, shape: [height, width, channels] }}",
      };
    return undefined;
  }
  if (bytesOf(source) !== undefined || tagOf(source) === "ImageData" || drawable.test(writeText(tagOf(source))))
    return undefined;
  return {
    found: `source is ${write(source)}.`,
    expected:
      "A picture is an address, SVG, a File or Blob, bytes, pixels with their shape, a canvas or an ImageBitmap.",
    write: 'source="/picture.png"',
  };
}
