import { defineApp, site, tag, html } from "dacapo/runtime";
import { Button, Text, session } from "dacapo";

const _div = site(html("div"), { at: "4:1", props: { class: "row" } });
const _text = site(html("#text"), { at: "4:18", in: _div, props: { children: "Name: " } });
const _b = site(html("b"), { at: "5:9", in: _div, slots: ["children"] });
const _text2 = site(html("#text"), { at: "5:28", in: _div, props: { children: " " } });
const _show = site(html("#text"), { at: "5:30", in: _div });
const _text3 = site(Text, { at: "6:3", in: _div, props: { children: "as an element" } });
const _button = site(Button, { at: "7:3", in: _div, props: { children: "Go" } });
const _section = site(html("section"), { at: "9:1", children: (a) => [tag("div", null, tag("button", { onClick: a }, "Clear"))] });
const _value = site(html("div"), { at: "14:15" });
const _button2 = site(Button, { at: "14:27", in: _value, props: { children: "Inside" } });
const _p = site(html("p"), { at: "15:1", slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ name: "Ada" });
  $.block(_div, $ => {
    $.emit(_text);
    $.emit(_b, state.name);
    $.emit(_text2);
    $.show(_show, state.name);
    $.emit(_text3);
    $.emit(_button);
  });
  $.emit(_section, () => {
    state.name = "";
  });
  const value = $.block(_value, $ => $.emit(_button2));
  $.emit(_p, value);
});
