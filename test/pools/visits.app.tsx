import { Button, shared, Text } from "dacapo";

const all = shared({ visits: 0 });
all.visits += 1;
<Text>{all.visits}</Text>;
<Button>Again</Button>;
