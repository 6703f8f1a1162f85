import { type Block, Checkbox, Columns, Empty, Form, Sidebar, SubmitButton, Text } from "dacapo";

const ticked: boolean[] = [];
const tick = (form: number) => { ticked[form] = <Checkbox key={form} label={`Tick ${form}`} />; };
const send = (form: number) => <SubmitButton key={form}>{`Send ${form}`}</SubmitButton>;
const sidebar = <Sidebar />;

<Sidebar>
  <Form>{() => { tick(0); send(0); }}</Form>
</Sidebar>;

<Form>{() => {
  sidebar(() => tick(1));
  send(1);
}}</Form>;

const [before] = <Columns of={2} />;
<Form>{() => {
  before(() => tick(2));
  send(2);
}}</Form>;

<Form>{() => {
  const [column] = <Columns of={2} />;
  column(() => tick(3));
  send(3);
}}</Form>;

const later: Block = <Form>{() => {
  const [column] = <Columns of={2} />;
  send(4);
  return column;
}}</Form>;
later(() => tick(4));

const slotBefore = <Empty />;
<Form>{() => {
  slotBefore(() => tick(5));
  send(5);
}}</Form>;

const slot = <Form>{() => {
  const inside = <Empty />;
  send(6);
  return inside;
}}</Form>;
slot(() => tick(6));

const form = <Form />;
form(() => {
  tick(7);
  send(7);
});

const [left, right] = <Columns of={2} />;
left(() => {
  <Form>{() => { tick(8); send(8); }}</Form>;
});
right(() => {
  const inColumn = <Form />;
  inColumn(() => { tick(9); send(9); });
});

<Text>{ticked.flatMap((on, at) => (on ? [at] : [])).join()}</Text>;
