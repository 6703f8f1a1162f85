import { Button, Checkbox, Container, Slider, Subheader, Text, session } from "dacapo";
import { Card, Rating, ask } from "./parts.app";

const state = session({ first: true });
<Button onClick={() => { state.first = !state.first; }}>Toggle first</Button>;
const soup = state.first && <Rating label="Soup" />;
const roast = <Rating label="Roast" stars={9} />;
const card = <Card title="A card"><Checkbox label="Inside" /></Card>;
const count = <Card title="With a function">{() => <Slider label="Count" max={3} />}</Card>;
const one = ask("One");
const two = ask("Two");
function local(name: string) {
  <Text>local {name}</Text>;
  return <Checkbox label={name} />;
}
const locals = ["x", "y"].map((name) => local(name));
const Chosen = state.first ? Rating : Plain;
function Plain({ label }: { label: string }) {
  <Text>{label}</Text>;
  return -1;
}
const chosen = <Chosen label="Chosen" />;
<Container>
  <Subheader>Result</Subheader>
  <Text>{JSON.stringify({ soup, roast, card, count, one, two, locals, chosen })}</Text>
</Container>;
