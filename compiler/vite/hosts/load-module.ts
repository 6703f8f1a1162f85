// Modules that run in the process of Vite. What keeps one from being loaded is said by whoever asked for it, with its place: Vite would say it too.
import type { ViteDevServer } from "vite";

/** What was asked for here, by server. */
const asked = new WeakMap<ViteDevServer, Set<string>>();

export function loadModule(server: ViteDevServer, url: string): Promise<Record<string, unknown>> {
  const urls = asked.get(server) ?? silence(server);
  urls.add(url);
  return server.ssrLoadModule(url);
}

function silence(server: ViteDevServer): Set<string> {
  const urls = new Set<string>();
  asked.set(server, urls);
  const { logger } = server.environments.ssr;
  const say = logger.error.bind(logger);
  logger.error = (text, options) => {
    const [, url] = /Error when evaluating SSR module ([^\n]+?): /.exec(text) ?? [];
    if (url === undefined || !urls.has(url)) say(text, options);
  };
  return urls;
}
