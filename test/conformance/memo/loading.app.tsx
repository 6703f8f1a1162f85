import { Button, memo, signal, Slider, Text } from "dacapo";

export const log: string[] = [];
export const gates: (() => void)[] = [];

const pass = (): Promise<void> => new Promise((open) => gates.push(open));

const day = <Slider label="Day" min={0} max={9} />;
<Button>Again</Button>;

const rows = await memo(async () => {
  log.push(`load ${day}`);
  const ended = signal();
  await pass();
  log.push(`${ended.aborted ? "aborted" : "loaded"} ${day}`);
  return `rows of ${day}`;
});
<Text>{rows}</Text>;
