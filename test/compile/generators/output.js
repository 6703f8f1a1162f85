import { defineApp, site, here, each } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "5:3", props: { children: "first" } });
const _text2 = site(Text, { at: "7:3", props: { children: "second" } });
const _text3 = site(Text, { at: "10:31", props: { children: "third" } });
const _steps = site(null, { at: "12:20" });
const _text4 = site(Text, { at: "12:29", many: true, slots: ["children"] });
const _stream = site(null, { at: "13:26" });
const _text5 = site(Text, { at: "13:36", many: true, slots: ["children"] });

export default defineApp("input.app.tsx", async $ => {
  function* steps() {
    "use strict";

    here($).emit(_text);
    yield 1;
    here($).emit(_text2);
  }
  const stream = async function* () {
    yield here($).resume(await here($).pause(Promise.resolve(here($).emit(_text3))));
  };
  for (const step of $.call(_steps, steps)) $.emit(_text4, step);
  for await (const step of each($, $.call(_stream, stream))) $.emit(_text5, String(step));
});
