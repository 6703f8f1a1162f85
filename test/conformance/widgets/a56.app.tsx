import { MultiSelect, Text } from "dacapo";

const chosen = <MultiSelect label="Sex" options={["male", "female"]} format={(option) => option[0]!.toUpperCase() + option.slice(1)} />;
<Text>{JSON.stringify(chosen)}</Text>;
