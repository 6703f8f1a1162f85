const list: number[] = [];
list.push(1);
export const size = list.length;

const parts: string[] = [];
fill(parts);
const joined = parts.join();
export const read = () => joined;

const later: number[] = [1];
export const first = later.length;
console.log(later.length);

function fill(target: string[]) {
  target.push("a");
}
