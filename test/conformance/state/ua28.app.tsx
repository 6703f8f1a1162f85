import { Radio } from "dacapo";

const shown = <Radio label="Show" options={["off", "on"]} />;
if (shown === "on") <Radio label="Letter" options={["a", "b", "c"]} />;
