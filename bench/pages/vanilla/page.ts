// The page without a library.
import { start } from "../harness.ts";
import { dash } from "./dash.ts";
import { fragment } from "./fragment.ts";
import { table } from "./table.ts";

start({ table, dash, fragment });
