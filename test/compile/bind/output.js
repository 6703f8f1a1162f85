import { defineApp, site } from "dacapo/runtime";
import { Slider, TextInput, session } from "dacapo";

const _textInput = site(TextInput, { at: "6:1", props: { label: "Name" }, slots: ["bind"] });
const _textInput2 = site(TextInput, { at: "7:1", keyed: true, slots: ["bind"] });
const _slider = site(Slider, { at: "8:1", slots: ["bind"] });
const _slider2 = site(Slider, { at: "9:1", slots: ["bind"] });
const _slider3 = site(Slider, { at: "11:1", slots: ["bind", "max"] });
const _textInput3 = site(TextInput, { at: "12:1" });
const _slider4 = site(Slider, { at: "14:1", slots: ["bind"] });
const _slider5 = site(Slider, { at: "16:1", slots: ["bind"] });

export default defineApp("input.app.tsx", $ => {
  const state = session({ name: "", list: [0], value: 1 });
  let local = "";
  let index = 0;
  $.emit(_textInput, {
    get: () => state.name,
    set: value => {
      state.name = value;
    }
  });
  $.emit(_textInput2, "local", {
    get: () => local,
    set: value => {
      local = value;
    }
  });
  $.emit(_slider, {
    get: () => state.list[index],
    set: value => {
      state.list[index] = value;
    }
  });
  $.emit(_slider2, {
    get: () => state.value,
    set: value => {
      state.value = value;
    }
  });
  let value = 0;
  $.emit(_slider3, {
    get: () => state.list[value],
    set: $value => {
      state.list[value] = $value;
    }
  }, index);
  $.spread(_textInput3, {
    ...{ label: "x" },
    bind: {
      get: () => state.name,
      set: value => {
        state.name = value;
      }
    }
  });
  let at = 0;
  $.emit(_slider4, (_key => ({
    get: () => state.list[_key],
    set: value => {
      state.list[_key] = value;
    }
  }))(at));
  at++;
  $.emit(_slider5, (_key2 => ({
    get: () => state.list[_key2],
    set: value => {
      state.list[_key2] = value;
    }
  }))(at + 1));
});
