import { Button, Checkbox, Fragment, Text, TextInput } from "dacapo";

<Button>Full</Button>;
<Fragment>{() => {
  const hide = <Checkbox label="Hide" />;
  <TextInput label="w1" />;
  if (!hide) <TextInput label="w2" />;
}}</Fragment>;
<Fragment>{() => {
  const value = <TextInput label="w3" />;
  <Text>{value}</Text>;
}}</Fragment>;
