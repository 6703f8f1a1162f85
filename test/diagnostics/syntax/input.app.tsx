import { Text } from "dacapo";

const n = (1 + ;
<Text>{n}</Text>;
