// The first app of the guide.
import { defineApp, site, here } from "dacapo/runtime";
import { Button, Container, Header, rerun, session } from "dacapo";

const _header = site(Header, { at: "7:1", slots: ["children"] });
const _foo = site(Button, { at: "8:13", props: { children: "Foo" } });
const _button = site(Button, { at: "15:1", props: { children: "Bar" }, slots: ["onClick"] });
const _place = site(Container, { at: "18:15" });
const _baz = site(Button, { at: "19:13", props: { children: "Baz" } });
const _header2 = site(Header, { at: "21:13", many: true, slots: ["children"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ value: "Title" });

  // 1. rerun(): stop here and start again from the top
  $.emit(_header, state.value);
  const foo = $.emit(_foo);
  if (foo) {
    state.value = "Foo";
    rerun();
  }

  // 2. a callback runs before the script does, so the header above is already right
  $.emit(_button, () => {
    state.value = "Bar";
  });

  // 3. a container keeps a place for what is written later
  const place = $.emit(_place);
  const baz = $.emit(_baz);
  if (baz) state.value = "Baz";
  place(() => {
    const $2 = here($);
    return $2.emit(_header2, state.value);
  });
});
