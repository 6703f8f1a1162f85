import { cache, session, Text } from "dacapo";

const day = 24 * 60 * 60 * 1000;
export const executions = { foo: 0, bar: 0 };

const state = session({ use: 0 });
const foo = cache((use: number) => ++executions.foo + use, { ttl: day });
const bar = cache((use: number) => ++executions.bar + use, { ttl: 2 * day });
foo(state.use);
bar(state.use);
<Text>{`foo ${executions.foo}, bar ${executions.bar}`}</Text>;
