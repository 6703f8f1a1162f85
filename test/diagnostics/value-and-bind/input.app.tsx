import { Slider, session } from "dacapo";

const state = session({ n: 0 });
<Slider label="N" value={3} bind={state.n} />;
