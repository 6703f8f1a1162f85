import { Text } from "dacapo";

<a href={5}>link</a>;
<div hidden="yes">a</div>;
<Text>Hello <b title={1}>you</b></Text>;
