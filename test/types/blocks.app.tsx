// Blocks: without children a place to draw in, with a function its result, with drawings `undefined`.
import {
  Bottom,
  ChatMessage,
  Column,
  Columns,
  Container,
  Dialog,
  Empty,
  Expander,
  Fragment,
  Metric,
  Popover,
  Progress,
  Row,
  Sidebar,
  Slider,
  Spinner,
  Status,
  Tab,
  Table,
  Tabs,
  Text,
  TextInput,
  Toast,
  Write,
  type Block,
  type Handle,
  type MetricProps,
  type ProgressProps,
  type Slot,
  type StatusProps,
  type TextProps,
} from "dacapo";
import { exact } from "./same.ts";

const flag = Math.random() > 0.5;
const many = Math.floor(Math.random() * 4);

exact<Block>()(<Container />);
exact<Block>()(<Container border height={300} />);
exact<Block>()(<Sidebar />);
exact<Block>()(<Bottom />);
exact<Block>()(<Row justify="end" />);
exact<Block>()(<ChatMessage name="user" />);
exact<undefined>()(<Container><Text>drawn</Text></Container>);
exact<undefined>()(<Container>Only text</Container>);
exact<undefined>()(<Container>{many} and <b>more</b></Container>);
exact<undefined>()(<Sidebar><Slider label="N" /></Sidebar>);
exact<number>()(<Container>{() => 1}</Container>);
exact<string>()(<Sidebar>{() => <TextInput label="T" />}</Sidebar>);
exact<string>()(<Sidebar>{function () { return <TextInput label="T" />; }}</Sidebar>);
exact<void>()(<Container>{() => { <Text>drawn</Text>; }}</Container>);
exact<number | undefined>()(<Container>{() => { if (flag) return 1; return undefined; }}</Container>);
exact<Promise<number>>()(<Container>{async () => 1}</Container>);
exact<number>()(await <Container>{async () => (await Promise.resolve(1)) + 1}</Container>);
exact<{ n: number; t: string }>()(
  <Row>
    {() => {
      const n = <Slider label="N" />;
      const t = <TextInput label="T" />;
      return { n, t };
    }}
  </Row>,
);

// Drawn in later, it returns what the function returns.
const place = <Container />;
exact<number>()(place(() => 1));
exact<Promise<string>>()(place(async () => "x"));
exact<string>()(place(() => <TextInput label="T" />));
const slot = <Empty />;
exact<Slot>()(slot);
exact<number>()(slot(() => <Slider label="N" />));
exact<void>()(slot.clear());

const [left, right] = <Columns of={2} />;
exact<Block>()(left);
exact<number>()(right(() => 1));
exact<[Block, Block, Block]>()(<Columns of={3} gap="large" />);
exact<[Block, Block]>()(<Columns of={[2, 1]} />);
exact<[Block, Block]>()(<Columns of={[2, 1] as const} />);
exact<Block[]>()(<Columns of={many} />);
exact<undefined>()(<Columns><Column width={2}><Text>wide</Text></Column><Column>narrow</Column></Columns>);
exact<number>()(<Columns>{() => 1}</Columns>);
exact<number>()(<Column>{() => 1}</Column>);
const [one, two] = <Tabs labels={["One", "Two"]} />;
exact<Block>()(one);
exact<Block>()(two);
exact<Block[]>()(<Tabs labels={["One", "Two"] as string[]} />);
exact<undefined>()(<Tabs><Tab label="One">First</Tab></Tabs>);

// What is lazy may not have run.
exact<Block>()(<Expander label="E" />);
exact<number>()(<Expander label="E">{() => 1}</Expander>);
exact<number>()(<Expander label="E" lazy={false}>{() => 1}</Expander>);
exact<number | undefined>()(<Expander label="E" lazy>{() => 1}</Expander>);
exact<number | undefined>()(<Popover label="P" lazy={flag}>{() => 1}</Popover>);
exact<number | undefined>()(<Tab label="T" lazy>{() => 1}</Tab>);
exact<undefined>()(<Tab label="T" lazy>Drawn</Tab>);

exact<number | undefined>()(<Dialog title="D">{() => 1}</Dialog>);
exact<Promise<number | undefined>>()(<Dialog title="D">{async () => 1}</Dialog>);
exact<undefined>()(<Dialog title="D">Sure?</Dialog>);
exact<number>()(<Fragment runEvery={1000}>{() => 1}</Fragment>);
exact<Promise<Response>>()(<Spinner label="S">{async () => fetch("/rows.json")}</Spinner>);
exact<number>()(<Status label="S">{() => 1}</Status>);
const status = <Status label="S" />;
exact<Block & Handle<StatusProps>>()(status);
status(() => <Text>step</Text>);
status.update({ state: "complete" });

// Leaves without a value can be changed.
const bar = <Progress value={0} />;
exact<Handle<ProgressProps>>()(bar);
bar.update({ value: 0.5, text: "half" });
exact<Handle<TextProps>>()(<Text>Hello</Text>);
(<Text>Hello</Text>).update({ children: ["Hello ", 2] });
exact<Handle<MetricProps>>()(<Metric label="M" value={3} />);
(<Table data={[{ a: 1 }]} />).update({ data: [{ a: 2 }] });
exact<void>()(<Toast>Saved</Toast>);
exact<void>()(<Write>{many} and {[{ a: 1 }]}</Write>);

<Container borde />;
//         ^^^^^ `<Container>` has no prop `borde`. Did you mean `border`?
const nameless = <Expander>text</Expander>;
//                ^^^^^^^^ `<Expander>` needs the prop `label`
<Columns of="3" />;
//       ^^ Type 'string' is not assignable to type 'number
const [, , third] = <Columns of={2} />;
//         ^^^^^ Tuple type '[Block, Block]' of length '2' has no element at index '2'
bar.update({ value: "half" });
//           ^^^^^ Type 'string' is not assignable to type 'number'
<Container>{(x) => x}</Container>;
//           ^ Parameter 'x' implicitly has an 'any' type
<Text><Slider label="N" />{new Date()}</Text>;
//                         ^^^^^^^^^^ Type 'Date' is not assignable to type
place(1);
//    ^ Argument of type 'number' is not assignable
