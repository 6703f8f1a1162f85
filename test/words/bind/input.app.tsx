import { Checkbox, NumberInput, SelectBox, Slider, TextInput, session } from "dacapo";

const state = session({
  city: "Oslo" as "Oslo" | "Bergen",
  count: 0,
  name: "",
  perhaps: null as number | null,
  done: false,
});
const fixed: { readonly n: number } = { n: 1 };
const maybe = undefined as { n: number } | undefined;

<SelectBox label="City" options={["Oslo", "Bergen", "Molde"]} bind={state.city} />;
<SelectBox label="City" options={["Oslo", "Bergen"]} bind={state.count} />;
<Slider label="N" bind={state.name} />;
<TextInput label="T" bind={state.count} />;
<Slider label="N" bind={state.perhaps} />;
<NumberInput label="N" clearable bind={state.count} />;
<Checkbox label="Done" bind={state.name} />;
<Slider label="N" bind={fixed.n} />;
<Slider label="N" bind={maybe?.n} />;
<Slider label="N" bind={5} />;
<Checkbox label="Fine" bind={state.done} />;
