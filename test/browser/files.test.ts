// Files in a real browser: downloaded by a click.
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { Stage, type Watched } from "./stage.ts";

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
