import { cache, session, Text } from "dacapo";

export const executed: string[] = [];

const state = session({ name: "" });
const own = cache((of: string) => executed.push(of), { scope: "session" });
<Text>{own("key")}</Text>;
<Text>{state.name}</Text>;
