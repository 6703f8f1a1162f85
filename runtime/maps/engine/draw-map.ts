// Draws a map: the ground, then its marks.
import { heatOf, leastShade, type Pen, RADIUS, type Theme, toneOf } from "../../charts/engine/index.ts";
import type { MapModel, Outline } from "./build-map.ts";
import { type Sight, xOf, yOf } from "./sight.ts";
import { theWorld } from "./world.ts";

/** More points than these are drawn as small squares. */
const MANY = 4000;

const LEAST = leastShade("map");

/** How much is seen of what is not chosen, beside what is. */
const FADED = 0.25;

/** Which marks stand out; nothing where none is chosen. */
export type Stands = ((mark: number) => boolean) | null;

/** What reaches beyond the edge of the earth is not drawn there: it ends half around it. */
function clipToEarth(pen: Pen, { size, scale, v }: Sight): void {
  const width = Math.min(size.width, scale);
  pen.beginPath();
  pen.rect((size.width - width) / 2, size.height / 2 - v * scale, width, scale);
  pen.clip();
}

export function drawGround(pen: Pen, sight: Sight, theme: Theme): void {
  const { land, borders } = theWorld();
  pen.save();
  clipToEarth(pen, sight);
  pen.globalAlpha = 1;
  pen.fillStyle = theme.line;
  pen.beginPath();
  for (const ring of land) trace(pen, sight, ring, true);
  pen.fill("evenodd");
  pen.strokeStyle = theme.paper;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const line of borders) trace(pen, sight, line, false);
  pen.stroke();
  pen.restore();
}

/** Once for each time around the earth that is in sight. */
function trace(pen: Pen, { size, scale, u, v }: Sight, line: Float64Array, closed: boolean): void {
  const half = Math.min(0.5, size.width / 2 / scale);
  let [from, to] = [Infinity, -Infinity];
  for (let at = 0; at < line.length; at += 2) {
    if (line[at]! < from) from = line[at]!;
    if (line[at]! > to) to = line[at]!;
  }
  for (let turn = Math.ceil(u - half - to); turn <= u + half - from; turn++) {
    const x = size.width / 2 + (turn - u) * scale;
    const y = size.height / 2 - v * scale;
    for (let at = 0; at < line.length; at += 2) {
      if (at === 0) pen.moveTo(x + line[0]! * scale, y + line[1]! * scale);
      else pen.lineTo(x + line[at]! * scale, y + line[at + 1]! * scale);
    }
    if (closed) pen.closePath();
  }
}

export function drawMapMarks(pen: Pen, sight: Sight, model: MapModel, theme: Theme, stands: Stands): void {
  pen.save();
  const many = model.length > MANY && model.radius === null;
  const seen = many ? new Uint8Array((Math.ceil(sight.size.width) + 1) * (Math.ceil(sight.size.height) + 1)) : null;
  const draw = (mark: number, isChosen: boolean): void => {
    const faded = stands === null || isChosen ? 1 : FADED;
    const outline = model.outlines[mark]!;
    if (outline !== null) return drawOutline(pen, sight, outline, colorOf(model, theme, mark), theme, faded);
    const [x, y] = [xOf(sight, model.u[mark]!), yOf(sight, model.v[mark]!)];
    if (x < -20 || y < -20 || x > sight.size.width + 20 || y > sight.size.height + 20) return undefined;
    pen.fillStyle = colorOf(model, theme, mark);
    if (seen !== null && !isChosen) {
      // One point for each pixel is as many as can be seen.
      const at = Math.floor(y) * (Math.ceil(sight.size.width) + 1) + Math.floor(x);
      if (stands === null && model.heat === null && seen[at] === 1) return undefined;
      seen[at] = 1;
      pen.globalAlpha = 0.7 * faded;
      return pen.fillRect(x - 1.5, y - 1.5, 3, 3);
    }
    pen.globalAlpha = faded * (isChosen || model.radius === null ? 0.9 : 0.7);
    pen.strokeStyle = isChosen ? theme.ink : theme.paper;
    pen.lineWidth = isChosen ? 1.5 : 0.75;
    return dot(pen, x, y, model.radius?.[mark] ?? RADIUS);
  };
  const chosen: number[] = [];
  for (let mark = 0; mark < model.length; mark++) {
    if (model.legend.series[model.series[mark]!]!.hidden) continue;
    if (stands?.(mark) === true) chosen.push(mark);
    else draw(mark, false);
  }
  // What is chosen lies above all else.
  for (const mark of chosen) draw(mark, true);
  pen.restore();
}

function dot(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
}

/** What has no value for its colour is grey. */
function colorOf(model: MapModel, theme: Theme, mark: number): string {
  if (model.heat === null) return toneOf(theme, model.legend.series[model.series[mark]!]!.tone);
  const share = model.heat[mark]!;
  return Number.isNaN(share) ? theme.muted : heatOf(theme, LEAST + share * (1 - LEAST));
}

function drawOutline(pen: Pen, sight: Sight, outline: Outline, color: string, theme: Theme, faded: number): void {
  pen.save();
  clipToEarth(pen, sight);
  pen.fillStyle = color;
  for (const rings of outline.areas) {
    pen.beginPath();
    for (const ring of rings) trace(pen, sight, ring, true);
    pen.globalAlpha = 0.75 * faded;
    pen.fill("evenodd");
    pen.globalAlpha = faded;
    pen.strokeStyle = theme.paper;
    pen.lineWidth = 1;
    pen.stroke();
  }
  pen.globalAlpha = 0.9 * faded;
  if (outline.lines.length > 0) {
    pen.beginPath();
    for (const line of outline.lines) trace(pen, sight, line, false);
    pen.strokeStyle = color;
    pen.lineWidth = 2.5;
    pen.stroke();
  }
  pen.restore();
  pen.fillStyle = color;
  pen.globalAlpha = 0.9 * faded;
  pen.strokeStyle = theme.paper;
  pen.lineWidth = 0.75;
  for (let at = 0; at < outline.points.length; at += 2)
    dot(pen, xOf(sight, outline.points[at]!), yOf(sight, outline.points[at + 1]!), RADIUS);
}

/** Makes a mark stand out. */
export function drawPointed(pen: Pen, sight: Sight, model: MapModel, theme: Theme, mark: number): void {
  const outline = model.outlines[mark];
  pen.save();
  pen.strokeStyle = theme.ink;
  pen.lineWidth = 2;
  if (outline) {
    clipToEarth(pen, sight);
    pen.beginPath();
    for (const ring of outline.areas.flat()) trace(pen, sight, ring, true);
    for (const line of outline.lines) trace(pen, sight, line, false);
    pen.stroke();
  } else {
    pen.fillStyle = colorOf(model, theme, mark);
    dot(pen, xOf(sight, model.u[mark]!), yOf(sight, model.v[mark]!), Math.max(6, (model.radius?.[mark] ?? 0) + 1.5));
  }
  pen.restore();
}
