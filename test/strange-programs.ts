// Programs that nobody would write, made of choices: every construct in any other, with a bound on steps so that all of them end.

/** What the constructs inside may do. */
interface Here {
  /** Names that can be read, and assigned where they are no constants. */
  readonly names: readonly string[];
  readonly constants: readonly string[];
  readonly functions: readonly { name: string; kind: Kind }[];
  readonly labels: readonly { name: string; loops: boolean }[];
  readonly loops: boolean;
  readonly switches: boolean;
  /** The function around it. */
  readonly inside: Kind | "script";
  readonly awaits: boolean;
}

type Kind = "function" | "async function" | "function*" | "async function*";

const most = 6;

/** @param elements Whether there are tags in it: then it is only to be compiled. */
export function writeProgram(choices: readonly number[], elements: boolean): string {
  let at = 0;
  let made = 0;
  let depth = 0;
  const choose = (count: number): number => (at < choices.length ? choices[at++]! % count : 0);
  const oneOf = <T>(items: readonly T[]): T => items[choose(items.length)]!;
  const name = (wanted: string): string => `${wanted}${made++}`;
  const pick = (...writers: (() => string)[]): string => {
    if (depth > most) return writers[0]!();
    depth++;
    const text = oneOf(writers)();
    depth--;
    return text;
  };
  const several = (count: number, write: () => string): string[] => Array.from({ length: choose(count + 1) }, write);

  const expression = (here: Here): string => {
    const e = () => expression(here);
    const plain = [
      () =>
        oneOf(["0", "1", "-1", "2.5", '"a"', '""', "null", "undefined", "true", "NaN", "10n", "/a/g", "[]", "({})"]),
      () => oneOf(here.names),
      () => `(${e()} ${oneOf(["+", "-", "*", "<", "===", "!=", "&", "<<", ","])} ${e()})`,
      () => `(${e()} ${oneOf(["&&", "||", "??"])} ${e()})`,
      () => `(${e()} ? ${e()} : ${e()})`,
      () => `\`a\${${e()}}b\${${e()}}\``,
      () => `[${several(3, () => oneOf([e, () => `...list(${e()})`, () => ""])()).join(", ")}]`,
      () => `({ ${several(3, () => property(here)).join(", ")} })`,
      () => `(${e()})?.${oneOf(["x", "length", "y?.z", "toString"])}`,
      () => `(${e()})?.[${e()}]`,
      () => `${oneOf(["typeof ", "!", "void "])}${e()}`,
      () => `(${assignable(here)} = ${e()})`,
      () => `(${assignable(here)} ${oneOf(["??=", "||=", "&&="])} ${e()})`,
      () => `(${pattern(here, 2)} = ${e()})`,
      () => arrow(here),
      () => `call(${e()})`,
      () => `call(function ${choose(2) ? name("own") : ""}(${parameters(here)}) ${body(here, "function")})`,
      () => `tagged\`x\${${e()}}y\``,
      () => `new (${classExpression(here)})(${e()})`,
      () => `(${e()} instanceof Object)`,
      () => `("x" in Object(${e()}))`,
      () => `${oneOf(["String", "Boolean", "list", "Object"])}(${e()})`,
      () => {
        const found = here.functions.filter(({ kind }) => here.awaits || !kind.startsWith("async"));
        if (found.length === 0) return e();
        const { name: called, kind } = oneOf(found);
        const call = `${called}(${several(2, e).join(", ")})`;
        if (kind === "function*") return `[...${call}]`;
        if (kind === "async function*") return `(await ${call}.next()).value`;
        return kind === "function" ? call : `(await ${call})`;
      },
    ];
    if (here.awaits)
      plain.push(
        () => `(await ${e()})`,
        () => `(await (async () => ${body(here, "async function")})())`,
      );
    if (here.inside.endsWith("*"))
      plain.push(
        () => `(yield ${e()})`,
        () => `(yield* list(${e()}))`,
      );
    if (elements)
      plain.push(
        () => tag(here),
        () => tag(here),
        () => `list(${e()}).map((item) => ${tag(here)})`,
      );
    return pick(...plain);
  };

  const property = (here: Here): string =>
    oneOf([
      () => `${oneOf(["x", "y", '"z-z"', "1", `[${expression(here)}]`])}: ${expression(here)}`,
      () => oneOf(here.names),
      () => `...${expression(here)}`,
      () => `get x() ${body(here, "function")}`,
      () => `set y(value) { log(value); }`,
      () => `${oneOf(["m", "async", "get"])}(${parameters(here)}) ${body(here, "function")}`,
      () => `*g() ${body(here, "function*")}`,
    ])();

  const assignable = ({ names, constants }: Here): string => oneOf(names.filter((one) => !constants.includes(one)));

  /** What is assigned to by taking a value apart. */
  const pattern = (here: Here, deep: number): string => {
    if (deep === 0) return assignable(here);
    const inner = () => `${pattern(here, deep - 1)}${choose(2) ? ` = ${expression(here)}` : ""}`;
    const rest = choose(3) === 0 ? [`...${assignable(here)}`] : [];
    return choose(2)
      ? `[${[...several(2, inner), ...rest].join(", ")}]`
      : `{ ${[...several(2, () => `${oneOf(["x", "y", `[${expression(here)}]`])}: ${inner()}`), ...rest].join(", ")} }`;
  };

  /** What declares names by taking a value apart. */
  const declared = (names: string[], deep = 2): string => {
    const one = (): string => {
      const own = name("d");
      names.push(own);
      return own;
    };
    if (deep === 0 || choose(3) === 0) return one();
    const inner = () => `${declared(names, deep - 1)}${choose(2) ? ` = ${oneOf(["1", '"d"', "[]", "log(0)"])}` : ""}`;
    return choose(2)
      ? `[${[inner(), ...several(1, inner)].join(", ")}]`
      : `{ ${oneOf(["x", "length", '"y"'])}: ${inner()} }`;
  };

  const parameters = (here: Here): string =>
    several(2, () => {
      const own = name("p");
      return oneOf([
        () => own,
        () => `${own} = ${oneOf(["1", "log(2)", ...here.names])}`,
        () => `{ x: ${own} = 1 } = {}`,
        () => `[${own}] = []`,
      ])();
    }).join(", ");

  const arrow = (here: Here): string => {
    const inner = enter(here, "function");
    return choose(2) ? `((${parameters(here)}) => ${body(here, "function")})` : `(() => (${expression(inner)}))`;
  };

  const enter = (here: Here, kind: Kind): Here => ({
    ...here,
    labels: [],
    loops: false,
    switches: false,
    inside: kind,
    awaits: kind.startsWith("async"),
  });

  const body = (here: Here, kind: Kind): string => {
    const inner = enter(here, kind);
    return `{ tick(); ${statements(inner, 3)} ${choose(2) ? `return ${expression(inner)};` : ""} }`;
  };

  const classExpression = (here: Here): string => {
    const heritage =
      choose(3) === 0
        ? ` extends ${oneOf(["Array", "Object", "Error", "(class { x = 1; get y() { return this.x; } })"])}`
        : "";
    const inner = enter(here, "function");
    const members = several(3, () =>
      oneOf([
        () => `${oneOf(["x", "static s", "#p"])}${made++} = ${expression(inner)};`,
        () =>
          `${oneOf(["", "static "])}${oneOf(["m", "get g", "*g", "async a"])}${made++}() { tick(); return ${expression(inner)}; }`,
        () => `static { tick(); ${statements(inner, 1)} }`,
        () => `[${expression(here)}] = ${expression(inner)};`,
        () => `accessor a${made++} = ${expression(inner)};`,
        () => `#q${made++} = 1; in${made++}(o) { return o; }`,
      ])(),
    );
    return `class${choose(2) ? ` ${name("Own")}` : ""}${heritage} { ${members.join(" ")} }`;
  };

  const tag = (here: Here): string => {
    const e = () => expression(here);
    const attributes = several(2, () =>
      oneOf([() => `key={${e()}}`, () => `help={${e()}}`, () => `{...${e()}}`, () => `class="a&amp;b"`])(),
    ).join(" ");
    const children = several(3, () =>
      oneOf([
        () => `{${e()}}`,
        () => "words ",
        () => `<b>{${e()}}</b>`,
        () => `{() => ${body(here, "function")}}`,
        () => "{/* */}",
        () => tag(here),
        () => `{...list(${e()})}`,
      ])(),
    ).join("");
    const of = oneOf(["Text", "Container", "div", "Own", "ui.Any", "b"]);
    return oneOf([
      () => `<${of} ${attributes}>${children}</${of}>`,
      () => `<Slider label="a" ${attributes} bind={${assignable(here)}} />`,
      () => `<>${children}</>`,
      () => `Container({ children: () => ${body(here, "function")} })`,
      () => `<Button onClick={async () => ${body(here, "async function")}}>{${e()}}</Button>`,
    ])();
  };

  const statements = (here: Here, count: number): string => {
    let inner = here;
    const lines: string[] = [];
    for (let left = choose(count + 1); left > 0; left--) {
      const { text, next } = statement(inner);
      lines.push(text);
      inner = next;
    }
    return lines.join("\n");
  };

  const block = (here: Here): string => `{ ${statements(here, 3)} }`;
  const loop = (here: Here): Here => ({ ...here, loops: true });
  const round = (here: Here): string => `{ tick(); ${statements(loop(here), 3)} }`;

  const statement = (here: Here): { text: string; next: Here } => {
    const e = () => expression(here);
    const same = (text: string) => ({ text, next: here });
    if (depth > most) return same(`log(${e()});`);
    depth++;
    const jumps = [
      ...(here.loops ? ["break;", "continue;"] : here.switches ? ["break;"] : []),
      ...here.labels.flatMap(({ name: label, loops }) => [`break ${label};`, ...(loops ? [`continue ${label};`] : [])]),
      ...(here.inside === "script" ? [] : ["return;", `return ${oneOf(here.names)};`]),
      ...(here.inside === "script" && depth < 2 ? ["log(0);"] : ['throw new Error("thrown");']),
    ];
    const found = oneOf<() => { text: string; next: Here }>([
      () => same(`log(${e()});`),
      () => same(`${e()};`),
      () => {
        const names: string[] = [];
        const kind = oneOf(["let", "const", "var"]);
        const text = `${kind} ${declared(names)} = ${e()};`;
        const constants = kind === "const" ? [...here.constants, ...names] : here.constants;
        return { text, next: { ...here, names: [...here.names, ...names], constants } };
      },
      () => same(`if (${e()}) ${choose(2) ? block(here) : `log(${e()});`}${choose(2) ? ` else ${block(here)}` : ""}`),
      () => same(`for (let i${made} = 0; i${made} < 3; i${made++}++) ${round(here)}`),
      () => same(`for (const ${oneOf(["of1", "[of1 = 1]", "{ x: of1 = 2 }"])} of list(${e()})) ${round(here)}`),
      () => same(`for (${assignable(here)} in Object(${e()})) ${round(here)}`),
      () => same(`while (${e()}) ${round(here)}`),
      () => same(`do ${round(here)} while (${e()});`),
      () => {
        const label = name("label");
        const labels = (loops: boolean) => [...here.labels, { name: label, loops }];
        return same(
          choose(2)
            ? `${label}: for (;;) { tick(); ${statements({ ...loop(here), labels: labels(true) }, 3)} break; }`
            : `${label}: ${block({ ...here, labels: labels(false) })}`,
        );
      },
      () => {
        const inner = { ...here, switches: true };
        const cases = several(3, () => `${choose(4) ? `case ${e()}:` : "case 0:"} ${statements(inner, 2)}`);
        cases.splice(choose(cases.length + 1), 0, `default: ${statements(inner, 1)}`);
        return same(`switch (${e()}) { ${cases.map((one) => one.replace(/: ([^]*)$/, ": { $1 }")).join(" ")} }`);
      },
      () => {
        const caught = oneOf([" (error)", "", " ({ message })"]);
        const end = choose(2) ? ` finally ${block(here)}` : "";
        return same(`try ${block(here)} catch${caught} { log("caught"); ${statements(here, 2)} }${end}`);
      },
      () => same(oneOf(jumps)),
      () => same(block(here)),
      () => {
        const kind = oneOf<Kind>(["function", "async function", "function*", "async function*"]);
        const own = name("f");
        const functions = [...here.functions, { name: own, kind }];
        // Declared first, so that nobody meets it half-way.
        return { text: `${kind} ${own}(${parameters(here)}) ${body(here, kind)}`, next: { ...here, functions } };
      },
      () => {
        const own = name("C");
        const text = `const ${own} = ${classExpression(here)};`;
        return { text, next: { ...here, names: [...here.names, own], constants: [...here.constants, own] } };
      },
      () =>
        same(
          here.awaits
            ? `for await (const of2 of ${oneOf([`list(${e()})`, `[${e()}]`])}) ${round(here)}`
            : `log(${e()});`,
        ),
    ])();
    depth--;
    return found;
  };

  const names = ["v0", "v1", "v2", "v3"];
  const first: Here = {
    names,
    constants: [],
    functions: [],
    labels: [],
    loops: false,
    switches: false,
    inside: "script",
    awaits: true,
  };
  let text = 'let v0 = 1, v1 = "s", v2 = [1, [2]], v3 = { x: { y: 1 } };\n';
  let here = first;
  while (at < choices.length) {
    const written = statement(here);
    // What declares nothing may fail, and the rest goes on.
    const guards = written.next === here && choose(4) > 0;
    text += guards ? `try { ${written.text} } catch (error) { log(error); }\n` : `${written.text}\n`;
    here = written.next;
  }
  return `${text}log([v0, v1, v2, v3]);`;
}
