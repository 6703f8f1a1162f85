// What `cache` remembers, outside of any app: keys, copies, limits, clearing, validation.
import { cache, Text } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { loadMessages } from "../../runtime/hosts/messages.ts";
import { same } from "../../runtime/core/values/same.ts";

loadMessages();

/** A cached function that counts how often it is executed. */
function counting(options?: Parameters<typeof cache>[1]) {
  let executed = 0;
  const call = cache((..._args: unknown[]) => ++executed, options);
  return { call, executed: () => executed };
}

const cyclic = (): object => {
  const value: { self?: object } = {};
  value.self = value;
  return value;
};

describe("keys", () => {
  const different: readonly unknown[] = [
    undefined,
    null,
    false,
    true,
    0,
    1,
    -1,
    NaN,
    Infinity,
    1n,
    "",
    "1",
    "null",
    [],
    [1],
    ["1"],
    [[1]],
    [undefined],
    Array(1),
    {},
    { a: 1 },
    { a: undefined },
    { a: { b: 1 } },
    new Map(),
    new Map([["a", 1]]),
    new Map([["a", "1"]]),
    new Map([[1, "a"]]),
    new Set(),
    new Set(["a"]),
    new Set([["a"]]),
    new Date(0),
    new Date(NaN),
    "1970-01-01T00:00:00.000Z",
    /a/,
    /a/g,
    new Uint8Array([1, 2]),
    new Int8Array([1, 2]),
    new Uint8Array([1, 2, 0]),
    new Float64Array([1]),
    new BigInt64Array([1n]),
    new Uint8Array([1, 2]).buffer,
    new DataView(new Uint8Array([1, 2]).buffer),
    cyclic(),
    { self: {} },
  ];

  it("tell every value from every other, and find it again", () => {
    const { call } = counting();
    const results = different.map((value) => call(value));
    expect(new Set(results).size).toBe(different.length);
    expect(different.map((value) => call(value))).toEqual(results);
  });

  it("see content, not identity, and no order where there is none", () => {
    const { call, executed } = counting();
    for (const one of [
      { a: 1, b: [new Date(5)] },
      { b: [new Date(5)], a: 1 },
    ])
      call(one);
    for (const one of [
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
      new Map([
        ["b", 2],
        ["a", 1],
      ]),
    ])
      call(one);
    for (const one of [new Set([1, 2]), new Set([2, 1])]) call(one);
    for (const one of [0, -0]) call(one);
    expect(executed()).toBe(4);
  });

  it("are equal exactly where plain data is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const { call, executed } = counting();
        call(a);
        call(b);
        // JSON has one zero, and so have keys.
        const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
        return executed() === (same(plain(a), plain(b)) ? 1 : 2);
      }),
    );
  });

  class Point {
    x = 0;
  }
  it.each([
    ["a function", () => {}],
    ["a symbol", Symbol("s")],
    ["an instance of Point", new Point()],
    ["a promise", Promise.resolve()],
    ["an instance of WeakMap", new WeakMap()],
    ["an object with a prototype of its own", Object.create(Object.create(null) as object)],
  ])("refuse %s, and say where it is", (found, value) => {
    const load = cache(function load(..._args: unknown[]) {});
    expect(() => load(1, { rows: [value] })).toThrow(
      `Argument 2 of \`load\` holds, at \`.rows[0]\`, ${found}, which cannot be compared with that of another call.`,
    );
  });
});

describe("results", () => {
  it("are copied with everything inside, shared parts and circles included", () => {
    const shared = { n: 1 };
    const made = () => ({
      shared: [shared, shared],
      map: new Map([[{ k: 1 }, new Set([shared])]]),
      date: new Date(5),
      pattern: /a/g,
      bytes: new Uint8Array([1, 2]),
      view: new DataView(new ArrayBuffer(2)),
      buffer: new ArrayBuffer(3),
      bare: Object.assign(Object.create(null) as object, { a: 1 }),
      frozen: Object.freeze(
        new (class Fixed {
          n = 1;
        })(),
      ),
      circle: cyclic(),
    });
    const call = cache(made);
    const [one, two, three] = [call(), call(), call()];
    expect(two).toEqual(three);
    expect(one).toEqual(two);
    expect(two.shared[0]).toBe(two.shared[1]);
    expect(two.shared[0]).not.toBe(three.shared[0]);
    expect((two.circle as { self: object }).self).toBe(two.circle);
    expect(two.frozen).toBe(three.frozen);
    two.bytes[0] = 9;
    two.map.clear();
    two.date.setTime(0);
    expect(call()).toEqual(three);
  });

  it("that cannot be copied are refused", async () => {
    const load = cache(function load() {
      return new (class Connection {
        open = true;
      })();
    });
    expect(() => load()).toThrow("`load` returned an instance of Connection, of which no copy can be made");
    const later = cache(async () => ({ close: () => {} }));
    await expect(later()).rejects.toThrow("A function without a name returned a function");
  });

  it("of a resource may be anything, and are the same for all", async () => {
    const connect = cache.resource(async (name: string) => ({ name, close: () => {} }));
    expect(await connect("a")).toBe(await connect("a"));
    expect(await connect("a")).not.toBe(await connect("b"));
  });

  it("of an asynchronous function are promises, also when they are remembered", async () => {
    const load = cache(async (n: number) => [n]);
    await load(1);
    const again = load(1);
    expect(again).toBeInstanceOf(Promise);
    expect(await again).toEqual([1]);
    expect(await again).not.toBe(await load(1));
  });
});

