import { defineApp, site, here } from "dacapo/runtime";
import { Text, session } from "dacapo";

const _text = site(Text, { at: "5:1", props: { children: "Before" } });
const _text2 = site(Text, { at: "8:29", many: true, slots: ["children"] });
const _text3 = site(Text, { at: "12:3", slots: ["children"] });
const _sizes = site(null, { at: "14:1" });
const _local = site(null, { at: "15:1" });

const sizes = ["S", "M"];

export function Sizes() {
  const $ = here();
  for (const size of sizes) $.emit(_text2, size);
}
export { sizes };
export * from "./more";

export default defineApp("input.app.tsx", $ => {
  const state = session({ n: 0 });
  $.emit(_text);

  function local() {
    const $2 = here($);
    $2.emit(_text3, state.n);
  }
  $.use(_sizes, Sizes, {});
  $.call(_local, local);
});
