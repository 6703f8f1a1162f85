// State objects behave like any object: every key, every way to look at one, and every way to change one.
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { Button, query, rerun, session, Text, TextInput } from "dacapo";
import { defineApp } from "dacapo/runtime";
import { openApp, type TestApp } from "dacapo/testing";

type Values = Record<string, any>;

/** Opens an app that calls `look` with a state object and shows what it returns. */
async function seen(make: () => Values, look: (state: Values) => unknown): Promise<unknown> {
  let found: unknown;
  const app = await openApp(
    defineApp("state.app.tsx", () => {
      found = look(make());
    }),
  );
  expect(app.exception).toBeUndefined();
  return found;
}

const modular = session({ count: 1, names: ["Ada"] }) as Values;
const makers: [string, () => Values][] = [
  ["session", () => session({ count: 1, names: ["Ada"] })],
  ["session of a module", () => modular],
  ["query", () => query({ count: 1, names: ["Ada"] })],
];
const plain = { count: 1, names: ["Ada"] };

it.each(["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__", "__defineGetter__", "then"])(
  "C13: a key may be called %s",
  async (key) => {
    const app = await openApp(
      defineApp("keys.app.tsx", () => {
        const state = session({ ["brand"]: "", [key]: "Ferrari" }) as Values;
        Button({ children: "Change", onClick: () => (state[key] = "Lancia") });
        Button({ children: "Reset", onClick: () => session.reset(key) });
        Text({ children: `${Object.keys(state)} ${state[key]}` });
        TextInput({
          label: "Wagon",
          value: "x",
          onChange: (value) => (state[key] = value),
        });
      }),
    );
    expect(app.get(Text).text).toBe(`brand,${key} Ferrari`);
    await app.get(Button, "Change").click();
    expect(app.get(Text).text).toBe(`brand,${key} Lancia`);
    expect(app.session[key]).toBe("Lancia");
    await app.get(TextInput).set("Fiat");
    expect(app.get(Text).text).toBe(`brand,${key} Fiat`);
    await app.get(Button, "Reset").click();
    expect(app.get(Text).text).toBe(`brand,${key} Ferrari`);
  },
);

it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "C13: a parameter of the address may be called %s",
  async (key) => {
    const app = await openApp(
      defineApp("keys.app.tsx", () => {
        const at = query({ [key]: "Ferrari" }) as Values;
        Button({ children: "Change", onClick: () => (at[key] = "Lancia") });
        Text({ children: `${Object.keys(at)} ${at[key]}` });
      }),
    );
    expect(app.get(Text).text).toBe(`${key} Ferrari`);
    await app.get(Button).click();
    expect(app.get(Text).text).toBe(`${key} Lancia`);
  },
);

const looks: [string, (state: Values) => unknown][] = [
  ["structuredClone", (state) => structuredClone(state)],
  ["console.log in Node", (state) => inspect(state)],
  ["console.log of what it is part of", (state) => inspect({ state: [state] }, { depth: 5 })],
  ["Object.keys", (state) => Object.keys(state)],
  ["Object.entries", (state) => Object.entries(state)],
  ["a spread", (state) => ({ ...state })],
  ["Object.assign", (state) => Object.assign({}, state)],
  ["JSON", (state) => JSON.stringify(state)],
  ["text", (state) => `${state}`],
  [
    "for in",
    (state) => [
      ...(function* () {
        for (const key in state) yield key;
      })(),
    ],
  ],
  ["in", (state) => ["count" in state, "missing" in state, "toString" in state]],
  [
    "hasOwn",
    (state) => [Object.hasOwn(state, "count"), state["hasOwnProperty"]("toString"), Object.hasOwn(state, "x")],
  ],
  ["its prototype", (state) => Object.getPrototypeOf(state) === Object.prototype && state.constructor === Object],
  ["what is not there", (state) => state["missing"]],
  ["a proxy", (state) => ({ ...new Proxy(state, { get: (target, key, proxy) => Reflect.get(target, key, proxy) }) })],
  ["what inherits from it", (state) => Object.create(state).names],
  ["its descriptors", (state) => ({ ...Object.defineProperties({}, Object.getOwnPropertyDescriptors(state)) })],
];

it("a state may have any number of keys", async () => {
  const keys = Array.from({ length: 2500 }, (_, at) => `key ${at}`);
  const app = await openApp(
    defineApp("keys.app.tsx", () => {
      const state = session(Object.fromEntries(keys.map((key, at) => [key, at]))) as Values;
      Button({ children: "Double", onClick: () => keys.forEach((key) => (state[key] *= 2)) });
      Text({ children: keys.reduce((sum, key) => sum + (state[key] as number), 0) });
    }),
  );
  expect(app.get(Text).text).toBe(`${(2500 * 2499) / 2}`);
  await app.get(Button).click();
  expect(app.get(Text).text).toBe(`${2500 * 2499}`);
  expect(app.session["key 2400"]).toBe(4800);
});

