import { defineApp, site, here, alone } from "dacapo/runtime";
import { Button, Text, navigate, rerun, session } from "dacapo";
import { once, save, store } from "./save";

const _text = site(Text, { at: "17:3", many: true, slots: ["children"] });
const _button = site(Button, { at: "35:1", props: { children: "Save" }, slots: ["onClick"] });
const _button2 = site(Button, { at: "36:1", props: { children: "Note" }, slots: ["onClick"] });

export async function loaded() {
  alone(null, note2());
}
async function note2() {
  await save("h");
}

export default defineApp("input.app.tsx", async $ => {
  const state = session({ saved: 0 });
  async function note(text) {
    const $2 = here($);
    $2.resume(await $2.pause(save(text)));
    state.saved++;
  }
  alone($, note("a"));
  void alone($, note("b"));
  $.resume(await $.pause(note("c")));
  alone($, (async () => {
    const $2 = here($);
    $2.resume(await $2.pause(save("d")));
  })());
  setTimeout(alone($, note, true), 10, "e");
  setTimeout(alone($, () => note("f"), true), 10);
  [1, 2].forEach(alone($, async n => {
    const $2 = here($);
    $2.resume(await $2.pause(save(`${n}`)));
    $2.emit(_text, n);
  }));
  const all = $.resume(await $.pause(Promise.all([1, 2].map(alone($, async n => {
    const $2 = here($);
    return $2.resume(await $2.pause(save(`${n}`)));
  })))));
  const socket = new WebSocket("wss://example.org");
  socket.onmessage = alone($, async event => {
    const $2 = here($);
    $2.resume(await $2.pause(save(event.data)));
  }, true);
  const hear = () => {
    state.saved++;
  };
  window.addEventListener("focus", alone($, hear, true));
  window.removeEventListener("focus", alone($, hear, true));
  alone($, store.subscribe(alone($, hear, true)));
  alone($, store.subscribe({
    next: alone($, () => {
      state.saved++;
    }),
    id: row => row.id
  }));
  alone($, once(n => n + 1));
  alone($, once(alone($, () => {
    const $2 = here($);
    rerun();
  }, true)));
  $.resume(await $.pause(new Promise(resolve => {
    setTimeout(alone($, resolve, true, true), 10);
    socket.onopen = alone($, () => {
      resolve();
    }, true, true);
  })));
  const after = call => setTimeout(alone($, call, true, true), 10);
  after(() => {
    const $2 = here($);
    navigate("/done");
  });
  $.emit(_button, async () => {
    const $2 = here($);
    $2.resume(await $2.pause(save("g")));
  });
  $.emit(_button2, () => void alone($, note("i")));
  const often = () => (alone($, note("j")), state.saved);
  if (often() > 1) {
    state.saved > 2 && alone($, note("k"));
  } else state.saved > 0 ? alone($, note("l")) : alone($, note("m"));
  for (alone($, note("n")); state.saved < 0; alone($, note("o")));
});
