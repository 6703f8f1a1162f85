// A little of everything that a recorder has to take down.
import { Button, Checkbox, Container, Fragment, SelectBox, session, Slider, Text, TextInput } from "dacapo";

const state = session({ presses: 0, ticks: 0, links: 0 });
const name = <TextInput label="Name" />;
const pressed = <Button onClick={() => { state.presses++; }}>Press</Button>;
const more = <Checkbox label="More" />;
if (more) {
  <Container key="more">{() => {
    const inside = <Slider label="Inside" max={10} />;
    <Text>{inside}</Text>;
  }}</Container>;
}
const choice = <SelectBox label="Choice" options={["a", "b", "c"]} />;
<Text>{`${name} ${choice}, pressed ${state.presses} times${pressed ? ", now" : ""}`}</Text>;
<Fragment key="clock" runEvery={1000}>{() => {
  state.ticks++;
  <Text>{state.ticks} ticks, {state.links} links</Text>;
}}</Fragment>;
<p>Here is <a onClick={() => { state.links++; }}>a link</a>.</p>;
