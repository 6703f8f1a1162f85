// Files as arguments of cached functions, and what messages call a function that was written in place.
import { describe, expect, test } from "vitest";
import { openSource } from "../evaluate.ts";

const drawn = async (source: string, globals: Record<string, unknown> = {}) => {
  const app = await openSource(`import { Text, cache, rerun, session } from "dacapo"; ${source}`, globals);
  const { exception } = app;
  return { screen: app.screen(), message: exception?.message ?? "", app };
};

describe("E16: files and blobs", () => {
  const file = new File(["a,b"], "rows.csv");
  const other = new File(["a,b"], "rows.csv");
  const blob = new Blob(["x"]);

  test("are read once for each file, in all runs", async () => {
    const calls: string[] = [];
    const { screen, message } = await drawn(
      `const state = session({ n: 0 });
       const parse = cache(async (file: File) => { calls.push(file.name); return (await file.text()).split(","); });
       const rows = await parse(file);
       await parse(other);
       state.n += 1;
       if (state.n < 3) rerun();
       <Text>{rows.join("|")}</Text>;`,
      { file, other, calls },
    );
    expect(message).toBe("");
    expect(screen).toContain("a|b");
    expect(calls).toEqual(["rows.csv", "rows.csv"]);
  });

  test("may stand inside data, and blobs are told from files", async () => {
    const calls: unknown[] = [];
    await drawn(
      `const size = cache((input) => { calls.push(input); return calls.length; });
       size({ of: file }); size({ of: file }); size([file, blob]); size([file, blob]); size([blob, file]); size(new Map([[blob, 1]]));`,
      { file, blob, calls },
    );
    expect(calls.length).toBe(4);
  });

  test("are given to resources, which may be anything", async () => {
    const { screen } = await drawn(
      `const open = cache.resource((file: File) => ({ file }));
       <Text>{String(open(file) === open(file))} {String(open(file) === open(other))}</Text>;`,
      { file, other },
    );
    expect(screen).toContain("true false");
  });
});

describe("E16: a function without a name is called by its variable", () => {
  const cases: Record<string, string> = {
    "an arrow function": `const parse = cache((f) => 1); parse(() => 1);`,
    "with options": `const parse = cache((f) => 1, { ttl: 1000 }); parse(() => 1);`,
    "a resource": `const parse = cache.resource((f) => 1); parse(() => 1);`,
    "a function expression": `const parse = cache(function (f) { return 1; }); parse(() => 1);`,
    "with types around it": `const parse = cache((f: unknown) => 1) as (f: unknown) => number; parse(() => 1);`,
    "inside a component": `function Use() { const parse = cache((f) => 1); parse(() => 1); } <Use />;`,
    "a property": `const all = { parse: cache((f) => 1) }; all.parse(() => 1);`,
    "its own name first": `const other = cache(function parse(f) { return 1; }); other(() => 1);`,
    "a name that it has": `function parse(f) { return 1; } const other = cache(parse); other(() => 1);`,
  };
  for (const [name, source] of Object.entries(cases)) {
    test(name, async () => expect((await drawn(source)).message).toContain("Argument 1 of `parse` is a function"));
  }
});
