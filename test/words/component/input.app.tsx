import { Text } from "dacapo";

export function Line() {
  <Text>---</Text>;
}
export function Card(props: { title: string; wide?: boolean }) {
  <Text>{props.title}</Text>;
  return props.title.length;
}
export function Two(first: { a: string }, second: number) {
  <Text>{first.a} {second}</Text>;
}

<Line wide />;
<Line>text</Line>;
<Card />;
<Card title={5} />;
<Card title="A" narrow />;
<Card title="A">text</Card>;
<Two a="b" />;
const letters: string = <Card title="A" />;
<Text>{letters}</Text>;
