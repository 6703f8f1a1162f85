import { it } from "vitest";
import { openApp } from "dacapo/testing";
const files = import.meta.glob("../../examples/**/*.app.tsx");
for (const f in files) it(f, async () => { const m: any = await files[f]!(); if (!m.default) return; const app = await openApp(m.default); console.log(app.screen().slice(0, 1500), app.exception, app.hints); });
