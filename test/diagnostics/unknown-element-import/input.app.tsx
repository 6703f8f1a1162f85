import { Buton, Slider, sesion, type AppConfig } from "dacapo";
import * as ui from "dacapo";

const state = sesion({ n: 0 });
<Buton>Go</Buton>;
<ui.Sliderr />;
<Slider bind={state.n} />;
