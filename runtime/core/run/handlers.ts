// Calls the handlers of the gestures that caused a run, before the first statement of its body.
import type { Cursor } from "./draw/cursor.ts";
import { Problem } from "../thrown/problem.ts";
import { isPromise } from "../values/promises.ts";
import type { Run } from "./run.ts";
import { isSignal } from "../thrown/signals.ts";
import { groupDefinition, Site } from "../tape/site.ts";

const site = new Site(groupDefinition, {});

/** What the handlers asked for: each is `null` (nothing special), the whole script, or the keys of fragments. */
type Request = null | "app" | readonly string[];

/** Calls them one after another; a promise when one of them is asynchronous. Throws what a handler throws. */
export function callHandlers(run: Run): void | Promise<void> {
  const { calls } = run.task;
  if (calls.length === 0) return;
  const { inbox } = run.session;
  const requests: Request[] = [];
  const take = () => {
    if (calls.length === 0 && !inbox.empty) inbox.join(run.task);
    return calls.shift();
  };
  const step = (cursor: Cursor): void | Promise<void> => {
    for (let call = take(); call !== undefined; call = take()) {
      try {
        const result = cursor.with(call);
        if (isPromise(result)) {
          return waitFor(run, result)
            .then(
              () => requests.push(null),
              (error: unknown) => requests.push(requestOf(error)),
            )
            .then(() => (run.over === null ? step(cursor) : undefined));
        }
        requests.push(null);
      } catch (error) {
        requests.push(requestOf(error));
      }
    }
    run.session.state.settle();
    follow(run, requests);
  };
  return run.ground.group(site, undefined, step);
}

function waitFor(run: Run, result: Promise<unknown>): Promise<unknown> {
  run.session.waits();
  return result;
}

/** A signal ends only the handler that threw it; an error goes on. */
function requestOf(error: unknown): Request {
  if (!isSignal(error) || error.kind === "over") throw error;
  if (error.kind === "stop") return null;
  return error.target === "fragment" ? "app" : error.target;
}

/** Decides what runs: a plain rerun makes it the whole script; if all handlers named fragments, only those. An empty list names none. */
function follow(run: Run, requests: readonly Request[]): void {
  const keys: string[] = [];
  let named = true;
  for (const request of requests) {
    if (request === "app") run.widen();
    if (Array.isArray(request)) keys.push(...(request as readonly string[]));
    else named = false;
  }
  if (!named || keys.length === 0) return;
  const { scopes } = run.session;
  if (scopes === null) throw new Problem("fragment-unknown", { key: keys[0], known: [] });
  scopes.request(run, keys);
}
