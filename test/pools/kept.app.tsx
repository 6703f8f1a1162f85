import { Button, Checkbox, stored, Text } from "dacapo";

const mine = stored({ count: 0, tags: [] as string[], dark: false, when: null as Date | null, any: null as unknown });

<Text>{mine.count} {mine.tags.join("+")} {mine.when?.getTime() ?? "never"} {typeof mine.any}</Text>;
<Button onClick={() => { mine.count += 1; mine.tags.push("a"); }}>More</Button>;
<Button onClick={() => { mine.when = new Date(5); }}>Now</Button>;
<Button onClick={() => stored.reset("count")}>Reset count</Button>;
<Button onClick={() => stored.reset()}>Reset</Button>;
<Button onClick={() => { mine.any = () => 1; }}>Function</Button>;
<Button onClick={() => { delete (mine as { count?: number }).count; }}>Delete</Button>;
<Checkbox label="Dark" bind={mine.dark} />;
