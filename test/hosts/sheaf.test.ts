// Files of a script that its page has never had: they are shown by name, and can be kept and taken out beside those that were chosen.
import { Button, FileUploader } from "dacapo";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Listening, serve } from "../../runtime/hosts/server/serve.ts";
import { findAll } from "../../runtime/testing/query.ts";
import { screenOf } from "../../runtime/testing/screen.ts";
import { act, type FarPage } from "./hosted.ts";
import { openOverSocket } from "./over-socket.ts";
import Sheaf from "./sheaf.app";

let server: Listening;
let page: FarPage;
beforeAll(async () => {
  server = await serve({ apps: { "": Sheaf }, port: 0, host: "127.0.0.1", log: () => {} });
});
afterAll(() => server.close());

const chosen = new File(["chosen there"], "chosen.txt", { type: "text/plain" });
/** As the page has them. */
const shown = () => findAll(page.root, FileUploader, undefined, () => undefined)[0]!.node.value as readonly File[];
const says = (text: string) => vi.waitFor(() => expect(screenOf(page.root)).toContain(text));

async function choose(files: readonly unknown[]): Promise<void> {
  act(page, { on: FileUploader, kind: "change", value: files });
  await page.idle();
}

async function open(): Promise<void> {
  ({ page } = await openOverSocket(server.port, ""));
  await page.idle();
  act(page, { on: Button, name: "Make", kind: "click" });
  await page.idle();
  expect(shown().map(({ name, size }) => [name, size])).toEqual([["made.txt", 9]]);
}

it("another is chosen beside it, and either is taken out", async () => {
  await open();
  await choose([...shown(), chosen]);
  await says("made.txt: made here, chosen.txt: chosen there");
  await choose([shown()[0]]);
  await says("made.txt: made here");
  await choose([]);
  await says("none");
  await page.close();
});

it("it goes, and the one that was chosen stays", async () => {
  await open();
  await choose([...shown(), chosen]);
  await choose([chosen]);
  await says("chosen.txt: chosen there");
  await page.close();
});

it.each([
  ["another one", { name: "other.txt", size: 9, type: "text/plain" }],
  ["another size", { name: "made.txt", size: 10, type: "text/plain" }],
  ["no file", "made.txt"],
  ["a list", []],
])("nothing stands for a file that the session does not have: %s", async (_, file) => {
  await open();
  await choose([file]);
  await says("made.txt: made here");
  // Each stands for itself only.
  await choose([...shown(), ...shown()]);
  await says("made.txt: made here");
  expect(screenOf(page.root)).not.toContain("made here, made.txt");
  await page.close();
});
