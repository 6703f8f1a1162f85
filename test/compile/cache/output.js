import { defineApp, site } from "dacapo/runtime";
import { cache, SelectBox, signal, Table } from "dacapo";

const _day = site(SelectBox, { at: "20:13", props: { label: "Day", options: ["monday", "tuesday"] } });
const _table = site(Table, { at: "21:1", slots: ["data"] });
const _table2 = site(Table, { at: "24:1", slots: ["data"] });

const minute = 60_000;
const root = "/data";
const addressOf = day => `${root}/${day}.json`;

// Becomes part of the module, and takes with it what it uses.
const load = cache(async day => {
  const answer = await fetch(addressOf(day), {
    signal: signal()
  });
  return answer.json();
}, {
  ttl: 5 * minute
}, "load");
const _cached = cache.resource(text => text.length);
const _total = cache(name => name.length * minute, {}, "total");

export function Total({
  of
}) {
  const total = _total;
  return total(of);
}

export default defineApp("input.app.tsx", async $ => {
  const day = $.emit(_day);
  $.emit(_table, $.resume(await $.pause(load(day))));

  const lengths = [_cached].map(length => length(day));
  $.emit(_table2, lengths);
});
