import { defineApp, site } from "dacapo/runtime";
import { Text, session } from "dacapo";

const _text = site(Text, { at: "5:1", children: (name) => ["Hello ", name, "!"] });
const _text2 = site(Text, { at: "6:1", children: (name, count, c) => [name, " has ", count, " ", c] });
const _text3 = site(Text, { at: "7:1", children: (name, b) => [name, b] });
const _text4 = site(Text, { at: "8:1", children: (name) => [name, " is ", true, " and ", null] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ name: "Ada", count: 0 });
  const {
    name
  } = state;
  $.emit(_text, name);
  $.emit(_text2, state.name, state.count, state.count === 1 ? "apple" : "apples");
  $.emit(_text3, name, name);
  $.emit(_text4, name);
});
