import { Alert, type Block, Button, Container, Text } from "dacapo";

const place: Block = <Container />;
place(() => { <Text>from the script</Text>; });
const write = (block: Block) => {
  <Alert>from the handler</Alert>;
  block(() => { <Text>from the handler</Text>; });
};
<Button onClick={() => write(place)}>Write</Button>;
