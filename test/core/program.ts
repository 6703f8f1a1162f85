// Random scripts: a tiny language of what scripts do, run once by the real core and once by a model that is easy to trust.
import fc from "fast-check";

/** Statements; `id` stands for the call site, `v` for a variable of the session. */
export type Statement =
  | { kind: "text"; id: number; v: number }
  | { kind: "field"; id: number; given: number | null; persist: boolean }
  | { kind: "if"; v: number; body: Statement[] }
  | { kind: "turn"; v: number; body: Statement[] }
  | { kind: "times"; v: number; body: Statement[] }
  | { kind: "list"; v: number; id: number; body: Statement[] }
  | { kind: "box"; id: number; body: Statement[] }
  | { kind: "component"; id: number; body: Statement[] }
  | { kind: "later"; id: number; first: Statement[]; body: Statement[] }
  | { kind: "stopIf"; v: number }
  | { kind: "rerunIf"; v: number };

/** What a user or the app does between runs. */
export type Step = { kind: "set"; v: number; to: number } | { kind: "enter"; which: number; to: number };

export const VARIABLES = 4;

/** Orders of keyed items, one with a repeated key. */
export const lists: readonly (readonly string[])[] = [
  ["a", "b", "c"],
  ["c", "a", "b"],
  ["b", "d"],
  ["a", "a", "c"],
  ["d", "c", "b", "a"],
];

const variable = fc.nat(VARIABLES - 1);

const { statements } = fc.letrec<{ statements: Statement[]; statement: Statement }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("text" as const), id: fc.constant(0), v: variable }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("field" as const),
        id: fc.constant(0),
        given: fc.option(variable, { nil: null }),
        persist: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("stopIf" as const), v: variable }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("rerunIf" as const), v: variable }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("if" as const), v: variable, body: tie("statements") }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("turn" as const), v: variable, body: tie("statements") }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("times" as const), v: variable, body: tie("statements") }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("list" as const),
        v: variable,
        id: fc.constant(0),
        body: tie("statements"),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("box" as const), id: fc.constant(0), body: tie("statements") }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant("component" as const), id: fc.constant(0), body: tie("statements") }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("later" as const),
        id: fc.constant(0),
        first: tie("statements"),
        body: tie("statements"),
      }),
    },
  ) as fc.Arbitrary<Statement>,
  statements: fc.array(tie("statement"), { maxLength: 5 }) as fc.Arbitrary<Statement[]>,
}));

/** Gives every statement a call site of its own. */
function number(body: readonly Statement[], next: { id: number }): Statement[] {
  return body.map((statement) => {
    const numbered = "id" in statement ? { ...statement, id: next.id++ } : { ...statement };
    if ("body" in numbered) numbered.body = number(numbered.body, next);
    if (numbered.kind === "later") numbered.first = number(numbered.first, next);
    return numbered;
  });
}

export const programs: fc.Arbitrary<Statement[]> = statements.map((body) => number(body, { id: 1 }));

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("set" as const), v: variable, to: fc.nat(4) }),
    fc.record({ kind: fc.constant("enter" as const), which: fc.nat(20), to: fc.integer({ min: 100, max: 999 }) }),
  ),
  { maxLength: 12 },
);
