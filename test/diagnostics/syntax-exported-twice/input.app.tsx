export function size() {
  return 1;
}
export const limit = 2;
export { limit as max, size };
