import { Slider } from "dacapo";

const shared = { label: "A", min: "0" };
<Slider {...shared} max={10} />;
const unnamed = { min: 0 };
<Slider {...unnamed} />;
