import { Checkbox, Fragment, Text, session } from "dacapo";

const state = session({ beats: 0 });
const off = <Checkbox label="Off" />;
<Text>one element</Text>;
if (!off) <Fragment runEvery={1000}>{() => { state.beats++; }}</Fragment>;
