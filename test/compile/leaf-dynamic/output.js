import { defineApp, site } from "dacapo/runtime";
import { Header, Text, session } from "dacapo";

const _header = site(Header, { at: "4:1", slots: ["children"] });
const _text = site(Text, { at: "5:1", slots: ["children"] });
const _text2 = site(Text, { at: "6:1", props: { class: "wide" }, slots: ["help", "children"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({
    name: "Ada",
    when: new Date(0)
  });
  $.emit(_header, state.name);
  $.emit(_text, state.when.toISOString());
  $.emit(_text2, state.name, state.name);
});
