// `dacapo/server/dev`: what a development server runs scripts with, where their host is the server.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { inspect } from "node:util";
import type { App } from "../../core/run/app.ts";
import type { Host } from "../../core/run/host.ts";
import { Exception } from "../../elements/exception/exception.ts";
import type { Said } from "../../inspector/said.ts";
import { locateAll } from "../locate-all.ts";
import { printHints } from "../print-hints.ts";
import { createServing } from "./create-server.ts";
import { InspectSessions, type Question } from "./inspect-sessions.ts";
import { hearLost } from "./lost.ts";
import type { Extras } from "./sessions.ts";

/**
 * Sessions take every new version of their script in.
 *
 * @param find Where in the sources an error happened: modules run as Vite has made them.
 */
export function createDevServer(
  appOf: (name: string) => Promise<App | undefined>,
  find: (stack: string) => { readonly frame?: string; readonly stack: string },
) {
  const locate = locateAll(async (error) => find(error.stack ?? ""));
  const hints = new Map<string, NonNullable<Host["hint"]>>();
  const inspecting = new InspectSessions();
  const extras: Extras & Pick<Host, "exception"> = {
    exception: Exception,
    locate,
    hintsOf(file) {
      const known = hints.get(file) ?? printHints(file, locate);
      hints.set(file, known);
      return known;
    },
    watch: (session, token) => inspecting.record(session, token),
  };
  const serving = createServing({ apps: {}, log: () => {} }, { appOf, extras });
  const stopHearing = hearLost((reason) => console.error(`[dacapo] Nobody took this error:\n${inspect(reason)}`));
  return {
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer): boolean =>
      serving.upgrade(request, socket, head),
    handle: (request: IncomingMessage, response: ServerResponse): void => serving.handle(request, response),
    reload: (): Promise<void> => serving.reload(appOf),
    inspect: (page: object, question: Question, say: (said: Said) => void): void =>
      inspecting.hear(page, question, say),
    left: (page: object): void => inspecting.leave(page),
    close: (): Promise<void> => {
      stopHearing();
      return serving.close();
    },
  };
}
