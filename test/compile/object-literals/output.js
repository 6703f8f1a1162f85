import { defineApp, site, here } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "9:23", props: { children: "x" } });
const _text2 = site(Text, { at: "11:1", slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  const make = () => ({ ok: false });
  const rows = [1, 2].map(() => ({ done: false, tags: [] }));
  const none = Promise.reject().catch(() => ({}));
  ({ a: 1 }).a;
  const typed = () => ({ a: 1 });
  const wide = () => ({
    a: 1n,
    2n: "two"
  });
  const drawn = () => {
    const $2 = here($);
    $2.emit(_text);
    return { a: 1 };
  };
  ("use asm");
  $.emit(_text2, String(make().ok));
});
