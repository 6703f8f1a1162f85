import { Expander, Text } from "dacapo";

<Expander label="Outer" expanded>
  <Expander label="Inner" expanded>
    <Text>inside of both</Text>
  </Expander>
</Expander>;
