// What things cost elsewhere.
import { rate } from "./rates.server.ts";

export const inEuros = (dollars: number): string => `${(dollars * rate).toFixed(2)} €`;
