// Scripts that run on a server, with a real browser in front: built and served, and in development.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { command, Project, quiet } from "../installed.ts";
import { watch, type Watched } from "./chromium.ts";
import { openBrowser } from "./open.ts";
import { startProcess } from "./process.ts";

const desk = `import logo from "./logo.svg";
import { type AppConfig, Button, Audio, DownloadButton, FileUploader, Image, md, memo, session, shared, Slider, stored, Text, TextInput, Title } from "dacapo";
import { secret } from "dacapo/server";
import { readFileSync } from "node:fs";
import { rows } from "./rows.server.ts";
import "./desk.css";

export const config = { title: "Desk", host: "server" } satisfies AppConfig;
const all = shared({ votes: 0 });
const mine = stored({ seen: 0 });
const state = session({ clicks: 0 });
const known = secret("DESK_KEY").length;

<Title>Desk</Title>;
<p class="plain">ONLY-ON-THE-SERVER {rows.length} {readFileSync("package.json").length > 0 ? "read" : ""}</p>;
<Text>{all.votes} votes, {state.clicks} clicks, {mine.seen} seen, {known}</Text>;
<Button icon="search" onClick={() => shared.update("votes", (votes) => votes + 1)}>Vote</Button>;
<Button onClick={() => { state.clicks += 1; mine.seen += 1; }}>Click</Button>;
const name = <TextInput label={md\`**Name**\`} />;
const n = <Slider label="N" max={100} />;
<Text>Hello {name} {n}</Text>;
const file = <FileUploader label="File" />;
if (file !== null) <Text>{file.name}: {await file.text()}</Text>;
if (file?.type.startsWith("image/")) <Image source={file} alt="Yours" />;
const drawn = memo(() => new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="' + (30 + state.clicks) + '" height="20"></svg>'], { type: "image/svg+xml" }));
<Image source={drawn} alt="Drawn" />;
const silence = memo(() => new File([wav()], "silence.wav", { type: "audio/wav" }));
<Audio source={silence} label="Silence" />;
<DownloadButton data={() => "made there"} fileName="made.txt">Download</DownloadButton>;
<Image source={logo} alt="Logo" />;
<Button onClick={() => { throw new Error("wrong here"); }}>Fail</Button>;
const slow = <Button>Slow</Button>;
if (slow) await new Promise((resolve) => setTimeout(resolve, 1500));

/** Half a second of nothing. */
function wav() {
  const bytes = new DataView(new ArrayBuffer(44 + 4000));
  const text = (at: number, words: string) => [...words].forEach((letter, i) => bytes.setUint8(at + i, letter.charCodeAt(0)));
  text(0, "RIFF"); bytes.setUint32(4, 36 + 4000, true); text(8, "WAVEfmt "); bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true); bytes.setUint16(22, 1, true); bytes.setUint32(24, 8000, true); bytes.setUint32(28, 8000, true);
  bytes.setUint16(32, 1, true); bytes.setUint16(34, 8, true); text(36, "data"); bytes.setUint32(40, 4000, true);
  for (let at = 44; at < 4044; at++) bytes.setUint8(at, 128);
  return bytes.buffer;
}
`;

