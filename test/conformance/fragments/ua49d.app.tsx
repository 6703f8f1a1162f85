import { Button, Checkbox, Fragment, Text } from "dacapo";

<Button>Full</Button>;
<Fragment>{() => {
  const raise = <Checkbox label="Raise" />;
  if (raise) throw new Error("raised");
  <Text>first</Text>;
}}</Fragment>;
<Fragment>{() => { <Text>second</Text>; }}</Fragment>;
<Text>tail</Text>;
