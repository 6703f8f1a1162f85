import { Button, Checkbox, Text, rerun, session, stop } from "dacapo";

const state = session({ log: [] as string[], again: false });
const how = ["return in finally", "catch", "promise.catch", "stop in finally"].filter((name) => {
  return <Checkbox key={name} label={name} />;
});
<Text>{`log ${state.log.splice(0).join(", ")}`}</Text>;
const go = <Button>Go</Button>;

function sneaky() {
  try {
    rerun();
  } finally {
    return "swallowed";
  }
}
if (go && how.includes("return in finally")) {
  sneaky();
  state.again = true;
  <Text>not drawn</Text>;
}
if (go && how.includes("catch")) {
  try {
    rerun();
  } catch {
    state.log.push("caught");
  } finally {
    state.log.push("finally");
  }
}
if (go && how.includes("promise.catch")) {
  await (async () => rerun())().catch(() => "swallowed");
  state.again = true;
  <Text>not drawn either</Text>;
}
if (go && how.includes("stop in finally")) {
  try {
    stop();
  } finally {
    state.log.push("stopping");
  }
}
<Text>{`end, again ${state.again}`}</Text>;
