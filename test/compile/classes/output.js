import { defineApp, site, here, alone } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "5:11", many: true, props: { children: "with a field" } });
const _text2 = site(Text, { at: "8:12", many: true, slots: ["children"] });
const _text3 = site(Text, { at: "12:27", many: true, children: (title, row) => `${title}: ${row}` });
const _text4 = site(Text, { at: "17:5", props: { children: "once" } });
const _text5 = site(Text, { at: "21:36", many: true, slots: ["children"] });

export default defineApp("input.app.tsx", async $ => {
  class Report {
    title = "Report";
    drawn = here($).emit(_text);

    get head() {
      const $2 = here($);
      return $2.emit(_text2, this.title);
    }

    async draw(rows) {
      const $2 = here($);
      rows.forEach($2.row = row => {
        const $3 = here($2);
        return $3.emit(_text3, this.title, row);
      });
      $2.resume(await $2.pause(this.head));
    }

    static {
      $.emit(_text4);
    }
  }
  $.resume(await $.pause(new Report().draw(["a"])));
  const helpers = {
    row(n) {
      const $2 = here($);
      $2.emit(_text5, n);
    }
  };
  alone($, helpers.row(1));
});
