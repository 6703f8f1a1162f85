// The dev server that is asked where an error happened: it answers its own pages, whatever it is sent.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dacapo } from "../compiler/vite/index.ts";
import { writeAll } from "./browser/stage.ts";
import { builtPackage } from "./build.ts";
import { devAliases } from "./sources.ts";

let folder: string;
let server: ViteDevServer;
let url: string;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "dacapo-locate-")));
  writeAll(folder, {
    "a.app.tsx": 'import { Text } from "dacapo";\n\n<Text>{Number("1")}</Text>;\n',
    "plain.js": "export const one = 1;\nexport const two = one.three.four;\n",
  });
  server = await createServer({
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [dacapo({ app: "." })],
    resolve: { alias: devAliases(builtPackage()) },
    server: { port: 0, host: "127.0.0.1" },
  });
  await server.listen();
  const address = server.httpServer!.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  for (const file of ["/a.app.tsx", "/plain.js"]) await server.transformRequest(file);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/@dacapo/locate`, { method: "POST", body, headers });

const locate = async (stack: string) => (await (await ask(stack)).json()) as { frame?: string; stack: string };

describe("E7: places in a stack", () => {
  it.each([
    ["Chromium's", (at: string) => `Error: x\n    at two (${at})\n    at ${at}`],
    ["Firefox's", (at: string) => `two@${at}\n@${at}`],
  ])("%s", async (_, stackOf) => {
    const { frame, stack } = await locate(stackOf(`${url}/plain.js:2:24`));
    expect(stack).toContain("plain.js:2:24");
    expect(stack).not.toContain(url);
    expect(frame).toMatch(/^plain\.js:2:24\n[\s\S]*> 2 \| export const two/);
  });

  it("B1: the place of a draw, in scripts of the project only", async () => {
    const { frame, stack } = await locate("dacapo:a.app.tsx:3:1");
    expect(stack).toBe("a.app.tsx:3:1");
    expect(frame).toMatch(/^a\.app\.tsx:3:1\n[\s\S]*> 3 \| <Text>/);
    for (const other of ["plain.js:1:1", "../a.app.tsx:1:1", "/etc/passwd:1:1", "b.app.tsx:1:1", "a.app.tsx:x:1"])
      expect(await locate(`dacapo:${other}`)).toEqual({ stack: `dacapo:${other}` });
  });

  it.each([
    ["no stack", ""],
    ["an address that is none", "at http://[:1:2"],
    ["an unknown module", "at http://127.0.0.1/nowhere.js:1:2"],
    ["a place that is not there", "at /plain.js:99999:1"],
    ["numbers without end", `at http://x/a.js:${"9".repeat(400)}:${"9".repeat(400)}`],
    ["dots that lead out", "at http://127.0.0.1/../../../etc/passwd:1:1"],
    ["replacement patterns", "at http://127.0.0.1/$&$1.js:1:2"],
  ])("%s is given back as it is", async (_, stack) => {
    expect(await locate(stack)).toEqual({ stack });
  });

  it.each([
    "http://",
    "http://a:1:2",
    "(http://x y:1:1)\n",
    "at at at ",
    ":1:1",
    "https://a/b:1:1)\n",
    "http://:1:1:1",
  ])("a hundred thousand characters of %j are answered", async (text) => {
    const { stack, frame } = await locate(text.repeat(Math.ceil(100_000 / text.length)));
    expect(frame).toBeUndefined();
    expect(stack.length).toBeLessThanOrEqual(50_000);
  });
});

describe("E7: who is answered", () => {
  it.each([
    ["another site", { "Sec-Fetch-Site": "cross-site" }, 403],
    ["another port of this machine", { "Sec-Fetch-Site": "same-site" }, 403],
    ["another origin", { Origin: "http://evil.example" }, 403],
    ["no origin at all", { Origin: "null" }, 403],
    ["a page of its own", { "Sec-Fetch-Site": "same-origin" }, 200],
  ])("%s", async (_, headers: Record<string, string>, status) => {
    expect((await ask(`at ${url}/plain.js:2:24`, headers)).status).toBe(status);
  });
});
