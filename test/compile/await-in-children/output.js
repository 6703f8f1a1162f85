import { defineApp, site } from "dacapo/runtime";
import { Markdown } from "dacapo";
import { Container, Text } from "dacapo";

const _container = site(Container, { at: "4:1" });
const _text = site(Text, { at: "5:3", in: _container, props: { children: "before" } });
const _text2 = site(Text, { at: "6:3", in: _container, slots: ["children"] });
const _container2 = site(Container, { at: "8:1" });
const _show = site(Markdown, { at: "8:13", in: _container2 });
const _text3 = site(Text, { at: "9:1", props: { children: "after" } });

export default defineApp("input.app.tsx", async $ => {
  const load = () => Promise.resolve("x");
  $.resume(await $.pause($.block(_container, async $ => {
    $.emit(_text);
    $.emit(_text2, $.resume(await $.pause(load())));
  })));
  $.resume(await $.pause($.block(_container2, async $ => $.show(_show, $.resume(await $.pause(load()))))));
  $.emit(_text3);
});
