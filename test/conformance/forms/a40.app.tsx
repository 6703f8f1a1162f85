import { Checkbox, DateInput, Form, MultiSelect, NumberInput, Radio, SelectBox, SelectSlider, Slider, SubmitButton, Text, TextArea, TextInput, TimeInput, Toggle } from "dacapo";

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
    <DateInput label="DateInput" value="2019-07-06" />,
    <SelectSlider label="SelectSlider" options={options} />,
    <TimeInput label="TimeInput" value="08:45" />,
  ];
  <SubmitButton>Send</SubmitButton>;
  return all;
}}</Form>;
for (const value of values) <Text>{String(value)}</Text>;
