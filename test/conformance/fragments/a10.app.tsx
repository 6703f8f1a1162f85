import { Button, Checkbox, Fragment, MultiSelect, NumberInput, Radio, SelectBox, Slider, Text, TextArea, TextInput, Toggle, session } from "dacapo";

const state = session({ outer: 0, inner: 0 });
const options = ["a", "b", "c"];
state.outer++;
<Text>outer {state.outer}</Text>;
<Fragment>{() => {
  state.inner++;
  <Button>Button</Button>;
  <Checkbox label="Checkbox" />;
  <Toggle label="Toggle" />;
  <MultiSelect label="MultiSelect" options={options} />;
  <NumberInput label="NumberInput" />;
  <Radio label="Radio" options={options} />;
  <SelectBox label="SelectBox" options={options} />;
  <Slider label="Slider" />;
  <TextArea label="TextArea" />;
  <TextInput label="TextInput" />;
  <Text>inner {state.inner}</Text>;
}}</Fragment>;
