import { Checkbox, Sidebar, Text } from "dacapo";

const sidebar = <Sidebar />;
<Text>in the main part</Text>;
const on = sidebar(() => <Checkbox label="In the sidebar" />);
<Text>{String(on)}</Text>;
