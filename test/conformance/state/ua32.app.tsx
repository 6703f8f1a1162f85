import { Checkbox, TextInput } from "dacapo";

const hide = <Checkbox label="Hide" />;
if (!hide) {
  <TextInput label="Forgets" />;
  <TextInput label="Keeps" persist />;
}
