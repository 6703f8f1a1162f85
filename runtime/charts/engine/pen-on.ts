// A pen for a canvas of the page.
import type { Size } from "./plan.ts";

/** An empty canvas of the right size; nothing where nothing can be drawn. */
export function penOn(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
  density = globalThis.devicePixelRatio || 1,
): CanvasRenderingContext2D | null {
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  const pen = canvas.getContext?.("2d") ?? null;
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  if (pen === null) return null;
  pen.setTransform(density, 0, 0, density, 0, 0);
  pen.clearRect(0, 0, width, height);
  return pen;
}
