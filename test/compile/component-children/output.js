import { defineApp, site, here } from "dacapo/runtime";
import { Markdown } from "dacapo";
import { Container, Text } from "dacapo";

const _text = site(Text, { at: "4:3", slots: ["children"] });
const _container = site(Container, { at: "5:3" });
const _show = site(Markdown, { at: "5:15", in: _container });
const _show2 = site(Markdown, { at: "6:4" });
const _show3 = site(Markdown, { at: "7:3" });
const _show4 = site(Markdown, { at: "10:3" });
const _card = site(null, { at: "13:1" });
const _card2 = site(null, { at: "14:1" });
const _card3 = site(null, { at: "15:1" });
const _text2 = site(Text, { at: "15:31", in: _card3, props: { children: "in a function" } });
const _card4 = site(null, { at: "16:1" });
const _markdown = site(Markdown, { at: "16:21", in: _card4, props: { children: "Words and" } });
const _text3 = site(Text, { at: "18:3", in: _card4, props: { children: "elements" } });
const _show5 = site(Markdown, { at: "19:4", in: _card4 });
const _plain = site(null, { at: "21:1" });
const _plain2 = site(null, { at: "21:8", in: _plain });
const _text4 = site(Text, { at: "21:15", in: _plain2, props: { children: "nested" } });
const _card5 = site(null, { at: "22:1" });
const _text5 = site(Text, { at: "22:23", in: _card5, slots: ["children"] });

export function Card({
  title,
  children
}) {
  const $ = here();
  $.emit(_text, title);
  $.block(_container, $ => $.show(_show, children));
  {
    $.show(_show2, children);
  }
  $.show(_show3, children);
}
export function Plain(props) {
  const $ = here();
  $.show(_show4, props.children);
}

export default defineApp("input.app.tsx", $ => {
  $.use(_card, Card, { title: "words", children: "Just words" });
  $.use(_card2, Card, {
    title: "value",
    children: 1 + 1
  });
  $.use(_card3, Card, { title: "function" }, () => {
    const $2 = here($);
    return $2.emit(_text2);
  });
  $.use(_card4, Card, { title: "drawn" }, () => {
    const $2 = here($);
    $2.emit(_markdown);
    $2.emit(_text3);
    $2.show(_show5, 1 + 1);
  });
  $.use(_plain, Plain, {}, () => {
    const $2 = here($);
    $2.use(_plain2, Plain, {}, () => {
      const $3 = here($2);
      $3.emit(_text4);
    });
  });
  $.use(_card5, Card, { title: "waiting" }, async () => {
    const $2 = here($);
    $2.emit(_text5, $2.resume(await $2.pause(Promise.resolve("x"))));
  });
});
