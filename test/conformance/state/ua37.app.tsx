import { Button, TextInput, session } from "dacapo";

const state = session({ n: 0 });
<Button onClick={() => { state.n++; }}>Rename</Button>;
<TextInput key="field" label={`With a key ${state.n}`} />;
<TextInput label={`Without ${state.n}`} />;
