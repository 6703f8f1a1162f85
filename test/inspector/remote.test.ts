// The panel's source where the script runs elsewhere: the same pictures as beside the recorder, over text, and the same acts.
import { Button, Slider } from "dacapo";
import { expect, it, vi } from "vitest";
import Title from "../../examples/title.app";
import { answerPanel } from "../../runtime/inspector/answer.ts";
import { pictureOf, type Picture, type View, views } from "../../runtime/inspector/picture.ts";
import { remoteSource } from "../../runtime/inspector/remote-source.ts";
import type { Asked, Said } from "../../runtime/inspector/said.ts";
import { Recorder } from "../../runtime/inspector/recorder.ts";
import { secret } from "../../runtime/hosts/server/secret.ts";
import { InspectSessions } from "../../runtime/hosts/server/inspect-sessions.ts";
import { Session } from "../../runtime/core/run/session.ts";
import { hostThatPaints } from "../core/host.ts";
import Everything from "./everything.app";
import Pools from "./pools.app";
import { Recorded } from "./recorded.ts";

const crossed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A panel over a wire, what it was shown last, and what was said to it. */
function far({ recorder }: Recorded) {
  const said: Said[] = [];
  const heard: { now: Picture | undefined } = { now: undefined };
  const answering = answerPanel(recorder, (one) => {
    said.push(crossed(one));
    queueMicrotask(() => source.hear(crossed(one)));
  });
  const source = remoteSource("server", (asked: Asked) => queueMicrotask(() => answering.hear(crossed(asked))));
  const look = (view: View) => source.look(view, (picture) => (heard.now = picture));
  return { source, heard, said, look };
}

it.each(views)("%s: is shown as beside the recorder, now and after each run", async (view) => {
  for (const App of [Title, Everything, Pools]) {
    const app = new Recorded(App);
    const { heard, look } = far(app);
    const leave = look(view);
    const same = () => vi.waitFor(() => expect(heard.now).toEqual(crossed(pictureOf(app.recorder, view))));
    await same();
    await app.session.idle();
    app.session.request({ kind: "request" });
    await same();
    leave();
  }
});

it("of many runs, only those are said that look different from before", async () => {
  const app = new Recorded(Title);
  const { said, heard, look } = far(app);
  look("Runs");
  await vi.waitFor(() => expect(heard.now).toBeDefined());
  const runsIn = (one: Said | undefined) =>
    one?.op === "picture" && one.picture.view === "Runs" ? one.picture.runs.map(({ id }) => id) : [];
  expect(runsIn(said.at(-1))).toEqual([1]);
  await app.click(Button, "Bar");
  await vi.waitFor(() => expect(said.length).toBe(2));
  expect(runsIn(said.at(-1))).toEqual([2]);
  expect(heard.now).toMatchObject({ view: "Runs", at: 2, runs: [{ id: 1 }, { id: 2, cause: 'Button "Bar" clicked' }] });
});

it("goes back and sets values; what cannot be is said", async () => {
  const app = new Recorded(Title);
  const { source } = far(app);
  await app.click(Button, "Bar");
  expect(app.screen()).toContain("Bar");
  expect(await source.act({ op: "go-back", id: 1 })).toBeUndefined();
  expect(app.recorder.at).toBe(1);
  expect(await source.act({ op: "go-back", id: 9 })).toBe("Run 9 cannot be gone back to.");
  const name = { of: "session", key: "value" } as const;
  expect(await source.act({ op: "set", name, text: '"Mine"' })).toBeUndefined();
  expect(app.session.state.values["value"]).toBe("Mine");
  expect(await source.act({ op: "set", name, text: "Mine" })).toContain("JSON");
  const gone = { of: "widget", key: 99 } as const;
  expect(await source.act({ op: "set", name: gone, text: "1" })).toBe("It is not on the page any more.");
  expect(await source.act({ op: "set", name: { of: "shared", key: "x" }, text: "1" })).toContain("not ask for it");
});

it("a widget is set by its number, stored and shared values by their keys", async () => {
  const app = new Recorded(Pools);
  const { source } = far(app);
  const { fields } = pictureOf(app.recorder, "Values");
  for (const { name, text, isJson } of fields) {
    if (!isJson || name.of === "widget") continue;
    expect(await source.act({ op: "set", name, text }), `${name.of} ${name.key}`).toBeUndefined();
  }
  expect(new Set(fields.map(({ name }) => name.of))).toContain("shared");
  const other = new Recorded(Everything);
  const slider = pictureOf(other.recorder, "Values").fields.find(({ label }) => label.startsWith(Slider.name));
  if (slider !== undefined)
    expect(await far(other).source.act({ op: "set", name: slider.name, text: slider.text })).toBeUndefined();
});

