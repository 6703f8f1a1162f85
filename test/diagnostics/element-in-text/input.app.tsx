import { Button, Text } from "dacapo";

const n = 1;
<Text>Press <Button>here</Button> to go on</Text>;
<Text>{n && <b><Button>deep</Button></b>}</Text>;
<Text>Or <b onClick={() => {}}>here</b></Text>;
