// Whatever a script computes: with `memo` and `<Fragment memo>` the page is the page of the same script without them.
import { Button, Slider } from "dacapo";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { TestApp } from "../../runtime/testing/index.ts";
import { openSource } from "../evaluate.ts";

const RUNS = Number(process.env["RUNS"] ?? 150);

/** Names that a statement may read: what stands before it, and what is always there. */
interface Scope {
  readonly numbers: readonly string[];
  readonly inFragment: boolean;
  readonly depth: number;
}

/** Draws from a list of numbers: a program is a way through these, so that it shrinks with them. */
class Choice {
  private at = 0;
  private named = 0;
  constructor(private readonly numbers: readonly number[]) {}
  get over(): boolean {
    return this.at >= this.numbers.length;
  }
  upTo(most: number): number {
    return (this.numbers[this.at++] ?? 0) % most;
  }
  of<T>(items: readonly T[]): T {
    return items[this.upTo(items.length)]!;
  }
  name(prefix: string): string {
    return `${prefix}${++this.named}`;
  }
}

function expression(choice: Choice, { numbers }: Scope): string {
  const one = () => choice.of([...numbers, "state.a", "state.b", "state.rows.length", `${choice.upTo(5)}`]);
  switch (choice.upTo(7)) {
    case 0:
      return one();
    case 1:
      return `${one()} + ${one()}`;
    case 2:
      return `(${one()} > ${one()} ? ${one()} : state.b)`;
    case 3:
      return `shift(${one()})`;
    case 4:
      return `ops.scale(${one()}) + held.n`;
    case 5:
      return `state.rows.reduce((sum, x) => sum + x, ${one()})`;
    default:
      return `held.list.map(ops.scale).concat(late(${one()})).length + held.list[0]`;
  }
}

function statements(choice: Choice, scope: Scope): string[] {
  const lines: string[] = [];
  const numbers = [...scope.numbers];
  const count = 1 + choice.upTo(4);
  for (let i = 0; i < count && !choice.over; i++) {
    const inner: Scope = { ...scope, numbers, depth: scope.depth + 1 };
    switch (choice.upTo(scope.depth > 2 ? 5 : 9)) {
      case 0:
        lines.push(`<Text>{${expression(choice, inner)}}</Text>;`);
        break;
      case 1:
      case 2: {
        const name = choice.name("m");
        lines.push(`const ${name} = memo(() => { computed.n++; return ${expression(choice, inner)}; });`);
        lines.push(`<Text>${name} {${name}}</Text>;`);
        numbers.push(name);
        break;
      }
      case 3: {
        const name = choice.name("w");
        lines.push(`const ${name} = <Slider label="${name}" max={9} />;`);
        numbers.push(name);
        break;
      }
      case 4:
        // Only outside of what may be left out: there it would be missing.
        if (scope.inFragment) lines.push(`<Text>{count}</Text>;`);
        else
          lines.push(
            choice.of([
              `state.a = (${expression(choice, inner)}) % 7;`,
              `state.rows.push((${expression(choice, inner)}) % 5); if (state.rows.length > 4) state.rows.length = 1;`,
              `count += 1;`,
              `held.n = (${expression(choice, inner)}) % 4;`,
              `held.list.push(count);`,
              `ops.scale = (x) => x + count;`,
            ]),
          );
        break;
      case 5:
        lines.push(`if ((${expression(choice, inner)}) % 2 === 0) {`, ...statements(choice, inner), `}`);
        break;
      case 6: {
        const item = choice.name("i");
        const key = choice.upTo(2) === 0 ? `, { key: ${item} }` : "";
        const within = { ...inner, numbers: [...numbers, item] };
        lines.push(`for (const ${item} of [1, state.b % 3, 2]) {`);
        lines.push(
          `const of${item} = memo(() => ${expression(choice, within)}${key});`,
          `<Text>{of${item}}</Text>;`,
          `}`,
        );
        break;
      }
      case 7: {
        const name = choice.name("C");
        const prop = expression(choice, inner);
        const within = { ...inner, numbers: [...numbers, "props.of"] };
        lines.push(`function ${name}(props) {`, ...statements(choice, within), `}`, `<${name} of={${prop}} />;`);
        break;
      }
      default: {
        const name = choice.name("f");
        const body = statements(choice, { ...inner, inFragment: true });
        lines.push(
          `const ${name} = <Fragment memo>{() => {`,
          ...body,
          `return ${expression(choice, inner)};`,
          `}}</Fragment>;`,
        );
        lines.push(`<Text>${name} {${name}}</Text>;`);
        numbers.push(name);
      }
    }
  }
  return lines;
}

function scriptOf(numbers: readonly number[]): string {
  const choice = new Choice(numbers);
  const start = { numbers: ["n", "count"], inFragment: false, depth: 0 };
  return [
    `const state = session({ a: 1, b: 2, rows: [1, 2] });`,
    `const n = <Slider label="n" max={9} />;`,
    `<Button onClick={() => { state.b += 1; }}>b</Button>;`,
    `<Button onClick={() => { state.rows.reverse(); }}>rows</Button>;`,
    `let count = n;`,
    `const held = { n: state.b, list: [n, 2] };`,
    `const ops = { scale: (x) => x * n };`,
    `const shift = (x) => x + late(count);`,
    ...statements(choice, start),
    ...statements(choice, start),
    `function late(x) { return x + state.b; }`,
  ].join("\n");
}

const names = "Button, Fragment, session, Slider, Text";

async function openBoth(script: string): Promise<{ both: TestApp[]; saved: () => number }> {
  const counts = [{ n: 0 }, { n: 0 }];
  const without = `import { ${names} } from "dacapo";\nconst memo = (fn) => fn();\n${script.replaceAll("<Fragment memo>", "<Fragment>")}`;
  const both = [
    await openSource(`import { ${names}, memo } from "dacapo";\n${script}`, { computed: counts[0] }),
    await openSource(without, { computed: counts[1] }),
  ];
  return { both, saved: () => counts[1]!.n - counts[0]!.n };
}

const steps = fc.array(fc.record({ which: fc.nat(30), to: fc.integer({ min: 0, max: 9 }) }), { maxLength: 8 });

async function act(app: TestApp, { which, to }: { which: number; to: number }): Promise<void> {
  const buttons = app.all(Button);
  const sliders = app.all(Slider);
  const at = which % (buttons.length + sliders.length);
  if (at < buttons.length) await buttons[at]!.click();
  else await sliders[at - buttons.length]!.set(to);
}

it("shows the same, and computes less", async () => {
  let saved = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(1000), { minLength: 5, maxLength: 60 }), steps, async (numbers, script) => {
      const source = scriptOf(numbers);
      const opened = await openBoth(source);
      const [memoized, plain] = opened.both as [TestApp, TestApp];
      const compare = () => expect(memoized.screen(), source).toBe(plain.screen());
      compare();
      for (const step of script) {
        await act(memoized, step);
        await act(plain, step);
        compare();
      }
      saved += opened.saved();
      for (const app of opened.both) app.close();
    }),
    { numRuns: RUNS },
  );
  expect(saved).toBeGreaterThan(RUNS / 10);
}, 600_000);