/** Whatever a script is made of: none of these words is in what a browser gets. */
const hidden = `import { Button, Markdown, md, query, SelectBox, session, shared, stored, Table, TextInput } from "dacapo";
import { secret } from "dacapo/server";
import { onlyhereRate, type OnlyhereType } from "./onlyhere.server.ts";
// onlyhere: a comment
export const config = { host: "server" } as const;
const state = session({ onlyhereState: "onlyhere-default" });
const all = shared({ onlyhereShared: ["onlyhere-shared"] });
const mine = stored({ onlyhereStored: \`onlyhere-stored\` });
const asked = query({ onlyhereQuery: "onlyhere-query" });
const onlyherePattern = /onlyhere-pattern/;
const onlyhereAddress = new URL("https://onlyhere.example/onlyhere");
enum OnlyhereKind { OnlyhereOne = "onlyhere-one" }
class OnlyhereClass { onlyhereField = OnlyhereKind.OnlyhereOne; onlyhereMethod(onlyhereParameter: OnlyhereType) { return onlyhereParameter; } }
async function onlyhereAsk(onlyhereName: string) {
  const answer = await fetch(onlyhereAddress, { headers: { "x-onlyhere": secret("ONLYHERE_KEY", "onlyhere-otherwise") } });
  if (!answer.ok) throw new Error(\`onlyhere-error \${onlyhereName}\`);
  return answer.json();
}
<TextInput label="onlyhere-label" placeholder={"onlyhere-placeholder"} help={md\`onlyhere-**help**\`} key="onlyhere-key" bind={state.onlyhereState} />;
<SelectBox label="onlyhere-choose" options={["onlyhere-a", "onlyhere-b"]} format={(option) => option + "onlyhere-format"} />;
<Markdown>onlyhere-markdown</Markdown>;
<p class="onlyhere-class" data-onlyhere="onlyhere-data" style={{ color: "var(--onlyhere)" }}>onlyhere-text {onlyhereRate} {new OnlyhereClass().onlyhereMethod("onlyhere-argument")} {String(onlyherePattern)}</p>;
<Table data={[{ "onlyhere-column": "onlyhere-cell" }]} />;
<Button onClick={() => { all.onlyhereShared.push(mine.onlyhereStored + asked.onlyhereQuery); void onlyhereAsk("onlyhere-call"); }}>onlyhere-button</Button>;
`;

/** Words of the package, said by the page and by the session; and words of the app's own. */
const saying = `import { DataFrame, DateInput, FileUploader, Spinner, Text, Toggle, context } from "dacapo";
export const config = { host: "server", lang: "fr", words: { work: { working: "Un instant…" }, in: { fr: { grid: { columns: "Champs" } } } } } as const;
<DataFrame data={[{ a: 1234.5 }, { a: 12_345 }]} label="Rows" />;
<FileUploader label="File" maxSize={1000} />;
const slow = <Toggle label="Slow" />;
if (slow) <Spinner>{() => new Promise((resolve) => setTimeout(resolve, 60_000))}</Spinner>;
const day = <DateInput label="Day" value="2026-03-04" />;
<Text>{context.locale} {day}</Text>;
`;

const files = {
  "desk.app.tsx": desk,
  "desk.css": ".plain { font-style: italic; }\n",
  "rows.server.ts": `import { readFileSync } from "node:fs";
export const rows = readFileSync(new URL("./rows.txt", import.meta.url), "utf8").split(" ");
`,
  "rows.txt": "ROWS-OF-THE-SERVER b",
  // Too large to be written into the script.
  "logo.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><!-- ${"x".repeat(5000)} --></svg>`,
  ".env": "DESK_KEY=abc-def-ghi\n",
  "hidden.app.tsx": hidden,
  "onlyhere.server.ts": `export type OnlyhereType = string;\nexport const onlyhereRate = "onlyhere-rate";\n`,
  // Apart: a viewer for documents takes the focus.
  "paper.app.tsx": `import { type AppConfig, memo, Pdf } from "dacapo";
export const config = { host: "server" } satisfies AppConfig;
<Pdf source={memo(() => new Blob(["%PDF-1.4"], { type: "application/pdf" }))} label="Paper" />;
`,
  "saying.app.tsx": saying,
  "speaking.app.tsx": saying.replace('lang: "fr", ', ""),
  "plain.app.tsx": `import { Text } from "dacapo";\n<Text>In the tab</Text>;\n`,
};

/** As at home: the tests' own mode is another one. */
const served = { ...quiet, NODE_ENV: "production" };

