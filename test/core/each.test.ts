// `for await` in a script does what JavaScript does: the same steps in the same order, the same errors.
import { describe, expect, test } from "vitest";
import { logBoth, openSource } from "../evaluate.ts";

const programs: Record<string, string> = {
  "leaves a generator that waits in its `finally`": `
    async function* source() { try { yield 1; yield 2; } finally { log("closing"); await 0; log("closed"); } }
    for await (const x of source()) { log(x); break; }
    log("after");`,
  "throws what the `finally` of a left generator throws": `
    async function* source() { try { yield 1; } finally { await 0; throw new Error("late"); } }
    for await (const x of source()) break;
    log("never");`,
  "throws its own error before that of the source": `
    async function* source() { try { yield 1; } finally { throw new Error("source"); } }
    for await (const x of source()) throw new Error("own");`,
  "does not close a source that has come to its end": `
    const source = { n: 0, [Symbol.asyncIterator]() { return this; },
      async next() { return { done: this.n++ > 1, value: this.n }; }, return() { log("returned"); return {}; } };
    for await (const x of source) log(x);
    log("after");`,
  "walks a string": `for await (const c of "ab😀") log(c);`,
  "waits for the values of an array, and not for those of an asynchronous source": `
    for await (const x of [Promise.resolve(1), 2]) log(typeof x);
    const source = { n: 0, [Symbol.asyncIterator]() { return this; },
      next() { return Promise.resolve({ done: this.n++ > 0, value: Promise.resolve(1) }); } };
    for await (const x of source) log(x instanceof Promise);`,
  "throws at a step that is no object": `
    for await (const x of { [Symbol.asyncIterator]: () => ({ next: () => 1 }) }) log("never");`,
  "throws where a source gives no object when it is left": `
    for await (const x of { [Symbol.asyncIterator]: () => ({ next: () => ({ value: 1 }), return: () => 1 }) }) break;`,
  "looks for `return` when it is left, and `next` once": `
    const source = { get next() { log("get next"); return () => ({ value: 1, get done() { log("done"); return false; } }); },
      get return() { log("get return"); return undefined; }, [Symbol.asyncIterator]() { return this; } };
    let n = 0;
    for await (const x of source) if (n++ > 0) break;`,
  "has the error of a rejected step, once": `
    async function* source() { yield 1; throw new Error("step"); }
    try { for await (const x of source()) log(x); } catch (error) { log(error.message); }
    for await (const x of [Promise.reject(new Error("value"))]) log("never");`,
  "takes a source that does not wait, with its own ways to end": `
    function* source() { try { yield 1; yield 2; } finally { log("closed"); } }
    for await (const x of source()) { log(x); if (x === 2) break; }
    for await (const x of new Map([["a", 1]])) log(x.join());`,
  "goes on with outer loops, by their labels": `
    async function* source() { try { yield 1; yield 2; } finally { await 0; log("closed"); } }
    outer: for (const y of [1, 2]) { for await (const x of source()) { log(x + y); if (y === 1) continue outer; break outer; } }
    log("after");`,
  "has what a loop without braces and a pattern take apart": `
    for await (const { a = 1, ...rest } of [{ b: 2 }, { a: 3 }]) log(a + JSON.stringify(rest));
    let x; for await (x of [1, 2]); log(x);`,
};

describe("A6: for await", () => {
  for (const [name, source] of Object.entries(programs)) {
    test(name, async () => {
      const { plain, compiled } = await logBoth(source);
      expect(compiled).toEqual(plain);
      expect(plain).not.toEqual([]);
    });
  }

  test("nothing is walked but what can be", async () => {
    const { plain, compiled } = await logBoth(
      `try { for await (const x of 1) log(x); } catch (e) { log(e.constructor.name); }`,
    );
    expect(compiled).toEqual(plain);
  });

  test("behind it, and in its `catch`, the run is under way: commands work", async () => {
    const app = await openSource(
      `import { Text, session, tick, rerun, signal } from "dacapo";
       const state = session({ n: 0 });
       async function* source() { try { yield 1; } finally { await 0; } }
       for await (const x of source()) { await tick(); break; }
       signal();
       for await (const x of source()) await tick();
       signal();
       try { for await (const x of source()) throw new Error("own"); } catch { signal(); }
       state.n++;
       if (state.n < 3) rerun();
       <Text>{state.n}</Text>;`,
    );
    expect(app.exception).toBeUndefined();
    expect(app.screen()).toContain("3");
  });

  test("what a source yields is drawn, and its `finally` runs at its end", async () => {
    const log: string[] = [];
    const app = await openSource(
      `import { Button, Text } from "dacapo";
       async function* source() { try { yield 1; yield await gate; } finally { log.push("left"); } }
       const go = <Button>Go</Button>;
       if (!go) for await (const x of source()) <Text>{x}</Text>;`,
      { log, gate: Promise.resolve(2) },
    );
    expect(log).toEqual(["left"]);
    expect(app.screen()).toContain("2");
    app.close();
  });
});
