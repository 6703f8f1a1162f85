import { Button, Fragment, SelectBox, Text, TextInput, rerun, session } from "dacapo";

const states: Record<string, string[]> = { Germany: ["Hesse", "Saxony"], USA: ["Ohio", "Utah"] };
const state = session({ result: null as string | null });

<Fragment>{() => {
  const country = <SelectBox label="Country" options={Object.keys(states)} value={null} />;
  let place: string | null = null;
  if (country !== null) {
    const land = <SelectBox label="State" options={states[country]!} value={null} />;
    const city = land !== null ? <TextInput label="City" /> : "";
    if (city !== "") place = [country, land, city].join(", ");
  }
  const send = <Button disabled={place === null}>Submit</Button>;
  if (send) {
    state.result = place;
    rerun();
  }
}}</Fragment>;

if (state.result !== null) {
  <Text>{state.result}</Text>;
  state.result = null;
}
