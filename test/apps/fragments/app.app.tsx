import { Button, Fragment, Text, rerun, session } from "dacapo";

const state = session({ app: 0, one: 0, two: 0 });
state.app++;
<Text>app {state.app}</Text>;
<Fragment key="one">{() => {
  state.one++;
  const again = <Button>One</Button>;
  const both = <Button onClick={() => rerun({ fragment: ["one", "two"] })}>Both</Button>;
  <Text>one {state.one}{again ? " again" : ""}{both ? " both" : ""}</Text>;
  <Fragment>{() => {
    <Button>Inner</Button>;
    const all = <Button>All</Button>;
    <Text>inner of {state.one}, app {state.app}</Text>;
    if (all) rerun();
  }}</Fragment>;
}}</Fragment>;
<Fragment key="two" runEvery={1000}>{() => {
  state.two++;
  <Button onClick={() => rerun()}>Two</Button>;
  <Text>two {state.two}</Text>;
  if (state.two % 5 === 0) rerun({ scope: "fragment" });
}}</Fragment>;
