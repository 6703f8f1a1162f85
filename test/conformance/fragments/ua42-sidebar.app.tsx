import { Button, Checkbox, Fragment, Sidebar, Text, session } from "dacapo";

const state = session({ app: 0, one: 0, two: 0 });
state.app++;
<Sidebar><Text>before</Text></Sidebar>;
<Fragment>{() => {
  state.one++;
  const more = <Checkbox label="More" />;
  <Sidebar>{() => {
    <Text>one {state.one}</Text>;
    <Button>In the sidebar</Button>;
  }}</Sidebar>;
  if (more) {
    <Fragment>{() => {
      <Sidebar><Text>inner</Text></Sidebar>;
    }}</Fragment>;
  }
}}</Fragment>;
<Fragment>{() => {
  state.two++;
  <Button>Two</Button>;
  const sidebar = <Sidebar />;
  sidebar(() => { <Text>two {state.two}</Text>; });
}}</Fragment>;
<Sidebar><Text>behind of app {state.app}</Text></Sidebar>;
