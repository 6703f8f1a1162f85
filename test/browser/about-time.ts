// What a page says of a machine that has much else to do: no problem of what is tested in it.

export const aboutTime = / slow-(run|again)\n/;
