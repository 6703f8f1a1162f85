// Answers a page in development that asks where in the source an error happened.
import type { IncomingMessage } from "node:http";
import type { Plugin, ViteDevServer } from "vite";
import { createLocator } from "./locate.ts";

/** Where the page asks; below the base. */
const ADDRESS = "/@dacapo/locate";
const longest = 50_000;

export function locateErrors(): Plugin {
  return {
    name: "dacapo:locate",
    apply: "serve",
    configureServer(server: ViteDevServer) {
      const locate = createLocator(server);
      // Before others who serve pages: for them it is an address that there is not.
      server.middlewares.use(`${server.config.base.replace(/\/$/, "")}${ADDRESS}`, (request, response, next) => {
        if (request.method !== "POST") return next();
        // The sources are shown to the page that was made of them, and to no other.
        if (!isOwn(request)) return void response.writeHead(403).end();
        read(request)
          .then((stack) => locate(stack))
          .then((found) => response.setHeader("Content-Type", "application/json").end(JSON.stringify(found)), next);
      });
    },
  };
}

function isOwn({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"] ?? "same-origin";
  return site === "same-origin" && (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host));
}

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) {
    text += chunk;
    if (text.length > longest) break;
  }
  return text.slice(0, longest);
}
