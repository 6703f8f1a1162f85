// Files: out of the app, and into it.
import { Button, DownloadButton, FileUploader, SubmitButton } from "dacapo";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A52 from "./a52.app";
import A63 from "./a63.app";

holds("A52: a download button gives the file, and is a button: true in the run of its click", A52, async (app) => {
  expect(texts(app)).toEqual(["waiting, run 1"]);
  const file = await app.get(DownloadButton).download();
  expect([file.name, file.type, await file.text()]).toEqual(["hello.txt", "text/plain", "This is a text."]);
  expect(texts(app)).toEqual(["downloaded, run 2"]);
  await app.rerun();
  expect(texts(app)).toEqual(["waiting, run 3"]);
});

const file = new File(["file content"], "file.txt", { type: "text/plain" });

holds("A63: in a form, the file is there only after the form was sent", A63, async (app) => {
  await app.get(FileUploader, "In a form").set(file);
  expect(app.screen()).toContain('FileUploader "In a form" = ["file.txt"]');
  await app.get(Button, "Run").click();
  expect(texts(app)).toEqual(["nothing", "called 0"]);
  await app.get(SubmitButton).click();
  expect(texts(app)).toEqual(["file content", "called 0"]);
});

holds("A63: the handler is called once for an upload, not again in a later run", A63, async (app) => {
  await app.get(FileUploader, "With a handler").set(file);
  expect(texts(app)).toEqual(["nothing", "called 1"]);
  await app.get(Button, "Run").click();
  expect(texts(app)).toEqual(["nothing", "called 1"]);
});
