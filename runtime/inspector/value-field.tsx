// One value as JSON in a text field: what cannot be taken stays in it, with what is wrong.
import { useState } from "preact/hooks";
import type { FieldSeen } from "./picture.ts";

interface ValueFieldProps {
  field: FieldSeen;
  /** Resolves to what is wrong with a text that cannot be taken. */
  set(text: string): Promise<string | undefined>;
}

export function ValueField({ field: { label, text, isJson }, set }: ValueFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const take = async (): Promise<void> => {
    if (draft === null) return;
    const problem = draft === text ? undefined : await set(draft);
    setError(problem ?? null);
    // What was typed meanwhile stays.
    if (problem === undefined) setDraft((now) => (now === draft ? null : now));
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        spellcheck={false}
        autocomplete="off"
        value={draft ?? text}
        readOnly={!isJson}
        aria-invalid={error !== null}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => void take()}
        onKeyDown={(event) => {
          if (event.key === "Enter") void take();
          if (event.key !== "Escape" || draft === null) return;
          event.stopPropagation();
          setDraft(null);
          setError(null);
        }}
      />
      {error !== null && (
        <span class="error" role="alert">
          {error}
        </span>
      )}
    </label>
  );
}
