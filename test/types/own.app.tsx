// Elements of one's own: props by their kinds, and what they evaluate to by their value, trigger, or children.
import { session, type Block } from "dacapo";
import { Badge, Dial, Frame, Given, Pair, Send, Stars, Titled } from "./own.ts";
import { exact } from "./same.ts";

const state = session({ n: 0, none: null as number | null });

exact<number>()(<Stars label="Soup" />);
exact<number>()(<Stars label="Soup" max={3} size="large" value={2} key="a" class="x" />);
exact<number>()(<Stars label="Soup" bind={state.n} onChange={(stars) => exact<number>()(stars)} />);
exact<number | null>()(<Dial />);
exact<number | null>()(<Dial bind={state.none} onChange={(turns) => exact<number | null>()(turns)} />);
exact<string | null>()(<Send onSubmit={(text) => exact<string>()(text)}>Send <b>it</b></Send>);
(<Badge tone="good">new</Badge>).update({ tone: "bad", children: "old", data: [1] });
exact<Block>()(<Frame />);
exact<number>()(<Frame title="F">{() => 1}</Frame>);
exact<undefined>()(<Frame><Badge>new</Badge></Frame>);
exact<Block[]>()(<Pair />);
exact<string>()(<Given n={1} />);

const nameless = <Stars max={3} />;
//                ^^^^^ `<Stars>` needs the prop `label`
<Stars label="Soup" size="huge" />;
//                  ^^^^ Type '"huge"' is not assignable to type
<Stars label="Soup" value="2" />;
//                  ^^^^^ Type 'string' is not assignable to type 'number'
<Stars label="Soup" bind={state.none} />;
//                  ^^^^ null
<Dial bind={state.n} />;
//    ^^^^ null
<Stars label="Soup" lable="x" />;
//                  ^^^^^ `<Stars>` has no prop `lable`. Did you mean `label`?
<Stars label="Soup">text</Stars>;
//                  ^^^^ `<Stars>` takes no children.
<Badge><Frame /></Badge>;
//      ^^^^^ `<Badge>` shows text and inline HTML; an element in it would be lost.
<Badge>Hi <Stars label="Soup" /></Badge>;
//     ^^^^^^^^^ `<Badge>` shows text and inline HTML
<Badge>{state.n > 0 && <Frame />}</Badge>;
//      ^^^^^^^^^^^^^^^^^^^^^ `<Badge>` shows text and inline HTML
<Badge>{() => "x"}</Badge>;
//      ^^^^^^^^^ `<Badge>` shows texts, numbers and inline HTML
<Badge tonne="good">x</Badge>;
//     ^^^^^ `<Badge>` has no prop `tonne`. Did you mean `tone`?
<Badge>Hi <b>{state.n}</b> {[1, 2].map((n) => <i>{n}</i>)} {state.n > 0 && <b>x</b>}</Badge>;
<Badge>{state.n > 0 && <b>x</b>}</Badge>;
<Stars label="Soup">{state.n}</Stars>;
//                   ^^^^^^^ `<Stars>` takes no children.
const untitled = <Titled>text</Titled>;
//                ^^^^^^ `<Titled>` needs the prop `title`
<Badge draw={3}>x</Badge>;
//     ^^^^ Type 'number' is not assignable to type '(...args: any[]) => unknown'
