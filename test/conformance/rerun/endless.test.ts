// No way to run without end goes on for ever: each ends with the explained error, and the page can still be used.
import { Button, Exception, SelectBox, Text } from "dacapo";
import type { TestApp } from "dacapo/testing";
import { expect } from "vitest";
import { holds } from "../holds.ts";
import Endless from "./endless.app";
import Polling from "./polling.app";

async function endsWith(app: TestApp, kind: string, act?: () => Promise<void>): Promise<void> {
  await app.get(SelectBox).select(kind);
  await act?.();
  const { code, hint } = app.all(Exception)[0]!.props;
  expect(code).toBe("rerun-loop");
  expect(hint).toMatch(/The last ones came from:\n {2}\S*endless\.app\.tsx:\d+:\d+/);
  // Three runs to begin with, and no more than the guard allows.
  expect(app.runs.length).toBeLessThan(60);
  app.session["heard"] = 0;
  await app.get(SelectBox).select("none");
  await app.get(Button, "Count").click();
  expect(app.get(Text).text).toBe("1 clicks");
  expect(app.exception).toBeUndefined();
}

holds("endless reruns end: without a condition", Endless, (app) => endsWith(app, "always"));
holds("endless reruns end: with a state that alternates", Endless, (app) => endsWith(app, "alternating"));
holds("endless reruns end: with a wait that is none", Endless, (app) => endsWith(app, "waiting"));
holds("endless reruns end: through a callback", Endless, (app) =>
  endsWith(app, "callback", () => app.get(Button, "Call").click()),
);
for (const kind of ["fragment", "app"]) {
  holds(`endless reruns end: through a fragment (${kind})`, Endless, (app) =>
    endsWith(app, kind, () => app.get(Button, "Start").click()),
  );
}
for (const kind of ["timer", "timer and rerun"]) {
  holds(`endless reruns end: through a ${kind} without delay`, Endless, (app) =>
    endsWith(app, kind, () => app.advance(200)),
  );
}

holds("a timer that polls is no loop, however long it goes on, and whatever it reruns", Polling, async (app) => {
  await app.advance(3000);
  expect(app.exception).toBeUndefined();
  expect(app.runs.length).toBeGreaterThan(300);
});
