import { defineApp, site, here, whileSame } from "dacapo/runtime";
import * as ui from "dacapo";
import { cleanup, Fragment, session, Slider, Text } from "dacapo";
import { Rating } from "./rating.app";

const _rate = site(Slider, { at: "6:14", props: { label: "Rate" } });
const _text = site(Text, { at: "11:3", slots: ["children"] });
const _got = site(Fragment, { at: "15:13", slots: ["memo"] });
const _price = site(null, { at: "18:5", in: _got });
const _rating = site(null, { at: "19:12", in: _got });
const _fragment = site(Fragment, { at: "23:1", keyed: true, props: { runEvery: 1000 }, slots: ["memo"] });
const _text2 = site(Text, { at: "24:3", in: _fragment, slots: ["children"] });
const _fragment2 = site(ui.Fragment, { at: "26:1", slots: ["memo"] });
const _fragment3 = site(Fragment, { at: "27:1" });
const _text3 = site(Text, { at: "27:34", in: _fragment3, slots: ["children"] });
const _fragment4 = site(Fragment, { at: "28:1", slots: ["memo"] });
const _text4 = site(Text, { at: "28:40", in: _fragment4, props: { children: "call" } });

export default defineApp("input.app.tsx", $ => {
  const state = session({ n: 1 });
  const rate = $.emit(_rate);
  const always = rate > 1;
  const props = { runEvery: 1000 };

  function Price({
    of
  }) {
    const $2 = here($);
    $2.emit(_text, of * rate);
  }

  // What the function and the components in it use is handed over.
  const got = $.block(_got, $ => {
    cleanup(() => {});
    $.use(_price, Price, {
      of: state.n
    });
    return $.use(_rating, Rating, {
      label: `${always}`
    });
  }, whileSame(() => ({ rate, Rating, always })));

  $.block(_fragment, $ => {
    $.emit(_text2, got);
  }, "second", always && whileSame(() => ({ got })));
  $.block(_fragment2, $ => rate, false);
  $.spread(_fragment3, {
    ...props,
    memo: whileSame(() => ({ rate }))
  }, $ => $.emit(_text3, rate));
  $.block(_fragment4, $ => $.emit(_text4), whileSame(() => ({})));
});
