// Errors in every place where code of an app executes, one place at a time.
import {
  BarChart,
  Button,
  cache,
  cleanup,
  Container,
  DataEditor,
  DataFrame,
  Dialog,
  DownloadButton,
  Expander,
  Form,
  Fragment,
  Json,
  lazyRows,
  LineChart,
  MapChart,
  md,
  memo,
  MultiSelect,
  Navigation,
  Page,
  SelectBox,
  session,
  shared,
  Spinner,
  Status,
  SubmitButton,
  Tab,
  Table,
  Tabs,
  Text,
  TextInput,
  Write,
  WriteStream,
} from "dacapo";
import { FailsToCheck, FailsToDecode, FailsToEncode, FailsToFit, FailsToPrepare } from "./thrown-element.ts";
import { fail, failLater, unwritable } from "./thrown.ts";

interface Row {
  id: number;
  name: string;
}

const state = session({ at: "", more: 0 });
const all = shared({ n: 0 });
const rows: Row[] = [
  { id: 1, name: "one" },
  { id: 2, name: "two" },
];
const some = { one: 1 };

const cached = cache((at: string): number => fail(at));
const cachedLater = cache((at: string): Promise<number> => failLater(at));

function Broken({ at }: { at: string }) {
  <Text>before</Text>;
  fail(at);
}

async function BrokenLater({ at }: { at: string }) {
  <Text>before</Text>;
  await failLater(at);
}

async function* pieces(at: string) {
  yield "one";
  await failLater(at);
}

const schema = (answer: () => never | Promise<never>) => ({
  "~standard": { version: 1 as const, vendor: "test", validate: answer },
});

<TextInput label="place" bind={state.at} />;
const { at } = state;
<Text>at {at}</Text>;

