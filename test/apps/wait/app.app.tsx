import { Button, Text, session, signal } from "dacapo";

const state = session({ waits: [] as (() => void)[], log: [] as string[], round: 0 });
<Text>before</Text>;
const go = <Button onClick={() => { state.round++; }}>Again</Button>;
const round = state.round;
const aborted = signal();
try {
  if (round > 0) await new Promise<void>((resolve) => state.waits.push(resolve));
  state.log.push(`body ${round}`);
  <Text>{`after ${round}${go ? " clicked" : ""}`}</Text>;
} finally {
  state.log.push(`finally ${round}${aborted.aborted ? " aborted" : ""}`);
}
<Text>{state.log.join(", ")}</Text>;
