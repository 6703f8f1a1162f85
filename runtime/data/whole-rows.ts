// Rows that are loaded part by part, for elements that show all of them at once: what is here, what is said of the rest, how that comes.
import { type LazyRow, LazyRows } from "./lazy-rows.ts";

/** More rows than these are not loaded for an element that shows them all. */
export const MOST_WHOLE = 10_000;

/** How many blocks are asked for at once. */
const BLOCKS = 4;

interface Known {
  version: number;
  rows: readonly unknown[];
  missing: number;
  error: unknown;
  failed: boolean;
  /** Who is told when all are here, or have failed: by who asks. */
  readonly waiting: Map<object, () => void>;
  loading: boolean;
}

const known = new WeakMap<LazyRows, Known>();

function look(lazy: LazyRows): Known {
  const { whole } = lazy;
  let state = known.get(whole);
  if (state === undefined) {
    const made: Known = {
      version: 0,
      rows: [],
      missing: 1,
      error: undefined,
      failed: false,
      waiting: new Map(),
      loading: false,
    };
    whole.follow(() => void made.version++);
    known.set(whole, (state = made));
    made.version = 1;
  }
  if (state.version > 0) {
    state.version = 0;
    Object.assign(state, gather(whole));
  }
  return state;
}

function gather(whole: LazyRows): Pick<Known, "rows" | "missing" | "error" | "failed"> {
  const rows: unknown[] = [];
  const found = { rows, missing: whole.length === null ? 1 : 0, error: undefined as unknown, failed: false };
  const length = Math.min(whole.length ?? 0, MOST_WHOLE);
  for (let at = 0; at < length; at++) {
    const one: LazyRow<unknown> = whole.at(at);
    if (one.state === "here") rows.push(one.row);
    else if (one.state === "loading") found.missing++;
    else if (one.state === "failed" && !found.failed) Object.assign(found, { error: one.error, failed: true });
  }
  return found;
}

/** The rows that are here, in their order. */
export const rowsHere = (lazy: LazyRows): readonly unknown[] => look(lazy).rows;

/** What there is to say of rows that are not shown: they are still coming, there are too many, or they could not be loaded. */
export function missingRows(
  data: unknown,
): { loading: true } | { most: number; of: number } | { error: unknown } | null {
  if (!(data instanceof LazyRows)) return null;
  const { failed, error, missing } = look(data);
  if (failed) return { error };
  if (missing > 0) return { loading: true };
  const { length } = data.whole;
  return length !== null && length > MOST_WHOLE ? { most: MOST_WHOLE, of: length } : null;
}

/**
 * Loads what is not here yet, and then tells who asked.
 *
 * @param again What could not be loaded is tried once more.
 * @param asker Who is told once, however often he asks.
 */
export function bringRows(data: unknown, again: boolean, asker: object, arrived: () => void): void {
  if (!(data instanceof LazyRows)) return;
  const state = look(data);
  if (state.failed && again) {
    data.whole.again();
    Object.assign(state, { failed: false, missing: 1 });
  }
  if (state.missing === 0 || state.failed) return;
  state.waiting.set(asker, arrived);
  if (state.loading) return;
  state.loading = true;
  void load(data.whole).then((error) => {
    state.loading = false;
    if (error !== undefined) Object.assign(state, { failed: true, error: error.of, version: 0 });
    const told = [...state.waiting.values()];
    state.waiting.clear();
    for (const tell of told) tell();
  });
}

/** What kept it from counting its rows. */
async function load(whole: LazyRows): Promise<{ of: unknown } | undefined> {
  try {
    await whole.count();
  } catch (error) {
    return { of: error };
  }
  const end = (): number => Math.min(whole.length ?? 0, MOST_WHOLE);
  for (let from = 0; from < end(); from += BLOCKS * whole.size)
    await whole.see(from, Math.min(end(), from + BLOCKS * whole.size));
  return undefined;
}
