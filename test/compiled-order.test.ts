// What compiled scripts do, and in which order: run with a `$` that only writes down what is asked of it.
import { describe, expect, test } from "vitest";
import { compile } from "../compiler/index.ts";

type Site = {
  at: string;
  element?: string;
  slots?: string[];
  children?: (...parts: unknown[]) => unknown;
  keyed?: boolean;
};
type Script = ($: Handle) => unknown;

/** Writes down each drawing as `path element values`, and answers from a list. */
class Handle {
  constructor(
    private readonly world: World,
    private readonly path: string,
  ) {}

  emit(site: Site, ...values: unknown[]): unknown {
    this.world.log.push(`${this.path}${site.element} ${this.world.show(site, values)}`.trimEnd());
    return this.world.answers[`${site.element}:${this.world.label(site, values)}`] ?? this.world.answers[site.element!];
  }
  emitAll(site: Site, values: unknown[]): unknown {
    return this.emit(site, ...values);
  }
  block(site: Site, draw: ($: Handle) => unknown, ...values: unknown[]): unknown {
    this.emit(site, ...values);
    return draw(new Handle(this.world, `${this.path}${site.element} > `));
  }
  blockAll(site: Site, draw: ($: Handle) => unknown, values: unknown[]): unknown {
    return this.block(site, draw, ...values);
  }
  spread(site: Site, props: object, draw?: ($: Handle) => unknown): unknown {
    this.world.log.push(`${this.path}${site.element} ${JSON.stringify(props)}`);
    return draw?.(new Handle(this.world, `${this.path}${site.element} > `));
  }
  show(_site: Site, value: unknown): unknown {
    if (typeof value === "function") return this.world.within(this, value as () => unknown);
    if (value !== null && value !== undefined && typeof value !== "boolean")
      this.world.log.push(`${this.path}show ${String(value)}`);
    return value;
  }
  use(_site: Site, component: (props: object) => unknown, props: object, children?: () => unknown): unknown {
    return this.call(_site, component as never, { ...props, ...(children && { children }) });
  }
  call(_site: Site, fn: (...args: unknown[]) => unknown, ...args: unknown[]): unknown {
    return this.world.within(new Handle(this.world, `${this.path}(${fn.name}) `), () => fn(...args));
  }
  pause(value: unknown): unknown {
    this.world.log.push(`${this.path}pause`);
    return value;
  }
  resume(value: unknown): unknown {
    this.world.log.push(`${this.path}resume`);
    return value;
  }
}

class World {
  readonly log: string[] = [];
  answers: Record<string, unknown> = {};
  private current: Handle | null = null;

  within(handle: Handle, draw: () => unknown): unknown {
    const before = this.current;
    this.current = handle;
    try {
      return draw();
    } finally {
      this.current = before;
    }
  }
  here = (lexical?: Handle): Handle => this.current ?? lexical!;
  show(site: Site & { props?: object }, values: unknown[]): string {
    const rest = [...values];
    const key = site.keyed ? `#${String(rest.shift())} ` : "";
    const slots = (site.slots ?? []).map((name) => [name, rest.shift()] as const);
    const children = site.children ? { children: site.children(...rest) } : {};
    const props = { ...site.props, ...Object.fromEntries(slots), ...children };
    return key + (Object.keys(props).length > 0 ? JSON.stringify(props) : "");
  }
  label(site: Site & { props?: Record<string, unknown> }, values: unknown[]): unknown {
    const at = (site.slots ?? []).findIndex((name) => name === "label" || name === "children");
    return site.props?.["label"] ?? site.props?.["children"] ?? values[at];
  }
}

class Ended extends Error {}

