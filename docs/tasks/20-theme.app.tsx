// Colours and corners of one's own, by day and by night, and a switch for both.
import { type AppConfig, Button, Sidebar, ThemeSwitch } from "dacapo";

export const config = {
  title: "Ours",
  theme: [{ name: "Ours", accent: { light: "#0f766e", dark: "#5eead4" }, radius: "0.25rem" }, "contrast"],
} satisfies AppConfig;

<Sidebar><ThemeSwitch /></Sidebar>;
<Button type="primary">In our colours</Button>;
