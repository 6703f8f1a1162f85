import { Button, Fragment, NumberInput, rerun, session, Text } from "dacapo";
import { gate, type Gates } from "../conformance/gate.ts";

const state = session({ log: [] as readonly string[], gates: [] as Gates, slow: false });

// An assignment, not a push: a run that is over must not get through.
const note = (line: string) => { state.log = [...state.log, line]; };

function Gestures({ of }: { of: string }) {
  const quick = <Button onClick={() => note(`${of} quick heard`)}>{`${of} quick`}</Button>;
  const slow = <Button onClick={async () => {
    note(`${of} slow heard`);
    await gate(state.gates);
    note(`${of} slow answered`);
  }}>{`${of} slow`}</Button>;
  const again = <Button onClick={() => note(`${of} again heard`)}>{`${of} again`}</Button>;
  const field = <NumberInput label={`${of} field`} onChange={(value) => note(`${of} field heard ${value}`)} />;
  const pressed = [quick && "quick", slow && "slow", again && "again"].filter((name) => name !== false);
  const seen = [field, ...pressed].join(" ");
  note(`${of} sees ${seen}`);
  <Text>{`${of}: ${seen}`}</Text>;
  return again;
}

<Fragment>{async () => {
  const again = <Gestures of="one" />;
  if (state.slow) await gate(state.gates);
  if (again) rerun();
  note("one ends");
}}</Fragment>;
<Fragment runEvery={1000}>{async () => {
  const again = <Gestures of="two" />;
  if (state.slow) await gate(state.gates);
  if (again) rerun();
  note("two ends");
}}</Fragment>;
const again = <Gestures of="app" />;
if (state.slow) await gate(state.gates);
if (again) rerun();
note("app ends");
