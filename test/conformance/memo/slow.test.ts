// Work that is done again and again is a hint, which says what to write; a run without a pause that is felt is another.
import { Button, Slider } from "dacapo";
import { openApp, type TestApp } from "dacapo/testing";
import { expect, it } from "vitest";
import { compile } from "../../../compiler/index.ts";
import { Hints } from "../../../runtime/core/features/hints/hints.ts";
import { Session } from "../../../runtime/core/run/session.ts";
import { Watch } from "../../../runtime/watch/watch.ts";
import { hostThatPaints } from "../../core/host.ts";
import { texts } from "../texts.ts";
import Slow from "./slow.app";

const hinted = (app: TestApp, code: string) => app.hints.filter((hint) => hint.code === code);

it("a statement that is slow in three runs with the same values is a hint, which says what to wrap", async () => {
  const app = await openApp(Slow, { session: { quick: 0 } });
  await app.get(Button).click();
  expect(hinted(app, "slow-again")).toEqual([]);
  await app.get(Button).click();
  expect(hinted(app, "slow-again")).toMatchObject([
    {
      message: expect.stringMatching(
        /^`const double = work\(state\.ms, n \* state\.factor\)` at 14:1 took \d+ ms, in 3 runs in a row with the same values \(`n`, `ms`, `factor`\)\.$/,
      ),
      hint: "Let it be computed once: `const double = memo(() => work(state.ms, n * state.factor));`",
      place: "test/conformance/memo/slow.app.tsx:14:1",
    },
  ]);
  await app.get(Button).click();
  expect(hinted(app, "slow-again")).toHaveLength(1);
  app.close();
});

it("is none where the values differ from run to run, or where it is quick again", async () => {
  const app = await openApp(Slow, { session: { ms: 0 } });
  for (let i = 0; i < 4; i++) await app.get(Button).click();
  expect(texts(app)).toEqual(["0 1 4 0"]);
  expect(hinted(app, "slow-again")).toEqual([]);
  Object.assign(app.session, { ms: 60, quick: 0 });
  for (let i = 1; i <= 4; i++) await app.get(Slider).set(i);
  app.session["ms"] = 0;
  await app.rerun();
  app.session["ms"] = 60;
  await app.rerun();
  expect(hinted(app, "slow-again")).toEqual([]);
  app.close();
});

it("a run of more than 200 ms without a pause is a hint on the page, which names the statement that took most of it", async () => {
  const hints = new Hints(Slow.file);
  const session = new Session(Slow, {
    ...hostThatPaints(() => {}),
    now: () => Date.now(),
    hint: (code, facts) => hints.add(code, facts),
  });
  session.part(Watch).statements.felt = true;
  Object.assign(session.state.values, { ms: 0, quick: 0, drawn: 0 });
  session.start();
  expect(hints.list).toEqual([]);
  session.state.values["drawn"] = 210;
  session.request({ kind: "request" });
  expect(hints.list).toMatchObject([
    {
      code: "slow-run",
      message: expect.stringMatching(/took `<Text> …` at 17:1\.$/),
      hint: expect.stringContaining("await tick()"),
    },
  ]);
  session.close();
});

it("what draws is left as it is by a fragment, and what is waited for is remembered as a promise", () => {
  const source = `import { Slider, Table } from "dacapo";
const n = await load();
const rows = { n }, more = 1;
const data = ({ n } as const);
<Table data={rows} />;
compute(n);
function compute(n: number) { return n; }
async function load(): Promise<number> { return 1; }
`;
  const { code } = compile(source, { file: "t.app.tsx", steps: true });
  const steps = [...code.matchAll(/step\(\$, "([^"]+)", "(?:[^"\\]|\\.)*", ("(?:[^"\\]|\\.)*"), (.*)\);/g)];
  expect(steps.map(([, at, write, captures]) => [at, JSON.parse(write!), captures])).toEqual([
    ["2:1", "const n = await memo(() => load());", "() => ({})"],
    ["3:1", "const result = memo(() => { …; return result; });", "() => ({ n })"],
    ["4:1", "const data = memo(() => ({ n } as const));", "() => ({ n })"],
    ["5:1", "<Fragment memo>{() => { … }}</Fragment>;", "() => ({ rows })"],
    ["6:1", "memo(() => compute(n));", "() => ({ n })"],
  ]);
  expect(code).toContain("  step($);\n});");
  expect(compile(source, { file: "t.app.tsx" }).code).not.toContain("step");
});
