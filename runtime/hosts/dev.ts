// What `dacapo/mount` is in development: the same, with full messages, frames of the source, hints, hot reload and the inspector.
import type { App } from "../core/run/app.ts";
import type { Node } from "../core/tape/node.ts";
import { openInspector } from "../inspector/open.ts";
import { Recorder } from "../inspector/recorder.ts";
import { localSource } from "../inspector/source.ts";
import { Watch } from "../watch/watch.ts";
import { frameErrors } from "./framed.ts";
import { follow, newestOf } from "./hot.ts";
import { locate } from "./locate.ts";
import { locateAll } from "./locate-all.ts";
import { loadMessages } from "./messages.ts";
import { printHints } from "./print-hints.ts";
import { mount as mountInTab, type MountedApp } from "./tab.ts";

export { type MountedApp, speak } from "./tab.ts";

export function mount(app: App, into: HTMLElement): MountedApp {
  loadMessages();
  let closeInspector = (): void => {};
  const mounted = mountInTab(app, into, {
    hint: printHints(app.file, locate),
    locate: locateAll(locate),
    newest: newestOf,
    watch(session) {
      session.part(Watch).statements.felt = true;
      const inspector = openInspector(localSource(new Recorder(session)), document.body);
      closeInspector = inspector.close;
      const { running } = session.host;
      session.host.running = (on) => {
        inspector.running(on);
        running?.call(session.host, on);
      };
    },
  });
  const { root } = mounted.session;
  frameErrors((node) => {
    const { site } = node as Node;
    return site.at === "" || rootOf(node as Node) !== root ? undefined : `${app.file}:${site.at}`;
  });
  const leave = follow(mounted.session);
  // From now on errors have somebody who shows them.
  dispatchEvent(new Event("dacapo:mounted"));
  return {
    session: mounted.session,
    unmount() {
      leave();
      closeInspector();
      mounted.unmount();
    },
  };
}

const rootOf = (node: Node): Node => (node.parent === null ? node : rootOf(node.parent));
