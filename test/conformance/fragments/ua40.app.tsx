import { Fragment, NumberInput, session } from "dacapo";

const state = session({ beats: 0 });
const every = <NumberInput label="Every" value={null} />;
<Fragment runEvery={every ?? undefined}>{() => { state.beats++; }}</Fragment>;
