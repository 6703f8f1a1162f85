import { Button, Text, TextInput, rerun, session } from "dacapo";

const state = session({ log: [] as string[] });
const again = <Button>Again</Button>;
if (again) rerun();
const value = <TextInput label="Below" onChange={(text) => { state.log.push(`changed to ${text}`); }} />;
state.log.push(`run with ${value}`);
<Text>{value}</Text>;
