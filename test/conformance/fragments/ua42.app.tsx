import { Button, Checkbox, Code, Columns, Container, Divider, Expander, Fragment, Metric, MultiSelect, NumberInput, Progress, Radio, SelectBox, Slider, Table, Tabs, Text, TextArea, TextInput, Toggle, session } from "dacapo";

const state = session({ app: 0, part: 0 });
const options = ["a", "b"];
state.app++;
const outside = <Container />;
<Fragment>{() => {
  state.part++;
  outside(() => {
    <Text>written by part {state.part} of app {state.app}</Text>;
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
    <Code>code</Code>;
    <Divider />;
    <Metric label="Metric" value={1} />;
    <Progress value={0.5} />;
    <Table data={[{ a: 1 }]} />;
    const [column] = <Columns of={1} />;
    column(() => { <Text>in a column</Text>; });
    const [tab] = <Tabs labels={["Tab"]} />;
    tab(() => { <Text>in a tab</Text>; });
    <Expander label="Expander"><Text>in an expander</Text></Expander>;
  });
  <Button>Again</Button>;
}}</Fragment>;
<Text>behind</Text>;
