// Numbers: `null` only where the field can be empty, a pair for a pair, handlers with exactly the value.
import { Feedback, NumberInput, Slider, session } from "dacapo";
import { exact } from "./same.ts";

const state = session({ n: 0, none: null as number | null, pair: [1, 2] as [number, number], list: [1, 2], s: "" });
const flag = Math.random() > 0.5;
const optional = undefined as number | undefined;

exact<number>()(<NumberInput label="N" />);
exact<number>()(<NumberInput label="N" min={0} max={10} step={0.5} value={2} />);
exact<number>()(<NumberInput label="N" value={optional} />);
exact<number>()(<NumberInput label="N" clearable={false} />);
exact<number | null>()(<NumberInput label="N" value={null} />);
exact<number | null>()(<NumberInput label="N" value={state.none} />);
exact<number | null>()(<NumberInput label="N" clearable />);
exact<number | null>()(<NumberInput label="N" clearable={flag} value={3} />);
exact<number>()(<NumberInput label="N" bind={state.n} />);
exact<number | null>()(<NumberInput label="N" bind={state.none} clearable />);
<NumberInput label="N" onChange={(value) => exact<number>()(value)} />;
<NumberInput label="N" value={null} onChange={(value) => exact<number | null>()(value)} />;
<NumberInput label="N" clearable onChange={async (value) => exact<number | null>()(value)} />;
<NumberInput label="N" onChange={() => state.n++} />;
exact<number>()(<NumberInput label="N" onChange={console.log} />);
exact<number>()(<NumberInput label="N" onChange={(value: number | null) => value} />);
exact<number>()(<Slider label="N" onChange={(value: unknown) => value} />);

<NumberInput label="N" value="2" />;
//                     ^^^^^ Type 'string' is not assignable to type 'number'
<NumberInput label="N" onChange={(value: string) => value} />;
//                     ^^^^^^^^ Type '(value: string) => string' is not assignable to type '(value: number) => unknown'
<NumberInput label="N" minn={2} />;
//                     ^^^^ `<NumberInput>` has no prop `minn`. Did you mean `min`?
const nameless = <NumberInput max={2} />;
//                ^^^^^^^^^^^ `<NumberInput>` needs the prop `label`

exact<number>()(<Slider label="N" />);
exact<number>()(<Slider label="N" min={1} max={3} step={1} value={2} format={{ style: "percent" }} />);
exact<number>()(<Slider label="N" bind={state.n} />);
exact<[number, number]>()(<Slider label="N" value={[1, 2]} />);
exact<[number, number]>()(<Slider label="N" value={[1, 2] as const} />);
exact<[number, number]>()(<Slider label="N" value={state.pair} />);
exact<[number, number]>()(<Slider label="N" bind={state.pair} />);
const [from, to] = <Slider label="N" value={[1, 2]} onChange={(value) => exact<[number, number]>()(value)} />;
exact<number>()(from);
exact<number>()(to);
<Slider label="N" onChange={(value) => exact<number>()(value)} />;
<Slider label="N" bind={state.pair} onChange={(value) => exact<[number, number]>()(value)} />;

<Slider label="N" value="3" />;
//                ^^^^^ Type 'string' is not assignable to type 'number | readonly [number, number] | undefined'
<Slider label="N" value={null} />;
//                ^^^^^ Type 'null' is not assignable to type 'number | readonly [number, number] | undefined'

exact<number | null>()(<Feedback label="F" />);
exact<number | null>()(<Feedback label="F" kind="stars" value={3} bind={state.none} />);
<Feedback label="F" kind="hearts" />;
//                  ^^^^ "hearts"
