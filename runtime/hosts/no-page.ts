// What `dacapo/mount` is on a server, where frameworks load a page's modules too: it loads, and mounts in the page only.
import type { App } from "../core/run/app.ts";
import type { MountedApp } from "./tab.ts";

export type { MountedApp } from "./tab.ts";

export function mount(app: App, _into?: unknown): MountedApp {
  throw new Error(
    `${app.file} was mounted where there is no page. Call \`mount\` in the browser only: in \`onMount\`, \`useEffect\` or a client script; in tests, \`openApp\` of "dacapo/testing" opens an app without a page.`,
  );
}
