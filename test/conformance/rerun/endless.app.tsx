// Every way to run without end, chosen by a box; and a counter that shows whether the page is still usable.
import { Button, Fragment, rerun, SelectBox, session, stop, Text, tick } from "dacapo";

const kinds = ["none", "always", "alternating", "waiting", "fragment", "app", "callback", "timer", "timer and rerun"] as const;

const state = session({ clicks: 0, flip: false, heard: 0 });
<Button onClick={() => { state.clicks++; }}>Count</Button>;
<Text>{state.clicks} clicks</Text>;
const kind = <SelectBox label="Kind" options={kinds} />;

if (kind === "always") rerun();
if (kind === "alternating") {
  state.flip = !state.flip;
  if (state.flip) rerun();
  else rerun();
}
if (kind === "waiting") {
  await tick();
  rerun();
}
if (kind === "callback") {
  // A callback that asks for a run is answered once; a script that answers it again never ends.
  const go = <Button onClick={() => { state.heard++; rerun(); }}>Call</Button>;
  if (go || state.heard > 0) rerun();
}
if (kind === "timer") <Fragment runEvery={1}>{() => { <Text>tick</Text>; }}</Fragment>;
if (kind === "timer and rerun") <Fragment runEvery={1}>{() => { state.heard++; if (state.heard > 1) rerun({ scope: "app" }); }}</Fragment>;
if (kind === "fragment" || kind === "app") {
  <Fragment key="one">
    {() => {
      const go = <Button>Start</Button>;
      if (go) state.heard = 1;
      if (state.heard === 0) stop();
      rerun({ scope: kind });
    }}
  </Fragment>;
}
