import { Button, Container, Slider, Text, session } from "dacapo";
import * as ui from "dacapo";

const state = session({ max: 10 });
const props = { label: "N" };
const n = Slider({ label: "N", max: state.max });
ui.Slider({ key: n, "label": "M" });
Slider(props);
Slider({ ...props, max: 3 });
Slider({ label: "N", format(value) { return `${value}`; } });
Button();
Text({ children: "Hello" });
Text({ children: `Hello ${n}` });
const inner = Container({
  children: () => {
    Text({ children: "inside" });
    return 1;
  },
});
Container({ children: props.label });
Slider({ bind: state.max });
[props].map(Slider);
if (Button({ children: "Go" })) Text({ children: inner });
