import { Slider, session } from "dacapo";

const state = session({ celsius: -100, fahrenheit: -148 });
<Slider label="Celsius" min={-100} max={100} step={0.01} bind={state.celsius}
  onChange={(celsius) => { state.fahrenheit = celsius * 9 / 5 + 32; }} />;
<Slider label="Fahrenheit" min={-148} max={212} step={0.01} bind={state.fahrenheit}
  onChange={(fahrenheit) => { state.celsius = (fahrenheit - 32) * 5 / 9; }} />;
