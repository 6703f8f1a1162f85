import { defineApp, site } from "dacapo/runtime";
import { Container, Text } from "dacapo";

const _container = site(Container, { at: "4:1" });
const _text = site(Text, { at: "5:3", in: _container, props: { children: "before" } });
const _text2 = site(Text, { at: "6:3", in: _container, slots: ["children"] });
const _text3 = site(Text, { at: "8:1", props: { children: "after" } });

export default defineApp("input.app.tsx", async $ => {
  const load = () => Promise.resolve("x");
  $.resume(await $.pause($.block(_container, async $ => {
    $.emit(_text);
    $.emit(_text2, $.resume(await $.pause(load())));
  })));
  $.emit(_text3);
});
