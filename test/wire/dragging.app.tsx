// A slider over a slow script: its handler takes a while, or the run behind it does.
import { session, Slider, Text } from "dacapo";
import { begun } from "./dragging.ts";
import { gates } from "./gates.ts";

const state = session({ seen: [] as number[] });

<Slider
  label="Handled"
  max={100}
  onChange={async (value) => {
    begun.push(`handler ${value}`);
    await gates.wait();
    state.seen.push(value);
  }}
/>;
const n = <Slider label="Run" max={100} />;
<Text>seen {state.seen.join()}</Text>;
if (n > 0) {
  begun.push(`run ${n}`);
  await gates.wait();
  begun.push(`ended ${n}`);
}
<Text>done {n}</Text>;
