// JSX as a statement and as a value; the call form; what stands around it narrows as ever.
import * as ui from "dacapo";
import { Button, Header, NumberInput, Slider, Text, TextInput, stop } from "dacapo";
import { exact } from "./same.ts";

<Slider label="N" />;
const n = <Slider label="N" max={10} />;
exact<number>()(n);
exact<number>()(Slider({ label: "N", max: 10 }));
exact<number>()(<ui.Slider label="N" />);
exact<undefined>()(<></>);
exact<undefined>()(<><Text>one</Text><Text>{n}</Text></>);

// In expressions, conditions and loops.
const doubled = <Slider label="N" /> * 2;
exact<number>()(doubled);
exact<number>()(n > 3 ? <Slider label="A" /> : <NumberInput label="B" />);
exact<number | string>()(n > 3 ? <Slider label="A" /> : <TextInput label="B" />);
exact<number | false>()(n > 3 && <Slider label="A" />);
if (<Button>Go</Button>) <Text>gone</Text>;
const numbers = [1, 2, 3].map((i) => <Slider key={i} label={`N${i}`} />);
exact<number[]>()(numbers);
for (const each of numbers) <Text key={each}>{each.toFixed(1)}</Text>;
const { length } = <TextInput label="T" />;
exact<number>()(length);
exact<string>()((<TextInput label="T" />).trim());
exact<string>()(`${<TextInput label="T" />}`);
const all = { n: <Slider label="N" />, t: <TextInput label="T" /> } satisfies { n: number; t: string };
exact<{ n: number; t: string }>()(all);
function ask(): string {
  return <TextInput label="T" />;
}
const later = async (): Promise<number> => <Slider label={await Promise.resolve("N")} />;

// A value that may be missing is narrowed.
const people = <NumberInput label="N" value={null} />;
exact<number | null>()(people);
if (people === null) stop();
exact<number>()(people);
function Missing(): never {
  stop();
}
const name = <TextInput label="T" value={null} />;
if (name === null) <Missing />;
exact<string>()(name);

const wrong: string = <Slider label="N" />;
//    ^^^^^ Type 'number' is not assignable to type 'string'
(<TextInput label="T" />).toFixed();
//                        ^^^^^^^ Property 'toFixed' does not exist on type 'string'
<Text>{people.toFixd()}</Text>;
//            ^^^^^^ Property 'toFixd' does not exist on type 'number'
const unknown = <ui.Slyder label="N" />;
//                  ^^^^^^ Property 'Slyder' does not exist
const unknown2 = <Slyder label="N" />;
//                ^^^^^^ Cannot find name 'Slyder'
<Header dividr>Title</Header>;
//      ^^^^^^ `<Header>` has no prop `dividr`. Did you mean `divider`?
<Header divider="yes">Title</Header>;
//      ^^^^^^^ Type '"yes"' is not assignable to type
