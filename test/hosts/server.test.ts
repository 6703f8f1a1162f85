// What a server promises beside the transcript: who gets which session, what is refused, what never leaves.
import { Button, DownloadButton, Exception, FileUploader, Text } from "dacapo";
import { type Tracer, trace } from "@opentelemetry/api";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { WebSocket } from "ws";
import { type Listening, serve, type ServeOptions } from "../../runtime/hosts/server/serve.ts";
import { textOf } from "../../runtime/core/wire/content.ts";
import { findAll } from "../../runtime/testing/query.ts";
import { screenOf } from "../../runtime/testing/screen.ts";
import Desk from "./desk.app";
import { act, type FarPage } from "./hosted.ts";
import { openOverSocket } from "./over-socket.ts";

const KEY = 's3cret-"key"-value';
vi.stubEnv("DESK_KEY", KEY);

let server: Listening | undefined;
const lines: string[] = [];

async function start(options: Partial<ServeOptions> = {}): Promise<number> {
  lines.length = 0;
  server = await serve({
    apps: { desk: Desk },
    port: 0,
    host: "127.0.0.1",
    log: (event, facts) => lines.push(JSON.stringify({ event, ...facts })),
    ...options,
  });
  return server.port;
}
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const texts = (page: FarPage): string[] =>
  findAll(page.root, Text, undefined, () => undefined).map(({ node }) => textOf(node.props["children"]));

async function click(page: FarPage, name: string): Promise<void> {
  act(page, { on: Button, name, kind: "click" });
  await page.idle();
}

const cookie = (of: string): Record<string, string> => ({ Cookie: `other=1; dacapo=${of.padEnd(32, "x")}` });

it("ends nobody's session for a promise of some module that nobody takes, and logs it", async () => {
  const before = new Set(process.listeners("unhandledRejection"));
  await start();
  const hear = process.listeners("unhandledRejection").find((listener) => !before.has(listener));
  // Thrown in earnest it would fail the test as well.
  hear!(new RangeError("lost"), Promise.resolve());
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({ event: "error", name: "RangeError", message: "lost" });
  await server!.close();
  expect(process.listeners("unhandledRejection")).not.toContain(hear);
  server = undefined;
});

it("gives a page its session back after a break, and nobody else", async () => {
  const port = await start();
  const over = await openOverSocket(port, "desk", cookie("ada"));
  const { page } = over;
  await page.idle();
  await click(page, "Click");
  over.socket.terminate();
  await over.again();
  await click(page, "Click");
  expect(texts(page)[1]).toBe("0 votes, 2 clicks");
  // Who has the token and not the cookie gets a session of his own.
  const thief = await openOverSocket(port, "desk", cookie("eve"));
  await thief.page.idle();
  thief.page.end.token = page.end.token;
  thief.socket.terminate();
  await thief.again();
  await vi.waitFor(() => expect(texts(thief.page)[1]).toBe("0 votes, 0 clicks"));
  await vi.waitFor(() => expect(thief.page.end.token).not.toBe(page.end.token));
});

it("what all share is the same for all", async () => {
  const port = await start();
  const [one, two] = [
    await openOverSocket(port, "desk", cookie("one")),
    await openOverSocket(port, "desk", cookie("two")),
  ];
  await Promise.all([one.page.idle(), two.page.idle()]);
  await Promise.all([click(one.page, "Vote"), click(two.page, "Vote"), click(one.page, "Vote")]);
  for (const { page } of [one, two]) await vi.waitFor(() => expect(texts(page)[1]).toBe("3 votes, 0 clicks"));
});

it("knows who is there, and shows scripts the headers that are named", async () => {
  const port = await start({ user: (request) => ({ name: request.headers.get("x-user") }), headers: ["X-Team"] });
  const { page } = await openOverSocket(port, "desk", { "X-User": "Ada", "X-Team": "blue", ...cookie("ada") });
  await page.idle();
  expect(texts(page)[0]).toBe("Ada blue no cookie");
});

