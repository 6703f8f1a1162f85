import { defineApp, site, here, alone, recall } from "dacapo/runtime";
import { cleanup, memo, query, rerun, session, signal, Slider, Text } from "dacapo";
import { load } from "./rows";

const _n = site(Slider, { at: "6:11", props: { label: "N" } });
const _double = site(null, { at: "9:16" });
const _rows = site(null, { at: "10:20" });
const _text = site(null, { at: "16:16", many: true });
const _text2 = site(Text, { at: "17:3", many: true, slots: ["children"] });
const _memo = site(null, { at: "20:1" });
const _text3 = site(Text, { at: "27:1", children: (double, b) => [double, " ", b] });
const _memo2 = site(null, { at: "28:13" });

export default defineApp("input.app.tsx", async $ => {
  const state = session({ factor: 2, ticks: 0 });
  const at = query({ page: 1 });
  const n = $.emit(_n);

  // A variable of the run; state and query are followed when they are read.
  const double = recall($, _double, () => n * state.factor, () => ({ n }));
  const rows = $.resume(await $.pause(recall($, _rows, async () => {
    const $2 = here($);
    const found = $2.resume(await $2.pause(load(n, at.page, signal())));
    return found.rows;
  }, () => ({ load, n }))));

  for (const row of rows) {
    const text = recall($, _text, () => row.name.toUpperCase(), () => ({ row }), row.id);
    $.emit(_text2, text);
  }

  recall($, _memo, () => {
    const timer = setInterval(alone($, () => {
      const $2 = here($);
      state.ticks += 1;
      rerun();
    }, true), 1000);
    cleanup(() => clearInterval(timer));
  }, () => ({}));
  $.emit(_text3, double, recall($, _memo2, () => load(), () => ({ load })));
});
