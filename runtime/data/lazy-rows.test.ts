// Rows that are loaded block by block: each once, given up when out of sight, asked for again when they failed.
import { describe, expect, it, vi } from "vitest";
import { bringRows, lazyRows, missingRows, readData } from "./index.ts";

interface Numbered {
  n: number;
}
const numbered = (from: number, to: number): Numbered[] =>
  Array.from({ length: to - from }, (_, at) => ({ n: from + at }));

describe("lazyRows", () => {
  it("loads what is seen in blocks, each once", async () => {
    const load = vi.fn(async ({ from, to }: { from: number; to: number }) => numbered(from, to));
    const rows = lazyRows<Numbered>({ count: 250, load });
    expect(rows.at(0)).toEqual({ state: "loading" });
    expect(load).not.toHaveBeenCalled();
    expect(await rows.slice(90, 110)).toEqual(numbered(90, 110));
    await rows.see(0, 200);
    expect(load.mock.calls.map(([{ from, to }]) => [from, to])).toEqual([
      [0, 100],
      [100, 200],
    ]);
    expect(await rows.slice(240, 400)).toEqual(numbered(240, 250));
    expect(rows.at(250)).toEqual({ state: "none" });
    expect(rows.at(-1)).toEqual({ state: "none" });
  });

  it("says in the rows what went wrong, and tries again when asked", async () => {
    let broken = true;
    const rows = lazyRows<Numbered>({
      count: 10,
      load: ({ from, to }) => {
        if (broken) throw new Error("offline");
        return numbered(from, to);
      },
    });
    await rows.see(0, 10);
    expect(rows.at(3)).toEqual({ state: "failed", error: new Error("offline") });
    await expect(rows.slice(0, 1)).rejects.toThrow("offline");
    broken = false;
    rows.again();
    expect(await rows.slice(3, 4)).toEqual([{ n: 3 }]);
  });

  it("aborts what nobody looks at any more, and takes nothing of it", async () => {
    const signals: AbortSignal[] = [];
    const opens: (() => void)[] = [];
    const rows = lazyRows<Numbered>({
      count: 1000,
      load: async ({ from, to, signal }) => {
        signals.push(signal);
        await new Promise<void>((open) => opens.push(open));
        return numbered(from, to);
      },
    });
    const first = rows.see(0, 100);
    const second = rows.see(500, 600);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    for (const open of opens) open();
    await Promise.all([first, second]);
    expect(rows.at(0)).toEqual({ state: "loading" });
    expect(rows.at(500)).toEqual({ state: "here", row: { n: 500 } });
  });

  it("believes the rows where the count was wrong", async () => {
    const rows = lazyRows<Numbered>({ count: 1000, load: ({ from, to }) => numbered(from, Math.min(to, 130)) });
    expect(await rows.slice(100, 200)).toHaveLength(30);
    expect(rows.length).toBe(130);
    expect(rows.at(131)).toEqual({ state: "none" });
    const few = lazyRows<Numbered>({ count: NaN, load: () => [] });
    expect(await few.count()).toBe(0);
    const more = lazyRows<Numbered>({ count: 2, load: () => numbered(0, 9) });
    expect(await more.slice(0, 9)).toHaveLength(2);
    const none = lazyRows<Numbered>({ count: 2, load: () => ({}) as never });
    await expect(none.slice(0, 1)).rejects.toThrow("load() has to return a list of rows.");
  });

  it("counts once for each way the rows are arranged, and passes it on", async () => {
    const count = vi.fn(async ({ search }: { search: string }) => (search === "" ? 5 : 1));
    const load = vi.fn(({ from, to }: { from: number; to: number; search: string }) => numbered(from, to));
    const rows = lazyRows<Numbered>({ count, load });
    expect(rows.length).toBe(null);
    expect(await Promise.all([rows.count(), rows.count()])).toEqual([5, 5]);
    expect(count).toHaveBeenCalledTimes(1);
    await rows.see(0, 5);
    const told = vi.fn();
    const stop = rows.follow(told);
    rows.arrange({ search: "a", sort: [{ field: "n", down: true }] });
    expect(told).toHaveBeenCalled();
    expect(rows.at(0)).toEqual({ state: "loading" });
    expect(await rows.count()).toBe(1);
    await rows.see(0, 5);
    expect(load.mock.lastCall![0]).toMatchObject({ search: "a", sort: [{ field: "n", down: true }], from: 0, to: 1 });
    stop();
  });

  it("a count that failed is asked for again", async () => {
    let broken = true;
    const rows = lazyRows<Numbered>({
      count: () => {
        if (broken) throw new Error("offline");
        return 3;
      },
      load: ({ from, to }) => numbered(from, to),
    });
    await expect(rows.count()).rejects.toThrow("offline");
    broken = false;
    expect(await rows.count()).toBe(3);
  });

  it("for what shows all of it is the rows that are here: loaded apart from what a grid has in sight", async () => {
    const load = vi.fn(({ from, to }: { from: number; to: number }) => numbered(from, to));
    const rows = lazyRows<Numbered>({ count: 950, load });
    expect(readData(rows).length).toBe(0);
    expect(missingRows(rows)).toEqual({ loading: true });
    const arrived = vi.fn();
    const asker = {};
    bringRows(rows, false, asker, arrived);
    bringRows(rows, false, asker, arrived);
    rows.arrange({ search: "else" });
    await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
    expect(readData(rows).length).toBe(950);
    expect(readData(rows)).toBe(readData(rows));
    expect(missingRows(rows)).toBe(null);
    expect(load).toHaveBeenCalledTimes(10);
    bringRows(rows, true, asker, arrived);
    expect(load).toHaveBeenCalledTimes(10);
    rows.forget();
    expect(readData(rows).length).toBe(0);
  });

  it("for what shows all of it has an end, says what failed, and tries that once more when it is asked to", async () => {
    const many = lazyRows<Numbered>({ count: 1e9, block: 5000, load: ({ from, to }) => numbered(from, to) });
    const arrived = vi.fn();
    bringRows(many, false, many, arrived);
    await vi.waitFor(() => expect(arrived).toHaveBeenCalled());
    expect(readData(many).length).toBe(10_000);
    expect(missingRows(many)).toEqual({ most: 10_000, of: 1e9 });

    let broken = true;
    const load = vi.fn(({ from, to }: { from: number; to: number }) => {
      if (broken && from === 100) throw new Error("offline");
      return numbered(from, to);
    });
    const some = lazyRows<Numbered>({ count: 250, load });
    const told = vi.fn();
    bringRows(some, false, some, told);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(missingRows(some)).toEqual({ error: new Error("offline") });
    expect(readData(some).length).toBe(150);
    bringRows(some, false, some, told);
    expect(load).toHaveBeenCalledTimes(3);
    broken = false;
    bringRows(some, true, some, told);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(missingRows(some)).toBe(null);
    expect(readData(some).length).toBe(250);

    let uncounted = true;
    const lied = lazyRows<Numbered>({
      count: () => {
        if (uncounted) throw new Error("no count");
        return 500;
      },
      load: ({ from, to }) => numbered(from, Math.min(to, 120)),
    });
    const heard = vi.fn();
    bringRows(lied, false, lied, heard);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(missingRows(lied)).toEqual({ error: new Error("no count") });
    uncounted = false;
    bringRows(lied, true, lied, heard);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    // It has fewer than it said.
    expect(readData(lied).length).toBe(120);
    expect(missingRows(lied)).toBe(null);
  });
});
