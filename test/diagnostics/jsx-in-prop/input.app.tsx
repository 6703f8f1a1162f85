import { Container, Expander, NumberInput, Slider, Text } from "dacapo";

<Slider label="N" max={<NumberInput label="Max" />} />;
<Expander label=<b>Bold</b> />;
Slider({ min: 1 + <NumberInput label="Min" /> });
<Container style={() => <Text>fine: drawn when it is called</Text>} />;
