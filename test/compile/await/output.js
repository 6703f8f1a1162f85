import { defineApp, site } from "dacapo/runtime";
import { Text } from "dacapo";
import { load } from "./load";

const _text = site(Text, { at: "5:1", slots: ["children"] });
const _text2 = site(Text, { at: "7:1", slots: ["children"] });
const _text3 = site(Text, { at: "8:22", props: { children: "d" } });

export default defineApp("input.app.tsx", async $ => {
  const first = $.resume(await $.pause(load("a")));
  $.emit(_text, first);
  const [b, c] = $.resume(await $.pause(Promise.all([load("b"), load("c")])));
  $.emit(_text2, b + $.resume(await $.pause(load(c))));
  if ($.resume(await $.pause(load("d")))) $.emit(_text3);
});
