// A connection that breaks: who comes back is shown the whole page, and the session has gone on.
import { expect, it } from "vitest";
import { Button } from "dacapo";
import { openApp } from "dacapo/testing";
import { Encoder } from "../../../runtime/core/wire/encode.ts";
import { Mirror } from "../../../runtime/core/wire/mirror.ts";
import { Session } from "../../../runtime/core/run/session.ts";
import { screenOf } from "../../../runtime/testing/screen.ts";
import { hostThatPaints } from "../../core/host.ts";
import A07 from "./a07.app";

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

it("A07: a page that has lost its session's messages starts again from the whole tree, and the counter goes on", () => {
  const encoder = new Encoder();
  let mirror: Mirror | null = null;
  const session = new Session(
    A07,
    hostThatPaints((patches) => mirror?.apply(plain(encoder.encode(patches)))),
  );
  session.start();
  for (let round = 1; round <= 15; round++) {
    const connected = (mirror = new Mirror(plain(encoder.start(session.root))));
    const button = connected.root.kids![0]!.kids![0]!;
    for (let click = 0; click < 3; click++) session.send({ id: button.id, kind: "click" });
    expect(screenOf(connected.root)).toBe(`Button "Add"\nText "${round * 3}"`);
    mirror = null;
  }
});

it("A07: differs from Streamlit: a static app has no connection to lose", async () => {
  const app = await openApp(A07);
  for (let click = 1; click <= 45; click++) await app.get(Button).click();
  expect(app.screen()).toBe('Button "Add"\nText "45"');
});
