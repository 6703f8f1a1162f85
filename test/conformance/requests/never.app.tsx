// Waits in every way there is; a run that is superseded meanwhile must not do anything any more.
import { Button, Container, session, SelectBox, Text } from "dacapo";
import { gate, type Gates } from "../gate.ts";

const ways = ["none", "await", "then", "all", "for await", "child", "not awaited", "caught", "finally", "helper", "slot"] as const;

const state = session({ runs: 0, done: [] as readonly string[], heard: [] as readonly string[], gates: [] as Gates });
const way = <SelectBox label="Way" options={ways} />;
<Button onClick={() => { state.heard = [...state.heard, way]; }}>Again</Button>;
state.runs++;
const run = state.runs;
const place = <Container />;

/** Everything that a run can do. */
const act = (): void => {
  state.done = [...state.done, `${way} ${run}`];
  place(() => <Text>{`${way} ${run}`}</Text>);
  <Text>{`${way} ${run} behind`}</Text>;
};

async function* steps() {
  yield 1;
  await gate(state.gates);
  yield 2;
}

async function helper(): Promise<void> {
  await gate(state.gates);
  act();
}

switch (way) {
  case "await":
    await gate(state.gates);
    act();
    break;
  case "then":
    await gate(state.gates).then(() => {
      state.done = [...state.done, `${way} ${run}`];
      <Text>{`${way} ${run}`}</Text>;
    });
    break;
  case "all":
    await Promise.all([gate(state.gates), helper()]);
    act();
    break;
  case "for await":
    for await (const step of steps()) if (step === 2) act();
    break;
  case "child":
    await <Container>{async () => { await gate(state.gates); act(); }}</Container>;
    act();
    break;
  case "not awaited":
    <Container>{async () => { await gate(state.gates); act(); }}</Container>;
    break;
  case "caught":
    try {
      await gate(state.gates);
      throw new Error("caught");
    } catch {
      act();
    }
    break;
  case "finally":
    try {
      await gate(state.gates);
    } finally {
      act();
    }
    break;
  case "helper":
    await helper();
    break;
  case "slot":
    await Promise.race([gate(state.gates), new Promise(() => {})]);
    act();
}
