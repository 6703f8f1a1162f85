import { Form, Header, Metric, Slider, Text } from "dacapo";

<Slider label="A" minn={0} />;
<Header level={2}>Title</Header>;
<Slider label="A">{1}</Slider>;
<Text color="red">a</Text>;
<Form onSubmit={(values: { email: string }) => void values.email} schema={{ email: 1 }} />;
<Metric label="A" value={1} format={{ styl: "percent" }} />;
