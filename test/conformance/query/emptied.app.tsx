import { Button, MultiSelect, Text, TextInput, query } from "dacapo";

const at = query({ tags: ["a", "b"], none: [] as string[], word: "", page: 1 });
const tags = <MultiSelect label="Tags" options={["a", "b", "c"]} bind={at.tags} />;
<TextInput label="Word" bind={at.word} />;
const clear = <Button>Clear</Button>;
if (clear) at.tags = [];
<Text>{JSON.stringify([at.tags, at.none, at.word])} {tags.length}</Text>;
