// Session, query, parameters and remembered work: types by the defaults, a choice of literals stays one.
import { cache, context, params, query, session, shared, signal, stored, tick } from "dacapo";
import { exact } from "./same.ts";

type Id = string & { readonly brand: "id" };
interface Draft {
  title: string;
  mode?: "plain" | "rich";
}
const START = "start";

const state = session({
  view: "list" as "list" | "grid",
  count: 0,
  title: "x",
  on: false,
  tags: [] as string[],
  file: null as File | null,
  id: "1" as Id,
  start: START,
  fixed: "a" as const,
  later: undefined as string | undefined,
  nested: { a: 1, b: ["x"] },
  loose: JSON.parse("1"),
});
exact<"list" | "grid">()(state.view);
exact<number>()(state.count);
exact<string>()(state.title);
exact<boolean>()(state.on);
exact<string[]>()(state.tags);
exact<File | null>()(state.file);
exact<Id>()(state.id);
exact<string>()(state.start);
exact<string>()(state.fixed);
exact<string | undefined>()(state.later);
exact<{ a: number; b: string[] }>()(state.nested);
exact<any>()(state.loose);
exact<"plain" | "rich" | undefined>()(session<Draft>({ title: "" }).mode);
const mine = stored({ count: 0, tags: [] as string[], when: null as Date | null });
exact<number>()(mine.count);
exact<string[]>()(mine.tags);
exact<Date | null>()(mine.when);
const all = shared({ votes: 0, mode: "a" as "a" | "b" });
exact<number>()(all.votes);
exact<"a" | "b">()(all.mode);
exact<Promise<void>>()(shared.update("votes", (votes) => votes + 1));
exact<Promise<void>>()(shared.update("tags", (tags: string[]) => [...tags, "x"]));
exact<void>()(stored.reset("count"));
const frozen = session({ zoom: 1, where: "x" } as const);
exact<number>()(frozen.zoom);
frozen.zoom = 2;
state.count++;
session.reset("count");
session.reset();
void (state.view = "table");
//    ^^^^^^^^^^ Type '"table"' is not assignable to type '"
state.cuont = 1;
//    ^^^^^ Property 'cuont' does not exist on type

const at = query({ view: "list" as "list" | "grid", page: 1, search: "", all: false, tags: [], more: ["x"] });
exact<"list" | "grid">()(at.view);
exact<number>()(at.page);
exact<string>()(at.search);
exact<boolean>()(at.all);
exact<string[]>()(at.tags);
exact<string[]>()(at.more);
void (at.page = "2");
//    ^^^^^^^ Type 'string' is not assignable to type 'number'
query({ sort: { by: "name" } });
//              ^^ 'by' does not exist

const { id, slug } = params({ id: 0, slug: "" });
exact<number>()(id);
exact<string>()(slug);

const rates = cache(async (day: string) => ({ day, rate: 1 }), { ttl: 60_000, scope: "session" });
exact<Promise<{ day: string; rate: number }>>()(rates("2026-11-21"));
rates.clear("2026-11-21");
rates.clear();
rates(3);
//    ^ Argument of type 'number' is not assignable to parameter of type 'string'
rates.clear(3);
//          ^ is not assignable to parameter of type '[] | [day: string]'
cache((n: number) => n, { scope: "world" });
//                        ^^^^^ Type '"world"' is not assignable to type
const database = cache.resource((name: string) => ({ name, close() {} }), { validate: (made) => made.name !== "" });
exact<string>()(database("books").name);

exact<Promise<void>>()(tick());
fetch("/x", { signal: signal() });
exact<string>()(context.locale);
