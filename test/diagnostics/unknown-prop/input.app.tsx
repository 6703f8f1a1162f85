import { Slider, Text } from "dacapo";

<Slider lable="N" maximum={3} data-test="x" aria-label="fine" />;
Slider({ label: "N", mn: 0 });
<Text frobnicate>Hello</Text>;
<Slider {...{ anything: 1 }} />;
