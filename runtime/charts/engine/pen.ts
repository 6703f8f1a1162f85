// What marks are drawn with: the part of a canvas that a drawing needs, so that a file of SVG can stand in for it.

export type Pen = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineJoin"
  | "globalAlpha"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "beginPath"
  | "closePath"
  | "moveTo"
  | "lineTo"
  | "bezierCurveTo"
  | "arc"
  | "rect"
  | "fill"
  | "stroke"
  | "fillRect"
  | "fillText"
  | "measureText"
  | "save"
  | "restore"
  | "clip"
  | "setLineDash"
>;

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A width for texts where nothing can be measured: in tests, and in files. */
export const roughWidth = (text: string, size: number): number => text.length * size * 0.56;

/** Cuts a text so that it fits, with an ellipsis. */
export function shorten(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  let [fits, not] = [0, text.length];
  while (not - fits > 1) {
    const middle = (fits + not) >> 1;
    if (widthOf(`${text.slice(0, middle)}…`) <= most) fits = middle;
    else not = middle;
  }
  return fits === 0 ? "" : `${text.slice(0, fits).trimEnd()}…`;
}
