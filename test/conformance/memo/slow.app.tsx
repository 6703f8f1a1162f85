import { Button, memo, session, Slider, Text } from "dacapo";

/** Takes its time, by the clock: a little longer than what counts as slow. */
function work<T>(ms: number, value: T): T {
  const end = Date.now() + ms;
  while (Date.now() < end);
  return value;
}

const state = session({ factor: 2, other: 0, ms: 60, drawn: 0, quick: 60 });
const n = <Slider label="N" min={0} max={9} />;
<Button onClick={() => { state.other += 1; }}>Other</Button>;

const double = work(state.ms, n * state.factor);
const ready = memo(() => work(state.ms, n + 1));
const other = work(state.quick, state.other);
<Text>
  {double} {ready} {other} {work(state.drawn, 0)}
</Text>;
