import { Checkbox, MultiSelect, Text, session } from "dacapo";

const state = session({ chosen: [] as string[] });
<Checkbox label="Too many" onChange={() => { state.chosen = ["male", "female"]; }} />;
const given = <Checkbox label="Too many at first" />;
const chosen = <MultiSelect label="At most one" options={["male", "female"]} max={1} bind={state.chosen} />;
<Text>{chosen.join()}</Text>;
if (given) <MultiSelect label="Two given" options={["male", "female"]} max={1} value={["male", "female"]} />;
