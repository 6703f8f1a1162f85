import { Text, rerun } from "dacapo";

<Text>Hello</Text>;
rerun();
