import { defineApp, site, here, html } from "dacapo/runtime";
import { Markdown } from "dacapo";
import { Column, Columns, Container, Sidebar, Text, session } from "dacapo";

const _sidebar = site(Sidebar, { at: "4:1" });
const _text = site(Text, { at: "5:3", in: _sidebar, props: { children: "one" } });
const _text2 = site(Text, { at: "6:3", in: _sidebar, props: { children: "two" } });
const _columns = site(Columns, { at: "8:1", props: { gap: "small" } });
const _column = site(Column, { at: "9:3", in: _columns, props: { width: 2 } });
const _text3 = site(Text, { at: "9:21", in: _column, slots: ["children"] });
const _column2 = site(Column, { at: "10:3", in: _columns, slots: ["width"] });
const _container = site(Container, { at: "11:5", in: _column2 });
const _text4 = site(Text, { at: "11:16", in: _container, props: { children: "deep" } });
const _container2 = site(Container, { at: "14:1" });
const _markdown = site(Markdown, { at: "14:12", in: _container2, props: { children: "Text becomes *Markdown*" } });
const _container3 = site(Container, { at: "15:1" });
const _markdown2 = site(Markdown, { at: "15:12", in: _container3, props: { children: "Hello " } });
const _b = site(html("b"), { at: "16:9", in: _container3, props: { children: "you" } });
const _markdown3 = site(Markdown, { at: "16:19", in: _container3, props: { children: " and " } });
const _show = site(Markdown, { at: "16:25", in: _container3 });
const _columns2 = site(Columns, { at: "18:23", props: { of: 2 } });
const _text5 = site(Text, { at: "19:15", many: true, props: { children: "second" } });
const _text6 = site(Text, { at: "20:12", many: true, props: { children: "first" } });

export default defineApp("input.app.tsx", $ => {
  const state = session({ wide: true, title: "T" });
  $.block(_sidebar, $ => {
    $.emit(_text);
    $.emit(_text2);
  });
  $.block(_columns, $ => {
    $.block(_column, $ => {
      $.emit(_text3, state.title);
    });
    $.block(_column2, $ => {
      $.block(_container, $ => {
        $.emit(_text4);
      });
    }, state.wide ? 1 : 3);
  });
  $.block(_container2, $ => {
    $.emit(_markdown);
  });
  $.block(_container3, $ => {
    $.emit(_markdown2);
    $.emit(_b);
    $.emit(_markdown3);
    $.show(_show, state.title);
  });
  const [left, right] = $.emit(_columns2);
  right(() => {
    const $2 = here($);
    $2.emit(_text5);
  });
  left(() => {
    const $2 = here($);
    return $2.emit(_text6);
  });
});
