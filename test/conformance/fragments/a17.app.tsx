import { Fragment, Text, session } from "dacapo";

const state = session({ app: 0, clock: 0 });
state.app++;
<Fragment runEvery={1000}>{() => {
  state.clock++;
  <Text>clock {state.clock}, app {state.app}</Text>;
}}</Fragment>;
