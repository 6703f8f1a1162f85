import { Fragment, Slider, Text, session } from "dacapo";

const state = session({ runs: 0 });
state.runs++;
<Text>Runs: {state.runs}</Text>;
<Fragment>{() => {
  const value = <Slider label="Slider" />;
  <Text>{value}</Text>;
}}</Fragment>;
