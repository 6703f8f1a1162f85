import { Button, memo, shared, stored, Text } from "dacapo";

export const log: string[] = [];

const all = shared({ votes: 0, other: 0 });
const mine = stored({ name: "Ada" });
<Button onClick={() => { all.votes += 1; }}>Vote</Button>;
<Button onClick={() => { all.other += 1; }}>Other</Button>;
<Button onClick={() => { mine.name = "Bob"; }}>Bob</Button>;

const text = memo(() => {
  log.push("computed");
  return `${mine.name}: ${all.votes}`;
});
<Text>{text}</Text>;
