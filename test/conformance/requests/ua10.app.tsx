import { Text } from "dacapo";

<Text>a text</Text>;
throw new Error("an error");
