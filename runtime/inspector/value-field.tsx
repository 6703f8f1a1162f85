// One value as JSON in a text field: what cannot be taken stays in it, with what is wrong.
import { useState } from "preact/hooks";
import { isJson, textOfValue } from "./json.ts";
import { messageOf } from "../core/thrown/describe-error.ts";

interface ValueFieldProps {
  label: string;
  value: unknown;
  /** Throws for a value that cannot be taken. */
  set(value: unknown): void;
}

export function ValueField({ label, value, set }: ValueFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const text = textOfValue(value);
  const take = (): void => {
    if (draft === null) return;
    try {
      if (draft !== text) set(JSON.parse(draft));
      setDraft(null);
      setError(null);
    } catch (problem) {
      setError(messageOf(problem));
    }
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        spellcheck={false}
        autocomplete="off"
        value={draft ?? text}
        readOnly={!isJson(value)}
        aria-invalid={error !== null}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
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
