import { defineApp, site, here } from "dacapo/runtime";
import { Markdown } from "dacapo";
import { SelectBox, Sidebar, Container, Text } from "dacapo";

const _city = site(Sidebar, { at: "4:14" });
const _selectBox = site(SelectBox, { at: "4:30", in: _city, props: { label: "City" }, slots: ["options"] });
const _doubled = site(Container, { at: "6:3" });
const _text = site(Text, { at: "8:7", in: _doubled, slots: ["children"] });
const _named = site(Container, { at: "13:15" });
const _container = site(Container, { at: "14:1", slots: ["width"] });
const _text2 = site(Text, { at: "15:22", many: true, props: { children: "later" } });
const _container2 = site(Container, { at: "16:1" });
const _show = site(Markdown, { at: "16:13", in: _container2 });

export default defineApp("input.app.tsx", $ => {
  const cities = ["Rome", "Oslo"];
  const city = $.block(_city, $ => $.emit(_selectBox, cities));
  const doubled = $.block(_doubled, $ => {
    $.emit(_text, city);
    return 2;
  });
  const named = $.block(_named, function draw($) {
    return doubled;
  });
  $.block(_container, $ => null, named);
  const render = () => {
    const $2 = here($);
    return $2.emit(_text2);
  };
  $.block(_container2, $ => $.show(_show, render));
});
