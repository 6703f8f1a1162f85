// Colours and letters that a chart is drawn with: the theme's, as the page resolves them.
import type { ChartKind } from "../spec/index.ts";

export interface Theme {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
  readonly tones: readonly string[];
  /** The ends of a colour that is a measure. */
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
  readonly family: string;
  /** Lines are told apart by their dashes too: colours are not the author's to choose. */
  readonly dashed: boolean;
}

/** Size of letters in pixels. */
export const LETTERS = 12;

export const DASHES: readonly (readonly number[])[] = [[], [6, 3], [2, 2], [8, 3, 2, 3], [12, 4], [4, 4]];

export const toneOf = (theme: Theme, tone: number): string => theme.tones[tone % theme.tones.length] ?? theme.ink;

/** A colour between the ends, for a share from 0 to 1. */
export function heatOf({ low, high }: Theme, share: number): string {
  const at = Math.max(0, Math.min(1, share));
  const [r, g, b] = low.map((from, i) => Math.round(from + (high[i]! - from) * at));
  return `rgb(${r}, ${g}, ${b})`;
}

/** The least shade of what is no cell: it has to stand out from what lies below. */
export const leastShade = (kind: ChartKind): number => (kind === "heatmap" ? 0 : kind === "map" ? 0.35 : 0.15);

/** Without a page: for files and tests. */
export const plainTheme: Theme = {
  ink: "#1a1d26",
  muted: "#5a6172",
  line: "#e4e6ec",
  paper: "#ffffff",
  accent: "#4453d6",
  tones: ["#4453d6", "#c23212", "#0ea77a", "#932c7a", "#c88509", "#0591f9", "#603635", "#886c92"],
  low: [238, 240, 255],
  high: [42, 47, 158],
  family: "sans-serif",
  dashed: false,
};
