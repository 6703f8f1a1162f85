import { memo } from "dacapo";

const parts: [() => number] = [() => 1];
memo(...parts);
