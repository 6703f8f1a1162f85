import { Text, TextInput } from "dacapo";

export const hello = <Text>Hello</Text>;
export class Model {
  name = TextInput({ label: "Name" });
}
const limit = <TextInput label="Limit" />;
export const read = () => limit;
