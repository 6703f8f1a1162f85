import { NumberInput, Text, tick } from "dacapo";

const value = <NumberInput label="Steps" />;
if (value !== 0) await tick();
<Text>{value}</Text>;
