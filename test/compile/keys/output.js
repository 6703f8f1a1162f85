import { defineApp, site, here } from "dacapo/runtime";
import { Container, Text, TextInput, session } from "dacapo";

const _textInput = site(TextInput, { at: "4:1", keyed: true, props: { label: "Name" } });
const _textInput2 = site(TextInput, { at: "6:3", keyed: true, slots: ["label"] });
const _text = site(Text, { at: "7:3", many: true, slots: ["children"] });
const _container = site(Container, { at: "8:3", keyed: true });
const _textInput3 = site(TextInput, { at: "9:5", in: _container, props: { label: "Inside a keyed block" } });
const _textInput4 = site(TextInput, { at: "12:44", keyed: true, props: { label: "Name" } });
const _text2 = site(Text, { at: "13:1", slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ people: [{ id: 1, name: "Ada" }] });
  $.emit(_textInput, "name");
  for (const person of state.people) {
    $.emit(_textInput2, person.id, person.name);
    $.emit(_text, person.name);
    $.block(_container, $ => {
      $.emit(_textInput3);
    }, person.id);
  }
  const names = state.people.map($.row = person => {
    const $2 = here($);
    return $2.emit(_textInput4, person.id);
  });
  $.emit(_text2, names.join());
});