it.each(makers.flatMap(([kind, make]) => looks.map(([way, look]) => [kind, way, make, look] as const)))(
  "C14: %s, looked at by %s, is as a plain object",
  async (_kind, _way, make, look) => {
    expect(await seen(make, look)).toEqual(look(plain));
  },
);

it("C14: a clone is no part of the state", async () => {
  const found = await seen(makers[0]![1], (state) => {
    const clone = structuredClone(state);
    clone["names"].push("Bob");
    clone["count"] = 2;
    return { ...state };
  });
  expect(found).toEqual(plain);
});

it.each([makers[0]!, makers[2]!])("C14: a frozen %s is read only, in this run", async (_, make) => {
  const found = await seen(make, (state) => {
    const frozen = Object.freeze(state);
    expect(frozen).toBe(state);
    expect(() => (state["count"] = 2)).toThrow(TypeError);
    expect(() => delete state["count"]).toThrow(TypeError);
    expect(() => (state["more"] = 2)).toThrow(TypeError);
    return [Object.isFrozen(state), { ...state }, { ...make() }];
  });
  expect(found).toEqual([true, plain, plain]);
});

function counting(react: (state: Values) => void, look: (state: Values) => unknown): Promise<TestApp> {
  return openApp(
    defineApp("change.app.tsx", () => {
      const state = session({ count: 1, names: ["Ada"] }) as Values;
      Button({ children: "Go", onClick: () => react(state) });
      const within = Button({ children: "Within" });
      if (within) {
        react(state);
        Text({ children: JSON.stringify(look(state)) });
        rerun();
      }
      Text({ children: JSON.stringify(look(state)) });
    }),
  );
}

it("C14: a deleted key is gone in this run, and at its default in the next", async () => {
  const seen: unknown[] = [];
  const app = await counting(
    (state) => {
      state["count"] = 7;
      delete state["count"];
      seen.push("count" in state, state["count"], Object.keys(state));
    },
    (state) => state["count"],
  );
  await app.get(Button, "Go").click();
  expect(seen).toEqual([false, undefined, ["names"]]);
  expect(app.get(Text).text).toBe("1");
  await app.get(Button, "Within").click();
  expect(app.get(Text).text).toBe("1");
  expect(app.session["count"]).toBe(1);
});

it("C14: a key that is added stays, and is listed", async () => {
  const app = await counting(
    (state) => {
      state["more"] = (state["more"] ?? 0) + 1;
    },
    (state) => ({ ...state }),
  );
  await app.get(Button, "Go").click();
  expect(app.get(Text).text).toBe('{"count":1,"names":["Ada"],"more":1}');
  await app.get(Button, "Within").click();
  await app.get(Button, "Go").click();
  expect(app.get(Text).text).toBe('{"count":1,"names":["Ada"],"more":3}');
});

it("C14: a key that is deleted and assigned again holds what was assigned", async () => {
  const app = await counting(
    (state) => {
      delete state["count"];
      state["count"] = 4;
    },
    (state) => state["count"],
  );
  await app.get(Button, "Go").click();
  expect(app.get(Text).text).toBe("4");
  await app.rerun();
  expect(app.get(Text).text).toBe("4");
});

it("C14: a parameter that is deleted leaves the address with this run", async () => {
  const app = await openApp(
    defineApp("at.app.tsx", () => {
      const at = query({ page: 1 }) as Values;
      Button({ children: "Next", onClick: () => (at["page"] += 1) });
      if (Button({ children: "First" })) delete at["page"];
      Button({ children: "Handler", onClick: () => delete at["page"] });
      Text({ children: `${at["page"]}` });
    }),
  );
  for (const name of ["First", "Handler"]) {
    await app.get(Button, "Next").click();
    expect(app.query).toEqual({ page: "2" });
    await app.get(Button, name).click();
    expect(app.query).toEqual({});
  }
});

it("C14: a state object of a module loses and gains keys for its own session", async () => {
  const shared = session({ count: 1 }) as Values;
  const open = (): Promise<TestApp> =>
    openApp(
      defineApp("module.app.tsx", () => {
        Button({
          children: "Set",
          onClick: () => {
            shared["count"] = 5;
            shared["more"] = "yes";
          },
        });
        Button({ children: "Delete", onClick: () => delete shared["count"] });
        Text({ children: `${shared["count"]} ${shared["more"]}` });
      }),
    );
  const one = await open();
  await one.get(Button, "Set").click();
  expect(one.get(Text).text).toBe("5 yes");
  const other = await open();
  expect(other.get(Text).text).toBe("1 undefined");
  await one.get(Button, "Delete").click();
  expect(one.get(Text).text).toBe("1 yes");
});
