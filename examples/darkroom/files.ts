// From a file of a picture to its pixels and back: the browser knows the formats.
import type { Photo } from "./pixels.ts";

/** A photo is made smaller than this: what follows is done at every movement of a slider. */
const MOST = 900;

/** @throws {Error} In words, for what is no picture. */
export async function readPhoto(file: File): Promise<Photo> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new Error(`${file.name} is no picture that this browser knows.`);
  });
  const scale = Math.min(1, MOST / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale))) as [
    number,
    number,
  ];
  const pen = new OffscreenCanvas(width, height).getContext("2d")!;
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  return { data: pen.getImageData(0, 0, width, height).data, shape: [height, width, 4] };
}

export function writePng({ data, shape: [height, width] }: Photo): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d")!.putImageData(new ImageData(data as ImageDataArray, width, height), 0, 0);
  return canvas.convertToBlob({ type: "image/png" });
}
