// Options that each run makes anew: the chosen one is found again, and what the script gets is among the present ones.
// @vitest-environment happy-dom
import {
  Button,
  MultiSelect,
  Pills,
  Radio,
  SegmentedControl,
  SelectBox,
  SelectSlider,
  session,
  type Element,
} from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp } from "dacapo/testing";
import { describe, expect, it } from "vitest";

class City {
  constructor(
    readonly name: string,
    readonly twin?: City,
  ) {}
}
class Secret {
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  read(): string {
    return this.#name;
  }
}
class Spoken extends Secret {
  toString(): string {
    return this.read();
  }
}
const ring = (name: string): object => {
  const made: Record<string, unknown> & { me?: object } = new (class Ring {
    name = name;
  })() as never;
  made.me = made;
  return made;
};

type Make = () => unknown[];
type Drawn = { options: unknown[]; chosen: unknown };

/** Chooses the option at an index in one run, and gives what the next runs evaluate to. */
async function choose(Of: Element<any>, make: Make, at: number, props: object = {}) {
  const drawn: Drawn = { options: [], chosen: undefined };
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      drawn.options = make();
      drawn.chosen = Of({ label: "L", options: drawn.options, ...props });
      Button({ children: "Again" });
    }),
  );
  const several = Array.isArray(drawn.chosen);
  await app.get(Of).set((several ? [drawn.options[at]] : drawn.options[at]) as never);
  await app.get(Button, "Again").click();
  await app.get(Button, "Again").click();
  const { chosen } = drawn;
  const one = several ? (chosen as unknown[])[0] : chosen;
  return { at: drawn.options.indexOf(one), hints: app.hints.map(({ code }) => code), app, drawn };
}

const kinds: Record<string, Make> = {
  "instances of a class": () => [new City("Oslo"), new City("Bergen"), new City("Oslo", new City("Rome"))],
  "a class declared in the run": () => {
    class Local {
      constructor(readonly name: string) {}
    }
    return [new Local("a"), new Local("b"), new Local("c")];
  },
  addresses: () => ["https://a.example", "https://b.example", "https://b.example/?x"].map((url) => new URL(url)),
  dates: () => [new Date(0), new Date(1), new Date(2)],
  maps: () => [1, 2, 3].map((n) => new Map([["n", { n }]])),
  sets: () => [1, 2, 3].map((n) => new Set([n])),
  expressions: () => [/a/, /b/, /a/g],
  errors: () => [new Error("a"), new Error("b"), new TypeError("a")],
  bytes: () => [1, 2, 3].map((n) => new Uint8Array([0, n])),
  functions: () => [(n: number) => n + 1, (n: number) => n + 2, (n: number) => n + 3],
  symbols: () => [Symbol("a"), Symbol("b"), Symbol("c")],
  "data that holds instances": () =>
    [1, 2, 3].map((n) => ({ at: [new Date(n)], open: () => n, city: new City(`${n}`) })),
  "private fields with a text": () => [new Spoken("a"), new Spoken("b"), new Spoken("c")],
  circles: () => [ring("a"), ring("b"), ring("c")],
};

const elements = { SelectBox, Radio, Pills, SegmentedControl, SelectSlider, MultiSelect } as Record<
  string,
  Element<any>
>;

describe.each(Object.entries(elements))("options made anew by each run: %s", (_name, Of) => {
  it.each(Object.entries(kinds))("C5: %s are found again by content", async (_kind, make) => {
    for (const index of [0, 1, 2]) expect(await choose(Of, make, index)).toMatchObject({ at: index, hints: [] });
  });

  it("C5: what content does not tell apart is found by its text", async () => {
    let runs = 0;
    const make = () => (runs++ % 2 === 0 ? ["a", "b", "c"] : ["c", "b", "a"]).map((name) => new Secret(name));
    const { drawn, hints } = await choose(Of, make, 2, { format: (option: Secret) => option.read() });
    expect([[drawn.chosen].flat().map((each) => (each as Secret).read()), hints]).toEqual([["c"], []]);
  });

  it("C5: what nothing tells apart is found by its position, with a hint", async () => {
    for (const make of [
      () => [new Secret("a"), new Secret("b"), new Secret("c")],
      () => ["a", "b", "c"].map((name) => () => name),
      () => [Symbol(), Symbol(), Symbol()],
      () => [new City("x"), new City("x"), new City("x")],
    ] as Make[])
      expect(await choose(Of, make, 1, { format: () => "same" })).toMatchObject({
        at: 1,
        hints: ["option-by-position"],
      });
  });

  it("C5: null and undefined are no options", async () => {
    for (const [option, at] of [
      [null, 0],
      [undefined, 1],
    ] as const) {
      const options = at === 0 ? [option, "a"] : ["a", option];
      const app = await openApp(defineApp("t.app.tsx", () => void Of({ label: "L", options })));
      expect(app.exception?.message).toContain(`options[${at}] is ${String(option)}. Any value but null and undefined`);
    }
  });
});

it("C5: one that is gone, and another list, begin at the start", async () => {
  const makes: [Make, object][] = [
    [() => [new City("Oslo"), new City("Bergen")], { format: (city: City) => city.name }],
    [() => [new Secret("Oslo"), new Secret("Bergen")], { format: (city: Secret) => city.read() }],
    [() => [new Spoken("Oslo"), new Spoken("Bergen")], {}],
    [() => [Symbol("a"), Symbol("b")], {}],
  ];
  for (const [make, props] of makes) {
    let chosen: unknown;
    let options: unknown[] = [];
    const app = await openApp(
      defineApp("t.app.tsx", () => {
        const state = session({ less: false });
        options = state.less ? make().slice(0, 1) : make();
        chosen = SelectBox({ label: "L", options, clearable: true, ...props });
        Button({ children: "Less", onClick: () => void (state.less = true) });
      }),
    );
    await app.get(SelectBox).set(options[1] as never);
    await app.get(Button).click();
    expect(chosen).toBeNull();
    expect(app.hints).toEqual([]);
  }
});

it("C5: a `value` made anew is the same value, and a bound instance is no false one", async () => {
  let chosen: unknown;
  let bound: unknown;
  let options: City[] = [];
  const app = await openApp(
    defineApp("t.app.tsx", () => {
      const state = session({ city: undefined as City | undefined });
      options = [new City("Oslo"), new City("Bergen"), new City("Rome")];
      chosen = SelectBox({ label: "A", options, value: options[1]! });
      bound = Radio({
        label: "B",
        options,
        bind: { get: () => state.city, set: (city: City) => (state.city = city) } as never,
      });
      Button({ children: "Again" });
    }),
  );
  expect(chosen).toBe(options[1]);
  await app.get(SelectBox).set(options[2]!);
  await app.get(Radio).set(options[2]! as never);
  await app.get(Button).click();
  expect([chosen, bound]).toEqual([options[2], options[2]]);
  expect(chosen).toBe(options[2]);
  expect(bound).toBe(options[2]);
  expect(app.hints).toEqual([]);
});
