// The folder of the package: it may stand outside of the project when it is linked, or run by npx.
import { fileURLToPath } from "node:url";

export const home = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "../.." : "../../..", import.meta.url));
