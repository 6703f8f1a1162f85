import { Button, Container, Text, session } from "dacapo";

const state = session({ gates: {} as Record<string, () => void>, round: 0 });
const again = <Button>Again</Button>;
if (again) state.round++;
const wait = (name: string) => (state.round === 0 ? Promise.resolve() : new Promise<void>((resolve) => { state.gates[name] = resolve; }));

async function Slow({ name }: { name: string }) {
  <Text>{`${name} starts`}</Text>;
  await wait(name);
  <Text>{`${name} is there`}</Text>;
  return name.length;
}
const first = <Slow name="first" />;
const second = <Container>{async () => {
  await wait("second");
  <Text>second is there</Text>;
  return 2;
}}</Container>;
<Slow name="nobody waits" />;
<Text>drawn meanwhile</Text>;
const sizes = await Promise.all([first, second]);
<Text>{`sizes ${sizes.join(" ")}`}</Text>;
