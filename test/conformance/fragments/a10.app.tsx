import { Fragment, Text, session } from "dacapo";
import { widgets } from "../every-widget.ts";

const state = session({ outer: 0, inner: 0 });
state.outer++;
<Text>outer {state.outer}</Text>;
<Fragment>{() => {
  state.inner++;
  for (const { name, Kind, props } of widgets) <Kind key={name} {...props} />;
  <Text>inner {state.inner}</Text>;
}}</Fragment>;
