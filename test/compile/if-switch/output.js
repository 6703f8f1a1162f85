import { defineApp, site } from "dacapo/runtime";
import { Button, Text, session } from "dacapo";

const _button = site(Button, { at: "4:5", props: { children: "Direct" } });
const _text = site(Text, { at: "4:30", props: { children: "clicked" } });
const _text2 = site(Text, { at: "5:30", props: { children: "b" } });
const _text3 = site(Text, { at: "8:5", props: { children: "a" } });
const _text4 = site(Text, { at: "11:5", props: { children: "other" } });
const _button2 = site(Button, { at: "14:16", props: { children: "Yes" } });
const _button3 = site(Button, { at: "14:47", props: { children: "No" } });
const _text5 = site(Text, { at: "15:11", slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ mode: "a" });
  if ($.emit(_button)) {
    $.emit(_text);
  } else if (state.mode === "b") $.emit(_text2);
  switch (state.mode) {
    case "a":
      $.emit(_text3);
      break;
    default:
      {
        $.emit(_text4);
      }
  }
  const answer = $.emit(_button2) ? "yes" : $.emit(_button3) ? "no" : null;
  answer && $.emit(_text5, answer);
});
