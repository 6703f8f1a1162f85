import { Text, cache } from "dacapo";
enum L { A }
export function B() { return L.A; }
enum M { A = 5 }
const c = cache(() => M.A);
enum P { X }
export { P };
enum E { A } namespace E { export const f = () => E.A; }
enum Q { A } enum Q { B = 1 }
export const q = () => Q.B;
class C {} namespace C { export const x = 1; }
enum Local { Z = rows.length }
const enum K { A = 3 }
export const k = K.A;
<Text>{Local.Z} {E.f()} {c()}</Text>;
