import { Checkbox, Pills, Text } from "dacapo";

const preset = <Checkbox label="Preset" />;
const chosen = <Pills key="tags" label="Tags" options={["a", "b", "c", "d"]} multiple value={preset ? ["a", "b", "c"] : []} />;
<Text>{chosen.join()}</Text>;
