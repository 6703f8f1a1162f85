import { defineApp, site, here } from "dacapo/runtime";
import { Button, Text, TextInput } from "dacapo";

const _textInput = site(TextInput, { at: "3:13", props: { label: "a" } });
const _textInput2 = site(TextInput, { at: "3:38", props: { label: "b" } });
const _button = site(Button, { at: "4:15", props: { children: "One" } });
const _button2 = site(Button, { at: "4:37", props: { children: "Two" } });
const _textInput3 = site(TextInput, { at: "5:22", props: { label: "Name" } });
const _textInput4 = site(TextInput, { at: "5:51", props: { label: "Key" } });
const _textInput5 = site(TextInput, { at: "6:23", props: { label: "Name" } });
const _textInput6 = site(TextInput, { at: "7:15", props: { label: "Size" } });
const _text = site(Text, { at: "9:10", slots: ["children"] });
const _text2 = site(Text, { at: "11:30", slots: ["children"] });
const _first = site(null, { at: "12:1" });
const _last = site(null, { at: "13:1" });

export default defineApp("input.app.tsx", $ => {
  console.log($.emit(_textInput), $.emit(_textInput2));
  const both = [$.emit(_button), $.emit(_button2)];
  const form = {
    name: $.emit(_textInput3),
    [$.emit(_textInput4)]: both
  };
  const text = `Hello ${$.emit(_textInput5)}`;
  const size = $.emit(_textInput6).length;
  function first() {
    const $2 = here($);
    return $2.emit(_text, text + size);
  }
  const last = () => {
    const $2 = here($);
    return {
      value: $2.emit(_text2, form.name)
    };
  };
  $.call(_first, first);
  $.call(_last, last);
});
