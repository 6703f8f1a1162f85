import { defineApp, site, html } from "dacapo/runtime";
import { Container, Slider, Text, session } from "dacapo";

const _slider = site(Slider, { at: "4:1", keyed: true });
const _text = site(Text, { at: "5:1" });
const _container = site(Container, { at: "6:1" });
const _text2 = site(Text, { at: "7:3", in: _container, props: { children: "inside" } });
const _container2 = site(Container, { at: "9:1" });
const _p = site(html("p"), { at: "10:1" });

export default defineApp("input.app.tsx", $ => {
  const props = session({ min: 0, max: 10 });
  $.spread(_slider, {
    label: "N",
    ...props,
    key: props.min,
    step: 2
  });
  $.spread(_text, {
    ...props,
    children: ["Hello ", props.min]
  });
  $.spread(_container, {
    ...props
  }, $ => {
    $.emit(_text2);
  });
  $.spread(_container2, {
    ...props
  }, $ => 3);
  $.spread(_p, {
    ...props,
    children: "plain"
  });
});
