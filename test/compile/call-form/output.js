import { defineApp, site, alone } from "dacapo/runtime";
import { Markdown } from "dacapo";
import { Button, Container, Slider, Text, session } from "dacapo";
import * as ui from "dacapo";

const _n = site(Slider, { at: "6:11", props: { label: "N" }, slots: ["max"] });
const _slider = site(ui.Slider, { at: "7:1", keyed: true, props: { label: "M" } });
const _slider2 = site(Slider, { at: "8:1" });
const _slider3 = site(Slider, { at: "9:1" });
const _slider4 = site(Slider, { at: "10:1" });
const _button = site(Button, { at: "11:1" });
const _text = site(Text, { at: "12:1", props: { children: "Hello" } });
const _text2 = site(Text, { at: "13:1", children: (n) => `Hello ${n}` });
const _inner = site(Container, { at: "14:15" });
const _text3 = site(Text, { at: "16:5", in: _inner, props: { children: "inside" } });
const _container = site(Container, { at: "20:1" });
const _show = site(Markdown, { at: "20:23", in: _container });
const _slider5 = site(Slider, { at: "21:1", slots: ["bind"] });
const _button2 = site(Button, { at: "23:5", props: { children: "Go" } });
const _text4 = site(Text, { at: "23:33", slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ max: 10 });
  const props = { label: "N" };
  const n = $.emit(_n, state.max);
  $.emit(_slider, n);
  $.spread(_slider2, props);
  $.spread(_slider3, {
    ...props,
    max: 3
  });
  $.spread(_slider4, {
    label: "N",
    format(value) {
      return `${value}`;
    }
  });
  $.emit(_button);
  $.emit(_text);
  $.emit(_text2, n);
  const inner = $.block(_inner, $ => {
    $.emit(_text3);
    return 1;
  });
  $.block(_container, $ => $.show(_show, props.label));
  $.emit(_slider5, {
    get: () => state.max,
    set: value => {
      state.max = value;
    }
  });
  alone($, [props].map(Slider));
  if ($.emit(_button2)) $.emit(_text4, inner);
});