it("whoever is refused by `user` gets no connection", async () => {
  const port = await start({
    user: () => {
      throw new Error("not you");
    },
  });
  await expect(openOverSocket(port, "desk")).rejects.toThrow("403");
});

it("visitors see a message and a number of an error, the log has the rest, and no secret is in either", async () => {
  const port = await start();
  const { page } = await openOverSocket(port, "desk");
  await page.idle();
  await click(page, "Fail");
  const shown = JSON.stringify(findAll(page.root, Exception, undefined, () => undefined)[0]!.node.props);
  expect(shown).toMatch(/Something went wrong here.*as [0-9a-f]{8}\./);
  expect(shown).not.toContain("wrong •");
  expect(shown).not.toContain("desk.app");
  const id = /as ([0-9a-f]{8})/.exec(shown)![1]!;
  expect(lines.join("\n")).toContain(id);
  await click(page, "Tell");
  expect(texts(page)).toContain("It is •••");
  await click(page, "Missing");
  expect(JSON.stringify(findAll(page.root, Exception, undefined, () => undefined)[0]!.node.props)).not.toContain(
    "DESK_NOTHING",
  );
  expect(lines.join("\n")).toContain("DESK_NOTHING");
});

it("files come and go beside the socket", async () => {
  const port = await start({ limits: { frame: 2000, upload: 100_000 } });
  const { page } = await openOverSocket(port, "desk", cookie("ada"));
  await page.idle();
  const file = new File(["x".repeat(50_000)], "grüße.txt", { type: "text/plain" });
  act(page, { on: FileUploader, kind: "change", value: [file] });
  await page.idle();
  expect(texts(page).some((text) => text.startsWith("grüße.txt 50000 xxx"))).toBe(true);
  const sent = new Promise<unknown>((resolve) => act(page, { on: DownloadButton, kind: "click", value: resolve }));
  const { ticket } = (await sent) as { ticket: string };
  const headers = { ...cookie("ada"), "X-Dacapo-Session": page.end.token!, "X-Dacapo-App": "desk" };
  const get = (more: Record<string, string>): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/@dacapo/file/${ticket}`, { headers: more });
  expect((await get({ ...headers, ...cookie("eve") })).status).toBe(404);
  expect(await (await get(headers)).text()).toBe("made on the server");
  expect((await get(headers)).status).toBe(404);
  const large = await fetch(`http://127.0.0.1:${port}/@dacapo/upload`, {
    method: "POST",
    headers,
    body: "x".repeat(100_001),
  });
  expect(large.status).toBe(413);
  const foreign = await fetch(`http://127.0.0.1:${port}/@dacapo/upload`, {
    method: "POST",
    headers: { ...headers, ...cookie("eve") },
    body: "x",
  });
  expect(foreign.status).toBe(403);
});

it.each([
  ["noise", ["noise"], "malformed"],
  ["what the inspector asks in development", ['{"op":"inspect","asked":{"op":"look","view":"Values"}}'], "malformed"],
  ["the same without its cover", ['{"op":"look","view":"Values"}'], "malformed"],
  ["an act of the inspector", ['{"op":"act","n":1,"act":{"op":"go-back","id":1}}'], "malformed"],
  ["a letter before hello", ['{"op":"do","n":1,"seen":0,"id":1,"kind":"click"}'], "out-of-order"],
  [
    "another wire",
    [
      '{"op":"hello","wire":99,"token":null,"seen":0,"done":0,"page":{"path":"/","search":"","stored":[],"context":{"url":"","locale":"","timeZone":"","colorScheme":"dark"}}}',
    ],
    "wrong-wire",
  ],
  ["too much at once", Array.from({ length: 30 }, () => '{"op":"pong","seen":0}'), "too-fast"],
  ["too large", ["x".repeat(5000)], "too-large"],
])("%s is refused with a reason, and counted", async (_, frames, reason) => {
  const port = await start({ limits: { frame: 4000, rate: 1, burst: 20 } });
  const socket = new WebSocket(`ws://127.0.0.1:${port}/@dacapo/socket?app=desk`);
  await new Promise((resolve) => socket.once("open", resolve));
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  if (reason === "too-fast") {
    const other = await openOverSocket(port, "desk");
    await other.page.idle();
    for (const frame of frames) other.socket.send(frame);
    await new Promise((resolve) => other.socket.once("close", resolve));
    expect(other.page.byes).toEqual(["too-fast"]);
    socket.close();
  } else for (const frame of frames) socket.send(frame);
  await closed;
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain(`dacapo_refused_total{reason="${reason}"} 1`);
});

