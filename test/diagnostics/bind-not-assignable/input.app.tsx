import { Slider, TextInput, session } from "dacapo";

const state = session({ a: { n: 0 } });
const fixed = 1;
<Slider bind={fixed} />;
<Slider bind={state.a?.n} />;
<TextInput bind={String(state.a.n)} />;
<TextInput bind="text" />;
<TextInput bind={session} />;
<Slider bind={state.a.n!} />;
