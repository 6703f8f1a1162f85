// Draws what is around and behind the marks: axes, lines across, bands, notes.
import { readMoment } from "../spec/index.ts";
import type { Axis } from "./model.ts";
import type { Pen } from "./pen.ts";
import { fontOf, type Plan, placeOf, rectOf } from "./plan.ts";
import type { Theme } from "./theme.ts";

const LINE = 15;

/** Lines at the marks of the axes, below everything. */
export function drawGrid(pen: Pen, plan: Plan, theme: Theme): void {
  const { plot, model } = plan;
  pen.lineWidth = 1;
  pen.strokeStyle = theme.line;
  pen.beginPath();
  const lines = (upright: boolean, at: number): void => {
    const place = Math.round(at) + 0.5;
    if (upright) {
      pen.moveTo(place, plot.top);
      pen.lineTo(place, plot.top + plot.height);
    } else {
      pen.moveTo(plot.left, place);
      pen.lineTo(plot.left + plot.width, place);
    }
  };
  if (model.cross !== null && model.cross.type !== "category" && model.chart.stack !== "stream")
    for (const { at } of plan.crossTicks) lines(model.flip, plan.cross!.at(at));
  if (model.kind === "scatter") for (const { at } of plan.mainTicks) lines(!model.flip, plan.main.at(at));
  pen.stroke();
}

/** The line that bars stand on, and what is written at the axes. */
export function drawAxes(pen: Pen, plan: Plan, theme: Theme): void {
  const { plot, model, size } = plan;
  const [across, upright] = model.flip ? [plan.cross!, plan.main] : [plan.main, plan.cross!];
  pen.strokeStyle = theme.muted;
  pen.lineWidth = 1;
  pen.beginPath();
  const zero =
    plan.cross!.type === "number" && plan.cross!.domain[0] <= 0 && plan.cross!.domain[1] >= 0
      ? plan.cross!.at(0)
      : plan.cross!.range[0];
  if (model.kind !== "heatmap" && model.chart.stack !== "stream") {
    const place = Math.round(zero) + 0.5;
    if (model.flip) {
      pen.moveTo(place, plot.top);
      pen.lineTo(place, plot.top + plot.height);
    } else {
      pen.moveTo(plot.left, place);
      pen.lineTo(plot.left + plot.width, place);
    }
  }
  pen.stroke();
  pen.fillStyle = theme.muted;
  pen.font = fontOf(theme.family);
  pen.textBaseline = "middle";
  pen.textAlign = "right";
  for (const { at, lines } of plan.upright) pen.fillText(lines[0]!, plot.left - 8, upright.at(at));
  pen.textAlign = "center";
  pen.textBaseline = "top";
  let end = -Infinity;
  for (const { at, lines } of plan.across) {
    const half = Math.max(...lines.map((line) => pen.measureText(line).width)) / 2;
    const x = Math.max(half, Math.min(size.width - half, across.at(at)));
    if (x - half < end + 4) continue;
    end = x + half;
    lines.forEach((line, nth) => pen.fillText(line, x, plot.top + plot.height + 7 + nth * LINE));
  }
  pen.font = fontOf(theme.family, 600);
  pen.textAlign = "left";
  if (plan.uprightTitle !== "") pen.fillText(plan.uprightTitle, 0, 1);
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  if (plan.acrossTitle !== "") pen.fillText(plan.acrossTitle, plot.left + plot.width / 2, size.height - 4);
  pen.textBaseline = "alphabetic";
}

/** A value as an author writes it, as a place on an axis. */
export function valueOn(axis: Axis, value: unknown): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "number" && axis.type !== "category") return value;
  if (axis.type === "category") return axis.names!.indexOf(`${value as string}`);
  if (typeof value !== "string") return NaN;
  return axis.type === "time" ? readMoment(value, undefined) : Number(value);
}

/** Bands lie below the marks. */
export function drawBands(pen: Pen, plan: Plan, theme: Theme): void {
  const { main, cross, chart } = plan.model;
  for (const { x, y, label, color } of chart.bands ?? []) {
    const ends = (
      pair: readonly unknown[] | undefined,
      axis: Axis,
      domain: readonly [number, number],
    ): readonly [number, number] => {
      if (pair === undefined || pair === null) return domain;
      const [from, to] = [valueOn(axis, pair[0]), valueOn(axis, pair[1])];
      return axis.type === "category" ? [from - 0.5, to + 0.5] : [from, to];
    };
    const [from, to] = ends(x, main, plan.main.domain);
    const [low, high] = ends(y, cross!, plan.cross!.domain);
    const rect = rectOf(plan, from, to, low, high);
    if (!Number.isFinite(rect.left + rect.top + rect.width + rect.height)) continue;
    pen.globalAlpha = 0.14;
    pen.fillStyle = color ?? theme.muted;
    pen.fillRect(rect.left, rect.top, rect.width, rect.height);
    pen.globalAlpha = 1;
    if (label !== undefined)
      write(pen, theme, label, Math.max(rect.left, plan.plot.left) + 4, Math.max(rect.top, plan.plot.top) + 13, color);
  }
}

/** Lines and notes lie above the marks. */
export function drawReferences(pen: Pen, plan: Plan, theme: Theme): void {
  const { main, cross, chart, flip } = plan.model;
  const { plot } = plan;
  for (const { x, y, label, color } of chart.lines ?? []) {
    const onMain = x !== undefined && x !== null;
    const place = onMain ? plan.main.at(valueOn(main, x)) : plan.cross!.at(valueOn(cross!, y));
    if (!Number.isFinite(place)) continue;
    const upright = onMain !== flip;
    pen.strokeStyle = color ?? theme.ink;
    pen.lineWidth = 1.25;
    pen.setLineDash([5, 4]);
    pen.beginPath();
    pen.moveTo(upright ? place : plot.left, upright ? plot.top : place);
    pen.lineTo(upright ? place : plot.left + plot.width, upright ? plot.top + plot.height : place);
    pen.stroke();
    pen.setLineDash([]);
    if (label !== undefined) {
      const width = pen.measureText(label).width;
      write(
        pen,
        theme,
        label,
        upright ? Math.min(place + 4, plot.left + plot.width - width - 2) : plot.left + plot.width - width - 4,
        upright ? plot.top + 12 : Math.max(plot.top + 11, place - 5),
        color,
      );
    }
  }
  for (const note of chart.notes ?? []) {
    const [left, top] = placeOf(plan, valueOn(main, note.x), valueOn(cross!, note.y));
    if (!Number.isFinite(left + top)) continue;
    pen.fillStyle = theme.ink;
    pen.beginPath();
    pen.arc(left, top, 3, 0, Math.PI * 2);
    pen.fill();
    const width = pen.measureText(note.text).width;
    write(
      pen,
      theme,
      note.text,
      Math.max(plot.left, Math.min(plot.left + plot.width - width, left + 6)),
      Math.max(plot.top + 12, top - 7),
      undefined,
    );
  }
}

/** With a rim of the background, so that it can be read above lines. */
function write(pen: Pen, theme: Theme, text: string, x: number, y: number, color: string | undefined): void {
  pen.font = fontOf(theme.family, 600);
  pen.textAlign = "left";
  pen.textBaseline = "alphabetic";
  const { width } = pen.measureText(text);
  pen.globalAlpha = 0.8;
  pen.fillStyle = theme.paper;
  pen.fillRect(x - 2, y - 11, width + 4, 14);
  pen.globalAlpha = 1;
  pen.fillStyle = color ?? theme.ink;
  pen.fillText(text, x, y);
}
