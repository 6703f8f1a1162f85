// No text of an error reaches who visits a served app, wherever it is thrown; the log has it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Button,
  DataEditor,
  DataFrame,
  DownloadButton,
  Expander,
  MultiSelect,
  SelectBox,
  SubmitButton,
  Tabs,
  TextInput,
} from "dacapo";
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import type { Shown } from "../../runtime/core/wire/wire.ts";
import { type Listening, serve } from "../../runtime/hosts/server/serve.ts";
import { findAll, type Sought } from "../../runtime/testing/query.ts";
import { act } from "./hosted.ts";
import { openOverSocket } from "./over-socket.ts";
import { FailsToDecode } from "./thrown-element.ts";
import { fail, secretOf } from "./thrown.ts";
import Thrown from "./thrown.app";

const places = [...readFileSync(join(import.meta.dirname, "thrown.app.tsx"), "utf8").matchAll(/case "([\w-]+)"/g)].map(
  ([, place]) => place!,
);

let server: Listening;
const lines: string[] = [];
beforeAll(async () => {
  server = await serve({
    apps: { "": Thrown },
    port: 0,
    host: "127.0.0.1",
    log: (event, facts) => lines.push(JSON.stringify({ event, ...facts })),
  });
});
afterAll(() => server.close());

const sight = { asked: 1, from: 0, to: 2, sort: [], filter: {}, search: "" };
/** Whatever is there is touched. */
const touches: readonly [on: Sought, name: string | undefined, kind: string, value?: unknown][] = [
  [Button, "Go", "click"],
  [TextInput, "Go", "change", "x"],
  [SubmitButton, "Go", "click"],
  [Expander, "Go", "change", true],
  [Tabs, undefined, "change", (tabs: Shown) => Tabs.definition.value!.find!("Go", tabs)],
  [DataFrame, undefined, "see", sight],
  [DataFrame, undefined, "cell", { row: "0", column: "name" }],
  [DataEditor, undefined, "change", { do: "set", serial: 1, cells: [{ row: "1", column: "name", value: "x" }] }],
  [DataEditor, undefined, "change", { do: "add", serial: 2, rows: [{ name: "x" }] }],
  [SelectBox, "Go", "search", Object.assign(() => {}, { asked: "" })],
  [MultiSelect, "Go", "search", Object.assign(() => {}, { asked: "" })],
  [DownloadButton, "Go", "click", () => {}],
  [FailsToDecode as Sought, undefined, "change", 1],
];

/** What cannot be read or written is shown as far as it can be, and a value that an element refuses never was one: no errors. */
const unlogged = new Set(places.filter((place) => /^(un|own-decode)/.test(place)));

it.each(places.filter((place) => place !== "cell-again"))("thrown in %s", async (place) => {
  lines.length = 0;
  const { page, socket } = await openOverSocket(server.port, "");
  const frames: string[] = [];
  socket.on("message", (data: Buffer) => frames.push(data.toString()));
  await page.idle();
  act(page, { on: TextInput, name: "place", kind: "change", value: place });
  await page.idle();
  for (const [on, name, kind, value] of touches) {
    const [found] = findAll(page.root, on, name, () => undefined);
    if (found === undefined) continue;
    act(page, { on, name: name!, kind, value: on === Tabs ? (value as (tabs: Shown) => unknown)(found.node) : value });
    await page.idle();
  }
  const secret = secretOf(place);
  if (!unlogged.has(place)) await vi.waitFor(() => expect(lines.join("\n")).toContain(secret));
  await page.idle();
  expect(frames.length).toBeGreaterThan(1);
  expect(frames.join("\n")).not.toContain(secret);
  await page.close();
});

it("nor by an answer to a request, whatever throws", async () => {
  lines.length = 0;
  const refusing = await serve({
    apps: { "": Thrown },
    port: 0,
    host: "127.0.0.1",
    user: () => {
      throw new RangeError("secret-of-user");
    },
    log: (event, facts) => lines.push(JSON.stringify({ event, ...facts })),
  });
  onTestFinished(() => refusing.close());
  for (const [path, method] of [
    ["upload", "POST"],
    ["file/x", "GET"],
    ["events?app=", "GET"],
  ]) {
    const answer = await refusing.fetch(
      new Request(`http://localhost/@dacapo/${path}`, { method, ...(method === "POST" && { body: "x" }) }),
    );
    expect([path, answer.status, (await answer.text()).trim()]).toEqual([path, 403, "no"]);
  }
  const said = lines.map((line) => JSON.parse(line) as Record<string, string>);
  const whats = [{ what: "upload" }, { what: "download" }, { what: "connection" }];
  expect(said).toEqual(
    whats.map((what) => ({ event: "refused", ...what, app: "", reason: "RangeError", at: said[0]!["at"] })),
  );
  // Where, and nothing of what the error says: it may be about who was there.
  expect(said[0]!["at"]).toMatch(/thrown\.test\.ts:\d+:\d+\)?$/);
  expect(lines.join()).not.toContain("secret-of-user");
});

it("a request that breaks is answered as well", async () => {
  lines.length = 0;
  const body = new ReadableStream({ pull: () => fail("request") });
  const ask = { method: "POST", body, duplex: "half" } as RequestInit;
  const answer = await server.fetch(new Request("http://localhost/@dacapo/events?line=x", ask));
  expect([answer.status, await answer.text()]).toEqual([500, "no\n"]);
  expect(lines.join()).toContain(secretOf("request"));
  const headers = { "X-Dacapo-Name": "%" };
  const named = await server.fetch(
    new Request("http://localhost/@dacapo/upload", { method: "POST", headers, body: "x" }),
  );
  expect(named.status).toBe(400);
});

it("one that stands in each cell is logged once", async () => {
  lines.length = 0;
  const { page } = await openOverSocket(server.port, "");
  await page.idle();
  act(page, { on: TextInput, name: "place", kind: "change", value: "cell-again" });
  await page.idle();
  expect(lines.filter((line) => line.includes(secretOf("cell-again"))).length).toBe(1);
  await page.close();
});
