import { shared, Text } from "dacapo";

const all = shared({ visits: 0 });
<Text>{all.visits}</Text>;
all.visits += 1;
