// Sessions that go on elsewhere: several servers with one store, and a page that does not mind which of them it is at.
import { Button, Checkbox, DownloadButton, Expander, FileUploader, Slider, Text, TextInput } from "dacapo";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { textOf } from "../../runtime/core/wire/content.ts";
import { type Listening, serve, type ServeOptions } from "../../runtime/hosts/server/serve.ts";
import { memoryStore } from "../../runtime/hosts/server/store/memory-store.ts";
import type { Store } from "../../runtime/hosts/server/store/store.ts";
import { findAll } from "../../runtime/testing/query.ts";
import { screenOf } from "../../runtime/testing/screen.ts";
import Desk from "./desk.app";
import { act, type FarPage } from "./hosted.ts";
import Moving from "./moving.app";
import { openOverSocket } from "./over-socket.ts";

const servers: Listening[] = [];

async function start(store: Store, options: Partial<ServeOptions> = {}): Promise<Listening> {
  const apps = { moving: Moving };
  const server = await serve({ apps, port: 0, host: "127.0.0.1", log: () => {}, store, ...options });
  servers.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const texts = (page: FarPage): string[] =>
  findAll(page.root, Text, undefined, () => undefined).map(({ node }) => textOf(node.props["children"]));
const says = (page: FarPage, text: string) => expect.poll(() => texts(page)).toContain(text);
const cookie = (of: string): Record<string, string> => ({ Cookie: `dacapo=${of.padEnd(32, "x")}` });

async function click(page: FarPage, name: string): Promise<void> {
  act(page, { on: Button, name, kind: "click" });
  await page.idle();
}

it("the page is the same on another server, and so is what it knows by number", async () => {
  const store = memoryStore();
  const [one, two] = [await start(store), await start(store)];
  const over = await openOverSocket(one.port, "moving", cookie("ada"));
  const { page } = over;
  await page.idle();
  for (const name of ["Click", "Click", "Click", "Vote", "Step", "Say"]) await click(page, name);
  act(page, { on: TextInput, name: "Name", kind: "change", value: "Ada" });
  act(page, { on: Slider, name: "Size", kind: "change", value: 7 });
  act(page, { on: Checkbox, name: "Loud", kind: "change", value: true });
  await page.idle();
  await click(page, "Say");
  const before = screenOf(page.root);
  expect(texts(page)).toContain("Ada 7 loud");
  const field = findAll(page.root, TextInput, "Name", () => undefined)[0]!.node;
  over.port = two.port;
  over.socket.terminate();
  await over.again();
  await page.idle();
  await says(page, "votes 1 Ada says");
  expect(screenOf(page.root)).toBe(before);
  // What had the focus is the same node as before.
  expect(findAll(page.root, TextInput, "Name", () => undefined)[0]!.node).toBe(field);
  await click(page, "Click");
  expect(texts(page)).toContain("clicks 4");
  expect(texts(page)).toContain("gestures 4");
  expect(await (await fetch(`http://127.0.0.1:${two.port}/metrics`)).text()).toContain(
    'dacapo_resumed_total{where="elsewhere"} 1',
  );
  // The first server has let it go.
  expect(await (await fetch(`http://127.0.0.1:${one.port}/metrics`)).text()).toContain("dacapo_sessions 0");
});

it("nobody else gets it, whatever he knows", async () => {
  const store = memoryStore();
  const [one, two] = [await start(store), await start(store)];
  const ada = await openOverSocket(one.port, "moving", cookie("ada"));
  await ada.page.idle();
  await click(ada.page, "Click");
  const eve = await openOverSocket(two.port, "moving", cookie("eve"));
  await eve.page.idle();
  eve.page.end.token = ada.page.end.token;
  eve.socket.terminate();
  await eve.again();
  await says(eve.page, "clicks 0");
  await expect.poll(() => eve.page.end.token).not.toBe(ada.page.end.token);
  await click(ada.page, "Click");
  expect(texts(ada.page)).toContain("clicks 2");
});

it("what all share is the same on all servers, and a step is one step", async () => {
  const store = memoryStore();
  const both = [await start(store), await start(store)];
  const pages: FarPage[] = [];
  for (const [at, { port }] of [...both, ...both].entries())
    pages.push((await openOverSocket(port, "moving", cookie(`user${at}`))).page);
  await Promise.all(pages.map((page) => page.idle()));
  for (let round = 0; round < 5; round++)
    for (const page of pages) act(page, { on: Button, name: "Vote", kind: "click" });
  for (const page of pages) await says(page, "votes 20 ");
  act(pages[0]!, { on: TextInput, name: "Name", kind: "change", value: "Eva" });
  await click(pages[0]!, "Say");
  for (const page of pages) await says(page, "votes 20 Eva says");
  // A server that comes later knows it from the beginning.
  const late = await openOverSocket((await start(store)).port, "moving", cookie("late"));
  await late.page.idle();
  expect(texts(late.page)).toContain("votes 20 Eva says");
});

it("the address and what is kept on the device are those of the session, also where the page has not heard of it", async () => {
  const store = memoryStore();
  const [one, two] = [await start(store), await start(store)];
  const over = await openOverSocket(one.port, "moving", cookie("ada"));
  await over.page.idle();
  await click(over.page, "Step");
  await click(over.page, "Step");
  // The page of this test keeps nothing and says in each hello that it is at the beginning.
  over.port = two.port;
  over.socket.terminate();
  await over.again();
  await says(over.page, "step 2");
  expect(texts(over.page)).toContain("visits 2");
  await vi.waitFor(() => expect(over.page.told.slice(-2)).toEqual(["?step=2", "visits=[2]"]));
});

it("a server that is asked to end hands its sessions over", async () => {
  const store = memoryStore();
  const [one, two] = [await start(store), await start(store)];
  const over = await openOverSocket(one.port, "moving", cookie("ada"));
  await over.page.idle();
  await click(over.page, "Click");
  act(over.page, { on: Button, name: "Click", kind: "click" });
  act(over.page, { on: TextInput, name: "Name", kind: "change", value: "half" });
  await one.close();
  expect(over.page.byes).toEqual(["stopping"]);
  over.port = two.port;
  await over.again();
  await over.page.idle();
  await says(over.page, "clicks 2");
  await says(over.page, "half 3 quiet");
});

it("of a list, what was clicked is what is deleted, on whatever server", async () => {
  const store = memoryStore();
  const [one, two] = [await start(store), await start(store)];
  const over = await openOverSocket(one.port, "moving", cookie("ada"));
  const { page } = over;
  await page.idle();
  for (let n = 0; n < 5; n++) await click(page, "Click");
  // Nobody listens while these are clicked.
  over.socket.terminate();
  page.end.disconnected();
  for (const n of [2, 4]) act(page, { on: Button, name: `Delete ${n}`, kind: "click" });
  over.port = two.port;
  await over.again();
  await page.idle();
  await says(page, "tags all:1+3+5 5000");
});

it("what stands in a closed block, and what persists without being drawn, goes along: twice, and is there when it is drawn", async () => {
  const store = memoryStore();
  const all = [await start(store), await start(store), await start(store)];
  const over = await openOverSocket(all[0]!.port, "moving", cookie("ada"));
  const { page } = over;
  await page.idle();
  const enter = async (on: typeof TextInput | typeof Checkbox | typeof Expander, name: string, value: unknown) => {
    act(page, { on, name, kind: "change", value });
    await page.idle();
  };
  const field = (name: string): unknown => findAll(page.root, TextInput, name, () => undefined)[0]?.node.value;
  await enter(Checkbox, "Loud", true);
  await enter(TextInput, "Kept", "persists");
  await enter(Checkbox, "Loud", false);
  await enter(Expander, "More", true);
  await enter(TextInput, "Inside", "shut in");
  await enter(Expander, "More", false);
  expect(field("Kept")).toBeUndefined();
  expect(field("Inside")).toBeUndefined();
  for (const { port } of all.slice(1)) {
    over.port = port;
    over.socket.terminate();
    await over.again();
    await click(page, "Click");
  }
  await says(page, "clicks 2");
  await enter(Checkbox, "Loud", true);
  await enter(Expander, "More", true);
  expect(field("Kept")).toBe("persists");
  expect(field("Inside")).toBe("shut in");
});

it("a clock that is set does not end anything", async () => {
  const store = memoryStore();
  const [one, two] = [await start(store), await start(store)];
  const over = await openOverSocket(one.port, "moving", cookie("ada"));
  await over.page.idle();
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ["Date"] });
  const YEAR = 365 * 24 * 3_600_000;
  for (const [n, by] of [YEAR, -2 * YEAR, 5 * YEAR, -10 * YEAR].entries()) {
    vi.setSystemTime(Date.now() + by);
    await click(over.page, "Click");
    await click(over.page, "Vote");
    over.port = n % 2 === 0 ? two.port : one.port;
    over.socket.terminate();
    await over.again();
    await over.page.idle();
    await says(over.page, `clicks ${n + 1}`);
  }
  await says(over.page, "votes 4 ");
  await says(over.page, "gestures 4");
});

