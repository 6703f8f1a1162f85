import { defineApp, site, here, recall, closure } from "dacapo/runtime";
import { memo, Slider, Text } from "dacapo";

const _rate = site(Slider, { at: "3:14", props: { label: "Rate" } });
const _shift = site(Slider, { at: "4:15", props: { label: "Shift" } });
const _prices = site(null, { at: "10:16" });
const _lines = site(null, { at: "20:17" });
const _text = site(Text, { at: "21:3", slots: ["children"] });
const _list = site(null, { at: "23:1" });
const _text2 = site(Text, { at: "24:1", slots: ["children"] });
const _each = site(null, { at: "29:16", many: true });
const _text3 = site(Text, { at: "30:3", many: true, slots: ["children"] });
const _made = site(null, { at: "40:16" });
const _text4 = site(Text, { at: "41:3", slots: ["children"] });
const _shelf = site(null, { at: "43:1" });

const _tax = {};
const _format = {};
const _fn = {};
const _fn2 = {};
const _both = {};
const _fn3 = {};
const _taxed = {};
const _Book = {};

export default defineApp("input.app.tsx", $ => {
  closure(_both, both, () => ({ rules, shift }));

  const rate = $.emit(_rate);
  const shift = $.emit(_shift);

  // Functions that are part of what is captured say what they use.
  const rules = {
    tax: closure(_tax, x => x * rate, () => ({ rate })),
    plus: adder(shift),
    both,
    plain: 1
  };
  let format = closure(_format, x => `${x}`, () => ({}));
  if (rate > 1) format = closure(_fn, x => `${x} %`, () => ({}));
  const prices = recall($, _prices, () => [rules.tax(1), rules.plus(2), rules.both(3)].map(format), () => ({ rules, format }));

  function adder(by) {
    return closure(_fn2, x => x + by, () => ({ by }));
  }
  function both(x) {
    return rules.tax(x) + shift;
  }

  function List({
    rows,
    text
  }) {
    const $2 = here($);
    const lines = recall($2, _lines, () => rows.map(text).join(), () => ({ rows, text }));
    $2.emit(_text, lines);
  }
  $.use(_list, List, {
    rows: [1, 2],
    text: closure(_fn3, row => `${row * rate}`, () => ({ rate }))
  });
  $.emit(_text2, prices.length);

  // `rate` is another one where it is called.
  const taxed = closure(_taxed, x => x * rate, () => ({ rate }));
  for (const rate of [1, 2]) {
    const each = recall($, _each, () => taxed(rate), () => ({ taxed, rate }));
    $.emit(_text3, each);
  }
  function Shelf() {
    const $2 = here($);
    class Book {
      constructor(price) {
        this.price = price;
      }
      taxed() {
        return this.price * rate;
      }
    }
    closure(_Book, Book, () => ({ rate }));
    const kinds = [Book];
    const made = recall($2, _made, () => kinds.map(Kind => new Kind(1).taxed()), () => ({ kinds }));
    $2.emit(_text4, made.length);
  }
  $.use(_shelf, Shelf, {});
});
