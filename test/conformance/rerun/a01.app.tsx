import { Button, Fragment, Text, rerun, session } from "dacapo";

const state = session({ runs: 0, fragment: 0 });
state.runs++;
if (state.runs < 4) {
  <Text>aborted {state.runs}</Text>;
  rerun();
}
<Text>the same text</Text>;
<Text>app run count: {state.runs}</Text>;
<Fragment>{() => {
  const again = <Button>Rerun fragment</Button>;
  if (again) {
    state.fragment++;
    rerun({ scope: "fragment" });
  }
  <Text>fragment run count: {state.fragment}</Text>;
  if (state.fragment % 5 !== 0) {
    state.fragment++;
    rerun({ scope: "fragment" });
  }
}}</Fragment>;
