import { Text } from "dacapo";

const n = 1;
const n = 2;
<Text>{n}</Text>;
