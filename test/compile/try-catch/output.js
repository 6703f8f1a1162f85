import { defineApp, site, control, alone } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "4:3", props: { children: "one" } });
const _text2 = site(Text, { at: "6:3", slots: ["children"] });
const _text3 = site(Text, { at: "8:3", props: { children: "last" } });
const _text4 = site(Text, { at: "14:3", props: { children: "broken" } });
const _text5 = site(Text, { at: "20:3", slots: ["children"] });

export function quiet(fn) {
  try {
    alone(null, fn());
  } catch (_error) {
    control(_error);
  }
}

export default defineApp("input.app.tsx", $ => {
  try {
    $.emit(_text);
  } catch (error) {
    control(error);
    $.emit(_text2, String(error));
  } finally {
    $.emit(_text3);
  }

  try {
    JSON.parse("{");
  } catch (_error) {
    control(_error);
    $.emit(_text4);
  }

  try {
    JSON.parse("{");
  } catch (_error) {
    control(_error);
    let {
      message,
      ...rest
    } = _error;
    $.emit(_text5, message);
  }
});
