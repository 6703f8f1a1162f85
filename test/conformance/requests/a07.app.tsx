import { Button, session, Text } from "dacapo";

const state = session({ count: 0 });
<Button onClick={() => { state.count++; }}>Add</Button>;
<Text>{state.count}</Text>;
