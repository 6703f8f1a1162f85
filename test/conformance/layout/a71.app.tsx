import { Button, Checkbox, Container, Header, Title } from "dacapo";

const above = <Button>Insert above</Button>;
if (above) <Header>inserted</Header>;
<Container>
  {() => {
    const shown = <Checkbox label="Show the title" />;
    if (shown) <Title>the title</Title>;
  }}
</Container>;
