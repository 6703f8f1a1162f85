// The engine: draws on two canvases, one for the chart, one above it for what follows the pointer.
import { blend, canMove } from "./blend.ts";
import { drawAxes, drawBands, drawGrid, drawReferences } from "./draw-frame.ts";
import { barRect, cellRect, drawMarks, slicePath } from "./draw-marks.ts";
import type { Stands } from "./stands.ts";
import { shapeAt } from "./draw-points.ts";
import type { Drawn, Engine, Scene } from "./engine.ts";
import { anchorOf, boxRect, type Hit } from "./hit.ts";
import { type Pen, type Rect, roughWidth } from "./pen.ts";
import { penOn } from "./pen-on.ts";
import { fontOf, type Plan, planChart, rectOfInterval } from "./plan.ts";
import { SvgPen } from "./svg-pen.ts";
import { LETTERS, type Theme, toneOf } from "./theme.ts";

/** Draws a whole chart. */
function drawChart(pen: Pen, plan: Plan, { theme, selection }: Scene): void {
  const { plot, model } = plan;
  if (model.marks === 0) return;
  pen.font = fontOf(theme.family);
  if (plan.cross !== null) {
    drawGrid(pen, plan, theme);
    pen.save();
    pen.beginPath();
    // Marks at the edge are not cut in two.
    const more = model.kind === "scatter" || model.kind === "line" ? 4 : 0;
    pen.rect(plot.left - more, plot.top - more, plot.width + 2 * more, plot.height + 2 * more);
    pen.clip();
    drawBands(pen, plan, theme);
    drawMarks(pen, plan, theme, standsOf(selection));
    drawReferences(pen, plan, theme);
    for (const interval of selection?.intervals ?? []) drawRange(pen, theme, rectOfInterval(plan, interval));
    pen.restore();
    drawAxes(pen, plan, theme);
  } else drawMarks(pen, plan, theme, standsOf(selection));
}

function standsOf(selection: Scene["selection"]): Stands {
  if (selection === null || selection.rows.length === 0) return null;
  const rows = new Set(selection.rows);
  return (series, mark) => {
    const own = series.rowsOf(mark);
    for (let at = 0; at < own.length; at++) if (rows.has(own[at]!)) return true;
    return false;
  };
}

function drawRange(pen: Pen, theme: Theme, { left, top, width, height }: Rect): void {
  pen.fillStyle = theme.accent;
  pen.globalAlpha = 0.13;
  pen.fillRect(left, top, width, height);
  pen.globalAlpha = 1;
  pen.strokeStyle = theme.accent;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.rect(left + 0.5, top + 0.5, Math.max(0, width - 1), Math.max(0, height - 1));
  pen.stroke();
}

/** Makes a mark stand out: a ring around a point, a rim around what is wide. */
function drawHit(pen: Pen, plan: Plan, theme: Theme, hit: Hit): void {
  const series = plan.model.series[hit.series];
  if (series === undefined || hit.mark >= series.length) return;
  const tone = toneOf(theme, series.tone);
  const rim = ({ left, top, width, height }: Rect): void => {
    pen.strokeStyle = theme.ink;
    pen.lineWidth = 1.5;
    pen.beginPath();
    pen.rect(left, top, width, height);
    pen.stroke();
  };
  switch (series.mark) {
    case "slice":
      slicePath(pen, plan, series, 3);
      pen.strokeStyle = theme.ink;
      pen.lineWidth = 1.5;
      return pen.stroke();
    case "cell":
      return rim(cellRect(plan, series, hit.mark));
    case "box":
      return rim(boxRect(plan, series, hit.mark));
    case "bar":
      return rim(barRect(plan, series, hit.mark));
    default: {
      const [x, y] = anchorOf(plan, hit);
      if (series.mark !== "point") {
        pen.strokeStyle = theme.muted;
        pen.lineWidth = 1;
        pen.setLineDash([3, 3]);
        pen.beginPath();
        pen.moveTo(Math.round(x) + 0.5, plan.plot.top);
        pen.lineTo(Math.round(x) + 0.5, plan.plot.top + plan.plot.height);
        pen.stroke();
        pen.setLineDash([]);
      }
      pen.fillStyle = series.heat === undefined ? tone : theme.accent;
      pen.strokeStyle = theme.paper;
      pen.lineWidth = 2;
      shapeAt(pen, x, y, Math.max(5, (series.radius?.[hit.mark] ?? 0) + 1), series.shape?.[hit.mark] ?? 0);
      pen.fill();
      pen.stroke();
    }
  }
}

