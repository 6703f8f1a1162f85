import { Text, rerun } from "dacapo";

<Text>{Date.now()}</Text>;
await new Promise((resolve) => setTimeout(resolve, 1000));
rerun();
