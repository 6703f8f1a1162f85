// A list of files that is added to: only what is new goes up.
import { FileUploader, Text } from "dacapo";
import { afterEach, expect, it, vi } from "vitest";
import { textOf } from "../../runtime/core/wire/content.ts";
import { type Listening, serve, type ServeOptions } from "../../runtime/hosts/server/serve.ts";
import { memoryStore } from "../../runtime/hosts/server/store/memory-store.ts";
import { findAll } from "../../runtime/testing/query.ts";
import Chosen from "./chosen.app";
import { act, type FarPage } from "./hosted.ts";
import { openOverSocket } from "./over-socket.ts";

const servers: Listening[] = [];
async function start(options: Partial<ServeOptions> = {}): Promise<number> {
  const server = await serve({ apps: { "": Chosen }, port: 0, host: "127.0.0.1", log: () => {}, ...options });
  servers.push(server);
  return server.port;
}
const fetched = vi.spyOn(globalThis, "fetch");
afterEach(async () => {
  fetched.mockClear();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const cookie = { Cookie: `dacapo=${"ada".padEnd(32, "x")}` };
const text = (page: FarPage): string =>
  textOf(findAll(page.root, Text, undefined, () => undefined)[0]!.node.props["children"]);
const named = (name: string): File => new File([`in ${name}`], name);
/** The names of the files that were sent, in order. */
const sent = (): string[] =>
  fetched.mock.calls.map(([, ask]) => (ask!.headers as Record<string, string>)["X-Dacapo-Name"]!);

async function choose(page: FarPage, files: readonly File[]): Promise<void> {
  act(page, { on: FileUploader, kind: "change", value: files });
  await page.idle();
}

it("one more, one less, and one that was there before", async () => {
  const { page } = await openOverSocket(await start(), "", cookie);
  await page.idle();
  const [a, b, c] = ["a", "b", "c"].map(named) as [File, File, File];
  await choose(page, [a, b]);
  expect(text(page)).toBe("a: in a, b: in b");
  await choose(page, [a, b, c]);
  expect(text(page)).toBe("a: in a, b: in b, c: in c");
  await choose(page, [c, a]);
  expect(text(page)).toBe("c: in c, a: in a");
  expect(sent()).toEqual(["a", "b", "c"]);
  // Another one of the same name is another one.
  await choose(page, [c, a, named("a")]);
  expect(sent()).toEqual(["a", "b", "c", "a"]);
});

it("one that was refused is tried once more when it is chosen again", async () => {
  const { page } = await openOverSocket(await start({ limits: { upload: 10 } }), "", cookie);
  await page.idle();
  const [a, long] = [named("a"), named("much longer than that")];
  await choose(page, [a]);
  for (const times of [2, 3]) {
    act(page, { on: FileUploader, kind: "change", value: [a, long] });
    await expect.poll(() => sent().length).toBe(times);
    await expect.poll(() => page.end.isUpToDate).toBe(true);
  }
  expect(text(page)).toBe("a: in a");
});

it("to a session that goes on elsewhere all go once more", async () => {
  const store = memoryStore();
  const [one, two] = [await start({ store }), await start({ store })];
  const over = await openOverSocket(one, "", cookie);
  const { page } = over;
  await page.idle();
  const [a, b] = [named("a"), named("b")];
  await choose(page, [a]);
  over.port = two;
  over.socket.terminate();
  await over.again();
  await page.idle();
  await choose(page, [a, b]);
  await expect.poll(() => text(page)).toBe("a: in a, b: in b");
  expect(sent()).toEqual(["a", "a", "b"]);
});
