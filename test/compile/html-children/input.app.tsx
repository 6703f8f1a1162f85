import { Text } from "dacapo";

export function Card({ title, children }: { title: string; children?: unknown }) {
  <div class="card">
    <h2>{title}</h2>
    {children}
  </div>;
}
export function Frame(props: { children?: unknown }) {
  <div class="frame">{props.children}</div>;
}
const note = () => <Text>drawn</Text>;
<section>{note}</section>;
<Card title="One"><Frame><Text>inside</Text></Frame></Card>;
