import { Container, Text, TextInput, session } from "dacapo";

const state = session({ people: [{ id: 1, name: "Ada" }] });
<TextInput key="name" label="Name" />;
for (const person of state.people) {
  <TextInput key={person.id} label={person.name} />;
  <Text>{person.name}</Text>;
  <Container key={person.id}>
    <TextInput label="Inside a keyed block" />
  </Container>;
}
const names = state.people.map((person) => <TextInput key={person.id} label="Name" />);
<Text>{names.join()}</Text>;
