// Options: what is chosen is one of them, by its exact type.
import { MultiSelect, Pills, Radio, SegmentedControl, SelectBox, SelectSlider, session } from "dacapo";
import { exact } from "./same.ts";

interface City {
  name: string;
}
const cities: City[] = [{ name: "Oslo" }];
const flag = Math.random() > 0.5;
const state = session({ size: "S", both: ["S", "M"] as [string, string], tags: ["S"], city: null as City | null });
enum Color {
  Red = "red",
  Blue = "blue",
}

exact<"S" | "M">()(<SelectBox label="L" options={["S", "M"]} />);
exact<"S" | "M">()(<SelectBox label="L" options={["S", "M"] as const} value="M" />);
exact<"S" | "M" | null>()(<SelectBox label="L" options={["S", "M"]} value={null} />);
exact<"S" | "M" | null>()(<SelectBox label="L" options={["S", "M"]} clearable />);
exact<"S" | "M" | null>()(<SelectBox label="L" options={["S", "M"]} clearable={flag} />);
exact<"S" | "M">()(<SelectBox label="L" options={["S", "M"]} clearable={false} />);
exact<1 | 2>()(<SelectBox label="L" options={[1, 2]} />);
exact<1 | "a">()(<SelectBox label="L" options={[1, "a"]} />);
exact<boolean>()(<SelectBox label="L" options={[true, false]} />);
const color: Color = <SelectBox label="L" options={[Color.Red, Color.Blue]} value={Color.Blue} />;
exact<Color>()(color);
exact<string>()(<SelectBox label="L" options={state.tags} />);
exact<City>()(<SelectBox label="L" options={cities} format={(city) => city.name} value={cities[0]} />);
exact<City>()(<SelectBox label="L" options={new Set(cities)} />);
exact<City | null>()(<SelectBox label="L" options={cities} value={state.city} />);
exact<{ readonly id: 1 } | { readonly id: 2 }>()(<SelectBox label="L" options={[{ id: 1 }, { id: 2 }]} />);
exact<"a" | "b">()(<SelectBox label="L" options={new Map([["a", 1] as const, ["b", 2] as const]).keys()} />);
<SelectBox label="L" options={["S", "M"]} onChange={(size) => exact<"S" | "M">()(size)} />;
<SelectBox label="L" options={["S", "M"]} clearable onChange={(size) => exact<"S" | "M" | null>()(size)} />;
<SelectBox label="L" options={cities} format={(city) => (exact<City>()(city), city.name)} />;
// How a handler is written changes nothing.
exact<City>()(<SelectBox label="L" options={cities} onChange={console.log} />);
exact<City>()(<SelectBox label="L" options={cities} onChange={(city: City | null) => city} />);
exact<City>()(<SelectBox label="L" options={cities} onChange={(city: unknown) => city} format={String} />);
exact<"S" | "M" | null>()(<Pills label="L" options={["S", "M"]} onChange={(size: string | null) => size} />);
exact<("S" | "M")[]>()(<Pills label="L" options={["S", "M"]} multiple onChange={(sizes: readonly string[]) => sizes} />);
exact<"S" | "M">()(<SelectSlider label="L" options={["S", "M"]} onChange={console.log} />);
exact<"S" | "M">()(<Radio label="L" options={["S", "M"]} format={(size: string) => size} onChange={console.log} />);

<SelectBox label="L" options={["S", "M"]} value="X" />;
//                                        ^^^^^ Type '"X"' is not assignable to type
<SelectBox label="L" options={cities} value="Oslo" />;
//                                    ^^^^^ Type 'string' is not assignable to type 'City'
<SelectBox label="L" options={cities} format={(city) => city.nam} />;
//                                                           ^^^ Property 'nam' does not exist on type 'City'
<SelectBox label="L" options={cities} format={(city) => city} />;
//                                    ^^^^^^ Type 'City' is not assignable to type 'Label'
<SelectBox label="L" options={["S", "M"]} onChange={(size: "S") => size} />;
//                                        ^^^^^^^^ Type '(size: "S") => "S"' is not assignable to type '(value:
<SelectBox label="L" options={3} />;
//                   ^^^^^^^ Type 'number' is not assignable to type

exact<"S" | "M">()(<Radio label="L" options={["S", "M"]} captions={["small", "middle"]} horizontal />);
exact<"S" | "M" | null>()(<Radio label="L" options={["S", "M"]} value={null} />);
<Radio label="L" options={["S", "M"]} clearable />;
//                                    ^^^^^^^^^ `<Radio>` has no prop `clearable`

