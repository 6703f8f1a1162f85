import { Container, Slider, Text, session } from "dacapo";

const s = session({ a: 1, b: 2, c: 3, d: 4, e: "e" });
<Slider label={s.e} min={s.a} max={s.b} step={s.c} />;
<Slider label={s.e} min={s.a} max={s.b} step={s.c} help={s.e} />;
<Container key={s.a} width={s.b} height={s.c} class={s.e} style={s.d}>
  <Text>{s.a} {s.b} {s.c} {s.d} {s.e}</Text>
</Container>;
