// `bind`: the variable takes all that the widget evaluates to, and holds nothing that the widget never is.
import {
  Checkbox,
  DataFrame,
  ColorPicker,
  DateInput,
  DateTimeInput,
  Feedback,
  MultiSelect,
  NumberInput,
  Pills,
  Radio,
  SegmentedControl,
  SelectBox,
  SelectSlider,
  Slider,
  TextArea,
  TextInput,
  TimeInput,
  Toggle,
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
  span: null as [number, number] | null,
  stay: ["2026-12-24", "2027-01-02"] as [string, string],
  perhapsStay: null as [string, string] | null,
  perhapsTags: null as string[] | null,
  agreed: null as boolean | null,
  nothing: null,
  numbers: [1, 2],
  city: { name: "Oslo" },
  place: { name: "Oslo" } as City | Town,
  seats: {} as Record<string, string>,
  counts: [] as number[],
  selected: { rows: [], columns: [], cells: [] } as Selection,
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
exact<number | null>()(<NumberInput label="L" bind={state.none} />);
exact<number | null>()(<NumberInput label="L" bind={state.none} clearable />);
exact<number>()(<NumberInput label="L" bind={state.n} />);
exact<number>()(<NumberInput label="L" bind={state.counts[2]} />);
exact<number>()(<NumberInput label="L" bind={state.loose} />);
exact<string | null>()(<DateInput label="L" bind={state.nullable} />);
exact<string | null>()(<TimeInput label="L" bind={state.nullable} />);
exact<string | null>()(<DateTimeInput label="L" bind={state.nullable} min="2026-01-01T00:00" />);
exact<string>()(<DateInput label="L" bind={state.s} />);
exact<[string, string]>()(<DateInput label="L" bind={state.stay} />);
exact<string | null>()(<TextInput label="L" bind={state.nullable} />);
exact<string | null>()(<TextArea label="L" bind={state.nullable} />);
exact<string | null>()(<ColorPicker label="L" bind={state.nullable} />);
exact<number | null>()(NumberInput({ label: "L", bind: state.none }));
<NumberInput label="L" bind={state.none} onChange={(count) => exact<number | null>()(count)} />;
<DateInput label="L" bind={state.nullable} onChange={(day) => exact<string | null>()(day)} />;
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
<Slider label="L" bind={state.span} />;
//                ^^^^ may be `null`, but `<Slider>` always has a value
<DateInput label="L" bind={state.perhapsStay} />;
//                   ^^^^ may be `null`, but `<DateInput>` always has a value
<TimeInput label="L" bind={state.perhapsStay} />;
//                   ^^^^ may be `null`
<MultiSelect label="L" options={["S", "M"]} bind={state.perhapsTags} />;
//                                          ^^^^ may be `null`, but `<MultiSelect>` always has a value
<Pills label="L" options={["S", "M"]} multiple bind={state.perhapsTags} />;
//                                             ^^^^ may be `null`
<Checkbox label="L" bind={state.agreed} />;
//                  ^^^^ may be `null`, but `<Checkbox>` always has a value
<Toggle label="L" bind={state.agreed} />;
//                ^^^^ may be `null`
<NumberInput label="L" bind={state.nothing} />;
//                     ^^^^ number

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
