// What a page that is elsewhere has in sight of rows that are loaded when they are seen: it asks, and is sent what has come.
import { same } from "../../core/values/same.ts";
import { LazyRows, type LazyView } from "../../data/index.ts";
import { type Node, sayError, type Session, showAgain } from "../../elements/define.ts";
import { askedColumns, type AskedColumns } from "./find-columns.ts";
import type { SentSight } from "./sent-sight.ts";

/** More rows than these no page has in sight. */
const MOST = 2000;
const MOST_TEXT = 10_000;

/** The rows that one element shows on its page, loaded for it alone. */
class FarSight {
  rows: LazyRows;
  private stop = (): void => {};

  constructor(
    private readonly session: Session,
    private readonly node: Node,
    data: LazyRows,
    public wanted: SentSight,
  ) {
    this.rows = this.follow(data.apart());
  }

  /** The script has drawn these: others than before, or the same. */
  take(data: LazyRows): void {
    if (data.origin === this.rows.origin) return;
    this.stop();
    this.rows.forget();
    this.rows = this.follow(data.apart());
  }

  ask(wanted: SentSight): void {
    const { wanted: before, rows } = this;
    this.wanted = wanted;
    if (wanted.again === true) rows.again();
    if (!same(viewOf(before), viewOf(wanted))) rows.arrange(viewOf(wanted));
    this.load(rows);
  }

  private follow(rows: LazyRows): LazyRows {
    sightOf.set(rows, this);
    rows.arrange(viewOf(this.wanted));
    this.stop = rows.follow(() => showAgain(this.session, this.node) || this.end());
    this.load(rows);
    return rows;
  }

  private load(rows: LazyRows): void {
    const { from, to } = this.wanted;
    // Who could not count is asked again with the next rows.
    rows.count().catch(sayError);
    void rows.see(from, to);
  }

  /** Nobody sees it any more. */
  private end(): void {
    this.stop();
    this.rows.forget();
    sights.delete(this.node);
  }
}

const sights = new WeakMap<Node, FarSight>();
const sightOf = new WeakMap<LazyRows, FarSight>();

const viewOf = ({ sort, filter, search }: SentSight): LazyView => ({ sort, filter, search });

/** The number of what was asked for last of these rows; 0 where nothing was. */
export const askedOf = (rows: LazyRows): number => sightOf.get(rows)?.wanted.asked ?? 0;

/** Before its props are looked at: a node whose page has asked for rows goes on with those that are its own. */
export function keepApart(node: Node): void {
  const sight = sights.get(node);
  const data = node.raw["data"];
  if (sight === undefined || !(data instanceof LazyRows)) return;
  sight.take(data);
  node.over = { ...node.over, data: sight.rows };
}

/** Rows of a grid have come into sight. */
export function hearRowsInSight(session: Session, node: Node, seen: unknown): void {
  const { data, columns } = node.raw;
  const wanted = readSight(seen, columns as AskedColumns);
  if (wanted === undefined) {
    const reason = "The rows that are in sight are expected.";
    session.hint("gesture-refused", { element: node.name, at: node.site.at, reason });
  } else if (data instanceof LazyRows) {
    const sight = sights.get(node);
    if (sight === undefined) sights.set(node, new FarSight(session, node, data, wanted));
    else {
      sight.take(data);
      sight.ask(wanted);
    }
    node.over = { ...node.over, data: sights.get(node)!.rows };
    showAgain(session, node);
  }
}

/** Nothing that a page says is believed: fields are those of the columns. */
function readSight(raw: unknown, columns: AskedColumns): SentSight | undefined {
  const { asked, from, to, sort, filter, search, again } = (raw ?? {}) as Partial<Record<keyof SentSight, unknown>>;
  const fields = new Set(askedColumns([], columns).map(({ key }) => key));
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  const isText = (value: unknown): value is string => typeof value === "string" && value.length <= MOST_TEXT;
  if (!isCount(asked) || !isCount(from) || !isCount(to) || to - from > MOST || !isText(search)) return undefined;
  if (!Array.isArray(sort) || sort.length > fields.size || typeof filter !== "object" || filter === null)
    return undefined;
  const sorts: { field: string; down: boolean }[] = [];
  for (const one of sort as unknown[]) {
    const { field, down } = (one ?? {}) as { field?: unknown; down?: unknown };
    if (typeof field !== "string" || !fields.has(field) || typeof down !== "boolean") return undefined;
    sorts.push({ field, down });
  }
  const filters = Object.entries(filter);
  if (!filters.every(([field, text]) => fields.has(field) && isText(text))) return undefined;
  return { asked, from, to, sort: sorts, filter: Object.fromEntries(filters), search, again: again === true };
}
