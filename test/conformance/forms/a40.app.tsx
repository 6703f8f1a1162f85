import { Checkbox, Form, MultiSelect, NumberInput, Radio, SelectBox, Slider, SubmitButton, Text, TextArea, TextInput, Toggle } from "dacapo";

const options = ["foo", "bar"];
const values = <Form>{() => {
  const all = [
    <Checkbox label="Checkbox" />,
    <MultiSelect label="MultiSelect" options={options} value={["foo"]} />,
    <NumberInput label="NumberInput" />,
    <Radio label="Radio" options={options} />,
    <SelectBox label="SelectBox" options={options} />,
    <Slider label="Slider" />,
    <TextArea label="TextArea" value="foo" />,
    <TextInput label="TextInput" value="foo" />,
    <Toggle label="Toggle" />,
  ];
  <SubmitButton>Send</SubmitButton>;
  return all;
}}</Form>;
for (const value of values) <Text>{String(value)}</Text>;
