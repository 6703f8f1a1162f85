import { Container, Empty, Text } from "dacapo";

const c = <Container />;
<Text>A</Text>;
c(() => { <Text>B</Text>; });
c(() => { <Text>C</Text>; });
const e = <Empty />;
e(() => { <Text>x</Text>; });
e(() => { <Text>y</Text>; });
const f = <Empty />;
f(() => { <Text>p</Text>; });
f(() => { <Text>q</Text>; });
const g = <Empty />;
g(() => { <Text>cleared</Text>; });
g.clear();