it("nobody answers: it says so, and asks again until somebody does", async () => {
  vi.useFakeTimers();
  const asked: Asked[] = [];
  const heard: (Picture | undefined)[] = [];
  const source = remoteSource("server", (one) => void asked.push(one));
  const leave = source.look("Values", (picture) => void heard.push(picture));
  expect(asked).toEqual([{ op: "look", view: "Values" }]);
  vi.advanceTimersByTime(3500);
  expect(heard).toEqual([undefined, undefined, undefined]);
  expect(asked.length).toBe(4);
  source.hear({ op: "picture", picture: { view: "Values", fields: [] } });
  vi.advanceTimersByTime(10_000);
  expect(heard.at(-1)).toEqual({ view: "Values", fields: [] });
  const done = source.act({ op: "go-back", id: 1 });
  source.hear({ op: "anew" });
  expect(await done).toContain("anew");
  leave();
  expect(asked.at(-1)).toEqual({ op: "look", view: null });
  vi.advanceTimersByTime(10_000);
  expect(asked.at(-1)).toEqual({ op: "look", view: null });
  vi.useRealTimers();
});

it("a development server answers for the session of a token, goes on behind an edit, and forgets what has ended", async () => {
  const sessions = new InspectSessions();
  const begin = (token: string) => {
    const session = new Session(
      Title,
      hostThatPaints(() => {}),
    );
    sessions.record(session, token);
    session.start();
    return session;
  };
  const said: Said[] = [];
  const page = {};
  const ask = (token: string | null, asked: Asked) =>
    sessions.hear(page, { token, asked }, (one) => void said.push(one));
  const first = begin("one");
  begin("two").request({ kind: "request" });
  for (const token of [null, "none", "__proto__"]) ask(token, { op: "look", view: "Runs" });
  expect(said).toEqual([]);
  ask("one", { op: "look", view: "Runs" });
  expect(said).toMatchObject([{ op: "picture", picture: { ids: [1] } }]);
  const second = begin("one");
  first.close();
  expect(said.at(-1)).toEqual({ op: "anew" });
  ask("one", { op: "look", view: "Runs" });
  expect(said.at(-1)).toMatchObject({
    picture: {
      ids: [1, 2],
      runs: [{ cause: "the page was opened", canGoBack: false }, { cause: "the script was edited" }],
    },
  });
  second.close();
  const before = said.length;
  sessions.leave(page);
  ask("one", { op: "look", view: "Runs" });
  expect(said.length).toBe(before);
});

it("a secret does not get to the panel", () => {
  vi.stubEnv("PANEL_KEY", 's3cret "of" the panel');
  const key = secret("PANEL_KEY");
  const sessions = new InspectSessions();
  const session = new Session(
    Title,
    hostThatPaints(() => {}),
  );
  sessions.record(session, "one");
  session.start();
  session.state.values["value"] = `It is ${key}`;
  session.request({ kind: "request" });
  for (const view of views) {
    const said: Said[] = [];
    sessions.hear({}, { token: "one", asked: { op: "look", view } }, (one) => void said.push(one));
    expect(JSON.stringify(said), view).toContain("It is •••");
    expect(JSON.stringify(said), view).not.toContain("s3cret");
    // Written back it would be lost.
    if (view === "Values") expect(said).toMatchObject([{ picture: { fields: [{ label: "value", isJson: false }] } }]);
  }
  vi.unstubAllEnvs();
});

it("the place of what a node draws is known, by its number", async () => {
  const app = new Recorded(Title);
  const { source } = far(app);
  const [header] = app.session.areas.get("main").kids!;
  expect(await source.placeOf(header!.id)).toMatch(/title\.app\.tsx:\d+:1$/);
  expect(await source.placeOf(999)).toBeUndefined();
});

it("questions that are none do no harm", async () => {
  const app = new Recorded(Title);
  const { source } = far(app);
  const answering = answerPanel(
    new Recorder(
      new Session(
        Title,
        hostThatPaints(() => {}),
      ),
    ),
    () => {},
  );
  answering.hear({ op: "look", view: "Nothing" as View });
  expect(await source.act({ op: "set" } as never)).toBeDefined();
  answering.close();
});