/** Compiles the statements, runs them, and gives what was written down. */
async function run(body: string, answers: Record<string, unknown> = {}): Promise<string[]> {
  const elements = ["Text", "Button", "Container", "Sidebar", "Slider", "Markdown", "TextInput"];
  const source = `import { Button, Container, Sidebar, Slider, Text, TextInput, rerun } from "dacapo";\n${body}`;
  const { code, diagnostics } = compile(source, { file: "order.app.tsx" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const world = new World();
  world.answers = answers;
  const runtime = {
    defineApp: (_file: string, script: Script) => script,
    site: (element: string | null, options: Site) => ({ ...options, element: element ?? undefined }),
    html: (tag: string) => tag,
    tag: (name: string, attrs: unknown, ...children: unknown[]) => ({ [name]: children }),
    here: world.here,
    each: (_: Handle, source: unknown) => source,
    alone: (_: Handle, value: unknown) => value,
    control: (error: unknown) => {
      if (error instanceof Ended) throw error;
    },
    rerun: () => {
      throw new Ended();
    },
    log: (text: unknown) => void world.log.push(String(text)),
    ...Object.fromEntries(elements.map((name) => [name, name])),
  };
  const script = code
    .replace(/^import .*$/gm, "")
    .replace(/^export default /m, "return ")
    .replace(/^export /gm, "");
  const app = new Function(...Object.keys(runtime), script)(...Object.values(runtime)) as Script;
  try {
    await app(new Handle(world, ""));
  } catch (error) {
    world.log.push(error instanceof Ended ? "ended" : `threw ${String(error)}`);
  }
  return world.log;
}

describe("compiled scripts", () => {
  test("draw in the order of the source, and elements are their values", async () => {
    const log = await run(
      `const n = <Slider label="N" />;
       <Text>Twice {n} is <b>{n * 2}</b></Text>;
       const both = [<Button>One</Button>, <Button>Two</Button>];
       <Text>{both.join()}</Text>;`,
      { Slider: 4, "Button:Two": true, Button: false },
    );
    expect(log).toEqual([
      `Slider {"label":"N"}`,
      `Text {"children":["Twice ",4," is ",{"b":[8]}]}`,
      `Button {"children":"One"}`,
      `Button {"children":"Two"}`,
      `Text {"children":"false,true"}`,
    ]);
  });

  test("props are evaluated once, in order, before the children", async () => {
    const log = await run(
      `const say = (word) => { log(word); return word; };
       <Container width={say("a")} height={say("b")}><Text>{say("c")}</Text></Container>;
       <Text help={say("d")}>{say("e")} {say("f")}</Text>;
       <Slider label={say("1")} min={say("2")} max={say("3")} step={say("4")} help={say("5")} />;`,
    );
    expect(log.filter((line) => /^.$/.test(line))).toEqual([..."abcdef12345"]);
    expect(log[2]).toBe(`Container {"width":"a","height":"b"}`);
    expect(log.at(-1)).toBe(`Slider {"label":"1","min":"2","max":"3","step":"4","help":"5"}`);
  });

  test("a block evaluates to what its function returns, other children to nothing", async () => {
    const log = await run(
      `const city = <Sidebar>{() => <TextInput label="City" />}</Sidebar>;
       const nothing = <Container><TextInput label="City" /></Container>;
       const seven = <Container>{() => { <Text>in</Text>; return 7; }}</Container>;
       log([city, nothing, seven].map(String));`,
      { TextInput: "Rome" },
    );
    expect(log.at(-1)).toBe("Rome,undefined,7");
    expect(log.slice(0, 2)).toEqual(["Sidebar", `Sidebar > TextInput {"label":"City"}`]);
  });

  test("children that are expressions are shown, run or ignored", async () => {
    const log = await run(
      `const items = ["a", "b"];
       <Container>
         words
         {items.length}
         {items.map((item) => <Text>{item}</Text>)}
         {null}
         {() => <Text>run</Text>}
         {items.length > 5 && <Text>never</Text>}
       </Container>;`,
    );
    expect(log).toEqual([
      "Container",
      `Container > Markdown {"children":"words"}`,
      "Container > show 2",
      `Container > Text {"children":"a"}`,
      `Container > Text {"children":"b"}`,
      `Container > Text {"children":"run"}`,
    ]);
  });

  test("a component draws where it is used, its children where it puts them", async () => {
    const log = await run(
      `export function Card({ title, children }) {
         <Text>{title}</Text>;
         <Container>{children}</Container>;
         return title.length;
       }
       const size = <Card title="abc"><Text>inside</Text>{1}</Card>;
       log(size);`,
    );
    expect(log).toEqual([
      `(Card) Text {"children":"abc"}`,
      `(Card) Container`,
      `(Card) Container > Text {"children":"inside"}`,
      `(Card) Container > show 1`,
      "3",
    ]);
  });

  test("functions that draw are call sites of their own, callbacks draw in the current block", async () => {
    const log = await run(
      `const row = (label) => <TextInput label={label} />;
       const a = row("a");
       ["b", "c"].forEach((label) => row(label));
       log(a);`,
      { TextInput: "typed" },
    );
    expect(log).toEqual([
      `(row) TextInput {"label":"a"}`,
      `(row) TextInput {"label":"b"}`,
      `(row) TextInput {"label":"c"}`,
      "typed",
    ]);
  });

  test("catch lets the end of a run pass and keeps errors, finally runs", async () => {
    const log = await run(
      `try { JSON.parse("{"); } catch ({ name }) { log(name); }
       try {
         if (<Button>Go</Button>) rerun();
       } catch { log("swallowed"); } finally { log("finally"); }
       log("after");`,
      { Button: true },
    );
    expect(log).toEqual(["SyntaxError", `Button {"children":"Go"}`, "finally", "ended"]);
  });

  test("waiting pauses and resumes on the handle of its own code", async () => {
    const log = await run(
      `const one = await Promise.resolve(1);
       const size = <Container>{async () => { const two = await Promise.resolve(2); <Text>{two}</Text>; return two; }}</Container>;
       log(one + (await size));
       async function* steps() { yield 1; yield 2; }
       for await (const step of steps()) <Text>{step}</Text>;
       <Container><Text>{await Promise.resolve("late")}</Text></Container>;
       log("end");`,
    );
    expect(log).toEqual([
      "pause",
      "resume",
      "Container",
      "Container > pause",
      "pause",
      "Container > resume",
      `Container > Text {"children":2}`,
      "resume",
      "3",
      `Text {"children":1}`,
      `Text {"children":2}`,
      "Container",
      "Container > pause",
      "pause",
      "Container > resume",
      `Container > Text {"children":"late"}`,
      "resume",
      "end",
    ]);
  });

  test("fragments draw in place and are undefined", async () => {
    const log = await run(
      `const none = <><Text>a</Text>b{3}</>; if (!none) <><Text>c</Text><Text>d</Text></>; log(none);`,
    );
    expect(log).toEqual([
      `Text {"children":"a"}`,
      `Markdown {"children":"b"}`,
      "show 3",
      `Text {"children":"c"}`,
      `Text {"children":"d"}`,
      "undefined",
    ]);
  });

  test("bind reads and assigns the expression it was given", async () => {
    const log = await run(
      `const state = { list: [1, 2] };
       let value = 1;
       const Probe = ({ bind }) => { log(bind.get()); bind.set(9); };
       <Probe bind={state.list[value]!} />;
       log(state.list.join());`,
    );
    expect(log).toEqual(["2", "1,9"]);
  });

  test("a spread keeps the order of the props, so the last one wins", async () => {
    const log = await run(`const props = { max: 1, min: 0 }; <Slider max={5} {...props} min={2} key="k" />;`);
    expect(log).toEqual([`Slider {"max":1,"min":2,"key":"k"}`]);
  });

  test("keys come first, and a call is the same as a tag", async () => {
    const log = await run(`for (const id of [7, 8]) Slider({ label: \`\${id}\`, key: id });`);
    expect(log).toEqual([`Slider #7 {"label":"7"}`, `Slider #8 {"label":"8"}`]);
  });
});
