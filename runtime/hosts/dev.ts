// What `dacapo/mount` is in development: the same, with full messages, frames of the source, hints, hot reload and the inspector.
import type { App } from "../core/app.ts";
import { type Hint, Hints } from "../core/hints.ts";
import { openInspector } from "../inspector/open.ts";
import { findPlaces } from "../watch/places.ts";
import { Watch } from "../watch/watch.ts";
import { follow, newestOf } from "./hot.ts";
import { locate } from "./locate.ts";
import { loadMessages } from "./messages.ts";
import { mount as mountInTab, type MountedApp } from "./tab.ts";

export type { MountedApp } from "./tab.ts";

export function mount(app: App, into: HTMLElement): MountedApp {
  loadMessages();
  const hints = new Hints(app.file, print);
  let closeInspector = (): void => {};
  const mounted = mountInTab(app, into, {
    hint(code, facts) {
      if (!hints.has(code, facts["at"])) void findPlaces({ locate }, facts, (found) => hints.add(code, found));
    },
    locate,
    newest: newestOf,
    watch(session) {
      session.part(Watch);
      closeInspector = openInspector(session, document.body);
    },
  });
  const leave = follow(mounted.session);
  return {
    session: mounted.session,
    unmount() {
      leave();
      closeInspector();
      mounted.unmount();
    },
  };
}

function print({ code, message, hint: cure, place, docs }: Hint): void {
  console.warn(`[dacapo] ${place} ${code}\n${message}\n${cure}\n${docs}`);
}