it("refuses pages of other origins, unknown apps, and more than it can take", async () => {
  const port = await start({ limits: { sessionsForAddress: 1 }, origins: ["https://friend.example"] });
  await expect(openOverSocket(port, "desk", { Origin: "https://evil.example" })).rejects.toThrow("403");
  await expect(openOverSocket(port, "nothing")).rejects.toThrow("404");
  await expect(openOverSocket(port, "constructor")).rejects.toThrow("404");
  const friend = await openOverSocket(port, "desk", { Origin: "https://friend.example" });
  await friend.page.idle();
  const second = await openOverSocket(port, "desk", { Origin: `http://127.0.0.1:${port}` });
  await vi.waitFor(() => expect(second.page.byes).toEqual(["too-many"]));
});

it("says how it is", async () => {
  const port = await start();
  const get = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect([await get("/healthz"), await get("/readyz")]).toEqual(["alive\n", "ready\n"]);
  const { page } = await openOverSocket(port, "desk");
  await page.idle();
  await click(page, "Click");
  const metrics = await get("/metrics");
  expect(metrics).toContain("dacapo_sessions 1");
  expect(metrics).toContain('dacapo_runs_total{cause="gesture",ending="done"} 1');
  expect(metrics.endsWith("# EOF\n")).toBe(true);
});

it("lets runs end before it does, and tells pages to come back", async () => {
  const port = await start();
  const { page, socket } = await openOverSocket(port, "desk");
  await page.idle();
  act(page, { on: Button, name: "Wait", kind: "click" });
  await vi.waitFor(() => expect(screenOf(page.root)).toBeTruthy());
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server!.close();
  server = undefined;
  await closed;
  expect(page.byes).toEqual(["stopping"]);
  expect(page.end.isUpToDate).toBe(true);
});

it("tells how well it keeps up, and what waits", async () => {
  const port = await start();
  const { page } = await openOverSocket(port, "desk");
  await page.idle();
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const numberOf = (name: string): number =>
    Number(
      metrics
        .split("\n")
        .find((line) => line.startsWith(`${name} `))!
        .split(" ")[1],
    );
  expect(numberOf("dacapo_letters_waiting")).toBe(0);
  for (const quantile of ["0.5", "0.99"])
    expect(numberOf(`dacapo_event_loop_lag_seconds{quantile="${quantile}"}`)).toBeGreaterThanOrEqual(0);
  expect(numberOf("dacapo_event_loop_utilization")).toBeGreaterThan(0);
  expect(metrics.match(/# TYPE dacapo_event_loop_lag_seconds gauge/g)).toHaveLength(1);
});

it("has a span for each run, where OpenTelemetry is there", async () => {
  const spans: unknown[] = [];
  trace.setGlobalTracerProvider({
    getTracer: () =>
      ({
        startSpan(name: string, { attributes }: { attributes: unknown }) {
          const span = { name, attributes };
          return { setStatus: (status: object) => Object.assign(span, status), end: () => spans.push(span) };
        },
      }) as unknown as Tracer,
  });
  onTestFinished(() => trace.disable());
  const port = await start();
  const { page } = await openOverSocket(port, "desk");
  await page.idle();
  await click(page, "Fail");
  const of = (cause: string, ending: string) => ({
    "dacapo.app": "desk",
    "dacapo.cause": cause,
    "dacapo.ending": ending,
  });
  await vi.waitFor(() =>
    expect(spans).toEqual([
      { name: "run", attributes: of("start", "done") },
      { name: "run", attributes: of("gesture", "error"), code: 2 },
    ]),
  );
});
