// The examples whose scripts run on a server do what they are there to show.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  Alert,
  BarChart,
  Button,
  cache,
  Caption,
  ChatInput,
  ChatMessage,
  DataFrame,
  Header,
  LineChart,
  Metric,
  MultiSelect,
  Pills,
  SegmentedControl,
  Slider,
  SubmitButton,
  TextArea,
  TextInput,
  WriteStream,
} from "dacapo";
import { openApp } from "dacapo/testing";
import { type Model, startModel } from "../test/model.ts";
import { hasPostgres, type Postgres, startPostgres } from "../test/postgres.ts";
import Guestbook from "./guestbook.app";
import ModelChat from "./model/model.app";
import { openDatabase } from "./weather/database.server.ts";
import Weather from "./weather/weather.app";

describe("guestbook", () => {
  it("shows everybody what anybody writes, and remembers the name", async () => {
    const app = await openApp(Guestbook);
    const other = await app.another();
    await app.get(SubmitButton).click();
    expect(app.all(ChatMessage)).toHaveLength(0);
    await app.get(TextInput).set("Clara");
    await app.get(TextArea).set("Like rain on a roof.");
    await app.get(SubmitButton).click();
    await vi.waitUntil(() => other.all(ChatMessage).length === 1);
    expect(other.get(ChatMessage).text).toBe("Like rain on a roof.");
    expect(other.get(ChatMessage).props["name"]).toBe("Clara");
    expect([app.get(TextInput).value, app.get(TextArea).value]).toEqual(["Clara", ""]);
    expect(app.stored["name"]).toBe("Clara");
  });

  it("keeps the newest hundred pages", async () => {
    const app = await openApp(Guestbook);
    app.shared["entries"] = Array.from({ length: 100 }, (_, id) => ({ id, name: "A", text: `${id}` }));
    await app.get(TextInput).set("B");
    await app.get(TextArea).set("The last word");
    await app.get(SubmitButton).click();
    expect(
      app
        .all(ChatMessage)
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(["The last word", "99"]);
    expect(app.all(ChatMessage)).toHaveLength(100);
  });

  it("counts one vote for each browser, however often it chooses", async () => {
    const app = await openApp(Guestbook);
    const other = await app.another();
    app.shared["votes"] = new Map([["somebody else", "A waltz"]]);
    await app.get(Pills).select("A march");
    await other.get(Pills).select("A waltz");
    await vi.waitUntil(() => app.get(Caption).text.startsWith("2 votes"));
    expect([...(app.shared["votes"] as Map<string, string>).values()]).toEqual(["A waltz", "A waltz"]);
    expect(app.get(Pills).value).toBe("A waltz");
    await app.get(Pills).set(null);
    await vi.waitUntil(() => other.get(Caption).text.startsWith("1 vote;"));
  });
});

describe("model", () => {
  let model: Model;
  beforeAll(async () => {
    model = await startModel();
  });
  afterAll(() => model.close());
  beforeEach(() => {
    vi.stubEnv("MODEL_KEY", "key-for-tests");
    vi.stubEnv("MODEL_URL", model.url);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("says so where there is no model", async () => {
    vi.stubEnv("MODEL_KEY", "");
    const app = await openApp(ModelChat);
    expect(app.get(Alert).text).toContain("the server has no key");
    expect(app.find(ChatInput)).toBeUndefined();
  });

  it("asks with the key and with all that was said, and shows the answer as it comes", async () => {
    const app = await openApp(ModelChat);
    await app.get(ChatInput).submit("Tempo");
    await app.get(ChatInput).submit("And rubato?");
    expect(app.all(ChatMessage).map(({ text }) => text)).toEqual([
      "Tempo",
      "You said: **Tempo**.",
      "And rubato?",
      "You said: **And rubato?**.",
    ]);
    const { key, messages } = model.asked.at(-1)!;
    expect(key).toBe("Bearer key-for-tests");
    expect(messages.map(({ role, content }) => `${role}: ${content}`).slice(1)).toEqual([
      "user: Tempo",
      "assistant: You said: **Tempo**.",
      "user: And rubato?",
    ]);
    await app.get(Button, "New conversation").click();
    expect(app.all(ChatMessage)).toHaveLength(0);
  });

  it("is stopped: what has come is kept, and the model is told", async () => {
    const app = await openApp(ModelChat);
    const before = model.left;
    const asked = app.get(ChatInput).submit("wait");
    await vi.waitUntil(() => app.find(WriteStream)?.text.includes("wait"));
    await app.get(WriteStream).dismiss();
    await asked;
    expect(app.all(ChatMessage).at(-1)!.text).toMatch(/^You said/);
    await vi.waitUntil(() => model.left === before + 1);
  });

  it.each([
    ["refuse", "The model said no (429): You have asked enough."],
    ["break", "The model stopped: The model is tired."],
  ])("shows what went wrong: %s", async (question, message) => {
    const app = await openApp(ModelChat);
    await app.get(ChatInput).submit(question);
    expect(app.get(Alert).text).toBe(message);
    const count = model.asked.length;
    await app.get(Button, "Try again").click();
    expect(model.asked).toHaveLength(count + 1);
    expect(app.get(Alert).text).toBe(message);
  });

  it("says so where nobody answers", async () => {
    vi.stubEnv("MODEL_URL", "http://127.0.0.1:1/v1");
    const app = await openApp(ModelChat);
    await app.get(ChatInput).submit("Anybody?");
    expect(app.get(Alert).text).toBe("The model cannot be reached.");
  });
});

if (!hasPostgres) it.skip("There is no PostgreSQL here: the weather was asked of PGlite only.");

describe.each(["PGlite", ...(hasPostgres ? ["PostgreSQL"] : [])])("weather in %s", (which) => {
  let postgres: Postgres | undefined;
  beforeAll(async () => {
    if (which === "PostgreSQL") postgres = await startPostgres();
    vi.stubEnv("DATABASE_URL", postgres?.address ?? "");
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    cache.clear();
    cache.resource.clear();
    postgres?.close();
  });

  it("two servers may fill it at once", async () => {
    const all = await Promise.all(Array.from({ length: which === "PGlite" ? 2 : 20 }, openDatabase));
    for (const database of all)
      expect((await database.query("select count(*)::int as days from weather")).rows).toEqual([{ days: 2922 }]);
    await Promise.all(all.map((database) => (database as { end?(): Promise<void> }).end?.()));
  });

  it("asks the database for what was chosen, in SQL", async () => {
    const app = await openApp(Weather);
    expect(app.get(Caption).text).toBe("2,922 days");
    expect(app.all(Header).map(({ text }) => text)).toEqual(["What is asked", "Seattle", "New York"]);
    expect(app.all(Metric).map(({ props }) => props["value"])).toEqual([
      "4,426 mm",
      "43 %",
      "35.6 °C",
      "-7.1 °C",
      "4,179 mm",
      "32 %",
      "37.8 °C",
      "-16 °C",
    ]);
    await app.get(MultiSelect).set(["Seattle"]);
    await app.get(Slider).set([2015, 2015]);
    expect(app.get(Caption).text).toBe("365 days");
    await app.get(SegmentedControl).select("quarter");
    expect([app.all(LineChart), app.all(BarChart), app.all(DataFrame)].map(({ length }) => length)).toEqual([1, 2, 1]);
    await app.get(MultiSelect).set([]);
    expect(app.get(Caption).text).toBe("0 days");
  });
});
