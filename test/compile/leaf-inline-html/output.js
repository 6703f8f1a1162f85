import { defineApp, site, tag as _tag } from "dacapo/runtime";
import { Text, session } from "dacapo";

const _text = site(Text, {
  at: "4:1",
  children: () => ["Plain ", _tag("b", null, "bold"), " and ", _tag("i", null, "italic")],
});
const _text2 = site(Text, {
  at: "5:1",
  children: (name, url) => ["Hello ", _tag("b", { class: "name" }, name), ", see ", _tag("a", { href: url, "data-x": "1" }, "here")],
});
const _text3 = site(Text, { at: "6:1", slots: ["children"] });
const _text4 = site(Text, { at: "7:1", children: (a) => ["Tags: ", a] });
const _text5 = site(Text, { at: "8:1", children: () => ["a ", _tag("b", null, "b"), " c"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ name: "Ada", url: "/ada", tags: ["a", "b"] });
  $.emit(_text);
  $.emit(_text2, state.name, state.url);
  $.emit(_text3, state.name && _tag("b", null, state.name));
  $.emit(_text4, state.tags.map(tag => _tag("code", {
    key: tag
  }, tag)));
  $.emit(_text5);
});
