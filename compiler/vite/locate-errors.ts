// Answers a page in development that asks where in the source an error happened.
import type { IncomingMessage } from "node:http";
import type { Plugin, ViteDevServer } from "vite";
import { createLocator } from "./locate.ts";

/** Where the page asks; below the base. */
const ADDRESS = "/@dacapo/locate";
const longest = 100_000;

export function locateErrors(): Plugin {
  return {
    name: "dacapo:locate",
    apply: "serve",
    configureServer(server: ViteDevServer) {
      const locate = createLocator(server);
      return () => {
        server.middlewares.use((request, response, next) => {
          if (request.method !== "POST" || request.url !== ADDRESS) return next();
          read(request)
            .then((stack) => locate(stack))
            .then((found) => response.setHeader("Content-Type", "application/json").end(JSON.stringify(found)), next);
        });
      };
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) {
    text += chunk;
    if (text.length > longest) break;
  }
  return text;
}
