// Paints an error.
import { isSafeUrl } from "../../painter/safe-url.ts";
import type { Paint } from "../../painter/paint.ts";
import type { ExceptionProps } from "./exception.ts";
import "./exception.css";

export const ExceptionPaint: Paint<ExceptionProps> = ({ props, box }) => {
  const { name, message, frame, stack, hint, code, docs } = props;
  const linked = docs !== undefined && isSafeUrl(docs);
  return (
    <section {...box} role="alert">
      <p>
        <strong>{name}</strong> {message}
      </p>
      {frame !== undefined && <pre tabIndex={0}>{frame}</pre>}
      {hint !== undefined && <p>{hint}</p>}
      {(code !== undefined || linked) && (
        <p class="dc-exception-code">{linked ? <a href={docs}>{code ?? docs}</a> : code}</p>
      )}
      {stack !== undefined && (
        <details>
          <summary>Where it came from</summary>
          <pre tabIndex={0}>{stack}</pre>
        </details>
      )}
    </section>
  );
};
