import { Container, Text, TextInput, session } from "dacapo";

const state = session({ on: true, rows: ["a", "b"] });
function row(label: string) {
  <Text>{label}</Text>;
  return <TextInput label={label} />;
}
const twice = (label: string) => [row(label), row(label)];
const plain = (label: string) => label.trim();
const each = (label: string) => { <Text>{label}</Text>; };

const a = row("a");
if (state.on) row(plain(a));
twice(...["b"]);
for (const label of state.rows) row(label);
state.rows.forEach(each);
<Container>
  {row("in a block")}
  {plain("shown")}
</Container>;
