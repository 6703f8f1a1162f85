// Files that a script on a server shows: their bytes are fetched beside the socket, by the page of that session only, for as long as they are shown.
import { Audio, Button, FileUploader, Image, Video } from "dacapo";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type LentFile, setFileMaker } from "../../runtime/core/wire/pack.ts";
import { type Listening, serve, type ServeOptions } from "../../runtime/hosts/server/serve.ts";
import { memoryStore } from "../../runtime/hosts/server/store/memory-store.ts";
import { findAll } from "../../runtime/testing/query.ts";
import { act, type FarPage } from "./hosted.ts";
import Lent from "./lent.app";
import { openOverSocket } from "./over-socket.ts";

const servers: Listening[] = [];

async function start(options: Partial<ServeOptions> = {}): Promise<number> {
  const apps = { lent: Lent, other: Lent };
  const server = await serve({ apps, port: 0, host: "127.0.0.1", log: () => {}, ...options });
  servers.push(server);
  return server.port;
}
// The page of the tests fetches nothing by itself.
beforeAll(() => setFileMaker((lent) => lent));
afterAll(() => setFileMaker(() => null));
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const cookie = (of: string): Record<string, string> => ({ Cookie: `dacapo=${of.padEnd(32, "x")}` });

async function open(port: number, who: string) {
  const over = await openOverSocket(port, "lent", cookie(who));
  await over.page.idle();
  return over;
}

interface Shown {
  readonly images: readonly { readonly picture: { readonly file?: LentFile; readonly address?: string } }[];
  readonly recording: LentFile;
  readonly tracks: readonly { readonly captions: LentFile }[];
}
const propsOf = (page: FarPage, element: typeof Image | typeof Audio | typeof Video, nth = 0): Shown =>
  findAll(page.root, element, undefined, () => undefined)[nth]!.node.props as unknown as Shown;
const picture = (page: FarPage): LentFile => propsOf(page, Image).images[0]!.picture.file!;

async function click(page: FarPage, name: string): Promise<void> {
  act(page, { on: Button, name, kind: "click" });
  await page.idle();
}

/** As a page asks; what is in it, or the number of the refusal. */
async function fetchAs(
  port: number,
  page: FarPage,
  { ticket }: LentFile,
  more: Record<string, string>,
  app = "lent",
): Promise<string | number> {
  const headers = { ...more, "X-Dacapo-Session": page.end.token!, "X-Dacapo-App": app };
  const answer = await fetch(`http://127.0.0.1:${port}/@dacapo/file/${ticket}`, { headers });
  return answer.ok ? answer.text() : answer.status;
}

it("each is fetched as often as the page likes, and only once said", async () => {
  const port = await start();
  const { page } = await open(port, "ada");
  const { images } = propsOf(page, Image);
  expect(images.map((image) => image.picture.address)).toEqual([undefined, "/plain.png", undefined]);
  expect(images[2]!.picture.file).toEqual(images[0]!.picture.file);
  for (let times = 0; times < 3; times++)
    expect(await fetchAs(port, page, picture(page), cookie("ada"))).toBe("picture 1");
  expect(await fetchAs(port, page, propsOf(page, Audio).recording, cookie("ada"))).toBe("sound");
  expect(propsOf(page, Audio).recording.type).toBe("audio/wav");
  expect(await fetchAs(port, page, propsOf(page, Video).tracks[0]!.captions, cookie("ada"))).toBe("WEBVTT\n");
  const before = picture(page);
  await click(page, "Again");
  expect(picture(page)).toBe(before);
});

it("nobody else reads it: another browser, another session of the same browser, another app, nobody", async () => {
  const port = await start();
  const [ada, eve, also] = [await open(port, "ada"), await open(port, "eve"), await open(port, "ada")];
  const lent = picture(ada.page);
  expect(lent.ticket).toMatch(/^[\w-]{24}$/);
  expect(await fetchAs(port, ada.page, lent, cookie("eve"))).toBe(404);
  expect(await fetchAs(port, ada.page, lent, {})).toBe(404);
  expect(await fetchAs(port, eve.page, lent, cookie("eve"))).toBe(404);
  expect(await fetchAs(port, also.page, lent, cookie("ada"))).toBe(404);
  expect(await fetchAs(port, ada.page, lent, cookie("ada"), "other")).toBe(404);
  expect((await fetch(`http://127.0.0.1:${port}/@dacapo/file/${lent.ticket}`, { headers: cookie("ada") })).status).toBe(
    404,
  );
  expect(await fetchAs(port, ada.page, lent, cookie("ada"))).toBe("picture 1");
});

it("is gone with its element, with what was shown before, and with the session", async () => {
  const port = await start();
  const over = await open(port, "ada");
  const { page } = over;
  const first = picture(page);
  await click(page, "Change");
  const second = picture(page);
  expect(await fetchAs(port, page, first, cookie("ada"))).toBe(404);
  expect(await fetchAs(port, page, second, cookie("ada"))).toBe("picture 2");
  await click(page, "Toggle");
  expect(await fetchAs(port, page, second, cookie("ada"))).toBe(404);
  expect(await fetchAs(port, page, propsOf(page, Audio).recording, cookie("ada"))).toBe("sound");
  // The same file is there again.
  await click(page, "Toggle");
  expect(await fetchAs(port, page, picture(page), cookie("ada"))).toBe("picture 2");
  // A page that comes back asks for the same.
  over.socket.terminate();
  await over.again();
  await page.idle();
  expect(await fetchAs(port, page, picture(page), cookie("ada"))).toBe("picture 2");
});

it("a session that has ended has nothing any more", async () => {
  const port = await start({ limits: { idle: 1 } });
  const { page, socket } = await open(port, "ada");
  const lent = picture(page);
  socket.terminate();
  await expect.poll(() => fetchAs(port, page, lent, cookie("ada"))).toBe(404);
});

it("what the user has chosen is shown, too", async () => {
  const port = await start();
  const { page } = await open(port, "ada");
  act(page, { on: FileUploader, kind: "change", value: [new File(["mine"], "mine.png", { type: "image/png" })] });
  await page.idle();
  const { images } = propsOf(page, Image, 1);
  expect(await fetchAs(port, page, images[0]!.picture.file!, cookie("ada"))).toBe("mine");
});

it("of several servers with one store, any fetches it from the one that has the session", async () => {
  const store = memoryStore();
  const [one, two] = [await start({ store }), await start({ store })];
  const { page } = await open(one, "ada");
  expect(await fetchAs(two, page, picture(page), cookie("ada"))).toBe("picture 1");
  expect(await fetchAs(two, page, picture(page), cookie("eve"))).toBe(404);
  expect(await fetchAs(two, page, picture(page), cookie("ada"))).toBe("picture 1");
});
