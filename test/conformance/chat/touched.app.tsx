import { Button, Checkbox, WriteStream, session } from "dacapo";
import { type Gates, gate } from "../gate.ts";

const state = session({ gates: [] as Gates, asked: false, answer: "", opened: 0 });

async function* model() {
  state.opened++;
  yield "One ";
  await gate(state.gates);
  yield "two";
}

<Button onClick={() => { state.asked = true; }}>Ask</Button>;
<Checkbox label="Unrelated" />;
if (state.asked) state.answer = await <WriteStream source={model} />;
