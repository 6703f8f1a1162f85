import { Divider, Slider, Text } from "dacapo";

<Slider>Volume</Slider>;
<Divider><Text>or</Text></Divider>;
Slider({ label: "N", children: "text" });
