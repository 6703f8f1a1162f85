// Remembered results: by which arguments, for how long, for whom, and what is never remembered.
import { Button, cache, Text } from "dacapo";
import { openApp } from "dacapo/testing";
import { beforeEach, expect, it } from "vitest";
import { compile } from "../../../compiler/index.ts";
import { holds } from "../holds.ts";
import { texts } from "../texts.ts";
import A08, { executed } from "./a08.app";
import Errors, { count as failed } from "./errors.app";
import Scope, { executed as inScope } from "./scope.app";
import Stale, { source } from "./stale.app";
import Superseded, { count as superseded, gates as waiting } from "./superseded.app";
import UA50, { calls } from "./ua50.app";
import UA53, { executions } from "./ua53.app";
import UA54 from "./ua54.app";
import UA57, { count, gates } from "./ua57.app";

beforeEach(() => {
  cache.clear();
  cache.resource.clear();
  for (const list of [executed, calls, gates, waiting, inScope]) list.length = 0;
  Object.assign(executions, { foo: 0, bar: 0 });
  Object.assign(failed, { failing: 0, cut: 0 });
  count.executed = superseded.executed = 0;
});

const codes = (source: string): string[] => compile(source, { file: "t.app.tsx" }).diagnostics.map(({ code }) => code);

holds("A08: a cached function is executed once, however often its button is pressed", A08, async (app) => {
  for (let press = 1; press <= 2; press++) {
    await app.get(Button).click();
    expect(texts(app)).toEqual(["return 1, executions: 1"]);
  }
});

it("A08, A77, UA51, UA52: differs from Streamlit: a cached function uses no state and draws nothing, which the compiler checks", () => {
  const state = "const state = session({ n: 0 }); const f = cache(() => ++state.n); f();";
  expect(codes(`import { cache, session } from "dacapo"; ${state}`)).toEqual(["cache-captures"]);
  const draws = "const f = cache(() => SelectBox({ options: [1], label: 'A' })); const g = cache(() => f()); g();";
  expect(codes(`import { cache, SelectBox } from "dacapo"; ${draws}`)).toEqual(["cache-draws"]);
  const writes = "const f = cache((i: number) => { <Text>{i}</Text>; return i; }); f(1);";
  expect(codes(`import { cache, Text } from "dacapo"; ${writes}`)).toEqual(["cache-draws"]);
});

holds(
  "UA50: differs from Streamlit: every argument counts, whatever it is called, in its place and its type",
  UA50,
  async (app) => {
    const different = [[1], [1, undefined], ["1"], [true], [1n], [null], [], [{ a: 1, b: 2 }], [[1]], [new Set([1])]];
    for (const args of different) {
      app.session["args"] = args;
      await app.rerun();
      await app.rerun();
    }
    // The first run called it without arguments.
    expect(calls).toHaveLength(different.length);
    app.session["args"] = [{ b: 2, a: 1 }];
    await app.rerun();
    expect(calls).toHaveLength(different.length);
  },
);

holds("UA53: a result is forgotten so long after it was made", UA53, async (app) => {
  const day = 24 * 60 * 60 * 1000;
  const seen = [texts(app)[0]];
  for (const days of [0.5, 1, 0.6, 0.5]) {
    await app.advance(days * day);
    await app.rerun();
    seen.push(texts(app)[0]);
  }
  expect(seen).toEqual(["foo 1, bar 1", "foo 1, bar 1", "foo 2, bar 1", "foo 2, bar 2", "foo 3, bar 2"]);
});

holds("UA54: data is copied for each caller, a resource is the same for all", UA54, (app) => {
  expect(texts(app)).toEqual(["0,1", "1,1"]);
});

it("UA57: fifty callers of a slow function wait for one execution, also in different sessions", async () => {
  const one = openApp(UA57);
  const two = openApp(UA57);
  await Promise.race([one, two, new Promise((resolve) => setTimeout(resolve))]);
  for (const open of gates.splice(0)) open();
  for (const app of [await one, await two]) expect(texts(app)).toEqual(["answer 1"]);
  expect(count.executed).toBe(1);
});

holds("CA-06, RR-24: neither an error nor a call that ended in rerun() is remembered", Errors, async (app) => {
  expect(failed).toEqual({ failing: 1, cut: 2 });
  expect(app.exception?.message).toBe("no data");
  await app.get(Button).click();
  expect(failed).toEqual({ failing: 2, cut: 2 });
  app.session["fail"] = false;
  await app.rerun();
  await app.rerun();
  expect(failed).toEqual({ failing: 3, cut: 2 });
  expect(texts(app)).toEqual(["done", "data"]);
});

it("a call that was aborted with its run is not remembered, and who waited for it calls again", async () => {
  const opening = openApp(Superseded);
  await new Promise((resolve) => setTimeout(resolve));
  expect(waiting).toHaveLength(1);
  const app = await new Promise<Awaited<typeof opening>>((resolve) => {
    void opening.then(resolve);
    waiting.splice(0)[0]!();
  });
  expect(texts(app)).toEqual(["rows in run 1"]);
  cache.clear();
  const first = app.get(Button).click();
  const second = app.get(Button).click();
  // The second run joins the call of the first, which is aborted.
  expect(waiting).toHaveLength(1);
  waiting.splice(0)[0]!();
  while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve));
  waiting.splice(0)[0]!();
  await Promise.all([first, second]);
  expect(texts(app)).toEqual(["rows in run 3"]);
  expect(superseded.executed).toBe(3);
});

it("CA-18: with scope session, each user has results of his own", async () => {
  for (const name of ["Ada", "Grace"]) {
    const app = await openApp(Scope, { session: { name } });
    await app.rerun();
  }
  expect(inScope).toEqual(["key", "key"]);
});

it("CA-18: a result that is a little too old is given out while a new one is made", async () => {
  source.value = "first";
  const app = await openApp(Stale);
  source.value = "second";
  await app.advance(1500);
  await app.rerun();
  expect(app.get(Text).text).toBe("first");
  await app.rerun();
  expect(app.get(Text).text).toBe("second");
  source.value = "third";
  await app.advance(6500);
  await app.rerun();
  expect(app.get(Text).text).toBe("third");
});
