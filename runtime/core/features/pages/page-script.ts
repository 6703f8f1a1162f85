// Draws an app script as a page, also one that has to be loaded first.
import type { App } from "../../run/app.ts";
import type { Cursor } from "../../run/draw/cursor.ts";
import { appOf, type Page } from "./page.ts";
import { Problem } from "../../thrown/problem.ts";
import { control } from "../../thrown/signals.ts";
import { messageOf } from "../../thrown/in-short.ts";

/** What a function has loaded, by its page: each run brings a function of its own. */
const loaded = new WeakMap<object, Map<string, App>>();

/** `layOut` is told the layout that the script asks for. */
export function drawScript(cursor: Cursor, page: Page, layOut: (layout: unknown) => void): unknown {
  const { session } = cursor.run;
  const draw = (app: App): unknown => {
    const newest = session.host.newest?.(app) ?? app;
    layOut(newest.config.layout);
    return newest.body(cursor);
  };
  const { app, path } = page;
  if (typeof app !== "function") return draw(checked(app, path));
  let apps = loaded.get(session);
  if (apps === undefined) loaded.set(session, (apps = new Map()));
  const known = apps.get(path);
  if (known !== undefined) return draw(known);
  const again = (): void => session.request({ kind: "request" });
  const coming = session.host.load?.(app as () => unknown, path, again) ?? load(app as () => unknown);
  // Where a component has ended the run at once, nobody waits any more.
  coming.catch(() => undefined);
  return cursor.pause(coming).then((settled) => {
    let module: unknown;
    try {
      module = cursor.resume(settled);
    } catch (error) {
      control(error);
      if (hasDrawn(cursor)) throw error;
      throw new Problem("page-not-loaded", { path, reason: messageOf(error) });
    }
    // A component in place of an app script has drawn the page by itself, whatever it evaluates to.
    if (appOf(module) === undefined && hasDrawn(cursor)) return module;
    const arrived = checked(module, path);
    apps.set(path, arrived);
    return draw(arrived);
  });
}

/** In this run. */
const hasDrawn = ({ at, moves }: Cursor): boolean => at > 0 || (moves !== null && moves.out.length > 0);

/** As a promise also where loading fails at once. */
const load = async (app: () => unknown): Promise<unknown> => app();

function checked(found: unknown, path: string): App {
  const app = appOf(found);
  if (app === undefined) throw new Problem("page-empty", { path });
  return app;
}
