// Session state: plain values that survive runs, seen by each run through a view that closes when the run is cut short.
import { snapshot } from "../values/same.ts";
import type { View } from "./view.ts";

type Values = Record<string, unknown>;

/** What state has to know of a run that holds a view of it. */
export interface Viewer {
  readonly over: string | null;
  readonly root: object | null;
  readonly serial: number;
  readonly live: boolean;
  readonly goesOn: boolean;
}

export class State {
  /** Another object in its place sees every read and every change. */
  values: Values = Object.create(null) as Values;
  private readonly defaults: Values = Object.create(null) as Values;
  readonly views = new Map<View, Viewer | null>();
  /** True while the session itself assigns: a bound variable takes what the user entered. */
  trusted = false;
  /** Is told of each object that a script gets. */
  followed?: (view: object) => void;

  /** Gives missing keys their defaults, as copies: what is done to them in place reaches neither the defaults nor other sessions. */
  declare(defaults: Values): this {
    for (const key of Object.keys(defaults)) {
      this.defaults[key] = defaults[key];
      if (!(key in this.values)) this.reset([key]);
    }
    return this;
  }

  /** Follows what is deleted from a view and added to it. */
  follow(view: View, run: Viewer | null): this {
    this.views.set(view, run);
    this.followed?.(view.object);
    return this;
  }

  /** Takes over what was done to the views: before a run, and after its handlers. */
  settle(): void {
    const { views } = this;
    // None can be past where there is one.
    if (views.size === 1) for (const [view, run] of views) if (run?.over !== "superseded") return view.settle(this);
    const last = new Map<unknown, number>();
    for (const run of views.values()) if (run?.over === "done") last.set(run.root, run.serial);
    for (const [view, run] of views) {
      const isPast = run && (run.serial < last.get(run.root)! || run.serial < last.get(null)!);
      if (isPast || run?.over === "superseded") views.delete(view);
      else view.settle(this);
    }
  }

  /** The keys that were added without a default. */
  get undeclared(): string[] {
    return Object.keys(this.values).filter((key) => !(key in this.defaults));
  }

  /** Puts keys back to their defaults; all of them when none is named. */
  reset(keys: readonly string[]): void {
    for (const key of keys.length > 0 ? keys : Object.keys(this.values)) {
      if (key in this.defaults) this.values[key] = snapshot(this.defaults[key], true);
      else delete this.values[key];
    }
  }

  /** A run that was cut short changes nothing any more, whatever it still does; code of a later run may use its view. */
  allows(run: Viewer | null, executing: Viewer | null): boolean {
    return this.trusted || (run ?? executing)?.goesOn !== false || executing?.goesOn === true;
  }
}
