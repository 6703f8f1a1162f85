import { Text, stop } from "dacapo";

<Text>text 1</Text>;
stop();
<Text>text 2</Text>;
