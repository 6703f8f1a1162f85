// `dacapo/vite`: compiles app scripts, gives them pages, and keeps what the user entered when a script is edited.
import type { PluginOption } from "vite";
import { compileScripts } from "./compile-scripts.ts";
import { addressRuntime } from "./address-runtime.ts";
import { configure } from "./configure.ts";
import { bringIcons } from "./icons/bring-icons.ts";
import { bundleApart } from "./bundle-apart.ts";
import { describeApps } from "./describe-apps.ts";
import { findPeers } from "./find-peers.ts";
import { importDirectly } from "./import-directly.ts";
import { hearLastChange } from "./hear-last-change.ts";
import { locateErrors } from "./locate-errors.ts";
import type { DacapoOptions } from "./options.ts";
import { openInEditor } from "./open-in-editor.ts";
import { ownJsx } from "./own-jsx.ts";
import { preloadLater } from "./preload-later.ts";
import { reportLoading } from "./report-loading.ts";
import { resolveOwn } from "./resolve-own.ts";
import { bringWorkers } from "./hosts/bring-workers.ts";
import { serveSessions } from "./hosts/serve-sessions.ts";
import { serverOnly } from "./hosts/server-only.ts";
import { servePages } from "./serve-pages.ts";

export type { DacapoOptions } from "./options.ts";

/**
 * The Vite plugin. Works in the dev server, in builds and in Vitest.
 *
 * @param options `app`: a script, or a folder of scripts, that gets pages of its own; leave it out when the project
 * has an `index.html`.
 * @example
 * ```ts
 * // vite.config.ts
 * import dacapo from "dacapo/vite";
 * export default { plugins: [dacapo()] };
 * ```
 */
export function dacapo(options: DacapoOptions = {}): PluginOption {
  return [
    configure(),
    resolveOwn(),
    addressRuntime(),
    findPeers(),
    bundleApart(),
    bringIcons(),
    compileScripts(),
    importDirectly(),
    hearLastChange(),
    ownJsx(),
    serverOnly(),
    servePages(options),
    preloadLater(),
    serveSessions(options),
    bringWorkers(() => dacapo()),
    describeApps(),
    reportLoading(),
    locateErrors(),
    openInEditor(),
  ];
}

export default dacapo;
