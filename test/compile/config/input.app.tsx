import { Text, type AppConfig } from "dacapo";

export const config = {
  title: "Shop",
  icon: "🛒",
  layout: "wide",
  theme: { radius: "0.5rem", accent: "#0f766e" },
} satisfies AppConfig;

<Text>Hello</Text>;
