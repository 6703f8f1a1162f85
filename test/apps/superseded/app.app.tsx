import { Button, Text, session } from "dacapo";

const state = session({ gates: [] as (() => void)[], count: 0, note: "" });
<Button onClick={() => { state.count++; }}>Count</Button>;
const loose = <Button>Loose ends</Button>;
const mine = state.count;
<Text>{`count ${mine}`}</Text>;
const wait = () => new Promise<void>((resolve) => state.gates.push(resolve));
if (loose) {
  // nobody awaits this: it belongs to its run all the same
  void wait().then(() => { state.note += ` then ${mine}`; });
  const swallowed = (async () => {
    await wait();
    state.note += ` after ${mine}`;
    <Text>never drawn by a run that is over</Text>;
  })().catch(() => { state.note += ` caught ${mine}`; });
  await wait();
  state.note += ` body ${mine}`;
  await swallowed;
}
<Text>{`note${state.note}`}</Text>;