exact<"S" | "M">()(<SelectSlider label="L" options={["S", "M"]} value="M" />);
exact<["S" | "M", "S" | "M"]>()(<SelectSlider label="L" options={["S", "M"]} value={["S", "M"]} />);
exact<["S" | "M", "S" | "M"]>()(<SelectSlider label="L" options={["S", "M"]} bind={state.both} />);
exact<"S" | "M">()(<SelectSlider label="L" options={["S", "M"]} bind={state.size} />);
<SelectSlider label="L" options={["S", "M"]} value={["S", "M"]} onChange={(v) => exact<["S" | "M", "S" | "M"]>()(v)} />;
<SelectSlider label="L" options={["S", "M"]} value={["S", "X"]} />;
//                                                        ^^^ Type '"X"' is not assignable to type

exact<("S" | "M")[]>()(<MultiSelect label="L" options={["S", "M"]} value={["S"]} max={1} />);
exact<City[]>()(<MultiSelect label="L" options={cities} format={(city) => city.name} />);
<MultiSelect label="L" options={["S", "M"]} onChange={(sizes) => exact<("S" | "M")[]>()(sizes)} />;
<MultiSelect label="L" options={["S", "M"]} value={["X"]} />;
//                                                  ^^^ Type '"X"' is not assignable to type

exact<"S" | "M" | null>()(<Pills label="L" options={["S", "M"]} />);
exact<"S" | "M" | null>()(<Pills label="L" options={["S", "M"]} value={null} />);
exact<"S" | "M" | null>()(<SegmentedControl label="L" options={["S", "M"]} clearable />);
exact<("S" | "M")[]>()(<Pills label="L" options={["S", "M"]} multiple value={["S"]} />);
exact<"S" | "M" | null | ("S" | "M")[]>()(<Pills label="L" options={["S", "M"]} multiple={flag} />);
<Pills label="L" options={["S", "M"]} multiple onChange={(sizes) => exact<("S" | "M")[]>()(sizes)} />;
<Pills label="L" options={["S", "M"]} value={["S"]} />;
//                                    ^^^^^ Type 'string[]' is not assignable to type
<Pills label="L" options={["S", "M"]} multiple value="S" />;
//                                             ^^^^^ Type 'string' is not assignable to type 'readonly (
// What is typed may be chosen too.
exact<1 | 2 | string>()(<SelectBox label="L" options={[1, 2]} acceptNew />);
exact<1 | 2>()(<SelectBox label="L" options={[1, 2]} acceptNew={false} />);
exact<1 | string | null>()(<SelectBox label="L" options={[1]} acceptNew value={null} />);
exact<(1 | string)[]>()(<MultiSelect label="L" options={[1]} acceptNew value={[1, "two"]} />);

// Options that are asked for: nothing is chosen at first.
const find = async (query: string): Promise<City[]> => cities.filter(({ name }) => name.includes(query));
exact<City | null>()(<SelectBox label="L" options={find} format={(city) => city.name} />);
exact<City | null>()(<SelectBox label="L" options={async (query, signal) => (signal.aborted ? [] : find(query))} />);
exact<"S" | "M" | null>()(<SelectBox label="L" options={() => ["S", "M"] as const} />);
exact<City | string | null>()(<SelectBox label="L" options={find} acceptNew />);
exact<City | null>()(<SelectBox label="L" options={find} bind={state.city} />);
exact<City | null>()(<SelectBox label="L" options={find} value={{ name: "Oslo" }} />);
<SelectBox label="L" options={find} onChange={(city) => exact<City | null>()(city)} />;
exact<City[]>()(<MultiSelect label="L" options={find} format={(city) => city.name} value={cities} />);
exact<(City | string)[]>()(<MultiSelect label="L" options={find} acceptNew />);
<MultiSelect label="L" options={async (query) => find(query)} onChange={(found) => exact<City[]>()(found)} />;
<SelectBox label="L" options={find} format={(city) => city.nam} />;
//                                                         ^^^ Property 'nam' does not exist on type 'City'
<SelectBox label="L" options={find} value="Oslo" />;
//                                  ^^^^^ Type 'string' is not assignable to type 'City'
<SelectBox label="L" options={async () => 3} />;
//                   ^^^^^^^ Type '() => Promise<
