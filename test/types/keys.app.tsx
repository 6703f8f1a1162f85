// `key`: a text or a number, on everything that is drawn.
import { Container, Slider, Text } from "dacapo";
import { exact } from "./same.ts";

const id = undefined as string | undefined;
exact<number>()(<Slider key="a" label="N" />);
exact<number>()(<Slider key={1} label="N" />);
exact<number>()(<Container key="a">{() => 1}</Container>);
<b key={3}>bold</b>;
for (const key of ["a", "b"]) <Text key={key}>{key}</Text>;

<Slider key={id} label="N" />;
//           ^^ The `key` of `<Slider>` is of type `string | undefined`: a text or a number is expected.
<Slider key={null} label="N" />;
//           ^^^^ The `key` of `<Slider>` is of type `null`: a text or a number is expected.
<Slider key label="N" />;
//      ^^^ The `key` of `<Slider>` is of type `boolean`: a text or a number is expected.
<b key={{ id }}>bold</b>;
//      ^^^^^^ The `key` of `<b>` is of type `{ id: string | undefined; }`: a text or a number is expected.