let browser: Browser;
let project: Project;
beforeAll(async () => {
  browser = await openBrowser();
  project = new Project(files, null);
  const options = { cwd: project.folder, encoding: "utf8", env: served } as const;
  const { status, stderr } = spawnSync(process.execPath, [command(), "build", "."], options);
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
afterAll(async () => {
  await browser.close();
  project.remove();
});

/** Starts a process and resolves with the port that it says. */
async function start(
  words: readonly string[],
  said: RegExp,
  cwd = project.folder,
): Promise<{ port: number; child: ChildProcess }> {
  const started = await startProcess(words, said, {
    cwd,
    env: { ...(words.includes("dev") ? { ...quiet, NODE_ENV: "development" } : served), PORT: "0" },
  });
  onTestFinished(() => void started.child.kill("SIGKILL"));
  return started;
}

async function open(port: number, path = "desk/"): Promise<Watched> {
  const page = await watch(browser);
  await page.goto(`http://127.0.0.1:${port}/${path}`);
  await page.locator("main > :visible").first().waitFor();
  return page;
}

const line = (page: Watched): Promise<string> => page.locator("main p:not(.plain)").first().innerText();
const press = (page: Watched, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

async function use(page: Watched): Promise<void> {
  const logo = page.getByRole("img", { name: "Logo" });
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(20);
  expect(await page.locator("p.plain").innerText()).toBe("ONLY-ON-THE-SERVER 2 read");
  // A style sheet that the script imports is the page's.
  expect(await page.locator("p.plain").evaluate((text) => getComputedStyle(text).fontStyle)).toBe("italic");
  await press(page, "Click");
  await expect.poll(() => line(page)).toMatch(/0 votes, 1 clicks, 1 seen, 11/);
  await page.getByLabel("Name").fill("Ada");
  await page.keyboard.press("Tab");
  await page.getByText("Hello Ada 0").waitFor();
  const widthOf = (name: string) =>
    page.getByRole("img", { name }).evaluate((image: HTMLImageElement) => image.naturalWidth);
  // Files of the script are files on the page: made there, one click ago, and chosen here.
  await expect.poll(() => widthOf("Drawn")).toBe(31);
  expect(await page.getByRole("img", { name: "Drawn" }).getAttribute("src")).toMatch(/^blob:/);
  await expect.poll(() => page.getByLabel("Silence").evaluate((player: HTMLAudioElement) => player.duration)).toBe(0.5);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="77" height="20"></svg>';
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "mine.svg", mimeType: "image/svg+xml", buffer: Buffer.from(svg) });
  await expect.poll(() => widthOf("Yours")).toBe(77);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("what is in it") });
  await page.getByText("a.txt: what is in it").waitFor();
  const coming = page.waitForEvent("download");
  await press(page, "Download");
  const download = await coming;
  expect(download.suggestedFilename()).toBe("made.txt");
  expect(readFileSync(await download.path(), "utf8")).toBe("made there");
}

it("speaks the language of the app, or the visitor's, from a server too: the page has the words, the session says which", async () => {
  const { port } = await start(["dist/server.js"], /"port":(\d+)/);
  const visit = async (path: string, locale: string): Promise<Watched> => {
    const page = await watch(await browser.newContext({ locale }));
    await page.goto(`http://127.0.0.1:${port}/${path}/`);
    await page.getByRole("grid", { name: "Rows" }).waitFor();
    return page;
  };
  const told = async (page: Watched, slow: string, tooBig: RegExp): Promise<void> => {
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.alloc(2000) });
    await page.getByText(tooBig).waitFor();
    await page.getByLabel("Slow").check();
    await page.getByText(slow).waitFor();
    expect(page.problems).toEqual([]);
    await page.context().close();
  };
  const french = await visit("saying", "en-US");
  expect(await french.evaluate(() => document.documentElement.lang)).toBe("fr");
  expect(await french.locator(".dc-grid-count").innerText()).toBe("2 lignes");
  await french.getByRole("button", { name: "Champs" }).waitFor();
  expect(await french.getByRole("gridcell").allInnerTexts()).toEqual(["1\u202f234,5", "12\u202f345"]);
  await told(french, "Un instant…", /a\.txt est trop/);

  const german = await visit("speaking", "de-AT");
  expect(await german.locator(".dc-grid-count").innerText()).toBe("2 Zeilen");
  await german.getByRole("button", { name: "Vollbild" }).waitFor();
  await german.getByText("de-AT 2026-03-04").waitFor();
  const day = german.getByLabel("Day");
  await day.focus();
  await german.keyboard.type("24. Dezember 2027");
  await german.keyboard.press("Enter");
  await german.getByText("de-AT 2027-12-24").waitFor();
  await told(german, "Un instant…", /a\.txt ist zu groß/);
});

