import { Button, Checkbox } from "dacapo";
import type { Case } from "../../apps.test.ts";

const only = (name: string): Case["steps"][number] => [
  name,
  async (app) => {
    for (const box of app.all(Checkbox)) if (box.value !== (box.text === name)) await box.toggle();
    await app.get(Button).click();
  },
];

export default {
  steps: ["return in finally", "catch", "promise.catch", "stop in finally"].map(only),
} satisfies Case;
