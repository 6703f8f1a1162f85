import { defineApp, site, here } from "dacapo/runtime";
import { Text, TextInput } from "dacapo";

const _textInput = site(TextInput, { at: "3:23", many: true, props: { label: "Name" } });
const _text = site(Text, { at: "4:3", slots: ["children"] });
const _textInput2 = site(TextInput, { at: "6:35", many: true, props: { label: "Name" } });
const _text2 = site(Text, { at: "7:3", slots: ["children"] });
const _greet = site(null, { at: "9:1" });
const _greeting = site(null, { at: "10:1" });

export const Greeting = ({
  name = here().emit(_textInput2)
}) => {
  const $ = here();
  $.emit(_text2, name);
};

export default defineApp("input.app.tsx", $ => {
  function greet(name = here($).emit(_textInput)) {
    const $2 = here($);
    $2.emit(_text, name);
  }
  $.call(_greet, greet);
  $.use(_greeting, Greeting, {});
});
