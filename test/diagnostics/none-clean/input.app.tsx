import { Button, Text } from "dacapo";

const go = <Button>Go</Button>;
if (go) <Text>Hello <b>you</b></Text>;
