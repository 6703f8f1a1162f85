import { defineApp, site, each } from "dacapo/runtime";
import { Text } from "dacapo";
import { lines } from "./lines";

const _text = site(Text, { at: "5:3", many: true, slots: ["children"] });

export async function untouched(source) {
  for await (const line of source) console.log(line);
}

export default defineApp("input.app.tsx", async $ => {
  for await (const line of each($, lines())) {
    $.emit(_text, line);
  }
  for await (const line of each($, lines())) console.log($.resume(await $.pause(line)));
});
