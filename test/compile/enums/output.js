import { defineApp, site } from "dacapo/runtime";
import { Text, cache } from "dacapo";

const _text = site(Text, { at: "15:1", children: (Z, b, c) => [Z, " ", b, " ", c] });

var L = /*#__PURE__*/function (L) {
  L[L["A"] = 0] = "A";
  return L;
}(L || {});
export function B() {
  return L.A;
}
var M = /*#__PURE__*/function (M) {
  M[M["A"] = 5] = "A";
  return M;
}(M || {});
const c = cache(() => M.A, {}, "c");
var P = /*#__PURE__*/function (P) {
  P[P["X"] = 0] = "X";
  return P;
}(P || {});
export { P };
var E = /*#__PURE__*/function (E) {
  E[E["A"] = 0] = "A";
  return E;
}(E || {});
(function (_E) {
  const f = _E.f = () => E.A;
})(E || (E = {}));
var Q = /*#__PURE__*/function (Q) {
  Q[Q["A"] = 0] = "A";
  return Q;
}(Q || {});
Q = /*#__PURE__*/function (Q) {
  Q[Q["B"] = 1] = "B";
  return Q;
}(Q || {});
export const q = () => Q.B;
class C {}
(function (_C) {
  const x = _C.x = 1;
})(C || (C = {}));
var K = /*#__PURE__*/function (K) {
  K[K["A"] = 3] = "A";
  return K;
}(K || {});
export const k = K.A;

export default defineApp("input.app.tsx", $ => {
  var Local = function (Local) {
    Local[Local["Z"] = rows.length] = "Z";
    return Local;
  }(Local || {});
  $.emit(_text, Local.Z, E.f(), c());
});
