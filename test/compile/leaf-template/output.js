import { defineApp, site } from "dacapo/runtime";
import { Text, session } from "dacapo";

const _text = site(Text, { at: "4:1", children: (value) => `Value: ${value}` });
const _text2 = site(Text, { at: "5:1", children: (value, b) => `${value} of ${b}: ${"fixed"}` });
const _text3 = site(Text, { at: "6:1", props: { children: `nothing to fill in` } });
const _text4 = site(Text, { at: "7:1", children: (a) => ["Here: ", a] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ value: 1 });
  $.emit(_text, state.value);
  $.emit(_text2, state.value, state.value + 1);
  $.emit(_text3);
  $.emit(_text4, `<${state.value}>`);
});
