// How pages looked when somebody last looked at them, kept as pictures of a third of their size: letters are grey lines there, and
// everything else has its place and its colour. `UPDATE=1` keeps how they look now. Letters of other fonts take other room: where the
// fonts are others nothing is compared.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { watch, type Watched } from "./chromium.ts";
import { sharedBrowser } from "./open.ts";

const kept = join(import.meta.dirname, "../pictures");
const fontsFile = join(kept, "fonts.json");
/** Where a picture is put that is not as it was kept. */
const other = join(import.meta.dirname, "../../.built/pictures");
export const isUpdate = process.env["UPDATE"] !== undefined;

/** So many squares of 24 pixels may be of another colour: browsers draw letters and their own controls in their ways. */
const MOST = 8;

let workshop: Promise<Watched> | undefined;
/** A page for work on pictures. */
const work = (): Promise<Watched> => (workshop ??= sharedBrowser().then((browser) => watch(browser)));

let fonts: Promise<boolean> | undefined;
/** The fonts are those that the kept pictures were made with. */
export const hasFonts = (): Promise<boolean> =>
  (fonts ??= work().then(async (page) => {
    const now = await page.evaluate(widthsOfText);
    if (isUpdate) {
      mkdirSync(kept, { recursive: true });
      writeFileSync(fontsFile, `${JSON.stringify(now).replaceAll(",", ", ")}\n`);
    }
    return isDeepStrictEqual(JSON.parse(readFileSync(fontsFile, "utf8")), now);
  }));

type Scheme = "light" | "dark";

/** Compares a page with how it looked, by day or by night or both; it is 768 pixels wide then, and stays so. */
export async function expectLooks(page: Watched, name: string, schemes: readonly Scheme[]): Promise<void> {
  if (!(await hasFonts())) return;
  await page.setViewportSize({ width: 768, height: 800 });
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const file = `${name}-${colorScheme}.png`;
    if (isUpdate) writeFileSync(join(kept, file), Buffer.from(await settled(page), "base64"));
    expect(existsSync(join(kept, file)), `test/pictures/${file} is there; UPDATE=1 makes it`).toBe(true);
    const was = readFileSync(join(kept, file)).toString("base64");
    let now = "";
    const differing = async (): Promise<number> => (await work()).evaluate(compare, [was, (now = await take(page))]);
    await expect
      .poll(differing, { message: `test/pictures/${file}, and .built/pictures/${file}`, timeout: 10_000 })
      .toBeLessThanOrEqual(MOST)
      .catch((error: unknown) => {
        mkdirSync(other, { recursive: true });
        writeFileSync(join(other, file), Buffer.from(now, "base64"));
        throw error;
      });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

/** What others draw comes when it comes. */
const others = "iframe, video, audio, dacapo-inspector";

async function take(page: Watched): Promise<string> {
  const picture = await page.screenshot({ fullPage: true, mask: [page.locator(others)], maskColor: "#888888" });
  return (await work()).evaluate(shrink, picture.toString("base64"));
}

/** Nothing changes any more. */
async function settled(page: Watched): Promise<string> {
  let before = "";
  let now = await take(page);
  while (now !== before) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
    now = await take(page);
  }
  return now;
}

async function shrink(picture: string): Promise<string> {
  const blob = new Blob([Uint8Array.from(atob(picture), (each) => each.charCodeAt(0))]);
  const whole = await createImageBitmap(blob);
  const [width, height] = [whole.width, whole.height].map((each) => Math.round(each / 3)) as [number, number];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d")!;
  context.imageSmoothingQuality = "high";
  context.drawImage(whole, 0, 0, width, height);
  // Few colours take few bytes.
  const pixels = context.getImageData(0, 0, width, height);
  for (let at = 0; at < pixels.data.length; at++) pixels.data[at] = Math.round(pixels.data[at]! / 17) * 17;
  context.putImageData(pixels, 0, 0);
  const small = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(small.reduce((text, byte) => text + String.fromCharCode(byte), ""));
}

/** How many of their squares are of another colour; all, when one is higher than the other. */
async function compare(pictures: readonly string[]): Promise<number> {
  const side = 8;
  const [a, b] = (await Promise.all(
    pictures.map(async (picture) => {
      const blob = new Blob([Uint8Array.from(atob(picture), (each) => each.charCodeAt(0))]);
      const bitmap = await createImageBitmap(blob);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  )) as [ImageData, ImageData];
  if (a.width !== b.width || Math.abs(a.height - b.height) > 4) return Infinity;
  const [across, down] = [Math.ceil(a.width / side), Math.ceil(Math.min(a.height, b.height) / side)];
  const away = new Float64Array(across * down);
  for (let y = 0; y < Math.min(a.height, b.height); y++)
    for (let x = 0; x < a.width; x++)
      for (let part = 0; part < 3; part++) {
        const at = (y * a.width + x) * 4 + part;
        away[Math.floor(y / side) * across + Math.floor(x / side)]! += Math.abs(a.data[at]! - b.data[at]!);
      }
  // The mean of a square's numbers, of 255.
  return away.filter((sum) => sum / (side * side * 3) > 12).length;
}

/** What a text in each of the fonts of a page takes. */
function widthsOfText(): number[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  return [
    "400 16px system-ui, sans-serif",
    "650 36px system-ui, sans-serif",
    "14px ui-monospace, monospace",
    "16px ui-serif, Georgia, serif",
  ].map((font) => {
    context.font = font;
    return Math.round(context.measureText("From the top, and not so fast: 0123456789").width);
  });
}
