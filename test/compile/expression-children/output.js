import { defineApp, site, here } from "dacapo/runtime";
import { Markdown } from "dacapo";
import { Container, Text, session } from "dacapo";

const _container = site(Container, { at: "4:1" });
const _show = site(Markdown, { at: "4:13", in: _container });
const _container2 = site(Container, { at: "5:1" });
const _text = site(Text, { at: "5:39", in: _container2, many: true, slots: ["children"] });
const _container3 = site(Container, { at: "6:1" });
const _text2 = site(Text, { at: "7:16", in: _container3, props: { children: "on" } });
const _text3 = site(Text, { at: "8:15", in: _container3, props: { children: "yes" } });
const _text4 = site(Text, { at: "8:34", in: _container3, props: { children: "no" } });
const _show2 = site(Markdown, { at: "9:4", in: _container3 });
const _text5 = site(Text, { at: "10:5", in: _container3, props: { children: "first" } });
const _text6 = site(Text, { at: "10:25", in: _container3, props: { children: "second" } });
const _show3 = site(Markdown, { at: "11:4", in: _container3 });
const _text7 = site(Text, { at: "11:10", in: _container3, many: true, props: { children: "run as a drawing" } });
const _show4 = site(Markdown, { at: "13:7", in: _container3 });

export default defineApp("input.app.tsx", $ => {
  const state = session({ items: ["a", "b"], on: true, note: null });
  $.block(_container, $ => $.show(_show, state.items));
  $.block(_container2, $ => {
    state.items.map($.row = item => {
      const $2 = here($);
      return $2.emit(_text, item);
    });
  });
  $.block(_container3, $ => {
    state.on && $.emit(_text2);
    state.on ? $.emit(_text3) : $.emit(_text4);
    $.show(_show2, state.note);
    [$.emit(_text5), $.emit(_text6)];
    $.show(_show3, () => {
      const $2 = here($);
      return $2.emit(_text7);
    });
    $.show(_show4, state.items);
  });
});
