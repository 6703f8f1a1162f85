// Something that runs again by itself, alone.
import { Fragment, session, Text } from "dacapo";

const state = session({ ticks: 0 });
<Fragment runEvery={1000}>{() => {
  state.ticks++;
  <Text>Tick {state.ticks}</Text>;
}}</Fragment>;
