import { defineApp, site, here } from "dacapo/runtime";
import { Container, Text } from "dacapo";

const _text = site(Text, { at: "4:3", props: { children: "outer" } });
const _text2 = site(Text, { at: "6:5", many: true, props: { children: "inner" } });
const _container = site(Container, { at: "7:5", many: true });
const _text3 = site(Text, { at: "9:33", props: { children: "innermost" } });
const _innermost = site(null, { at: "10:9", in: _container });
const _outer = site(null, { at: "16:1" });
const _text4 = site(Text, { at: "17:65", many: true, slots: ["children"] });

export const drawAll = items => items.map(item => {
  const $ = here();
  return $.emit(_text4, item);
});

export default defineApp("input.app.tsx", $ => {
  const outer = () => {
    const $2 = here($);
    $2.emit(_text);
    const inner = () => {
      const $3 = here($2);
      $3.emit(_text2);
      $3.block(_container, $ => {
        const innermost = () => {
          const $2 = here($);
          return $2.emit(_text3);
        };
        $.call(_innermost, innermost);
      });
    };
    [inner].forEach(fn => fn());
  };
  $.call(_outer, outer);
});
