import { Button, Code, Columns, Container, Divider, Expander, Fragment, Metric, Progress, Table, Tabs, Text, session } from "dacapo";
import { widgets } from "../every-widget.ts";

const state = session({ app: 0, part: 0 });
state.app++;
const outside = <Container />;
<Fragment>{() => {
  state.part++;
  outside(() => {
    <Text>written by part {state.part} of app {state.app}</Text>;
    for (const { name, Kind, props } of widgets) <Kind key={name} {...props} />;
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
