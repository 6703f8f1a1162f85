// `bind`: the variable takes all that the widget evaluates to, and holds nothing that the widget never is.
import {
  Checkbox,
  DataFrame,
  DateInput,
  Feedback,
  MultiSelect,
  NumberInput,
  Pills,
  Radio,
  SegmentedControl,
  SelectBox,
  SelectSlider,
  Slider,
  TextInput,
  session,
  type Selection,
} from "dacapo";
import { exact } from "./same.ts";

interface City {
  readonly name: string;
}
interface Town {
  readonly name: string;
  readonly mayor: string;
}
const cities: City[] = [];
const places: (City | Town)[] = [];
const state = session({
  s: "",
  n: 0,
  none: null as number | null,
  size: "S" as "S" | "M",
  wrong: "S" as "S" | "L",
  mixed: "" as string | number,
  nullable: null as string | null,
  capital: null as City | null,
  tags: [] as string[],
  numbers: [1, 2],
  city: { name: "Oslo" },
  place: { name: "Oslo" } as City | Town,
  seats: {} as Record<string, string>,
  counts: [] as number[],
  selected: { rows: [], columns: [] } as Selection,
  some: undefined as unknown,
  loose: undefined as any,
});
const fixed = { name: "x" } as { readonly name: string };
let local = "";
let narrowed: "S" | "M" = "S";

exact<"S" | "M">()(<SelectBox label="L" options={["S", "M"]} bind={state.size} />);
exact<"S" | "M">()(<SelectBox label="L" options={["S", "M"]} bind={state.s} />);
exact<"S" | "M">()(<SelectBox label="L" options={["S", "M"]} bind={narrowed} />);
exact<"S" | 1>()(<SelectBox label="L" options={["S", 1]} bind={state.mixed} />);
exact<City>()(<SelectBox label="L" options={cities} bind={state.city} />);
exact<City | Town>()(<SelectBox label="L" options={places} bind={state.place} />);
exact<{ readonly name: "A" } | { readonly name: "B" }>()(
  <SelectBox label="L" options={[{ name: "A" }, { name: "B" }]} bind={state.city} />,
);
exact<("S" | "M")[]>()(<MultiSelect label="L" options={["S", "M"]} bind={state.tags} />);
exact<("S" | "M")[]>()(<Pills label="L" options={["S", "M"]} multiple bind={state.tags} />);
exact<string>()(<TextInput label="L" bind={local} />);
// `undefined`: not set yet.
exact<string>()(<TextInput label="L" bind={state.seats["4a"]} />);
exact<"S" | "M">()(<SelectBox label="L" options={["S", "M"]} bind={state.seats["4a"]} />);
exact<number>()(<Slider label="L" bind={state.counts[2]} />);
exact<string>()(<TextInput label="L" bind={state.loose} />);
exact<Selection>()(<DataFrame data={cities} selection="rows" bind={state.selected} />);
if (state.size === "S") exact<"S" | "M">()(<SelectBox label="L" options={["S", "M"]} bind={state.size} />);

// C11: a variable that may be `null` makes the widget one that may be empty.
exact<"S" | "M" | null>()(<SelectBox label="L" options={["S", "M"]} bind={state.nullable} />);
exact<"S" | "M" | null>()(<Radio label="L" options={["S", "M"]} bind={state.nullable} />);
exact<"S" | "M" | null>()(<SegmentedControl label="L" options={["S", "M"]} bind={state.nullable} />);
exact<"S" | "M" | null>()(<Pills label="L" options={["S", "M"]} clearable={false} bind={state.nullable} />);
exact<"S" | "M" | null>()(<SelectSlider label="L" options={["S", "M"]} bind={state.nullable} />);
exact<City | null>()(<Radio label="L" options={cities} format={(city) => city.name} bind={state.capital} />);
exact<1 | 2 | null>()(<SelectBox label="L" options={[1, 2]} bind={state.none} />);
exact<"S" | "M" | null>()(<SelectBox label="L" options={["S", "M"]} bind={state.nullable} clearable />);
exact<"S" | "M">()(<Radio label="L" options={["S", "M"]} bind={state.loose} />);
<Radio label="L" options={["S", "M"]} bind={state.nullable} onChange={(size) => exact<"S" | "M" | null>()(size)} />;

// What the widget gives does not fit into the variable.
<SelectBox label="L" options={["S", "M"]} bind={state.wrong} />;
//                                        ^^^^ "M"
<SelectBox label="L" options={["S", "M"]} bind={state.s} clearable />;
//                                        ^^^^ null
<NumberInput label="L" bind={state.n} value={null} />;
//                     ^^^^ null
<NumberInput label="L" bind={state.s} />;
//                     ^^^^ number
<Checkbox label="L" bind={state.s} />;
//                  ^^^^ boolean
<Feedback label="L" bind={state.n} />;
//                  ^^^^ null
<MultiSelect label="L" options={["S", "M"]} bind={state.numbers} />;
//                                          ^^^^ ("
<Pills label="L" options={["S", "M"]} multiple bind={state.s} />;
//                                             ^^^^ ("
<SelectBox label="L" options={cities} bind={state.s} />;
//                                    ^^^^ City
<DataFrame data={cities} selection="rows" bind={state.n} />;
//                                        ^^^^ Selection

// The variable holds what the widget never is.
<SelectBox label="L" options={["S", "M"]} bind={state.mixed} />;
//                                        ^^^^ number
<NumberInput label="L" bind={state.none} />;
//                     ^^^^ null
<Slider label="L" bind={state.none} />;
//                ^^^^ null
<Slider label="L" bind={state.numbers} />;
//                ^^^^ number[]
<SelectSlider label="L" options={["S", "M"]} bind={state.tags} />;
//                                           ^^^^ string[]
<TextInput label="L" bind={state.mixed} />;
//                   ^^^^ number
<TextInput label="L" bind={state.some} />;
//                   ^^^^ unknown
<DateInput label="L" bind={state.nullable} />;
//                   ^^^^ null

// What cannot be assigned.
<TextInput label="L" bind={fixed.name} />;
//                         ^^^^^^^^^^ 'name' because it is a read-only property

/** Also where the type is not known yet. */
export function Choose<T>({ options, first }: { options: readonly T[]; first: T }) {
  let chosen = first;
  return <SelectBox label="L" options={options} bind={chosen} />;
}
exact<City>()(<Choose options={cities} first={{ name: "Oslo" }} />);

// In the call form too.
exact<"S" | "M">()(SelectBox({ label: "L", options: ["S", "M"], bind: state.size }));
SelectBox({ label: "L", options: ["S", "M"], bind: state.wrong });
//                                           ^^^^ ValueDoesNotFit<"M">
