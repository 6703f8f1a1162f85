import { memo } from "dacapo";

export const rows = memo(() => [1, 2, 3]);
