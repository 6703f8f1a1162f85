import { defineApp, site as _site, here as _here, tag as _tag } from "dacapo/runtime";
import { Markdown as _Markdown } from "dacapo";
import { Container, Text } from "dacapo";
import { tag } from "./tag";

const _text2 = _site(Text, { at: "9:3", children: (here) => ["It is ", _tag("b", null, here)] });
const _container = _site(Container, { at: "11:1" });
const _show = _site(_Markdown, { at: "11:13", in: _container });
const _markdown = _site(null, { at: "11:20", in: _container });
const _container2 = _site(Container, { at: "12:1" });
const _markdown2 = _site(_Markdown, { at: "12:12", in: _container2, props: { children: "words" } });

export default defineApp("input.app.tsx", $$ => {
  const $ = selector => document.querySelector(selector);
  const site = "example.org";
  const _text = tag(site);
  function Markdown() {
    const $$2 = _here($$);
    const here = $("main");
    $$2.emit(_text2, here);
  }
  $$.block(_container, $$ => {
    $$.show(_show, _text);
    $$.use(_markdown, Markdown, {});
  });
  $$.block(_container2, $$ => {
    $$.emit(_markdown2);
  });
});
