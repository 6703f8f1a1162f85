// What a form asks of a schema: the part of the Standard Schema contract that validates, whichever library made it.

/** One thing that is wrong with what was entered. */
export interface Issue {
  readonly message: string;
  /** Which field: its name, or the way to it. Without it, the issue is of the whole form. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

export type Outcome<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** A schema of Valibot, Zod, ArkType or any other library that keeps to https://standardschema.dev. */
export interface Schema<Output = unknown> {
  readonly "~standard": {
    readonly validate: (value: unknown) => Outcome<Output> | Promise<Outcome<Output>>;
    readonly types?: { readonly output: Output } | undefined;
  };
}

/** What a schema makes of the values; without one, the values by the names of their fields. */
export type OutputOf<S> = S extends { readonly "~standard": { readonly types?: infer T } }
  ? NonNullable<T> extends { readonly output: infer O }
    ? O
    : unknown
  : Record<string, unknown>;
