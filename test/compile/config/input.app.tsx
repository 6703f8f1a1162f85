import { Text, type AppConfig } from "dacapo";

export const config = {
  title: "Shop",
  icon: "🛒",
  layout: "wide",
  theme: { radius: 4, dark: false },
} satisfies AppConfig;

<Text>Hello</Text>;
