import { defineApp, site, here } from "dacapo/runtime";
import { Markdown } from "dacapo";
import { Container, Text, TextInput, session } from "dacapo";

const _text = site(Text, { at: "5:3", slots: ["children"] });
const _textInput = site(TextInput, { at: "6:10", slots: ["label"] });
const _row = site(null, { at: "8:35" });
const _row2 = site(null, { at: "8:47" });
const _text2 = site(Text, { at: "10:35", many: true, slots: ["children"] });
const _a = site(null, { at: "12:11" });
const _row3 = site(null, { at: "13:15" });
const _twice = site(null, { at: "14:1" });
const _row4 = site(null, { at: "15:33", many: true });
const _container = site(Container, { at: "17:1" });
const _row5 = site(null, { at: "18:4", in: _container });
const _show = site(Markdown, { at: "19:4", in: _container });

export default defineApp("input.app.tsx", $ => {
  const state = session({ on: true, rows: ["a", "b"] });
  function row(label) {
    const $2 = here($);
    $2.emit(_text, label);
    return $2.emit(_textInput, label);
  }
  const twice = label => {
    const $2 = here($);
    return [$2.call(_row, row, label), $2.call(_row2, row, label)];
  };
  const plain = label => label.trim();
  const each = label => {
    const $2 = here($);
    $2.emit(_text2, label);
  };

  const a = $.call(_a, row, "a");
  if (state.on) $.call(_row3, row, plain(a));
  $.call(_twice, twice, ...["b"]);
  for (const label of state.rows) $.call(_row4, row, label);
  state.rows.forEach(each);
  $.block(_container, $ => {
    $.call(_row5, row, "in a block");
    $.show(_show, plain("shown"));
  });
});
