import { Text } from "dacapo";

const make = () => ({ ok: false });
const rows = [1, 2].map(() => ({ done: false, tags: [] }));
const none = Promise.reject().catch(() => ({}));
({ a: 1 }).a;
const typed = () => ({ a: 1 }) satisfies { a: number };
const wide = () => ({ a: 1n, 2n: "two" });
const drawn = () => { <Text>x</Text>; return { a: 1 }; };
("use asm");
<Text>{String(make().ok)}</Text>;
