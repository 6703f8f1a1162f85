// What the view asks of an engine: it draws a chart and knows where things are on it. Another engine fits where this one does.
import type { SentSelection } from "../spec/index.ts";
import type { Hit } from "./hit.ts";
import type { Model } from "./model.ts";
import type { Rect } from "./pen.ts";
import type { Plan, Size, View } from "./plan.ts";
import type { Theme } from "./theme.ts";

/** Everything that decides what is seen. */
export interface Scene {
  readonly model: Model;
  readonly view: View;
  readonly size: Size;
  readonly theme: Theme;
  readonly selection: SentSelection | null;
}

export interface Engine {
  /** Takes a place on the page. */
  create(place: HTMLElement): Drawn;
}

/** A chart on a page. */
export interface Drawn {
  /** Shows a scene; what is the same as before costs nothing. */
  update(scene: Scene): Plan;
  /** Draws what the pointer or the keys are at, and a rectangle that is being drawn; nothing else is touched. */
  point(hit: Hit | null, rect: Rect | null): void;
  /** The chart as a file: a picture of points, or of shapes. */
  picture(kind: "svg"): string;
  picture(kind: "png"): Promise<Blob | null>;
  /** Gives the place back. */
  dispose(): void;
}
