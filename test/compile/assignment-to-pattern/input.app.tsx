// A pattern that is assigned to keeps its parentheses: an engine takes it for a mistake behind an object that is passed before it.
import { Text } from "dacapo";

let name = "Ada", born = 1815;
const seen = (_: object, all: object) => Object.keys(all).length;

({ name } = { name: "Grace" });
const count = seen({ a: 1 }, ({ name, born } = { name, born: 1906 }));
<Text help={`${count}`}>{name}</Text>;
