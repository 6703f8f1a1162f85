// What is remembered has the type of what computes it.
import { cleanup, Fragment, memo, session } from "dacapo";
import { exact } from "./same.ts";

const state = session({ n: 1, rows: [] as { id: string; size: number }[] });

exact<number>()(memo(() => state.n * 2));
exact<Promise<number>>()(memo(async () => state.n));
exact<number>()(await memo(async () => state.n));
exact<Map<string, number>>()(memo(() => new Map(state.rows.map(({ id, size }) => [id, size] as const))));
exact<"a" | "b">()(memo<"a" | "b">(() => "a"));
exact<void>()(memo(() => cleanup(() => state.n)));
for (const row of state.rows) exact<string>()(memo(() => row.id, { key: row.id }));
const first = <R,>(rows: readonly R[]): R | undefined => memo(() => rows[0]);
exact<{ id: string; size: number } | undefined>()(first(state.rows));

exact<number>()(<Fragment memo>{() => state.n}</Fragment>);
exact<Promise<string>>()(<Fragment memo={state.n > 1}>{async () => "x"}</Fragment>);
<Fragment memo="yes">{() => {}}</Fragment>;
//        ^^^^ not assignable

memo((n: number) => n);
//   ^^^^^^^^^^^^^^^^ not assignable
memo(() => 1, { keys: 1 });
//              ^^^^ 'keys'
void memo();
//   ^^^^ Expected 1-2 arguments
cleanup(1);
//      ^ not assignable