/** How long marks are on their way, in milliseconds. */
const MOVE = 280;

class OnCanvas implements Drawn {
  private readonly below: HTMLCanvasElement;
  private readonly above: HTMLCanvasElement;
  private scene: Scene | null = null;
  private plan: Plan | null = null;
  private density = 0;
  /** What stands on the canvas now: on the way to the plan, while marks move. */
  private seen: Plan | null = null;
  private frame = 0;

  constructor(place: HTMLElement) {
    const add = (): HTMLCanvasElement => {
      const canvas = place.ownerDocument.createElement("canvas");
      canvas.className = "dc-chart-canvas";
      // What it shows is said in words beside it.
      canvas.setAttribute("aria-hidden", "true");
      return place.appendChild(canvas);
    };
    this.below = add();
    this.above = add();
  }

  update(scene: Scene): Plan {
    const before = this.scene;
    const density = globalThis.devicePixelRatio || 1;
    const same =
      before !== null &&
      this.density === density &&
      (Object.keys(scene) as (keyof Scene)[]).every((name) => scene[name] === before[name]);
    if (same) return this.plan!;
    const seen = this.seen;
    this.scene = scene;
    this.density = density;
    const pen = this.penOf(this.below);
    this.plan = planChart(scene.model, scene.size, scene.view, this.measure(pen));
    cancelAnimationFrame(this.frame);
    const moves =
      pen !== null &&
      before !== null &&
      seen !== null &&
      before.model !== scene.model &&
      before.size === scene.size &&
      canMove(seen.model, scene.model) &&
      !matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (moves) this.move(seen, performance.now());
    else this.draw(this.plan);
    this.penOf(this.above);
    return this.plan;
  }

  private draw(plan: Plan): void {
    this.seen = plan;
    const pen = this.penOf(this.below);
    if (pen !== null) drawChart(pen, plan, this.scene!);
  }

  /** Marks go from where they are seen to where they belong, quickly at first. */
  private move(from: Plan, start: number): void {
    const share = Math.min(1, (performance.now() - start) / MOVE);
    this.draw(share === 1 ? this.plan! : blend(from, this.plan!, 1 - (1 - share) ** 3));
    if (share < 1) this.frame = requestAnimationFrame(() => this.move(from, start));
  }

  point(hit: Hit | null, rect: Rect | null): void {
    const { plan, scene } = this;
    const pen = this.penOf(this.above);
    if (pen === null || plan === null || scene === null) return;
    if (rect !== null) drawRange(pen, scene.theme, rect);
    if (hit !== null) drawHit(pen, plan, scene.theme, hit);
  }

  picture(kind: "svg"): string;
  picture(kind: "png"): Promise<Blob | null>;
  picture(kind: "svg" | "png"): string | Promise<Blob | null> {
    const { scene, plan, below } = this;
    const { width, height } = scene!.size;
    if (kind === "svg") {
      const pen = new SvgPen(width, height);
      pen.fillStyle = scene!.theme.paper;
      pen.fillRect(0, 0, width, height);
      drawChart(pen, plan!, scene!);
      const { title, message } = scene!.model.chart;
      return pen.write(title ?? message);
    }
    const canvas = below.ownerDocument.createElement("canvas");
    // Sharp also where it is shown larger.
    const scale = Math.max(2, this.density);
    [canvas.width, canvas.height] = [width * scale, height * scale];
    const pen = canvas.getContext("2d");
    if (pen === null) return Promise.resolve(null);
    pen.scale(scale, scale);
    pen.fillStyle = scene!.theme.paper;
    pen.fillRect(0, 0, width, height);
    drawChart(pen, plan!, scene!);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    for (const canvas of [this.below, this.above]) {
      // Some browsers hold the memory of a canvas long after it has gone.
      canvas.width = 0;
      canvas.remove();
    }
  }

  private penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    return penOn(canvas, this.scene!.size, this.density);
  }

  private measure(pen: CanvasRenderingContext2D | null): (text: string) => number {
    if (pen === null) return (text) => roughWidth(text, LETTERS);
    pen.font = fontOf(this.scene!.theme.family);
    const known = new Map<string, number>();
    return (text) => {
      let width = known.get(text);
      if (width === undefined) known.set(text, (width = pen.measureText(text).width));
      return width;
    };
  }
}

export const canvasEngine: Engine = { create: (place) => new OnCanvas(place) };
