import { Button, Fragment, Text, rerun, session } from "dacapo";

const state = session({ log: [] as string[] });
state.log.push("app");
<Button>App</Button>;
<Fragment>{() => {
  state.log.push("f1");
  <Button>One</Button>;
  const again = <Button>Fragment rerun</Button>;
  if (again) {
    state.log.push("x");
    rerun({ scope: "fragment" });
  }
}}</Fragment>;
<Fragment>{() => {
  state.log.push("f2");
  const clicked = <Button>Two</Button>;
  const app = <Button>App rerun</Button>;
  if (app) rerun();
  if (clicked) <Text>clicked 2</Text>;
}}</Fragment>;
