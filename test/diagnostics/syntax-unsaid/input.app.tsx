var this = 1;
class Twice {
  constructor();
  constructor(a?: number) {}
  constructor(b: string) {}
}
const broken = /(/u;
const twice = /(?ii:a)/;
const fine = [/(?i-s:b)/, /(?i:a)/, /[\p{L}--[a-z]]/v, /(?<=a)(?<year>\d)/dgimsuy];
function typed(this: Twice, ...rest: number[]) {
  return this;
}
class Named {
  this() {}
}
const named = { this: 1, ...{ this() {} } };
log(named.this, new Named().this());
const { this: own } = named;
{
  const [this] = [1];
}
try {
} catch ({ a: this }) {}
