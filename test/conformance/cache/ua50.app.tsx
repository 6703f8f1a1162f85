import { Button, cache, session, Text } from "dacapo";

export const calls: unknown[][] = [];

const state = session({ args: [] as unknown[] });
const f = cache((...args: unknown[]) => calls.push(args));
<Button>Call</Button>;
<Text>{f(...state.args)}</Text>;
