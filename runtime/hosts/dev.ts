// What `dacapo/mount` is in development: the same, with full messages, frames of the source, hints, hot reload and the inspector.
import type { App } from "../core/app.ts";
import { type Hint, Hints } from "../core/hints.ts";
import { withPlaces } from "../watch/places.ts";
import { Watch } from "../watch/watch.ts";
import { follow, newestOf } from "./hot.ts";
import { locate } from "./locate.ts";
import { loadMessages } from "./messages.ts";
import { mount as mountInTab, type MountedApp } from "./tab.ts";

export type { MountedApp } from "./tab.ts";

export function mount(app: App, into: HTMLElement): MountedApp {
  loadMessages();
  const hints = new Hints(app.file, print);
  const mounted = mountInTab(app, into, {
    hint: (code, facts) => void hint(hints, code, facts),
    locate,
    newest: newestOf,
    watch: (session) => void session.part(Watch),
  });
  const leave = follow(mounted.session);
  return {
    session: mounted.session,
    unmount() {
      leave();
      mounted.unmount();
    },
  };
}

/** Stacks are those of what the browser was sent: the dev server knows what was written. */
async function hint(hints: Hints, code: string, facts: Readonly<Record<string, unknown>>): Promise<void> {
  if (hints.has(code, facts["at"])) return;
  const { written } = facts;
  const located = written instanceof Error ? await locate(written) : undefined;
  hints.add(code, withPlaces(facts, located?.stack));
}

function print({ code, message, hint: cure, place, docs }: Hint): void {
  console.warn(`[dacapo] ${place} ${code}\n${message}\n${cure}\n${docs}`);
}
