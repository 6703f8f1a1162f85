// `dacapo/server/dev`: what a development server runs scripts with, where their host is the server.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { inspect } from "node:util";
import type { App } from "../../core/run/app.ts";
import type { Session } from "../../core/run/session.ts";
import { Hints } from "../../core/features/hints/hints.ts";
import { Exception } from "../../elements/exception/exception.ts";
import { hasStack } from "../../core/thrown/describe-error.ts";
import { findPlaces } from "../../watch/places.ts";
import { Watch } from "../../watch/watch.ts";
import { createServing } from "./create-server.ts";
import { hearLost } from "./lost.ts";

/**
 * Sessions take every new version of their script in.
 *
 * @param find Where in the sources an error happened: modules run as Vite has made them.
 */
export function createDevServer(
  appOf: (name: string) => Promise<App | undefined>,
  find: (stack: string) => { readonly frame?: string; readonly stack: string },
) {
  const locate = async (error: Error) => (hasStack(error) ? find(error.stack ?? "") : undefined);
  const hints = new Hints("", ({ code, message, hint, place }) =>
    console.warn(`[dacapo] ${place} ${code}\n${message}\n${hint}`),
  );
  const extras = {
    exception: Exception,
    locate,
    hint: (code: string, facts: Readonly<Record<string, unknown>>) =>
      void findPlaces({ locate }, facts, (found) => hints.add(code, found)),
    watch: (session: Session) => void session.part(Watch),
  };
  const serving = createServing({ apps: {}, log: () => {} }, { appOf, extras });
  const stopHearing = hearLost((reason) => console.error(`[dacapo] Nobody took this error:\n${inspect(reason)}`));
  return {
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer): boolean =>
      serving.upgrade(request, socket, head),
    handle: (request: IncomingMessage, response: ServerResponse): void => serving.handle(request, response),
    reload: (): Promise<void> => serving.reload(appOf),
    close: (): Promise<void> => {
      stopHearing();
      return serving.close();
    },
  };
}
