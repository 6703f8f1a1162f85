// Nothing yet.
import { defineApp } from "dacapo/runtime";

export default defineApp("input.app.tsx", $ => {});
