import { Button, Checkbox, Column, Columns, Container, Empty, Expander, Metric, Progress, Sidebar, Tab, Tabs, Text, TextInput } from "dacapo";

const side = <Sidebar>{() => <TextInput label="In the sidebar" />}</Sidebar>;
const [left, right] = <Columns of={2} />;
right(() => <Text>right first</Text>);
left(() => <Text>left second</Text>);
left(() => <Text>left third</Text>);
const slot = <Empty />;
slot(() => <Text>replaced</Text>);
const kept = slot(() => <Checkbox label="Kept" />);
const cleared = <Empty />;
cleared(() => <Text>cleared</Text>);
cleared.clear();
const bar = <Progress value={0} />;
bar.update({ value: 0.5, text: "half" });
<Columns><Column width={2}>wide</Column><Column>{side}</Column></Columns>;
<Tabs>
  <Tab label="One"><Text>first tab</Text></Tab>
  <Tab label="Two" lazy><TextInput label="In a lazy tab" /></Tab>
</Tabs>;
<Expander label="More" lazy>{() => { <TextInput label="In a lazy expander" />; }}</Expander>;
const place = <Container />;
const deep = <Container>{() => place(() => <Container>{() => "deep"}</Container>)}</Container>;
<Metric label="Deep" value={`${deep} ${kept}`} />;
<Button>Again</Button>;
