import { Text, query } from "dacapo";

const one = query({ x: "none", a: "none" });
const all = query({ x: [] as string[] });
<Text>{JSON.stringify(one)}</Text>;
<Text>{JSON.stringify(all.x)}</Text>;
