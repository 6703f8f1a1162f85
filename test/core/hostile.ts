// Values that make trouble when they are looked at: for tests of what has to take any value.
import fc from "fast-check";

const boom = (): never => {
  throw new Error("boom");
};

function circle(): unknown {
  const around: Record<string, unknown> = { list: [] };
  (around["list"] as unknown[]).push(around, { around });
  return around;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function deep(levels: number): unknown {
  let value: unknown = "bottom";
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
}

const without = (fields: object): object => Object.assign(Object.create(null) as object, fields);

/** By name, made anew by each call. */
export const hostile: Readonly<Record<string, () => unknown>> = {
  "a circle": circle,
  "a circle of maps": () => {
    const map = new Map<unknown, unknown>();
    return map.set(map, new Set([map]));
  },
  "no prototype": () => without({ a: 1 }),
  "no prototype, empty": () => without({}),
  "a getter that throws": () => ({
    good: 1,
    get bad(): unknown {
      return boom();
    },
  }),
  "a getter without end": () => {
    const make = (): object => ({
      get more() {
        return make();
      },
    });
    return make();
  },
  "toString that throws": () => ({ a: 1, toString: boom }),
  "toString that is no function": () => ({ toString: "text" }),
  "toString that returns an object": () => ({ toString: () => ({}) }),
  "toJSON that throws": () => ({ a: 1, toJSON: boom }),
  "toJSON that returns itself": () => {
    const me = { a: 1, toJSON: () => me };
    return me;
  },
  "toJSON that goes on": () => {
    const make = (): object => ({ toJSON: () => [make()] });
    return make();
  },
  "toPrimitive that throws": () => ({ [Symbol.toPrimitive]: boom }),
  "toStringTag that throws": () => ({
    get [Symbol.toStringTag]() {
      return boom();
    },
  }),
  "a revoked proxy": () => revoked({}),
  "a revoked function": () => revoked(() => {}),
  "a revoked list": () => revoked([]),
  "a proxy whose traps throw": () =>
    new Proxy({}, { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom, getOwnPropertyDescriptor: boom }),
  "a BigInt inside": () => ({ n: 12n }),
  "a BigInt": () => 12n,
  "a symbol": () => Symbol("mark"),
  "a symbol inside": () => [Symbol("mark")],
  "a function": () => function named() {},
  "a function whose name throws": () => Object.defineProperty(() => {}, "name", { get: boom }),
  "a class": () =>
    class City {
      name = 1;
    },
  "a class with its own name": () =>
    class City {
      static {
        Object.defineProperty(this, "name", { value: 7 });
      }
      street = 1;
    },
  "a map": () =>
    new Map<unknown, unknown>([
      ["a", 1],
      [{ b: 2 }, [3]],
    ]),
  "a set": () => new Set([1, "a", null]),
  "a set without end": () =>
    Object.assign(new Set(), {
      *[Symbol.iterator]() {
        for (;;) yield "more";
      },
    }),
  "an error": () => new TypeError("wrong", { cause: new Error("why") }),
  "an error whose message throws": () => Object.defineProperty(new Error("x"), "message", { get: boom }),
  "an error whose message is an object": () => Object.assign(new Error("x"), { message: { a: 1 } }),
  "an error that is its own cause": () => {
    const error = new Error("round");
    return Object.assign(error, { cause: error });
  },
  "an error whose stack is a number": () => Object.assign(new Error("x"), { stack: 7 }),
  "an error whose name is a symbol": () => Object.assign(new Error("x"), { name: Symbol("name") }),
  "a regular expression": () => /a|b/giu,
  "the groups of a match": () => /(?<y>\d+)/.exec("2026")!.groups,
  "no date": () => new Date(NaN),
  "a date": () => new Date(0),
  "typed numbers": () => new Float64Array([1, NaN, -0]),
  bytes: () => new ArrayBuffer(8),
  "a view of bytes": () => new DataView(new ArrayBuffer(8)),
  "a promise": () => Promise.resolve(1),
  "a rejected promise": () => {
    const promise = Promise.reject(new Error("x"));
    promise.catch(() => {});
    return promise;
  },
  "a thenable whose then throws": () => ({
    get then() {
      return boom();
    },
  }),
  "a weak map": () => new WeakMap(),
  "an address": () => new URL("https://example.org/a?b=1"),
  "a huge text": () => "x".repeat(3_000_000),
  "a huge text inside": () => [{ text: "x".repeat(3_000_000) }],
  "a huge list": () => Array.from({ length: 300_000 }, (_, i) => i),
  "a list of holes": () => Array(2 ** 32 - 1) as unknown[],
  "a list with a getter that throws": () => Object.defineProperty([1, 2, 3], 1, { get: boom }),
  "deep nesting": () => deep(20_000),
  "many times the same": () => {
    let value: unknown = "x";
    for (let level = 0; level < 60; level++) value = [value, value];
    return value;
  },
  "half an emoji": () => "😀".slice(0, 1),
  boxed: () => [new String("s"), new Number(1), new Boolean(false), Object(2n) as unknown],
  "not a number": () => NaN,
  "minus zero": () => -0,
  "keys of the prototype": () => JSON.parse('{"__proto__":{"a":1},"constructor":2,"toString":3,"hasOwnProperty":4}'),
};

/** Makes any value that fast-check can think of, and all of these: it cannot hold them all itself. */
export const anyMaker: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    })
    .map((value) => () => value),
  fc.constantFrom(...Object.values(hostile)),
);
