import { Slider } from "dacapo";

<Slidr label="N" />;
<Header>Hello</Header>;
<Frobnicator />;
<Slider label="N" />;
