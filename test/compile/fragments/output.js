import { defineApp, site } from "dacapo/runtime";
import { Markdown } from "dacapo";
import { Button, Text, session } from "dacapo";

const _text = site(Text, { at: "5:3", props: { children: "one" } });
const _markdown = site(Markdown, { at: "5:19", props: { children: "two " } });
const _show = site(Markdown, { at: "6:8" });
const _text2 = site(Text, { at: "8:5", props: { children: "three" } });
const _text3 = site(Text, { at: "11:17", props: { children: "a" } });
const _text4 = site(Text, { at: "11:31", props: { children: "b" } });
const _button = site(Button, { at: "12:19", props: { children: "x" } });
const _text5 = site(Text, { at: "14:15", props: { children: "c" } });
const _show2 = site(Markdown, { at: "14:30" });

export default defineApp("input.app.tsx", $ => {
  const state = session({ on: true });
  $.emit(_text);
  $.emit(_markdown);
  $.show(_show, state.on);
  $.emit(_text2);
  if (state.on) {
    $.emit(_text3);
    $.emit(_text4);
  }
  const nothing = ($.emit(_button), undefined);
  const empty = undefined;
  state.on && ($.emit(_text5), $.show(_show2, nothing ?? empty), undefined);
});
