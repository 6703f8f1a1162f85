import { Text } from "dacapo";

const name = "Shop";
export const config = { title: name, icon: getIcon(), layout: "wide", theme: { radius: 2 * 2 } };
<Text>Hello</Text>;