it("files arrive at any server, and are fetched from any", async () => {
  const store = memoryStore();
  const desk = { desk: Desk };
  const [one, two] = [await start(store, { apps: desk }), await start(store, { apps: desk })];
  const over = await openOverSocket(one.port, "desk", cookie("ada"));
  const { page } = over;
  await page.idle();
  const file = new File(["x".repeat(700_000)], "grüße.txt", { type: "text/plain" });
  over.filePort = two.port;
  act(page, { on: FileUploader, kind: "change", value: [file] });
  await page.idle();
  await expect.poll(() => texts(page).some((text) => text.startsWith("grüße.txt 700000 xxx"))).toBe(true);
  const sent = new Promise<unknown>((resolve) => act(page, { on: DownloadButton, kind: "click", value: resolve }));
  const { ticket } = (await sent) as { ticket: string };
  const headers = { ...cookie("ada"), "X-Dacapo-Session": page.end.token!, "X-Dacapo-App": "desk" };
  const get = (port: number, more: Record<string, string>): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/@dacapo/file/${ticket}`, { headers: more });
  expect((await get(two.port, { ...headers, ...cookie("eve") })).status).toBe(404);
  expect((await get(two.port, { ...headers, "X-Dacapo-Session": "wrong" })).status).toBe(404);
  expect(await (await get(two.port, headers)).text()).toBe("made on the server");
  for (const { port } of [one, two]) expect((await get(port, headers)).status).toBe(404);
  const put = (more: Record<string, string>, body: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${two.port}/@dacapo/upload`, { method: "POST", headers: { ...headers, ...more }, body });
  expect((await put(cookie("eve"), "x")).status).toBe(403);
  expect((await put({ "X-Dacapo-App": "other" }, "x")).status).toBe(403);
  // What was sent for one session is nothing in another one.
  const answer = (await (await put({}, "x")).json()) as { ticket: string };
  const eve = await openOverSocket(one.port, "desk", cookie("eve"));
  await eve.page.idle();
  act(eve.page, { on: FileUploader, kind: "change", value: [{ $: "upload", of: answer.ticket }] });
  await eve.page.idle();
  expect(texts(eve.page).some((text) => text.includes("file"))).toBe(false);
});
