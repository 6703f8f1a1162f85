// A page over a real worker thread, whose script was bundled as for a browser.
/* oxlint-disable unicorn/require-post-message-target-origin -- To a worker there is no other way. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { resolveConfig } from "vite";
import { buildWorker } from "../../compiler/vite/hosts/build-worker.ts";
import { dacapo } from "../../compiler/vite/index.ts";
import type { Down } from "../../runtime/wire/frames.ts";
import { aliases } from "../sources.ts";
import { FarPage } from "./hosted.ts";

/** A worker of a browser, as far as scripts need one. */
const prelude = `import { parentPort } from "node:worker_threads";
globalThis.self = {
  postMessage: (message) => parentPort.postMessage(message),
  addEventListener: (_, hear) => parentPort.on("message", (data) => hear({ data })),
};
`;

export async function openOverWorker(file: string): Promise<FarPage> {
  const root = join(import.meta.dirname, "../..");
  const config = await resolveConfig({ root, configFile: false, resolve: { alias: aliases("node") } }, "build");
  const { code } = await buildWorker(config, dacapo(), join(root, file));
  const folder = mkdtempSync(join(tmpdir(), "dacapo-worker-"));
  writeFileSync(join(folder, "worker.mjs"), prelude + code);
  const worker = new Worker(join(folder, "worker.mjs"));
  const page = new FarPage({ send: (frame) => worker.postMessage(frame) }, async () => {
    await worker.terminate();
    rmSync(folder, { recursive: true });
  });
  worker.on("message", (said: Down | { readonly op: "snapshot" | "inspect" }) => {
    if (said.op !== "snapshot" && said.op !== "inspect") page.receive(said);
  });
  worker.on("error", (error) => {
    throw error;
  });
  page.end.connected();
  return page;
}