describe("limits", () => {
  it("the result used longest ago goes first", () => {
    const { call } = counting({ maxEntries: 2 });
    expect([call("a"), call("b"), call("a"), call("c"), call("a"), call("b")]).toEqual([1, 2, 1, 3, 1, 4]);
  });

  it.each([
    [{ ttl: 0 }, "`ttl` of a cache is 0; expected more than 0 milliseconds."],
    [{ ttl: NaN }, "`ttl` of a cache is NaN; expected more than 0 milliseconds."],
    [{ maxEntries: 1.5 }, "`maxEntries` of a cache is 1.5; expected a whole number, 1 or more."],
    [{ scope: "user" as "app" }, '`scope` of a cache is "user"; expected "app" or "session".'],
    [{ staleWhileRevalidate: -1 }, "`staleWhileRevalidate` of a cache is -1; expected 0 or more milliseconds."],
  ])("%o is refused", (options, message) => {
    expect(() => cache(() => 1, options)).toThrow(message);
  });

  it("UA55: a resource is asked whether it is still good, unless it is new", () => {
    for (const good of [true, false]) {
      const asked: number[] = [];
      let made = 0;
      const validate = (n: number) => {
        asked.push(n);
        return good;
      };
      const connect = cache.resource(() => ++made, { validate });
      for (let i = 0; i < 4; i++) connect();
      expect({ made, asked: asked.length }).toEqual({ made: good ? 1 : 4, asked: 3 });
    }
  });
});

describe("clearing", () => {
  it("UA56: forgets the result of these arguments, or all", () => {
    let x = 0;
    const foo = cache((y: number) => (x += y));
    expect(foo(1)).toBe(1);
    foo.clear(2);
    expect(foo(1)).toBe(1);
    foo.clear(1);
    expect(foo(1)).toBe(2);
    foo.clear();
    expect(foo(1)).toBe(3);
  });

  it("CA-10: of all functions leaves those of the other kind", () => {
    const data = counting();
    const resource = cache.resource(() => ({}));
    data.call(1);
    const object = resource();
    cache.clear();
    data.call(1);
    expect(data.executed()).toBe(2);
    expect(resource()).toBe(object);
    cache.resource.clear();
    expect(resource()).not.toBe(object);
  });

  it("while a call is under way keeps its result out", async () => {
    let executed = 0;
    const load = cache(async () => ++executed);
    const first = load();
    load.clear();
    expect(await first).toBe(1);
    expect(await load()).toBe(2);
  });
});

it("one execution serves all who wait, and its error is not kept", async () => {
  let executed = 0;
  const load = cache(async () => {
    if (++executed === 1) throw new Error("down");
    return executed;
  });
  const waiting = [load(), load()];
  for (const each of waiting) await expect(each).rejects.toThrow("down");
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
});

it("is made at module level: in a run that was not compiled it would forget everything", async () => {
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const load = cache(() => 1);
      Text({ children: String(load()) });
    }),
  );
  expect(app.exception?.code).toBe("cache-in-run");
});

it("keeps the type of the function", () => {
  const typed = () => {
    const load = cache(<T>(items: readonly T[], n = 1): Promise<T[]> => Promise.resolve(items.slice(n)));
    expectTypeOf(load(["a"])).toEqualTypeOf<Promise<string[]>>();
    // @ts-expect-error A number is expected.
    void load(["a"], "b");
    // @ts-expect-error These are not its arguments.
    load.clear(1);
    const connect = cache.resource(async (name: string) => ({ name }), { validate: ({ name }) => name !== "" });
    expectTypeOf(connect("a")).toEqualTypeOf<Promise<{ name: string }>>();
  };
  expect(typed).toBeTypeOf("function");
});
