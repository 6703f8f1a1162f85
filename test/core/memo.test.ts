// What `memo` does, through the compiler and the core: when it computes, what it keeps and for how long, and what is done at the end.
import { Button, Checkbox, Expander, NumberInput, Slider, Text, TextInput, Toggle } from "dacapo";
import { describe, expect, it } from "vitest";
import type { TestApp } from "../../runtime/testing/index.ts";
import { write } from "../../runtime/core/values/write.ts";
import { openSource } from "../evaluate.ts";

const names = "Button, Checkbox, Container, Expander, Text, Slider, Tabs, Tab, TextInput, Toggle, NumberInput";
const imports = `import { ${names}, cache, cleanup, context, memo, query, rerun, session, signal, stop, tick } from "dacapo";\n`;

/** Opens a script; `log` is an array of the test, and no variable of the script. */
async function open(source: string, globals: Record<string, unknown> = {}) {
  const log: string[] = [];
  const note = (text: unknown) => void log.push(String(text));
  const app = await openSource(imports + source, { note, ...globals });
  return { app, log, note, take: () => log.splice(0) };
}

const texts = (app: TestApp) => app.all(Text).map(({ text }) => text);

describe("memo", () => {
  it("computes once, and again when a variable of the run has changed", async () => {
    const { app, take } = await open(`
      const n = <Slider label="N" max={10} />;
      const other = <Slider label="Other" max={10} />;
      const double = memo(() => { note("computed " + n); return n * 2; });
      <Text>{double} {other}</Text>;
    `);
    expect(take()).toEqual(["computed 0"]);
    await app.get(Slider, "Other").set(3);
    expect(texts(app)).toEqual(["0 3"]);
    expect(take()).toEqual([]);
    await app.get(Slider, "N").set(4);
    expect(texts(app)).toEqual(["8 3"]);
    expect(take()).toEqual(["computed 4"]);
  });

  it("follows the state that it reads, and no other", async () => {
    const { app, take } = await open(`
      const state = session({ a: 1, b: 1, rows: [1, 2] });
      const sum = memo(() => { note("computed"); return state.rows.reduce((x, y) => x + y, state.a); });
      <Text>{sum}</Text>;
    `);
    app.session["b"] = 5;
    await app.rerun();
    expect(take()).toEqual(["computed"]);
    app.session["a"] = 2;
    await app.rerun();
    expect(texts(app)).toEqual(["5"]);
    expect(take()).toEqual(["computed"]);
    app.session["rows"].push(10);
    await app.rerun();
    expect(texts(app)).toEqual(["15"]);
    expect(take()).toEqual(["computed"]);
  });

  it("follows only the branch that was taken", async () => {
    const { app, take } = await open(`
      const state = session({ which: "a", a: 1, b: 2 });
      const value = memo(() => { note("computed"); return state.which === "a" ? state.a : state.b; });
      <Text>{value}</Text>;
    `);
    take();
    app.session["b"] = 20;
    await app.rerun();
    expect(take()).toEqual([]);
    app.session["which"] = "b";
    await app.rerun();
    expect(texts(app)).toEqual(["20"]);
    app.session["a"] = 10;
    await app.rerun();
    expect(take()).toEqual(["computed"]);
  });

  it("may change state: what it writes itself makes it no older", async () => {
    const { app } = await open(`
      const state = session({ n: 1, computed: 0, log: [] as string[] });
      const double = memo(() => { state.computed += 1; state.log.push("once"); return state.n * 2; });
      <Text>{double} {state.computed} {state.log.length}</Text>;
    `);
    await app.rerun();
    await app.rerun();
    expect(texts(app)).toEqual(["2 1 1"]);
    app.session["n"] = 4;
    await app.rerun();
    expect(texts(app)).toEqual(["8 2 2"]);
  });

  it("follows the query and the context", async () => {
    const { app, take } = await open(`
      const at = query({ page: 1, sort: "name" });
      const shown = memo(() => { note("computed"); return "page " + at.page + context.locale; });
      <Text>{shown}</Text>;
      <NumberInput label="Page" bind={at.page} />;
      <TextInput label="Sort" bind={at.sort} />;
    `);
    take();
    await app.get(TextInput, "Sort").set("date");
    expect(take()).toEqual([]);
    await app.get(NumberInput, "Page").set(3);
    expect(texts(app)).toEqual(["page 3en-US"]);
    expect(take()).toEqual(["computed"]);
  });

  it("sees what has changed in place in plain data, maps, sets and dates", async () => {
    const day = new Date(0);
    const data = { rows: [{ n: 1 }], map: new Map([["a", [1]]]), set: new Set([1]), day };
    const { app, take } = await open(
      `const held = data; const seen = memo(() => { note("computed"); return held.rows.length; });`,
      { data },
    );
    const again = async () => {
      await app.rerun();
      return take().length;
    };
    expect(take()).toEqual(["computed"]);
    expect(await again()).toBe(0);
    data.rows[0]!.n = 2;
    expect(await again()).toBe(1);
    data.map.get("a")!.push(2);
    expect(await again()).toBe(1);
    data.set.add(2);
    expect(await again()).toBe(1);
    day.setTime(5);
    expect(await again()).toBe(1);
    expect(await again()).toBe(0);
  });

  it("takes equal content for the same, and other order or other sharing for another", async () => {
    const shared = { n: 1 };
    const values: unknown[] = [
      { a: 1, b: [shared, shared] },
      { a: 1, b: [{ n: 1 }, { n: 1 }] },
      { b: [shared, shared], a: 1 },
      Object.assign(Array(3), { 0: 1, 2: 3 }),
      [1, undefined, 3],
      NaN,
      0,
      -0,
      "0",
      null,
      undefined,
      new Map([[1, 2]]),
      new Set([1]),
      [],
      {},
      Object.create(null),
    ];
    const box = { value: values[0] };
    const { app, take } = await open(
      `const held = [box.value]; const seen = memo(() => { note("computed"); return held; });`,
      { box },
    );
    take();
    for (const value of values.slice(1)) {
      box.value = value;
      await app.rerun();
      expect(take(), write(value)).toEqual(["computed"]);
      box.value =
        typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
          ? structuredClone(value)
          : value;
      await app.rerun();
      expect(take(), write(value)).toEqual([]);
    }
  });

  it("is broken by nothing that it captures", async () => {
    const circle: { self?: unknown; n: number } = { n: 1 };
    circle.self = circle;
    const hostile = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error("no");
        },
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    let asked = 0;
    const withGetter = {
      get n() {
        asked++;
        throw new Error("asked");
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const { app, take } = await open(
      `const held = [circle, hostile, withGetter, revoked]; const seen = memo(() => { note("computed"); return held.length; }); <Text>{seen}</Text>;`,
      { circle, hostile, withGetter, revoked: revoked.proxy },
    );
    await app.rerun();
    expect(app.exception).toBeUndefined();
    expect(take()).toEqual(["computed"]);
    expect(asked).toBe(0);
    circle.n = 2;
    await app.rerun();
    expect(take()).toEqual(["computed"]);
  });

  it("compares what has more than 1,000 entries as the object that it is, and instances of classes", async () => {
    const box: { value: unknown } = { value: Array.from({ length: 1001 }, (_, i) => i) };
    const { app, take } = await open(
      `const held = box.value; const seen = memo(() => { note("computed"); return held; });`,
      { box },
    );
    take();
    (box.value as number[])[0] = 5;
    await app.rerun();
    expect(take()).toEqual([]);
    box.value = [...(box.value as number[])];
    await app.rerun();
    expect(take()).toEqual(["computed"]);
    class Thing {
      n = 1;
    }
    for (const value of [new Thing(), new Thing(), Promise.resolve(1), () => 1]) {
      box.value = value;
      await app.rerun();
      expect(take()).toEqual(["computed"]);
      await app.rerun();
      expect(take()).toEqual([]);
    }
  });

  it("computes anew when a function of the script that it calls would do something else", async () => {
    const { app, take } = await open(`
      const rate = <Slider label="Rate" max={10} />;
      const other = <Slider label="Other" max={10} />;
      function taxed(x: number) { return x * factor(); }
      const factor = () => rate + 1;
      const unused = () => other;
      const total = memo(() => { note("computed"); return [1, 2].map(taxed).join(); });
      <Text>{total}</Text>;
    `);
    take();
    await app.get(Slider, "Other").set(3);
    expect(take()).toEqual([]);
    await app.get(Slider, "Rate").set(2);
    expect(texts(app)).toEqual(["3,6"]);
    expect(take()).toEqual(["computed"]);
  });

  it("takes functions and classes of the script for the same when what they use is, wherever they are held", async () => {
    const { app, take } = await open(`
      const rate = <Slider label="Rate" max={10} />;
      const other = <Slider label="Other" max={10} />;
      const rules = { tax: (x: number) => x * rate, plus: adder(rate), both, list: [(x: number) => x], other: 1 };
      let last = (x: number) => x + rate;
      function adder(by: number) { return (x: number) => x + by; }
      function both(x: number) { return rules.tax(x) + 1; }
      class Book { price() { return rate; } }
      const kinds = [Book];
      const seen = memo(() => { note("rules"); return [rules.tax(1), rules.plus(1), rules.both(1), last(1), new kinds[0]!().price()].join(); });
      function List({ text }: { text: (row: number) => string }) { const line = memo(() => { note("list"); return text(1); }); <Text>{line}</Text>; }
      <List text={(row) => row + " at " + rate} />;
      <Text>{seen} {other}</Text>;
    `);
    take();
    await app.get(Slider, "Other").set(3);
    expect(take()).toEqual([]);
    await app.get(Slider, "Rate").set(2);
    expect(texts(app)).toEqual(["1 at 2", "2,3,3,3,2 3"]);
    expect(take()).toEqual(["rules", "list"]);
  });

  it("computes anew where a name stands for something else than where a function was written", async () => {
    const { app, take } = await open(`
      const rate = <Slider label="Rate" max={10} />;
      const taxed = (x: number) => x * rate;
      for (const rate of [1, 2]) { const one = memo(() => { note("computed"); return taxed(rate); }); <Text>{one}</Text>; }
    `);
    await app.rerun();
    expect(take()).toHaveLength(2);
    await app.get(Slider).set(3);
    expect(texts(app)).toEqual(["3", "6"]);
    expect(take()).toHaveLength(2);
  });

  it("has a result for each pass of a loop, by count or by key", async () => {
    const items = [
      { id: "a", n: 1 },
      { id: "b", n: 2 },
      { id: "c", n: 3 },
    ];
    const { app, take } = await open(
      `
      for (const item of items) { const one = memo(() => { note("key " + item.id); return item.n; }, { key: item.id }); <Text>{one}</Text>; }
      for (const item of items) memo(() => note("count " + item.id));
    `,
      { items },
    );
    expect(take()).toHaveLength(6);
    items.reverse();
    await app.rerun();
    expect(texts(app)).toEqual(["3", "2", "1"]);
    // The middle one stands where it stood.
    expect(take()).toEqual(["count c", "count a"]);
    items.pop();
    await app.rerun();
    expect(take()).toEqual([]);
    items.push({ id: "a", n: 1 });
    await app.rerun();
    expect(take()).toEqual(["key a", "count a"]);
  });

  it("has results of its own in each use of a component, and in each call of a function", async () => {
    const { app, take } = await open(`
      const n = <Slider label="N" max={10} />;
      function Half({ of }: { of: number }) { const half = memo(() => { note("half " + of); return of / 2; }); <Text>{half}</Text>; }
      function twice(of: number) { return memo(() => { note("twice " + of); return of * 2; }); }
      const first = <Checkbox label="First" value={true} />;
      if (first) { <Half of={1} />; twice(1); }
      <Half of={n} />;
      const last = twice(n);
      <Text>{last}</Text>;
    `);
    expect(take()).toEqual(["half 1", "twice 1", "half 0", "twice 0"]);
    await app.get(Checkbox, "First").set(false);
    expect(take()).toEqual([]);
    await app.get(Checkbox, "First").set(true);
    expect(take()).toEqual(["half 1", "twice 1"]);
    await app.get(Slider, "N").set(3);
    expect(take()).toEqual(["half 3", "twice 3"]);
    expect(texts(app)).toEqual(["0.5", "1.5", "6"]);
  });

  it("captures what is used of props, and not the object that is made anew each time", async () => {
    const { app, take } = await open(`
      const n = <Slider label="N" max={10} />;
      function Total(props: { rows: number[]; children?: unknown }) { const total = memo(() => { note("computed"); return props.rows.length; }); <Text>{total}</Text>; {props.children} }
      <Total rows={[1, 2]}><Text>{n}</Text></Total>;
    `);
    await app.get(Slider).set(2);
    expect(take()).toEqual(["computed"]);
  });

  it("forgets a result that a completed run did not come by, and keeps it when a run ended early", async () => {
    const { app, take } = await open(`
      const state = session({ end: "" });
      if (state.end === "stop") stop();
      if (state.end === "rerun") { state.end = ""; rerun(); }
      if (state.end === "error") throw new Error("no");
      if (state.end !== "skip") memo(() => note("computed"));
    `);
    take();
    for (const end of ["stop", "rerun", "error"]) {
      app.session["end"] = end;
      await app.rerun();
      app.session["end"] = "";
      await app.rerun();
      expect(take(), end).toEqual([]);
    }
    app.session["end"] = "skip";
    await app.rerun();
    app.session["end"] = "";
    await app.rerun();
    expect(take()).toEqual(["computed"]);
  });

  it("is kept in a lazy block that is closed", async () => {
    const { app, take } = await open(`
      const n = <Slider label="N" max={10} />;
      <Expander label="More" lazy>{() => { memo(() => note("direct")); <Container>{() => { memo(() => note("deep")); }}</Container>; }}</Expander>;
    `);
    expect(take()).toEqual([]);
    await app.get(Expander).toggle();
    expect(take()).toEqual(["direct", "deep"]);
    await app.get(Expander).toggle();
    await app.get(Slider).set(2);
    await app.get(Expander).toggle();
    expect(take()).toEqual([]);
  });

  it("does not keep what throws", async () => {
    const box = { fail: true };
    const { app, take } = await open(
      `const value = memo(() => { note("computed"); if (box.fail) throw new Error("no data"); return 1; }); <Text>{value}</Text>;`,
      { box },
    );
    expect(app.exception?.message).toBe("no data");
    box.fail = false;
    await app.rerun();
    await app.rerun();
    expect(texts(app)).toEqual(["1"]);
    expect(take()).toEqual(["computed", "computed"]);
  });

  it("is part of the memo around it", async () => {
    const { app, take } = await open(`
      const n = <Slider label="N" max={10} />;
      const deep = (x: number) => memo(() => { note("inner"); return x + n; });
      const value = memo(() => deep(1) + deep(2));
      <Text>{value}</Text>;
    `);
    await app.rerun();
    expect(take()).toEqual(["inner", "inner"]);
    await app.get(Slider).set(1);
    expect(texts(app)).toEqual(["5"]);
    expect(take()).toEqual(["inner", "inner"]);
  });

  it("counts what it computed and what was there already", async () => {
    const { app } = await open(`const n = <Slider label="N" max={10} />; memo(() => n); memo(() => 1);`);
    expect(app.runs.at(-1)).toMatchObject({ memos: { computed: 2, reused: 0 } });
    await app.get(Slider).set(2);
    expect(app.runs.at(-1)).toMatchObject({ memos: { computed: 1, reused: 1 } });
  });
});

describe("an async memo", () => {
  const gates: (() => void)[] = [];
  const wait = () => new Promise<void>((open) => gates.push(open));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const openAll = async () => {
    for (const open of gates.splice(0)) open();
    await settle();
  };

  it("gives one promise to all, also to a newer run", async () => {
    const opening = open(
      `
      const n = <Toggle label="N" />;
      const rows = await memo(async () => { note("begins"); await wait(); note("ends"); return "rows"; });
      <Text>{rows} {n}</Text>;
    `,
      { wait },
    );
    await settle();
    await openAll();
    const { app, take } = await opening;
    expect(take()).toEqual(["begins", "ends"]);
    await app.get(Toggle).toggle();
    expect(take()).toEqual([]);
  });

  it("is taken over by a newer run while it computes, and aborted when it is replaced", async () => {
    const box = { day: 1 };
    const opening = open(
      `
      const { day } = box;
      <Toggle label="N" />;
      const rows = await memo(async () => {
        const ends = signal();
        ends.addEventListener("abort", () => note("aborted " + day));
        await wait();
        note("day " + day);
        return "rows of " + day;
      });
      <Text>{rows}</Text>;
    `,
      { wait, box },
    );
    await settle();
    await openAll();
    const { app, take } = await opening;
    expect(take()).toEqual(["day 1"]);
    box.day = 2;
    const first = app.get(Toggle).toggle();
    await settle();
    const second = app.get(Toggle).toggle();
    await settle();
    expect(gates).toHaveLength(1);
    expect(take()).toEqual(["aborted 1"]);
    await openAll();
    await Promise.all([first, second]);
    expect(texts(app)).toEqual(["rows of 2"]);
    expect(take()).toEqual(["day 2"]);
    box.day = 3;
    const third = app.get(Toggle).toggle();
    await settle();
    box.day = 4;
    const fourth = app.get(Toggle).toggle();
    await settle();
    expect(take()).toEqual(["aborted 2", "aborted 3"]);
    await openAll();
    await Promise.all([third, fourth]);
    expect(texts(app)).toEqual(["rows of 4"]);
    app.close();
    expect(take()).toEqual(["day 3", "day 4", "aborted 4"]);
  });

  it("follows what it reads behind an await", async () => {
    const opening = open(
      `
      const state = session({ a: 1, b: 1 });
      const value = await memo(async () => { note("computed"); await wait(); return state.a + 1; });
      <Text>{value}</Text>;
    `,
      { wait },
    );
    await settle();
    await openAll();
    const { app, take } = await opening;
    app.session["b"] = 2;
    await app.rerun();
    expect(take()).toEqual(["computed"]);
    app.session["a"] = 5;
    const rerun = app.rerun();
    await settle();
    await openAll();
    await rerun;
    expect(texts(app)).toEqual(["6"]);
  });

  it("follows what it reads in and behind a `for await`", async () => {
    async function* steps() {
      yield 1;
      yield 2;
    }
    const { app, take } = await open(
      `
      const state = session({ a: 1, b: 1, c: 1, other: 1 });
      const value = await memo(async () => {
        let sum = 0;
        note("computed");
        for await (const step of steps()) sum += step === 1 ? state.a : state.b;
        return sum + state.c;
      });
      <Text>{value}</Text>;
    `,
      { steps },
    );
    expect(texts(app)).toEqual(["3"]);
    app.session["other"] = 2;
    await app.rerun();
    expect(take()).toEqual(["computed"]);
    for (const [key, shown] of [
      ["a", "4"],
      ["b", "5"],
      ["c", "6"],
    ] as const) {
      app.session[key] = 2;
      await app.rerun();
      expect(texts(app), key).toEqual([shown]);
    }
  });

  it("does not keep what rejects, and an error that nobody takes is shown", async () => {
    const box = { fail: true };
    const { app, take } = await open(
      `
      const state = session({ take: true });
      const value = memo(async () => { note("computed"); if (box.fail) throw new Error("no data"); return 1; });
      if (state.take) { try { const taken = await value; <Text>{taken}</Text>; } catch (error) { <Text>{error.message}</Text>; } }
    `,
      { box },
    );
    expect(texts(app)).toEqual(["no data"]);
    await app.rerun();
    app.session["take"] = false;
    await app.rerun();
    await settle();
    expect(app.exception?.message).toBe("no data");
    expect(take()).toHaveLength(3);
    app.session["take"] = true;
    box.fail = false;
    await app.rerun();
    await app.rerun();
    expect(texts(app)).toEqual(["1"]);
    expect(take()).toHaveLength(1);
  });

  it("is older when somebody else changed meanwhile what it had read", async () => {
    const opening = open(
      `
      const state = session({ n: 1 });
      <Button onClick={() => { state.n = 5; }}>Set</Button>;
      const pending = memo(async () => { const before = state.n; await wait(); return before; });
      <Text>drawn</Text>;
      const value = <Checkbox label="Wait" value={true} />;
      if (value) { const got = await pending; <Text>{got}</Text>; }
    `,
      { wait },
    );
    await settle();
    await openAll();
    const { app } = await opening;
    const click = app.get(Button).click();
    await settle();
    await openAll();
    await click;
    expect(texts(app)).toEqual(["drawn", "5"]);
  });
});

describe("data that is too large to be compared", () => {
  const many = () => Array.from({ length: 2000 }, (_, id) => ({ id, n: 1 }));
  const stale = (app: TestApp) => app.hints.filter(({ code }) => code === "memo-stale");

  it("gives a hint when it has changed in place, which names it", async () => {
    const rows = many();
    const { app } = await open(
      `const state = session({ all: [] as object[] }); if (state.all.length === 0) state.all = rows;
       const held = rows;
       const total = memo(() => held.length);
       const size = memo(() => state.all.length);
       <Text>{total} {size}</Text>;`,
      { rows },
    );
    await app.rerun();
    expect(stale(app)).toEqual([]);
    rows.push({ id: 2000, n: 1 });
    await app.rerun();
    expect(texts(app)).toEqual(["2000 2000"]);
    expect(stale(app).map(({ message, hint }) => [/`(.*?)`/.exec(message)![1], /`(.*?)`/.exec(hint)![1]])).toEqual([
      ["held", "held = [...held, row]"],
      ["state.all", "state.all = [...state.all, row]"],
    ]);
  });

  it("gives none when it is another object, or the memo has changed it itself", async () => {
    const box = { rows: many(), typed: new Float64Array(5000), map: new Map(many().map((row) => [row.id, row])) };
    const { app } = await open(
      `const { rows, typed, map } = box;
       const total = memo(() => { rows.push({ id: 1, n: 1 }); typed[0] += 1; map.set(-1, { id: -1, n: 1 }); return rows.length + typed.length + map.size; });
       <Text>{total}</Text>;`,
      { box },
    );
    await app.rerun();
    box.rows = [...box.rows, { id: -2, n: 2 }];
    await app.rerun();
    expect(texts(app)).toEqual(["9004"]);
    expect(stale(app)).toEqual([]);
    box.typed[4999] = 3;
    await app.rerun();
    expect(stale(app)).toHaveLength(1);
  });
});

describe("cleanup", () => {
  it("runs before the result is replaced, the last one first", async () => {
    const { app, take } = await open(`
      const n = <Slider label="N" max={10} />;
      memo(() => { note("open " + n); cleanup(() => note("first " + n)); cleanup(() => note("second " + n)); });
    `);
    await app.rerun();
    expect(take()).toEqual(["open 0"]);
    await app.get(Slider).set(1);
    expect(take()).toEqual(["second 0", "first 0", "open 1"]);
    app.close();
    expect(take()).toEqual(["second 1", "first 1"]);
    app.close();
    expect(take()).toEqual([]);
  });

  it("runs when its place leaves the page, and when the function throws", async () => {
    const { app, take } = await open(`
      const state = session({ on: true, fail: false });
      if (state.on) memo(() => { cleanup(() => note("gone")); });
      memo(() => { cleanup(() => note("thrown")); if (state.fail) throw new Error("no"); });
    `);
    expect(take()).toEqual([]);
    app.session["on"] = false;
    await app.rerun();
    expect(take()).toEqual(["gone"]);
    app.session["fail"] = true;
    await app.rerun();
    expect(take()).toEqual(["thrown", "thrown"]);
  });

  it("runs at once where it comes too late", async () => {
    const gates: (() => void)[] = [];
    const wait = () => new Promise<void>((open) => gates.push(open));
    const opening = open(
      `
      const state = session({ n: 0 });
      const { n } = state;
      <Toggle label="T" />;
      memo(async () => { await wait(); note("opened " + n); cleanup(() => note("closed " + n)); });
    `,
      { wait },
    );
    const { app, take } = await opening;
    app.session["n"] = 1;
    await app.rerun();
    for (const open of gates.splice(0)) open();
    await new Promise((resolve) => setTimeout(resolve));
    expect(take()).toEqual(["opened 0", "closed 0", "opened 1"]);
    app.close();
    expect(take()).toEqual(["closed 1"]);
  });

  it("that fails is shown, and stops no other", async () => {
    const { app, take } = await open(`
      const n = <Slider label="N" max={10} />;
      memo(() => { const at = n; cleanup(() => note("first")); cleanup(() => { throw new Error("no end"); }); cleanup(async () => { throw new Error("no end later"); }); });
    `);
    await app.get(Slider).set(1);
    await new Promise((resolve) => setTimeout(resolve));
    expect(take()).toEqual(["first"]);
    expect(app.all("Exception").map(({ props }) => (props as { message: string }).message)).toEqual([
      "no end",
      "no end later",
    ]);
  });

  it("ends a timer that goes on whatever becomes of the run that began it", async () => {
    const timers = new Map<number, () => void>();
    let last = 0;
    const setInterval = (call: () => void) => {
      timers.set(++last, call);
      return last;
    };
    const clearInterval = (id: number) => timers.delete(id);
    const fire = () => timers.forEach((call) => call());
    const { app } = await open(
      `
      const state = session({ seconds: 0, on: true });
      function clock() { const timer = setInterval(() => { state.seconds += 1; rerun(); }, 1000); cleanup(() => clearInterval(timer)); }
      if (state.on) memo(() => clock());
      if (state.seconds === 0) { state.seconds = 1; rerun(); }
      <Text>{state.seconds}</Text>;
    `,
      { setInterval, clearInterval },
    );
    expect(texts(app)).toEqual(["1"]);
    fire();
    await app.idle();
    fire();
    await app.idle();
    expect(texts(app)).toEqual(["3"]);
    expect(timers.size).toBe(1);
    app.session["on"] = false;
    await app.rerun();
    expect(timers.size).toBe(0);
  });
});

describe("what has no place in a memo", () => {
  it("is said where only the run shows it", async () => {
    const draw = (draws: () => void) => draws();
    const { app } = await open(`const draws = { now: () => { <Text>drawn</Text>; } }; memo(() => { draws.now(); });`, {
      draw,
    });
    expect(app.exception).toMatchObject({ code: "memo-draws" });
    const ending = await open(`const end = { now: () => rerun() }; memo(() => { end.now(); });`);
    expect(ending.app.exception).toMatchObject({ code: "memo-ends-run" });
  });

  it("is a cleanup outside of it, and a memo that nobody compiled", async () => {
    const { memo, cleanup } = await import("dacapo");
    expect(() => memo(() => 1)).toThrow("no compiler");
    expect(() => cleanup(() => {})).toThrow("no memo is computing");
    void NumberInput;
  });
});
