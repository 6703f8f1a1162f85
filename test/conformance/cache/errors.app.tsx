import { Button, cache, rerun, session, Text } from "dacapo";

export const count = { failing: 0, cut: 0 };

const state = session({ fail: true, cut: true });
const failing = cache((fail: boolean) => {
  count.failing++;
  if (fail) throw new Error("no data");
  return "data";
});
const cut = cache((again: boolean) => {
  count.cut++;
  if (again && count.cut === 1) rerun();
  return "done";
});
<Button>Again</Button>;
<Text>{cut(state.cut)}</Text>;
<Text>{failing(state.fail)}</Text>;
