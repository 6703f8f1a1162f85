import { Container } from "dacapo";

<Container>
  <Map />
</Container>;
