import { defineApp, site, here } from "dacapo/runtime";
import { Container, Text, defineElement } from "dacapo";
import { Gauge } from "./gauge";
import * as charts from "./charts";

const _value = site(null, { at: "5:15" });
const _line = site(null, { at: "6:1" });
const _container = site(Container, { at: "9:22" });
const _text = site(null, { at: "10:3" });
const _text2 = site(Text, { at: "13:1", slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  const value = $.use(_value, Gauge, {
    max: 10,
    bind: {
      get: () => session.value,
      set: value => {
        session.value = value;
      }
    }
  });
  $.use(_line, charts.Line, {
    data: [1, 2, value]
  });
  {
    // A local name hides the element.
    const Text = () => {
      const $2 = here($);
      return $2.emit(_container);
    };
    $.use(_text, Text, {});
  }
  let session = { value: 1 };
  $.emit(_text2, String(defineElement));
});
