import { Text } from "dacapo";

export const config = {
  theme: ["graphit", { acent: "#0f766e", radius: 4, ink: { light: "#000" }, paper: "red; }", scheme: "night" }],
};
<Text>Hello</Text>;
