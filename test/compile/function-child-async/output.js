import { defineApp, site } from "dacapo/runtime";
import { Container, Text } from "dacapo";

const _size = site(Container, { at: "3:14" });
const _text = site(Text, { at: "6:5", in: _size, slots: ["children"] });
const _text2 = site(Text, { at: "10:1", slots: ["children"] });

export default defineApp("input.app.tsx", async $ => {
  const size = $.block(_size, async $ => {
    const answer = $.resume(await $.pause(fetch("/size")));
    $.emit(_text, answer.status);
    return answer.status;
  });
  $.emit(_text2, $.resume(await $.pause(size)));
});
