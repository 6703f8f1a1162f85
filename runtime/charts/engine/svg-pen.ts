// A pen that writes SVG: what is drawn on the page, as a file.
import { type Pen, roughWidth } from "./pen.ts";

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  globalAlpha: number;
  dash: readonly number[];
  clip: string | null;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export class SvgPen implements Pen {
  fillStyle = "#000";
  strokeStyle = "#000";
  lineWidth = 1;
  lineJoin: CanvasLineJoin = "round";
  globalAlpha = 1;
  font = "12px sans-serif";
  textAlign: CanvasTextAlign = "left";
  textBaseline: CanvasTextBaseline = "alphabetic";
  private dash: readonly number[] = [];
  private clipping: string | null = null;
  private readonly states: State[] = [];
  private readonly out: string[] = [];
  private path = "";
  private clips = 0;

  constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly measure: ((text: string) => number) | null = null,
  ) {}

  /** The whole file. */
  write(title: string): string {
    const { width, height } = this;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escape(title)}</title>${this.out.join("")}</svg>`;
  }

  beginPath(): void {
    this.path = "";
  }
  closePath(): void {
    this.path += "Z";
  }
  moveTo(x: number, y: number): void {
    this.path += `M${round(x)} ${round(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.path += `L${round(x)} ${round(y)}`;
  }
  bezierCurveTo(...to: [number, number, number, number, number, number]): void {
    this.path += `C${to.map(round).join(" ")}`;
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
  }
  arc(x: number, y: number, radius: number, from: number, to: number, backwards = false): void {
    const at = (angle: number): string =>
      `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
    const start = `${this.path === "" || this.path.endsWith("Z") ? "M" : "L"}${at(from)}`;
    const turn = Math.abs(to - from);
    const sweep = backwards ? 0 : 1;
    const step = (angle: number, far: boolean): string =>
      `A${round(radius)} ${round(radius)} 0 ${far ? 1 : 0} ${sweep} ${at(angle)}`;
    // An arc that ends where it begins is none.
    const middle = (from + to) / 2;
    this.path +=
      turn >= Math.PI * 2 - 1e-6
        ? start + step(middle, false) + step(to - 1e-4 * Math.sign(to - from), false)
        : start + step(to, turn > Math.PI);
  }
  fill(rule?: unknown): void {
    const holes = rule === "evenodd" ? ' fill-rule="evenodd"' : "";
    this.add(`<path d="${this.path}" fill="${escape(this.fillStyle)}"${holes}${this.shared()}/>`);
  }
  stroke(): void {
    const dash = this.dash.length === 0 ? "" : ` stroke-dasharray="${this.dash.join(" ")}"`;
    this.add(
      `<path d="${this.path}" fill="none" stroke="${escape(this.strokeStyle)}" stroke-width="${this.lineWidth}" stroke-linejoin="round"${dash}${this.shared()}/>`,
    );
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.add(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${escape(this.fillStyle)}"${this.shared()}/>`,
    );
  }
  fillText(text: string, x: number, y: number): void {
    const anchor =
      this.textAlign === "center" ? "middle" : this.textAlign === "right" || this.textAlign === "end" ? "end" : "start";
    const baseline = this.textBaseline === "middle" ? "central" : this.textBaseline === "top" ? "hanging" : "auto";
    const [, weight = "", size = "12", family = "sans-serif"] =
      /^(\d+ )?([\d.]+)px(?:\/\S+)? (.*)$/.exec(this.font) ?? [];
    this.add(
      `<text x="${round(x)}" y="${round(y)}" fill="${escape(this.fillStyle)}" text-anchor="${anchor}" dominant-baseline="${baseline}" font-size="${size}"${weight === "" ? "" : ` font-weight="${weight.trim()}"`} font-family="${escape(family)}"${this.shared()}>${escape(text)}</text>`,
    );
  }
  measureText(text: string): TextMetrics {
    return {
      width: this.measure?.(text) ?? roughWidth(text, Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? "12")),
    } as TextMetrics;
  }
  setLineDash(dash: number[]): void {
    this.dash = dash;
  }
  clip(): void {
    const id = `clip${++this.clips}`;
    this.out.push(`<clipPath id="${id}"><path d="${this.path}"/></clipPath>`);
    this.clipping = id;
  }
  save(): void {
    const { fillStyle, strokeStyle, lineWidth, globalAlpha, dash, clipping } = this;
    this.states.push({ fillStyle, strokeStyle, lineWidth, globalAlpha, dash, clip: clipping });
  }
  restore(): void {
    const { clip, ...state } = this.states.pop()!;
    Object.assign(this, state, { clipping: clip });
  }

  private shared(): string {
    const clip = this.clipping === null ? "" : ` clip-path="url(#${this.clipping})"`;
    return (this.globalAlpha === 1 ? "" : ` opacity="${round(this.globalAlpha)}"`) + clip;
  }
  private add(shape: string): void {
    this.out.push(shape);
  }
}
