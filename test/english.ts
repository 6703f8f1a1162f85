// All words of the package in English, by part and name.
import type { Dictionary } from "../runtime/language/dictionary.ts";
import * as charts from "../runtime/language/english/charts.ts";
import * as connection from "../runtime/language/english/connection.ts";
import * as fields from "../runtime/language/english/fields.ts";
import * as grid from "../runtime/language/english/grid.ts";
import * as layout from "../runtime/language/english/layout.ts";
import * as shown from "../runtime/language/english/shown.ts";

export const english: Dictionary = { ...charts, ...connection, ...fields, ...grid, ...layout, ...shown };
