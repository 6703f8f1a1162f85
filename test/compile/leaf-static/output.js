import { defineApp, site } from "dacapo/runtime";
import { Divider, Header, Text } from "dacapo";

const _header = site(Header, { at: "3:1", props: { children: "Hello" } });
const _header2 = site(Header, { at: "4:1", props: { divider: true, children: "Tom & Jerry\u00a0©" } });
const _text = site(Text, { at: "5:1", props: { children: "Two lines become one." } });
const _text2 = site(Text, { at: "9:1", props: { children: "quoted \"text\"" } });
const _text3 = site(Text, { at: "10:1", props: { children: 42 } });
const _text4 = site(Text, { at: "11:1", props: { children: "Before after" } });
const _text5 = site(Text, { at: "12:1" });
const _divider = site(Divider, { at: "13:1" });

export default defineApp("input.app.tsx", $ => {
  $.emit(_header);
  $.emit(_header2);
  $.emit(_text);
  $.emit(_text2);
  $.emit(_text3);
  $.emit(_text4);
  $.emit(_text5);
  $.emit(_divider);
});
