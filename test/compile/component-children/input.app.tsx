import { Container, Text } from "dacapo";

export function Card({ title, children }: { title: string; children?: unknown }) {
  <Text>{title}</Text>;
  <Container>{children}</Container>;
  {children}
  children;
}
export function Plain(props: { children?: unknown }) {
  props.children;
}

<Card title="words">Just words</Card>;
<Card title="value">{1 + 1}</Card>;
<Card title="function">{() => <Text>in a function</Text>}</Card>;
<Card title="drawn">
  Words and
  <Text>elements</Text>
  {1 + 1}
</Card>;
<Plain><Plain><Text>nested</Text></Plain></Plain>;
<Card title="waiting"><Text>{await Promise.resolve("x")}</Text></Card>;
