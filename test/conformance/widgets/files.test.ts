// Files: out of the app, and into it.
import { DownloadButton } from "dacapo";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A52 from "./a52.app";

holds("A52: a download button gives the file, and is a button: true in the run of its click", A52, async (app) => {
  expect(texts(app)).toEqual(["waiting, run 1"]);
  const file = await app.get(DownloadButton).download();
  expect([file.name, file.type, await file.text()]).toEqual(["hello.txt", "text/plain", "This is a text."]);
  expect(texts(app)).toEqual(["downloaded, run 2"]);
  await app.rerun();
  expect(texts(app)).toEqual(["waiting, run 3"]);
});
