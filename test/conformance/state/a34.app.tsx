import { Checkbox, Text } from "dacapo";

const show = <Checkbox label="Show" />;
if (show) {
  const inner = <Checkbox label="Inner" />;
  if (inner) <Text>word</Text>;
}