it("is built, served under a strict policy, and used; what it stored is there after a reload", async () => {
  const { port } = await start(["dist/server.js"], /"port":(\d+)/);
  const page = await open(port);
  await use(page);
  await page.reload();
  await expect.poll(() => line(page)).toMatch(/0 votes, 0 clicks, 1 seen, 11/);
  const paper = await open(port, "paper/");
  await expect.poll(() => paper.locator("main a").getAttribute("href")).toMatch(/^blob:/);
  const plain = await open(port, "plain/");
  expect(await plain.locator("main").innerText()).toContain("In the tab");
  expect([...page.problems, ...plain.problems]).toEqual([]);
  const head = await fetch(`http://127.0.0.1:${port}/desk/`);
  expect(head.headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(head.headers.get("set-cookie")).toMatch(/^dacapo=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax/);
  for (const path of ["server.js", "server/", "..%2f.env", "%2e%2e/.env", ".env", ".dacapo-build"])
    expect((await fetch(`http://127.0.0.1:${port}/${path}`)).status, path).toBe(404);
});

/** Words of the inspector, which is there in development only. */
const inspecting = ["dacapo-inspector", "dacapo:inspect", '"inspect"', "go-back"];

it("nothing of the inspector is in the server", () => {
  const dist = join(project.folder, "dist");
  const files = ["server.js", ...readdirSync(join(dist, "server")).map((file) => join("server", file))];
  for (const file of files.filter((name) => name.endsWith(".js")))
    for (const word of inspecting)
      expect(readFileSync(join(dist, file), "utf8").includes(word), `${word} in ${file}`).toBe(false);
});

it("nothing of it is in what a browser gets", () => {
  const dist = join(project.folder, "dist");
  const sent = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.\w+$/.test(file) && !/^server(\.js$|[/\\])/.test(file),
  );
  expect(sent.length).toBeGreaterThan(5);
  expect(sent).toContain(join("hidden", "index.html"));
  for (const file of sent) {
    const text = readFileSync(join(dist, file), "utf8");
    expect(/onlyhere/i.exec(text)?.input.slice(0, 200), file).toBeUndefined();
    for (const word of [
      ...inspecting,
      "ONLY-ON-THE-SERVER",
      "ROWS-OF-THE-SERVER",
      "DESK_KEY",
      "abc-def-ghi",
      "node:fs",
      "made there",
    ])
      expect(text.includes(word), `${word} in ${file}`).toBe(false);
  }
});

it("`dacapo serve` runs what was built, and ends in good order", async () => {
  const { port, child } = await start([command(), "serve"], /"port":(\d+)/);
  expect(await (await fetch(`http://127.0.0.1:${port}/readyz`)).text()).toBe("ready\n");
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  expect(await exited).toBe(0);
});

it("typing goes on while the server is gone, and nothing that was done is lost", async () => {
  const first = await start(["dist/server.js"], /"port":(\d+)/);
  const page = await open(first.port);
  await press(page, "Slow");
  const field = page.getByLabel("Name");
  await field.click();
  await page.keyboard.type("Ad");
  // The connection breaks in the middle of a word; the process and its session are still there.
  await page.context().setOffline(true);
  await page.keyboard.type("a Love");
  expect(await field.inputValue()).toBe("Ada Love");
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.context().setOffline(false);
  await page.keyboard.type("lace");
  await page.keyboard.press("Enter");
  await page.getByText("Hello Ada Lovelace 0").waitFor();
  expect(await field.inputValue()).toBe("Ada Lovelace");
});

