// What each element and component takes while it is drawn: measured around the methods that draw, in development only.
import { Cursor } from "../core/run/draw/cursor.ts";
import type { Run } from "../core/run/run.ts";
import type { Site } from "../core/tape/site.ts";

export interface DrawCost {
  readonly name: string;
  readonly at: string;
  /** With all that is drawn in it, up to its first pause. */
  ms: number;
  times: number;
}

const runs = new WeakMap<Run, Map<Site, DrawCost>>();
const followed = new WeakSet<object>();

/** The most expensive ones first. */
export const drawsOf = (run: Run): DrawCost[] => [...(runs.get(run)?.values() ?? [])].sort((a, b) => b.ms - a.ms);

/** Begins to measure in a session. */
export function measureDraws(session: object): void {
  followed.add(session);
  if (measuring) return;
  measuring = true;
  for (const method of ["emit", "emitAll", "block", "blockAll", "spread", "use"] as const) measure(method);
}

let measuring = false;

function measure(method: "emit" | "emitAll" | "block" | "blockAll" | "spread" | "use"): void {
  const draw = Cursor.prototype[method] as (this: Cursor, ...args: unknown[]) => unknown;
  Object.assign(Cursor.prototype, {
    [method](this: Cursor, ...args: unknown[]): unknown {
      const { session } = this.run;
      const [site, tag] = args as [Site, { name?: string; definition?: unknown } | undefined];
      // What one of these methods leaves to another is measured there.
      const isOther = method === "use" ? tag?.definition !== undefined : last === site;
      if (isOther || !followed.has(session)) return draw.apply(this, args);
      const since = session.host.now();
      const before = last;
      last = site;
      try {
        return draw.apply(this, args);
      } finally {
        last = before;
        note(this.run, site, method === "use" ? tag?.name : undefined, session.host.now() - since);
      }
    },
  });
}

let last: Site | null = null;

function note(run: Run, site: Site, component: string | undefined, ms: number): void {
  let costs = runs.get(run);
  if (costs === undefined) runs.set(run, (costs = new Map()));
  const cost = costs.get(site);
  if (cost === undefined) costs.set(site, { name: component ?? site.definition.name, at: site.at, ms, times: 1 });
  else {
    cost.ms += ms;
    cost.times++;
  }
}
