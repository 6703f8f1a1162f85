import { Button, Text, navigate, rerun, session } from "dacapo";
import { once, save, store } from "./save";

const state = session({ saved: 0 });
async function note(text: string) {
  await save(text);
  state.saved++;
}
note("a");
void note("b");
await note("c");
(async () => { await save("d"); })();
setTimeout(note, 10, "e");
setTimeout(() => note("f"), 10);
[1, 2].forEach(async (n) => {
  await save(`${n}`);
  <Text>{n}</Text>;
});
const all = await Promise.all([1, 2].map(async (n) => await save(`${n}`)));
const socket = new WebSocket("wss://example.org");
socket.onmessage = async (event) => { await save(event.data); };
const hear = () => { state.saved++; };
window.addEventListener("focus", hear);
window.removeEventListener("focus", hear);
store.subscribe(hear);
store.subscribe({ next: () => { state.saved++; }, id: (row) => row.id });
once((n) => n + 1);
once(() => { rerun(); });
await new Promise((resolve) => {
  setTimeout(resolve, 10);
  socket.onopen = () => { resolve(); };
});
const after = (call: () => void) => setTimeout(call, 10);
after(() => { navigate("/done"); });
<Button onClick={async () => { await save("g"); }}>Save</Button>;
<Button onClick={() => void note("i")}>Note</Button>;
const often = () => (note("j"), state.saved);
if (often() > 1) state.saved > 2 && note("k");
else state.saved > 0 ? note("l") : note("m");
for (note("n"); state.saved < 0; note("o"));
export async function loaded() {
  note2();
}
async function note2() {
  await save("h");
}