switch (at) {
  case "script":
    fail(at);
    break;
  case "await":
    await failLater(at);
    break;
  case "handler":
    <Button onClick={() => fail(at)}>Go</Button>;
    break;
  case "handler-later":
    <Button onClick={() => failLater(at)}>Go</Button>;
    break;
  case "change":
    <TextInput label="Go" onChange={() => fail(at)} />;
    break;
  case "component":
    <Broken at={at} />;
    break;
  case "component-later":
    <BrokenLater at={at} />;
    break;
  case "block":
    <Container>{() => fail(at)}</Container>;
    break;
  case "block-later":
    <Container>{() => failLater(at)}</Container>;
    break;
  case "fragment":
    <Fragment>{() => fail(at)}</Fragment>;
    break;
  case "dialog":
    <Dialog title="d">{() => fail(at)}</Dialog>;
    break;
  case "spinner":
    <Spinner label="s">{() => failLater(at)}</Spinner>;
    break;
  case "status":
    <Status label="s">{() => fail(at)}</Status>;
    break;
  case "lazy-expander":
    <Expander label="Go" lazy>{() => fail(at)}</Expander>;
    break;
  case "lazy-tab":
    <Tabs>
      <Tab label="One">{() => <Text>one</Text>}</Tab>
      <Tab label="Go" lazy>{() => fail(at)}</Tab>
    </Tabs>;
    break;
  case "memo":
    memo(() => fail(at));
    break;
  case "memo-later":
    await memo(() => failLater(at));
    break;
  case "cache":
    cached(at);
    break;
  case "cache-later":
    await cachedLater(at);
    break;
  case "cleanup":
    memo(() => {
      cleanup(() => fail(at));
      return state.more;
    });
    <Button onClick={() => { state.more++; }}>Go</Button>;
    break;
  case "nobody":
    void failLater(at);
    break;
  case "shared":
    await shared.update("n", () => fail(at));
    break;
  case "schema":
    <Form schema={schema(() => fail(at))}>
      <TextInput label="t" name="t" />
      <SubmitButton>Go</SubmitButton>
    </Form>;
    break;
  case "schema-later":
    <Form schema={schema(() => failLater(at))}>
      <TextInput label="t" name="t" />
      <SubmitButton>Go</SubmitButton>
    </Form>;
    break;
  case "submit":
    <Form onSubmit={() => failLater(at)}>
      <SubmitButton>Go</SubmitButton>
    </Form>;
    break;
  case "cell-format":
    <DataFrame data={rows} columns={{ name: { format: () => fail(at) } }} />;
    break;
  case "cell-again":
    <DataFrame data={Array.from({ length: 100 }, (_, id) => ({ id }))} columns={{ id: { format: () => fail(at) } }} />;
    break;
  case "cell-text":
    <DataFrame data={rows} columns={{ name: { kind: "link", text: () => fail(at) } }} />;
    break;
  case "cell-tone":
    <DataFrame data={rows} columns={{ name: { tone: () => fail(at) } }} />;
    break;
  case "cell-format-lazy":
    <DataFrame data={lazyRows({ count: 2, load: async () => rows })} columns={[{ key: "name", format: () => fail(at) }]} />;
    break;
  case "row-key":
    <DataFrame data={rows} rowKey={(): number => fail(at)} selection="row" />;
    break;
  case "row-key-lazy":
    <DataFrame data={lazyRows({ count: 2, load: async () => rows })} columns={["name"]} rowKey={(): number => fail(at)} selection="row" />;
    break;
  case "cell-click":
    <DataFrame data={rows} onCellClick={() => fail(at)} />;
    break;
  case "load":
    <DataFrame data={lazyRows<Row>({ count: 2, load: () => failLater(at) })} columns={["name"]} />;
    break;
  case "load-at-once":
    <DataFrame data={lazyRows<Row>({ count: 2, load: () => fail(at) })} columns={["name"]} />;
    break;
  case "count":
    <DataFrame data={lazyRows<Row>({ count: () => failLater(at), load: async () => rows })} columns={["name"]} />;
    break;
  case "load-table":
    <Table data={memo(() => lazyRows<Row>({ count: 2, load: () => failLater(at) }))} />;
    break;
  case "load-chart":
    <LineChart data={memo(() => lazyRows<Row>({ count: 2, load: () => failLater(at) }))} x="id" y="id" />;
    break;
  case "load-map":
    <MapChart data={memo(() => lazyRows<{ lat: number; lon: number }>({ count: 2, load: () => failLater(at) }))} />;
    break;
  case "validate":
    <DataEditor data={rows} rowKey="id" columns={{ name: { validate: () => fail(at) } }} />;
    break;
  case "editor-schema":
    <DataEditor data={rows} rowKey="id" schema={schema(() => fail(at))} />;
    break;
  case "editor-add":
    <DataEditor data={rows} rowKey="id" add={() => fail(at)} />;
    break;
  case "editor-change":
    <DataEditor data={rows} rowKey="id" onChange={() => fail(at)} />;
    break;
  case "options":
    <SelectBox label="Go" options={() => fail(at)} />;
    break;
  case "options-later":
    <MultiSelect label="Go" options={(): Promise<string[]> => failLater(at)} />;
    break;
  case "options-format":
    <SelectBox label="Go" options={() => ["one"]} format={() => fail(at)} />;
    break;
  case "format":
    <SelectBox label="Go" options={["one"]} format={() => fail(at)} />;
    break;
  case "download":
    <DownloadButton data={() => fail(at)} fileName="a.txt">Go</DownloadButton>;
    break;
  case "download-later":
    <DownloadButton data={() => failLater(at)} fileName="a.txt">Go</DownloadButton>;
    break;
  case "stream":
    <WriteStream source={pieces(at)} />;
    break;
  case "stream-at-once":
    <WriteStream source={() => fail(at)} />;
    break;
  case "page":
    <Navigation>
      <Page path="/" title="p" app={() => failLater(at)} />
    </Navigation>;
    break;
  case "unwritable-written":
    <Write>{unwritable(at)}</Write>;
    break;
  case "unwritable-words":
    <Text>{unwritable(at) as never}</Text>;
    break;
  case "unwritable-markdown":
    <Text>{md`one ${unwritable(at) as never}`}</Text>;
    break;
  case "unwritable-attribute":
    <p title={unwritable(at) as never}>one</p>;
    break;
  case "unreadable-json":
    <Json data={unwritable(at)} />;
    break;
  case "unreadable-table":
    <Table data={[unwritable(at)]} />;
    break;
  case "unreadable-frame":
    <DataFrame data={[unwritable(at)]} />;
    break;
  case "unreadable-chart":
    <BarChart data={[unwritable(at)]} x="name" y="name" />;
    break;
  case "own-check":
    <FailsToCheck at={at} />;
    break;
  case "own-prepare":
    <FailsToPrepare at={at} />;
    break;
  case "own-encode":
    <FailsToEncode at={at} />;
    break;
  case "own-fit":
    <FailsToFit at={at} />;
    break;
  case "own-decode":
    <FailsToDecode at={at} />;
    break;
}
