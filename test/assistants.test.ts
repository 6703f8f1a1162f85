// llms.txt leads to what is published, and each task of docs/for-assistants.md is done by its script.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as dacapo from "dacapo";
import { openApp, type TestApp } from "dacapo/testing";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { compile } from "../compiler/index.ts";
import { Check } from "../compiler/types/check.ts";
import { findProject } from "../compiler/types/project.ts";
import { here } from "../compiler/types/translators/here.ts";
import { llms, taskOf } from "../scripts/reference/for-assistants.ts";
import { expectFile } from "./fixtures.ts";
import { Project, strict } from "./installed.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/tasks");
const files = readdirSync(folder).sort();
const sources = Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
const tasks = Object.values(sources).map(taskOf);

const {
  Alert,
  BarChart,
  Button,
  Caption,
  ChatInput,
  ChatMessage,
  Checkbox,
  DataEditor,
  DataFrame,
  Dialog,
  DownloadButton,
  FileUploader,
  LineChart,
  Metric,
  MultiSelect,
  PageLink,
  Radio,
  Slider,
  SubmitButton,
  Subheader,
  Table,
  Text,
  TextInput,
  Title,
  Toggle,
} = dacapo;

it("llms.txt leads only to what is published", () => {
  expectFile(join(root, "llms.txt"), llms);
  for (const [, target] of llms.matchAll(/\]\(([^)]+)\)/g))
    expect(() => readFileSync(join(root, target!))).not.toThrow();
});

it("has twenty tasks, whose scripts compile without a word, and whose types are right", async () => {
  expect(tasks.length).toBe(20);
  for (const [file, source] of Object.entries(sources)) {
    expect(taskOf(source).asks, file).not.toBe("");
    expect(compile(source, { file }).diagnostics, file).toEqual([]);
  }
  const project = new Project({ "tsconfig.json": strict, ...sources });
  onTestFinished(() => project.remove());
  const check = await Check.open(findProject([project.folder], project.folder), project.folder, here);
  const { diagnostics } = await check.run();
  await check.close();
  expect(diagnostics.map(({ message, frame }) => `${message}\n${frame}`)).toEqual([]);
});

/** What is done in each, and what it shows then. */
const uses: Record<string, (app: TestApp) => Promise<void>> = {
  async "01-counter"(app) {
    await app.get(Button).click();
    expect(app.get(Metric).props.value).toBe(1);
  },
  async "02-filter-a-table"(app) {
    await app.get(TextInput).set("austen");
    expect(app.get(Caption).text).toBe("1 of 2");
  },
  async "03-form"(app) {
    await app.get(SubmitButton).click();
    expect(app.get(Alert).text).toBe("A name is needed.");
    await app.get(TextInput).set("Clara");
    await app.get(SubmitButton).click();
    expect(app.session["guests"]).toEqual(["Clara, 1"]);
  },
  async "04-chart-with-a-choice"(app) {
    await app.get(MultiSelect).set(["Alta"]);
    expect(app.get(LineChart).props.data).toHaveLength(12);
  },
  async "05-dashboard"(app) {
    await app.get(Slider).set(50);
    expect(app.get(BarChart).props.data).toHaveLength(2);
  },
  async "06-load-data"(app) {
    expect(app.get(Table).props.data).toEqual([{ name: "Oslo" }]);
  },
  async "07-upload-a-file"(app) {
    await app.get(FileUploader).set(new File(["a\nb"], "two.txt"));
    expect(app.get(Text).text).toBe("two.txt: 2 lines");
  },
  async "08-download"(app) {
    expect(await (await app.get(DownloadButton).download()).text()).toBe("From the top");
  },
  async "09-edit-rows"(app) {
    await app.get(DataEditor).edit(0, "price", 30);
    expect(app.get(Metric).props.value).toBe(39);
  },
  async "10-select-rows"(app) {
    await app.get(DataFrame).selectRows([2]);
    expect(app.get(Subheader).text).toBe("Piano Concerto by Clara Schumann");
  },
  async "11-ask-before"(app) {
    await app.get(Button, "Delete everything").click();
    await app.get(Button, "Yes").click();
    expect(app.get(Text).text).toBe("Deleted 1 times");
    expect(app.find(Dialog)).toBeUndefined();
  },
  async "12-pages"(app) {
    await app.get(PageLink, "The seventh user").click();
    expect(app.get(Title).text).toBe("User 7");
  },
  async "13-address"(app) {
    await app.get(Radio).set("week");
    expect(app.query).toEqual({ view: "week" });
  },
  async "14-list-with-keys"(app) {
    await app.get(Checkbox, "Play").toggle();
    await app.get(Button, "Remove Tune").click();
    expect(app.all(Checkbox).map(({ value }) => value)).toEqual([true]);
  },
  async "15-component"(app) {
    await app.get(Slider, "Stars for Soup").set(3);
    await app.get(Slider, "Stars for Roast").set(4);
    expect(app.get(Text).text).toBe("Together 7");
  },
  async "16-clock"(app) {
    await app.advance(1000);
    expect(app.get(Text).text).toBe("Tick 2");
  },
  async "17-chat"(app) {
    await app.get(ChatInput).submit("Hello");
    expect(app.all(ChatMessage)).toHaveLength(2);
    expect(app.screen()).toContain("You said: Hello");
  },
  async "18-slow-work"(app) {
    expect(app.get(Text).text).toBe("168 primes");
    await app.get(Toggle).toggle();
    expect(app.get(Text).text).toBe("168 primes");
  },
  async "19-tabs-and-columns"(app) {
    expect(app.all(Text).map(({ text }) => text)).toEqual(["Notes", "Remarks", "Voices"]);
  },
  async "20-theme"(app) {
    expect(app.get(Button).text).toBe("In our colours");
  },
};

const modules = import.meta.glob<{ default: Parameters<typeof openApp>[0] }>("../docs/tasks/*.app.tsx");

describe("a task is done:", () => {
  it.each(files)("%s", async (file) => {
    vi.stubGlobal("fetch", async () => Response.json([{ name: "Oslo" }]));
    onTestFinished(() => void vi.unstubAllGlobals());
    const { default: task } = await modules[`../docs/tasks/${file}`]!();
    const app = await openApp(task);
    expect(app.exception).toBeUndefined();
    await uses[file.replace(".app.tsx", "")]!(app);
    expect(app.exception).toBeUndefined();
    app.close();
  });
});
