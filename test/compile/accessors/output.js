import { defineApp, site, here } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "5:43", props: { children: "once" } });
const _text2 = site(Text, { at: "6:22", many: true, props: { children: "for each" } });

let _key;

export default defineApp("input.app.tsx", $ => {
  class Counter {
    get count() {
      return this.#__count;
    }
    set count(value) {
      this.#__count = value;
    }
    #__count = 1;
    static get [_key = Symbol.for("drawn")]() {
      return this.#_value;
    }
    static set [_key](value) {
      this.#_value = value;
    }
    static #_value = $.emit(_text);
    get #hidden() {
      return this.#_hidden;
    }
    set #hidden(value) {
      this.#_hidden = value;
    }
    #_hidden = here($).emit(_text2);
    #_count = 2;
  }
  new Counter().count += 1;
});
