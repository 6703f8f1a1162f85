import { Container, Text } from "dacapo";

const place = <Container />;
<Text>1</Text>;
place(() => { <Text>2</Text>; });
place(() => { <Text>3</Text>; });
<Text>4</Text>;
