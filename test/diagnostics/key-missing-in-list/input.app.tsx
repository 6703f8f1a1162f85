import { Container, Slider, Text, TextInput, session } from "dacapo";

const Row = ({ name }: { name: string }) => <Text>{name}</Text>;
const state = session({ names: ["a", "b"] });
const props = { label: "x" };
state.names.map((name) => <TextInput label={name} />);
for (const name of state.names) {
  <Text>{name}</Text>;
  <Row name={name} />;
  <Container><Slider label="told apart by the block" /></Container>;
  <Slider {...props} />;
  <Slider key={name} label="fine" />;
}
