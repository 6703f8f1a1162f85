/** The oldest browsers in which everything works, by name. */
export declare const oldest: Readonly<Record<string, number>>;
/** The path of each style sheet, and its text as it is published. */
export declare const styles: () => [path: string, text: string][];
export declare function buildStyles(dist: string): void;
