import { Button, Checkbox, session, Slider, Text } from "dacapo";

class Socket {
  open = true;
}

const state = session({ when: new Date(0), map: new Map<string, Set<number>>(), around: {} as Record<string, unknown>, odd: null as unknown });
<Button
  onClick={() => {
    state.when = new Date(7);
    state.map.set("a", new Set([1, 2]));
    state.around["me"] = state.around;
  }}
>
  Fill
</Button>;
<Button onClick={() => { state.odd = { deep: [1, { socket: new Socket() }] }; }}>Class</Button>;
<Text>{state.when.getTime()} {[...(state.map.get("a") ?? [])].join()} {state.around["me"] === state.around}</Text>;
for (const key of ["a", "b"]) <Checkbox key={key} label={key} value={key === "b"} />;
<Slider label="N" max={9} value={4} />;
