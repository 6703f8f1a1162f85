import { Button, Checkbox, Container, Fragment, Text, TextInput, session } from "dacapo";

const state = session({ log: "" });
const name = <TextInput label="Name" />;
const body = <Checkbox label="In the body" />;
<Button onClick={() => { throw new Error("in a handler"); }}>Handler</Button>;
<Fragment>{() => {
  const inside = <Checkbox label="In a fragment" />;
  if (inside) throw new TypeError("in a fragment");
  <Text>fragment is fine</Text>;
}}</Fragment>;
const child = <Checkbox label="In an async child" />;
<Container>{async () => {
  await Promise.resolve();
  if (child) throw new Error("in an async child");
  <Text>child is fine</Text>;
}}</Container>;
<Container>{() => {
  if (body) throw new Error("in the body");
}}</Container>;
try {
  if (name === "caught") throw new Error("caught");
} catch (error) {
  state.log = (error as Error).message;
}
<Text>{`${name} ${state.log}`}</Text>;
