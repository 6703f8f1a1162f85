import { Container, Slider, Text, session } from "dacapo";

const props = session({ min: 0, max: 10 });
<Slider label="N" {...props} key={props.min} step={2} />;
<Text {...props}>Hello {props.min}</Text>;
<Container {...props}>
  <Text>inside</Text>
</Container>;
<Container {...props}>{() => 3}</Container>;
<p {...props}>plain</p>;
