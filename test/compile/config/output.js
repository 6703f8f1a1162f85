import { defineApp, site } from "dacapo/runtime";
import { Text } from "dacapo";

const _text = site(Text, { at: "10:1", props: { children: "Hello" } });

export const config = {
  title: "Shop",
  icon: "🛒",
  layout: "wide",
  theme: { radius: "0.5rem", accent: "#0f766e" }
};

export default defineApp("input.app.tsx", $ => {
  $.emit(_text);
}, { config });
