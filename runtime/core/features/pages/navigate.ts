// `navigate()` and `params()`: to another page, and what the path of the present one says.
import { runHere, runNow } from "../../run/here.ts";
import { Pages } from "./pages.ts";
import { reader } from "../../memory/reads.ts";
import { Signal } from "../../thrown/signals.ts";

export { isPath } from "./paths.ts";

/** Widens literal defaults, so that `params({ id: 0 })` has a `number`. */
type Widen<T> = T extends string ? string : number;

/** What `params()` returns. */
export type Params<T> = { readonly [K in keyof T]: Widen<T[K]> };

/**
 * Ends this run at once and shows another page: a step in the browser's history, without a reload. Nothing after it
 * executes; `finally` blocks do. In a handler it ends the handler and applies to the run that follows.
 * Called outside of any run (a timer, code that nobody waits for), it asks for a run at that path, and returns.
 * Without an interaction before it (a redirect) it takes the place of the present step. A path that leads to no page
 * shows "Page not found".
 *
 * @param path Where to: `"/users/7"`, with a query string and a part where there are any: `"/users?sort=name#new"`.
 * The present query string is dropped.
 * @throws {Problem} `path-invalid` for a path without `/` in front; `command-outside-run` where no run is executing;
 * `rerun-loop` after 50 in a row.
 * @example
 * ```tsx
 * const save = <Button>Save</Button>;
 * if (save) navigate(`/users/${user.id}`);
 * ```
 * Streamlit: `st.switch_page`.
 */
export function navigate(path: string): never {
  const run = runHere("navigate");
  const pages = run.session.part(Pages);
  const signal = new Signal("rerun", "app", new Error("navigate"));
  if (!run.live) return pages.goLater(run, path, signal) as never;
  pages.go(run, path);
  return run.cut(signal);
}

/**
 * The parameters of the present page's path, typed by their defaults: `string` or `number`. A default stands in where
 * the path has no such parameter; a part that should be a number and is none leads to "Page not found".
 *
 * @param defaults The names behind the colons of the path, and what stands in for each.
 * @throws {Problem} `command-outside-run` where no run is executing.
 * @example
 * ```tsx
 * const { id } = params({ id: 0 }); // on the page `/users/:id`
 * <Title>User {id}</Title>;
 * ```
 * Streamlit: nothing like it; `st.query_params` takes its place.
 */
export function params<T extends Record<string, string | number>>(defaults: T): Params<T> {
  const run = runHere("params");
  const pages = run.session.part(Pages);
  const found: Record<string, string | number> = { ...defaults };
  for (const name in defaults) {
    const read = () => pages.params[name];
    reader?.read(`:${name}`, read);
    const text = read();
    if (text === undefined) continue;
    if (typeof defaults[name] === "string") found[name] = text;
    else if (Number.isFinite(Number(text))) found[name] = Number(text);
    else {
      pages.refuse();
      return run.cut(new Signal("rerun", "app", new Error("params")));
    }
  }
  return found as Params<T>;
}

/** What the script called the page at a path, as far as that has been drawn. */
export const titleOfPage = (path: string): string | undefined => runNow()?.session.part(Pages).titleOf(path);
