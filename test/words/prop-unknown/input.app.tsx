import { Header, Slider, Text } from "dacapo";

<Slider label="A" minn={0} />;
<Header level={2}>Title</Header>;
<Slider label="A">{1}</Slider>;
<Text color="red">a</Text>;
