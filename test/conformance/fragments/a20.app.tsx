import { Fragment, Text, session } from "dacapo";
import { widgets } from "../every-widget.ts";

const state = session({ runs: 0 });
const write = (value: unknown) => value instanceof File ? value.name : JSON.stringify(value);
state.runs++;
<Text>Runs: {state.runs}</Text>;
for (const { name, Kind, props } of widgets) {
  <Fragment key={name}>{() => {
    const value = <Kind {...props} />;
    <Text key={name}>{write(value)}</Text>;
  }}</Fragment>;
}
