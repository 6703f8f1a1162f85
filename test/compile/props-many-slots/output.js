import { defineApp, site } from "dacapo/runtime";
import { Container, Slider, Text, session } from "dacapo";

const _slider = site(Slider, { at: "4:1", slots: ["label", "min", "max", "step"] });
const _slider2 = site(Slider, { at: "5:1", slots: ["label", "min", "max", "step", "help"] });
const _container = site(Container, { at: "6:1", keyed: true, slots: ["width", "height", "class", "style"] });
const _text = site(Text, { at: "7:3", in: _container, children: (a, b, c, d, e) => [a, " ", b, " ", c, " ", d, " ", e] });

export default defineApp("input.app.tsx", $ => {
  const s = session({ a: 1, b: 2, c: 3, d: 4, e: "e" });
  $.emit(_slider, s.e, s.a, s.b, s.c);
  $.emitAll(_slider2, [s.e, s.a, s.b, s.c, s.e]);
  $.blockAll(_container, $ => {
    $.emitAll(_text, [s.a, s.b, s.c, s.d, s.e]);
  }, [s.a, s.b, s.c, s.e, s.d]);
});
