import { Button, Checkbox, NumberInput, Text, TextInput, context, query } from "dacapo";

const at = query({ search: "", page: 1, all: false, tags: [] as string[] });
<TextInput label="Search" bind={at.search} />;
<NumberInput label="Page" min={1} bind={at.page} />;
<Checkbox label="All" bind={at.all} />;
<Button onClick={() => { at.tags = [...at.tags, `t${at.tags.length + 1}`]; }}>Tag</Button>;
<Button onClick={() => { at.search = ""; at.page = 1; at.all = false; at.tags = []; }}>Clear</Button>;
<Text>{JSON.stringify({ ...at })}</Text>;
<Text>{context.url}</Text>;
