import { defineApp, site } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "3:29", many: true, slots: ["children"] });
const _text2 = site(Text, { at: "4:29", many: true, slots: ["children"] });
const _text3 = site(Text, { at: "7:3", many: true, slots: ["children"] });
const _text4 = site(Text, { at: "10:3", many: true, props: { children: "once" } });
const _text5 = site(Text, { at: "15:5", many: true, slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  for (let i = 0; i < 3; i++) $.emit(_text, i);
  for (const key in { a: 1 }) $.emit(_text2, key);
  let n = 3;
  while (n-- > 0) {
    $.emit(_text3, n);
  }
  do {
    $.emit(_text4);
  } while (n > 0);
  outer: for (const a of [1, 2]) {
    for (const b of [1, 2]) {
      if (a === b) continue outer;
      $.emit(_text5, a * b);
    }
  }
});
