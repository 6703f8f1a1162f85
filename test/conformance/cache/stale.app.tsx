import { cache, Text } from "dacapo";

export const source = { value: "first" };
const load = cache(async () => source.value, { ttl: 1000, staleWhileRevalidate: 5000 });
<Text>{await load()}</Text>;
