import { Columns, Header, Slider, Text } from "dacapo";

<Slider label="A" min="0" />;
<Slider label={5} />;
<Header divider="yes">Title</Header>;
<Columns of="two" />;
const when = new Date();
<Text>{when}</Text>;
<Text>It is {when} now</Text>;
