import { Button, Checkbox, Text, rerun, session } from "dacapo";

const state = session({ count: 0, stopAt: 4 });
const endless = <Checkbox label="Endless" />;
<Text>count {state.count}</Text>;
if (endless || state.count < state.stopAt) {
  state.count++;
  try {
    rerun();
  } catch {
    <Text>never here</Text>;
  }
}
<Text>app run count {state.count}</Text>;
<Button>Go on</Button>;
