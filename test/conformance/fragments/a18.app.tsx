import { Button, Fragment, Text, session } from "dacapo";

const state = session({ app: 0, outer: 0, inner: 0, inner2: 0 });
state.app++;
<Button>Full</Button>;
<Text>app {state.app}</Text>;
<Fragment>{() => {
  state.outer++;
  <Button>Outer</Button>;
  <Text>outer {state.outer}</Text>;
  <Fragment>{() => {
    state.inner++;
    <Button>Inner</Button>;
    <Text>inner {state.inner}</Text>;
    <Fragment>{() => {
      state.inner2++;
      <Button>Inner 2</Button>;
      <Text>inner2 {state.inner2}</Text>;
    }}</Fragment>;
  }}</Fragment>;
}}</Fragment>;
