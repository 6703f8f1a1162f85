// `dacapo dev`: serves a script and follows its edits.
import { createServer } from "vite";
import { dacapo } from "../vite/index.ts";
import { type Address, listen, portOf, hostOf } from "./address.ts";
import { decodeHostKind } from "./decode-host-kind.ts";
import { decodeTarget } from "./target.ts";

export async function dev(
  file: string | undefined,
  options: Address & { base?: string; hostKind?: string },
): Promise<void> {
  const { root, app } = decodeTarget(file);
  const hostKind = decodeHostKind(options.hostKind);
  const server = await createServer({
    root,
    base: options.base,
    appType: app === undefined ? "spa" : "mpa",
    clearScreen: false,
    plugins: [dacapo({ app, ...(hostKind && { hostKind }) })],
    server: { port: portOf(options), host: hostOf(options), open: options.open, strictPort: options.strictPort },
  });
  try {
    await listen(() => server.listen(), server.config.server.port);
  } catch (error) {
    await server.close();
    throw error;
  }
  server.printUrls();
  server.bindCLIShortcuts({ print: process.stdin.isTTY === true });
}
