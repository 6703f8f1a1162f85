// Any value as text: written, whatever it is, in bounded time and length.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { write, writeText } from "../../runtime/core/values/write.ts";
import { Text } from "dacapo";
import { openSource } from "../evaluate.ts";
import { anyMaker, hostile } from "./hostile.ts";

const MOST = 10_001;

it("B2: writes anything, bounded, the same text each time", () => {
  fc.assert(
    fc.property(anyMaker, (make) => {
      const value = make();
      const text = write(value);
      expect(typeof text).toBe("string");
      expect(text.length).toBeLessThanOrEqual(MOST);
      expect(write(value)).toBe(text);
      expect(typeof writeText(value)).toBe("string");
      if (typeof value !== "string") expect(writeText(value).length).toBeLessThanOrEqual(MOST);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 2000) },
  );
});

describe.each(Object.entries(hostile))("B2: %s", (_, make) => {
  it("is written", () => {
    const [quoted, read] = [write(make()), writeText(make())];
    expect(quoted.length).toBeLessThanOrEqual(MOST);
    expect(quoted.length).toBeGreaterThan(0);
    expect(read).not.toContain("[object Object]");
  });
});

it.each([
  ["text", "text", '"text"'],
  [12, "12", "12"],
  [-0, "0", "0"],
  [12n, "12", "12n"],
  [null, "", "null"],
  [undefined, "", "undefined"],
  [true, "true", "true"],
  [{ n: 12n }, '{"n":12n}', '{"n":12n}'],
  [[1, "a", null], '[1,"a",null]', '[1,"a",null]'],
  [new Map([["a", 1]]), 'Map{"a":1}', 'Map{"a":1}'],
  [new Set([1, 2]), "Set{1,2}", "Set{1,2}"],
  [new TypeError("no"), "TypeError: no", "TypeError: no"],
  [/a|b/g, "/a|b/g", "/a|b/g"],
  [new Date(0), "1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z"],
  [new Date(NaN), "Invalid Date", "Invalid Date"],
  [new Uint8Array([1, 2]), "[1,2]", "[1,2]"],
  [new URL("https://example.org/"), "https://example.org/", "https://example.org/"],
  [
    class City {
      name = 1;
    },
    "[function City]",
    "[function City]",
  ],
  [Symbol("x"), "Symbol(x)", "Symbol(x)"],
  [Promise.resolve(), "[Promise]", "[Promise]"],
  [Object.create(null), "{}", "{}"],
  [{ toJSON: () => ({ a: 1 }) }, '{"a":1}', '{"a":1}'],
  [{ toString: () => "5 €", cents: 500 }, "5 €", "5 €"],
])("B3: %s reads %s", (value, read, quoted) => {
  expect(writeText(value)).toBe(read);
  expect(write(value)).toBe(quoted);
});

it("B2: what elements evaluate to is said by its name: the page and the session are in it", async () => {
  const app = await openSource(`
    import { Json, Row, Text } from "dacapo";
    const handle = <Text>a</Text>;
    const block = <Row />;
    <Text>{handle as any} {[handle, { block, handle }] as any}</Text>;
  `);
  expect(app.all(Text).at(-1)!.text).toBe('[element Text] [element Text]{"block":[function ],"handle":[element Text]}');
  app.close();
});

it("B2: says what it cannot show, and shows the rest", () => {
  expect(write(hostile["a circle"]!())).toBe('{"list":[[circular],{"around":[circular]}]}');
  expect(write(hostile["a getter that throws"]!())).toBe('{"good":1,"bad":[unreadable]}');
  expect(write(hostile["a list with a getter that throws"]!())).toBe("[1,[unreadable],3]");
  expect(write({ a: hostile["a revoked proxy"]!(), b: 1 })).toBe('{"a":[unreadable],"b":1}');
  expect(write(hostile["toString that throws"]!())).toBe('{"a":1,"toString":[function boom]}');
  expect(write(hostile["keys of the prototype"]!())).toContain('"constructor":2');
});

it("B2: cuts off where it becomes too long, and nowhere else", () => {
  expect(() => encodeURI(write("😀".repeat(10_000)))).not.toThrow();
  expect(writeText("x".repeat(50_000))).toHaveLength(50_000);
  const shared = { a: 1 };
  expect(write([shared, shared])).toBe('[{"a":1},{"a":1}]');
});
