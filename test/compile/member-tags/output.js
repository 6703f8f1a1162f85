import { defineApp, site, here, words } from "dacapo/runtime";
import { Markdown } from "dacapo";
import * as ui from "dacapo";
import { kit } from "./kit";

const _text = site(ui.Text, { at: "4:28", many: true, props: { children: "row" } });
const _n = site(ui.Slider, { at: "5:11", props: { label: "N", max: 3 } });
const _container = site(ui.Container, { at: "6:1" });
const _card = site(null, { at: "7:3", in: _container });
const _words = site(Markdown, { at: "7:3", in: _card });
const _row = site(null, { at: "8:3", in: _container });

export default defineApp("input.app.tsx", $ => {
  const local = {
    Row: () => {
      const $2 = here($);
      return $2.emit(_text);
    }
  };
  const n = $.emit(_n);
  $.block(_container, $ => {
    $.use(_card, kit.Card, {
      size: n
    }, words(_words, ["words"]));
    $.use(_row, local.Row, {});
  });
});
