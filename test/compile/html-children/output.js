import { defineApp, site, here, html } from "dacapo/runtime";
import { Text } from "dacapo";

const _div = site(html("div"), { at: "4:3", props: { class: "card" } });
const _h2 = site(html("h2"), { at: "5:5", in: _div, slots: ["children"] });
const _show = site(html("#text"), { at: "6:6", in: _div });
const _div2 = site(html("div"), { at: "10:3", props: { class: "frame" } });
const _show2 = site(html("#text"), { at: "10:23", in: _div2 });
const _text = site(Text, { at: "12:20", many: true, props: { children: "drawn" } });
const _section = site(html("section"), { at: "13:1" });
const _show3 = site(html("#text"), { at: "13:11", in: _section });
const _card = site(null, { at: "14:1" });
const _frame = site(null, { at: "14:19", in: _card });
const _text2 = site(Text, { at: "14:26", in: _frame, props: { children: "inside" } });

export function Card({
  title,
  children
}) {
  const $ = here();
  $.block(_div, $ => {
    $.emit(_h2, title);
    $.show(_show, children);
  });
}
export function Frame(props) {
  const $ = here();
  $.block(_div2, $ => {
    $.show(_show2, props.children);
  });
}

export default defineApp("input.app.tsx", $ => {
  const note = () => {
    const $2 = here($);
    return $2.emit(_text);
  };
  $.block(_section, $ => {
    $.show(_show3, note);
  });
  $.use(_card, Card, { title: "One" }, () => {
    const $2 = here($);
    $2.use(_frame, Frame, {}, () => {
      const $3 = here($2);
      $3.emit(_text2);
    });
  });
});
