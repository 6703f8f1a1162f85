import { Container, Text, session } from "dacapo";

const state = session({ items: ["a", "b"], on: true, note: null as string | null });
<Container>{state.items}</Container>;
<Container>{state.items.map((item) => <Text>{item}</Text>)}</Container>;
<Container>
  {state.on && <Text>on</Text>}
  {state.on ? <Text>yes</Text> : <Text>no</Text>}
  {state.note}
  {[<Text>first</Text>, <Text>second</Text>]}
  {() => <Text>run as a drawing</Text>}
  {/* nothing */}
  {...state.items}
</Container>;
