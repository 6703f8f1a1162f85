import { defineApp, site, here, alone, recall, closure } from "dacapo/runtime";
import * as ui from "dacapo";
import { cache, context, memo, session, Slider, Text } from "dacapo";
import { base, prices } from "./prices";

const _rate = site(Slider, { at: "9:14", props: { label: "Rate" } });
const _total = site(null, { at: "26:15" });
const _routes = site(null, { at: "27:16" });
const _whole = site(null, { at: "28:15" });
const _memo = site(null, { at: "29:1" });
const _memo2 = site(null, { at: "37:10" });
const _top = site(null, { at: "40:15" });
const _label = site(null, { at: "41:17" });
const _text = site(Text, { at: "42:3", slots: ["children"] });
const _longest = site(null, { at: "45:1" });
const _chart = site(null, { at: "46:1" });
const _longest2 = site(null, { at: "46:49" });
const _hidden = site(null, { at: "47:16" });
const _shadowed = site(null, { at: "53:20", many: true });
const _text2 = site(Text, { at: "54:3", many: true, children: (shadowed, length) => [shadowed, " ", length] });

export const limits = [1, 2];
export const most = 3;
const fetched = cache(day => day.length, {}, "fetched");
const _taxed = {};
const _fn = {};

export default defineApp("input.app.tsx", $ => {
  const state = session({ a: 1 });
  const rate = $.emit(_rate);
  let count = 0;

  // What functions use counts, through one another; written-out numbers and texts never change.
  const unit = "km";
  const taxed = closure(_taxed, x => x * rate + shift(x), () => ({ rate, base }));
  function shift(x) {
    return x > most ? taxed(x - 1) : base;
  }
  class Route {
    constructor(km) {
      this.km = km;
    }
    get far() {
      return this.km > rate;
    }
  }

  const total = recall($, _total, () => prices.map(alone($, taxed)).filter(alone($, x => x < limits[0] && fetched(context.locale) > 0)), () => ({ prices, rate, base, limits }));
  const routes = recall($, _routes, () => total.map(km => new Route(km)).filter(({
    far
  }) => far), () => ({ total, rate }));
  const whole = recall($, _whole, () => JSON.stringify(state) + unit, () => ({ state }));
  recall($, _memo, () => {
    count += 1;
    const count2 = count;
    return count2;
  }, () => ({ count }));

  // Each call of a function that remembers has results of its own.
  function longest(texts, options) {
    const $2 = here($);
    return recall($2, _memo2, () => texts.reduce((a, b) => a.length > b.length ? a : b, ""), () => ({ texts }), options?.key);
  }
  function Chart(props) {
    const $2 = here($);
    const top = recall($2, _top, () => Math.max(...props.rows), () => ({ "props.rows": props.rows }));
    const label = recall($2, _label, () => props.format(top) + props.label, () => ({ props, top }));
    $2.emit(_text, label);
  }

  $.call(_longest, longest, ["a", whole]);
  $.use(_chart, Chart, {
    rows: routes.map(({
      km
    }) => km),
    label: $.call(_longest2, longest, ["b"]),
    format: closure(_fn, x => `${x}`, () => ({}))
  });
  const hidden = recall($, _hidden, () => {
    const result = [];
    for (const rate of [1, 2]) result.push(taxed(rate));
    return result;
  }, () => ({ rate, base }));
  for (const rate of [1, 2]) {
    const shadowed = recall($, _shadowed, () => taxed(rate), () => ({ taxed, rate }));
    $.emit(_text2, shadowed, hidden.length);
  }
});
