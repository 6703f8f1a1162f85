// Components: an element of any result, generic or not, with whatever stands between its tags.
import { Button, Caption, Container, SelectBox, Slider, Text, TextInput, type Children } from "dacapo";
import { exact } from "./same.ts";

export function Rating({ label, stars = 5 }: { label: string; stars?: number }) {
  <Caption>{label}</Caption>;
  return <Slider label={label} min={0} max={stars} />;
}
exact<number>()(<Rating label="Soup" />);
exact<number>()(Rating({ label: "Soup" }));
const rated = ["soup", "salad"].map((dish) => <Rating key={dish} label={dish} />);
exact<number[]>()(rated);

// With children: drawings, a function, a value.
function Card({ title, children }: { title: string; children?: Children }) {
  <Container border>
    <Text>{title}</Text>
    {children}
  </Container>;
}
function Loose({ children }: { children?: unknown }) {
  <Container>{children}</Container>;
  return 1;
}
function Within<R>({ children }: { children: () => R }) {
  return <Container>{children}</Container>;
}
function Boxed<R>({ children }: { children: () => R }): R {
  return <Container>{() => children()}</Container>;
}
function Each({ children }: { children: (n: number) => string }) {
  return [1, 2].map(children);
}
exact<void>()(<Card title="A">text</Card>);
exact<void>()(<Card title="A">{1 + 1}</Card>);
exact<void>()(<Card title="A">text and <b>more</b></Card>);
exact<void>()(<Card title="A"><Text>drawn</Text></Card>);
exact<void>()(<Card title="A">{() => <Text>drawn</Text>}</Card>);
exact<void>()(<Card title="A"><Card title="B"><i>inside</i></Card></Card>);
exact<void>()(<Card title="A" />);
exact<number>()(<Loose><Text>drawn</Text></Loose>);
exact<number>()(<Loose>{{ any: "thing" }}</Loose>);
exact<string>()(<Boxed>{() => <TextInput label="T" />}</Boxed>);
exact<undefined>()(<Boxed><TextInput label="T" /></Boxed>);
exact<string[]>()(<Each>{(n) => n.toFixed(2)}</Each>);
<Within><Text>drawn</Text></Within>;

// Generic ones keep the types of what they get.
function Picker<T>({ options, name }: { options: readonly T[]; name: (option: T) => string }) {
  const chosen = <SelectBox label="Pick" options={options} format={(option) => name(option)} clearable />;
  return chosen;
}
exact<{ id: number } | null>()(<Picker options={[{ id: 1 }]} name={(option) => `#${option.id}`} />);
exact<string | null>()(<Picker<string> options={["a"]} name={(option) => option} />);
const Arrow = <T,>({ value }: { value: T }): T => value;
exact<{ a: number }>()(<Arrow value={{ a: 1 }} />);

// Any result, and no parameter at all.
const Nothing = () => {};
async function Later({ label }: { label: string }) {
  <Text>{await Promise.resolve(label)}</Text>;
  return <Button>{label}</Button>;
}
function* Counting() {
  yield 1;
}
exact<void>()(<Nothing />);
exact<void>()(<Nothing key="a" />);
exact<Promise<boolean>>()(<Later label="L" />);
exact<boolean>()(await <Later label="L" />);
exact<Generator<number, void, unknown>>()(<Counting />);
const kit = { Rating, deep: { Card } };
exact<number>()(<kit.Rating label="Soup" />);
exact<void>()(<kit.deep.Card title="A">text</kit.deep.Card>);
const props = { label: "Soup", stars: 3 };
exact<number>()(<Rating {...props} />);
exact<number>()(<Rating {...props} stars={7} />);
const Maybe = Math.random() > 0.5 ? Rating : undefined;
if (Maybe) exact<number>()(<Maybe label="Soup" />);

<Rating label={3} />;
//      ^^^^^ Type 'number' is not assignable to type 'string'
<Rating label="Soup" starz={3} />;
//                   ^^^^^ `<Rating>` has no prop `starz`. Did you mean `stars`?
const nameless = <Rating stars={3} />;
//                ^^^^^^ `<Rating>` needs the prop `label`
const bare = <Nothing label="x" />;
//            ^^^^^^^ `<Nothing>` takes no props and no children.
<Rating label="Soup">text</Rating>;
//                   ^^^^ `<Rating>` takes no children.
const childless = <Boxed />;
//                 ^^^^^ `<Boxed>` needs something between its tags.
<Each>text</Each>;
//    ^^^^ Type 'string' is not assignable to type '(n: number) => string'
<Picker options={[1]} name={(option) => option} />;
//                                      ^^^^^^ Type 'number' is not assignable to type 'string'
const text = "b";
const uncallable = <text.length />;
//                       ^^^^^^ `<text.length>` is neither an element nor a component
