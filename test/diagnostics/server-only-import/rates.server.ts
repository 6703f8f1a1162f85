// Asked of a service inside.
export const rate = 0.92;