it("a page whose server was replaced goes on where it is", async () => {
  const first = await start(["dist/server.js"], /"port":(\d+)/);
  const page = await open(first.port);
  await press(page, "Click");
  await expect.poll(() => line(page)).toMatch(/1 clicks/);
  const field = page.getByLabel("Name");
  await field.click();
  await page.keyboard.type("half typ");
  first.child.kill("SIGKILL");
  await page.locator(".dc-notice", { hasText: "The connection is lost" }).waitFor();
  await page.keyboard.type("ed");
  const child = spawn(process.execPath, ["dist/server.js"], {
    cwd: project.folder,
    env: { ...served, PORT: `${first.port}` },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  // A session of its own: what only the process knew is gone, what the person is at is not.
  await expect.poll(() => line(page)).toMatch(/0 clicks, 1 seen/);
  expect(await field.inputValue()).toBe("half typed");
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(() => page.locator(".dc-notice").textContent()).toBe("");
});

it("in development it runs beside the page, and takes edits in", async () => {
  const other = new Project(files, null);
  onTestFinished(() => other.remove());
  const { port } = await start(
    [command(), "dev", ".", "--port", "0", "--host", "127.0.0.1"],
    /http:\/\/127\.0\.0\.1:(\d+)/,
    other.folder,
  );
  const page = await open(port, "desk");
  await use(page);
  other.write({ "desk.app.tsx": desk.replace("<Title>Desk<", "<Title>Edited<") });
  await page.getByRole("heading", { name: "Edited" }).waitFor();
  await expect.poll(() => line(page)).toMatch(/1 clicks, 1 seen/);
  // What was entered is still there, the file included.
  await page.getByText("Hello Ada 0").waitFor();
  await page.getByText("a.txt: what is in it").waitFor();
  // An error has the lines that the author wrote.
  const lines = page.getByText(/desk\.app\.tsx:\d+:\d+[^]*> \d+ [^]*throw new Error\("wrong here"\)/);
  const fail = async (): Promise<boolean> => {
    await press(page, "Fail");
    return lines.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
  };
  // A busy machine may tell of one write twice, and the script that is taken in again takes the error off the page.
  await expect.poll(fail, { timeout: 55_000 }).toBe(true);
  other.write({ "rows.server.ts": `export const rows = ["a", "b", "c"];\n` });
  await expect.poll(() => page.locator("p.plain").innerText()).toBe("ONLY-ON-THE-SERVER 3 read");
  expect(page.problems).toEqual([]);
});

it.each([
  [
    "node:fs",
    `import { readFileSync } from "node:fs";\nimport { Text } from "dacapo";\n<Text>{readFileSync("x", "utf8")}</Text>;\n`,
    "a.app.tsx → node:fs",
  ],
  [
    "dacapo/server",
    `import { secret } from "dacapo/server";\nimport { Text } from "dacapo";\n<Text>{secret("X")}</Text>;\n`,
    "a.app.tsx → dacapo/server",
  ],
  [
    "./deep.server.ts",
    `import { Text } from "dacapo";\nimport { x } from "./middle.ts";\n<Text>{x}</Text>;\n`,
    "a.app.tsx → middle.ts → ./deep.server.ts",
  ],
])("a script of a page that imports %s is not built", (name, source, chain) => {
  const wrong = new Project(
    {
      "a.app.tsx": source,
      "middle.ts": `export { x } from "./deep.server.ts";\n`,
      "deep.server.ts": "export const x = 1;\n",
    },
    null,
  );
  onTestFinished(() => wrong.remove());
  const { status, stderr } = wrong.dacapo("build", "a.app.tsx");
  expect(status).toBe(1);
  expect(stderr).toContain(`\`${name}\` is only on a server, and this script runs in the page: ${chain}.`);
  expect(stderr).toContain('host: "server"');
});
