// Files in a real browser: downloaded by a click, chosen, dropped, removed.
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { findViolations } from "./accessible.ts";
import type { Watched } from "./chromium.ts";
import { Stage } from "./stage.ts";

let stage: Stage;
let page: Watched;

beforeAll(async () => {
  stage = await Stage.open({
    "download.app.tsx": `
import { DownloadButton, Text, session } from "dacapo";

const state = session({ runs: 0 });
state.runs += 1;
const text = <DownloadButton data="This is a text." fileName="hello.txt">Text</DownloadButton>;
const later = <DownloadButton data={async () => new Blob(["run " + state.runs])} fileName="later.bin" type="primary">Later</DownloadButton>;
<DownloadButton data="" fileName="none.txt" disabled>Disabled</DownloadButton>;
<Text>{String(text)} {String(later)} {state.runs}</Text>;
`,
    "upload.app.tsx": `
import { FileUploader, Form, SubmitButton, Text, session } from "dacapo";

const state = session({ called: 0 });
const sent = <Form>{() => {
  const file = <FileUploader label="Letter" accept=".txt" maxSize={1000} help="Plain text only" onChange={() => { state.called += 1; }} />;
  <SubmitButton>Send</SubmitButton>;
  return file;
}}</Form>;
<Text>{sent === null ? "nothing" : await sent.text()}, called {state.called}</Text>;
const photos = <FileUploader label="Photos" multiple accept="image/*" />;
<Text>{photos.map(({ name }) => name).join() || "none"}</Text>;
<FileUploader label="Closed" disabled />;
`,
  });
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(page.problems).toEqual([]);
  await page.close();
});

async function download(name: string): Promise<[name: string, content: string]> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return [file.suggestedFilename(), readFileSync(await file.path(), "utf8")];
}

it("A52: a click downloads the file, and runs the script", async () => {
  page = await stage.page("download");
  expect(await download("Text")).toEqual(["hello.txt", "This is a text."]);
  await page.getByText("true false 2").waitFor();
  expect(await download("Later")).toEqual(["later.bin", "run 2"]);
  await page.getByText("false true 3").waitFor();
});

const letter = (size: number) => ({
  name: "letter.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("x".repeat(size)),
});
const photo = (name: string) => ({ name, mimeType: "image/png", buffer: Buffer.from(name) });

it("A63: an upload in a form is there once the form was sent; a file that is too big is refused", async () => {
  page = await stage.page("upload");
  const field = page.getByLabel("Letter");
  await field.setInputFiles(letter(1001));
  await page.getByText("letter.txt is too big: at most 1 kB can be uploaded.").waitFor();
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  await field.setInputFiles(letter(5));
  await page.getByRole("button", { name: "Remove letter.txt" }).waitFor();
  expect(await page.getByText("too big").count()).toBe(0);
  expect(await page.getByText("nothing, called 0").count()).toBe(1);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("xxxxx, called 1").waitFor();
  await page.getByLabel("Photos").setInputFiles([photo("a.png")]);
  await page.getByText("a.png", { exact: true }).first().waitFor();
  expect(await page.getByText("xxxxx, called 1").count()).toBe(1);
});

it("takes files that are dropped, opens by keyboard, and keeps the focus when one is removed", async () => {
  page = await stage.page("upload");
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    for (const name of ["a.png", "b.png"]) transfer.items.add(new File([name], name, { type: "image/png" }));
    return transfer;
  });
  await page.locator(".dc-drop", { has: page.getByLabel("Photos") }).dispatchEvent("drop", { dataTransfer: dropped });
  await page.getByText("a.png,b.png").waitFor();
  await page.getByRole("button", { name: "Remove a.png" }).press("Enter");
  await page.getByText("a.png").first().waitFor({ state: "detached" });
  const opened = page.waitForEvent("filechooser");
  // The answer shows too that the page knows of the wait: a key takes another way to it, and can overtake.
  const focused = await page.getByLabel("Photos").evaluate((field) => field === document.activeElement);
  await page.keyboard.press("Enter");
  await (await opened).setFiles([photo("c.png")]);
  expect(focused).toBe(true);
  await page.getByText("b.png,c.png").waitFor();
});

it.each([false, true])("has no problem that axe finds (dark: %s)", async (dark) => {
  page = await stage.page("upload", { dark });
  await page.getByLabel("Photos").setInputFiles([photo("a.png"), photo("b.png")]);
  await page.getByLabel("Letter").setInputFiles(letter(1001));
  await page.getByText("is too big").waitFor();
  expect(await findViolations(page)).toEqual([]);
});
