// `dacapo serve`: runs the server that a build has made, and makes it first where a script is named.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Address, portOf } from "./address.ts";
import { build } from "./build.ts";
import { Failure } from "./failure.ts";
import { wordsOf } from "./limits.ts";

interface Options extends Address {
  out?: string;
  base?: string;
  hostKind?: string;
  store?: string;
  workers?: string | number;
}

export async function serve(
  file: string | undefined,
  { out, base, hostKind, store, workers, ...address }: Options,
): Promise<void> {
  const port = portOf(address);
  const server = join(resolve(out ?? "dist"), "server.js");
  if (file !== undefined || !existsSync(server))
    await build(file, {
      ...(out === undefined ? {} : { out }),
      ...(base === undefined ? {} : { base }),
      ...(hostKind === undefined ? {} : { hostKind }),
    });
  if (!existsSync(server))
    throw new Failure(
      "No script here runs on a server.",
      'Say so in one: `export const config = { host: "server" } satisfies AppConfig`. What runs in the page needs `dacapo preview`, or any host of files.',
    );
  if (port !== undefined) process.env["PORT"] = String(port);
  if (workers !== undefined) process.env["DACAPO_WORKERS"] = `${workers}`;
  if (store !== undefined) process.env["DACAPO_STORE"] = store;
  if (typeof address.host === "string") process.env["HOST"] = address.host;
  process.argv = [process.argv[0]!, server, ...wordsOf(address)];
  await import(pathToFileURL(server).href);
}
