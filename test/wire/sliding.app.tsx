import { Button, query, session, Slider, stored, Text, TextInput } from "dacapo";

const state = session({ seen: [] as number[], more: 0, hidden: false });
const at = query({ at: 0 });
const mine = stored({ kept: 0 });

const n = <Slider label="N" max={100} onChange={(value) => { state.seen.push(value as number); }} />;
if (!state.hidden) <Button>Add</Button>;
const name = <TextInput label="Name" />;
<Text>Hello {name}</Text>;
<Text>{state.seen.join()} now {n}</Text>;
<Text>More {state.more}</Text>;
<Text>At {at.at}</Text>;
<Text>Kept {mine.kept}</Text>;
<Button onClick={() => { at.at = 5; }}>Go</Button>;
<Button onClick={() => { mine.kept = 1; }}>Keep</Button>;
const wait = <Button>Wait</Button>;
if (wait) await new Promise(() => {});
