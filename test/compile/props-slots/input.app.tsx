import { Slider, session } from "dacapo";

const state = session({ max: 10, label: "N" });
const n = <Slider label={state.label} min={0} max={state.max} />;
const options = [state.max, 1];
<Slider min={options[1]} max={n} label="fixed" step={2} format={(value) => `${value} kg`} />;
