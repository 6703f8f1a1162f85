import { Text } from "dacapo";
import { load } from "./load";

const first = await load("a");
<Text>{first}</Text>;
const [b, c] = await Promise.all([load("b"), load("c")]);
<Text>{b + (await load(c))}</Text>;
if (await load("d")) <Text>d</Text>;
