import { Header, params, Slider, Text } from "dacapo";

const { id } = params({ id: 0 });
<Header>User {id}</Header>;
const stars = <Slider label="Stars" max={5} />;
<Text>{stars} stars</Text>;
