import { Button, cache, session, Text } from "dacapo";

export const executed: string[] = [];

const state = session({ shown: "" });
const load = cache((name: string) => executed.push(name));
const run = <Button>Run</Button>;
if (run) state.shown = `return ${load("a08")}, executions: ${executed.length}`;
<Text>{state.shown}</Text>;
