// The host in a page: the session runs in the tab, its patches are painted in the event that caused them.
import type { App } from "../core/run/app.ts";
import type { Host } from "../core/run/host.ts";
import { shortened } from "../core/thrown/in-short.ts";
import { rewrite } from "../core/run/rewrite.ts";
import { Session } from "../core/run/session.ts";
import { Exception } from "../elements/exception/exception.paint.ts";
import { mount as mountPainter } from "../painter/index.ts";
import { abort } from "./abort.ts";
import { whenReady } from "../language/ready.ts";
import { facts } from "./facts.ts";

export { speak } from "../language/speak.ts";

/** An app on a page. */
export interface MountedApp {
  /** What runs it: for tools that look into a running app. */
  readonly session: Session;
  /** Takes the app off the page: its run is aborted, its timers stop. */
  unmount(): void;
}

/**
 * What a development page adds to a host.
 *
 * @internal
 */
export interface HostExtras extends Partial<Pick<Host, "hint" | "locate" | "newest">> {
  /** Called with the session before its first run. */
  watch?(session: Session): void;
}

/**
 * Runs an app in an element of the page.
 *
 * @param app The default export of an app script.
 * @param into An element of the page; what the app draws stands in it.
 * @example
 * ```ts
 * import { mount } from "dacapo/mount";
 * import App from "./hello.app.tsx";
 * mount(App, document.getElementById("app")!);
 * ```
 */
export function mount(app: App, into: HTMLElement, { watch, ...extras }: HostExtras = {}): MountedApp {
  const host: Host = {
    ...extras,
    paint: (patches) => painter.apply(patches),
    // Comparable with `Date.now()`, which code outside of a run goes by.
    now: () => performance.timeOrigin + performance.now(),
    after(ms, call) {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
    abort,
    decoder: () => new TextDecoder(),
    ...facts,
    running: (on) => painter.running(on),
    exception: Exception,
  };
  const session = new Session(app, host);
  watch?.(session);
  const painter = mountPainter(session.root, into, (gesture) => session.send(gesture));
  const again = (): void => rewrite(session);
  shortened.add(again);
  whenReady(() => session.start());
  return {
    session,
    unmount() {
      session.close();
      shortened.delete(again);
      painter.unmount();
    },
  };
}
