import { Button, Fragment, SelectBox, Text, rerun, session } from "dacapo";

const state = session({ runs: 0 });
state.runs++;
const choice = <SelectBox label="Choice" options={["a", "b", "c"]} value={null} />;
<Text>{choice ?? "nothing"}</Text>;
<Fragment>{() => {
  const again = <Button>Rerun app</Button>;
  if (again) rerun();
}}</Fragment>;
