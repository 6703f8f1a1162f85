import { defineApp, site } from "dacapo/runtime";
import { Markdown as _Markdown } from "dacapo";
import { Container } from "dacapo";

const _container = site(Container, { at: "4:1" });
const _markdown = site(_Markdown, { at: "4:12", in: _container, props: { children: "words" } });

export default defineApp("input.app.tsx", $ => {
  $.block(_container, $ => {
    $.emit(_markdown);
  });
});
