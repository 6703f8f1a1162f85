// An app server inside other servers: pages, files and connections pass through each of them.
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import express from "express";
import createFastify from "fastify";
import { Hono } from "hono";
import { Button, FileUploader, Text } from "dacapo";
import { expect, it, onTestFinished } from "vitest";
import { type AppServer, createServer } from "../../runtime/hosts/server/create-server.ts";
import { textOf } from "../../runtime/core/wire/content.ts";
import { findAll } from "../../runtime/testing/query.ts";
import Desk from "./desk.app";
import { act, type FarPage } from "./hosted.ts";
import { openOverSocket } from "./over-socket.ts";

/** Each hands what is not its own on to the apps. */
const mounts: Record<string, (apps: AppServer) => Server | Promise<Server>> = {
  "node:http": (apps) =>
    createHttpServer((request, response) => {
      if (request.url === "/own") response.end("own");
      else apps.handle(request, response);
    }),
  Express: (apps) => {
    const app = express();
    app.get("/own", (_, response) => void response.send("own"));
    app.use((request, response) => apps.handle(request, response));
    return createHttpServer(app);
  },
  async Fastify(apps) {
    const app = createFastify();
    app.get("/own", () => "own");
    // What pages send is read by the apps.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", (_request, _payload, done) => done(null));
    app.all("/*", (request, reply) => {
      reply.hijack();
      apps.handle(request.raw, reply.raw);
    });
    await app.ready();
    onTestFinished(() => app.close());
    return app.server;
  },
  Hono: (apps) => {
    const app = new Hono();
    app.get("/own", (context) => context.text("own"));
    app.all("/*", (context) => apps.fetch(context.req.raw));
    return createHttpServer(getRequestListener(app.fetch));
  },
};

const texts = (page: FarPage): string[] =>
  findAll(page.root, Text, undefined, () => undefined).map(({ node }) => textOf(node.props["children"]));

it.each(Object.keys(mounts))("mounted in %s", async (name) => {
  const apps = createServer({ apps: { desk: Desk }, log: () => {} });
  const server = await mounts[name]!(apps);
  server.on("upgrade", (request, socket, head) => {
    if (!apps.upgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    await apps.close();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const get = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect([await get("/own"), await get("/healthz")]).toEqual(["own", "alive\n"]);
  const { page } = await openOverSocket(port, "desk", { Cookie: `dacapo=${"m".repeat(32)}` });
  await page.idle();
  act(page, { on: Button, name: "Click", kind: "click" });
  await page.idle();
  expect(texts(page)[1]).toBe("0 votes, 1 clicks");
  const file = new File(["x".repeat(100_000)], "a.txt", { type: "text/plain" });
  act(page, { on: FileUploader, kind: "change", value: [file] });
  await page.idle();
  expect(texts(page).some((text) => text.startsWith("a.txt 100000 xxx"))).toBe(true);
});
