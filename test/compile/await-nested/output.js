import { defineApp, site, here } from "dacapo/runtime";
import { Button, Text, session } from "dacapo";
import { save } from "./save";

const _button = site(Button, { at: "5:1", props: { children: "Save" }, slots: ["onClick"] });
const _text = site(Text, { at: "9:3", slots: ["children"] });
const _later = site(null, { at: "11:1" });
const _text2 = site(Text, { at: "18:3", slots: ["children"] });

export async function untouched(url) {
  return await fetch(url);
}
export async function Loading({
  url
}) {
  const $ = here();
  const answer = $.resume(await $.pause(fetch(url)));
  $.emit(_text2, answer.status);
}

export default defineApp("input.app.tsx", $ => {
  const state = session({ saved: false });
  $.emit(_button, async () => {
    const $2 = here($);
    $2.resume(await $2.pause(save()));
    state.saved = true;
  });
  const later = async name => {
    const $2 = here($);
    const inner = async () => {
      const $3 = here($2);
      return $3.resume(await $3.pause(save()));
    };
    $2.resume(await $2.pause(inner()));
    $2.emit(_text, name);
  };
  $.call(_later, later, "a");
});
