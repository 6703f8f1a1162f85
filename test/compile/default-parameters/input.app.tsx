import { Text, TextInput } from "dacapo";

function greet(name = <TextInput label="Name" />) {
  <Text>{name}</Text>;
}
export const Greeting = ({ name = <TextInput label="Name" /> }) => {
  <Text>{name}</Text>;
};
greet();
<Greeting />;
