// The inspector's recorders of a development server: one for each session, each for the panel of whoever has the session's page.
import type { Part } from "../../core/run/part.ts";
import type { Session } from "../../core/run/session.ts";
import { type Answering, answerPanel } from "../../inspector/answer.ts";
import { Recorder } from "../../inspector/recorder.ts";
import type { Asked, Said } from "../../inspector/said.ts";
import { mask } from "./secret.ts";

/** A question, and the session that it is about: only its page knows the token. */
export interface Question {
  readonly token: string | null;
  readonly asked: Asked;
}

interface Open {
  readonly token: string;
  readonly answering: Answering;
  readonly say: (said: Said) => void;
}

/** Hears that a session has ended. */
class Ended implements Part {
  call = (): void => {};

  close(): void {
    this.call();
  }
}

/** Secrets leave the server nowhere: neither in a text, nor in one that is JSON already. What shows none of one cannot be set, either. */
function masked(said: Said): Said {
  return JSON.parse(JSON.stringify(said), (_, part: unknown) => {
    if (typeof part === "string") return mask(part);
    const { text, isJson } = Object(part) as { text?: string; isJson?: boolean };
    return isJson === true && text?.includes("•••") === true ? { ...(part as object), isJson: false } : part;
  }) as Said;
}

export class InspectSessions {
  private readonly recorders = new Map<string, Recorder>();
  /** By who asks: the connection of a page. */
  private readonly open = new Map<object, Open>();

  /** Records a session that has not started. Where there is one of the token, its script was edited. */
  record(session: Session, token: string): void {
    const recorder = new Recorder(session, this.recorders.get(token));
    recorder.mask = mask;
    this.recorders.set(token, recorder);
    session.part(Ended).call = () => {
      if (this.recorders.get(token) === recorder) this.recorders.delete(token);
    };
    for (const [page, { token: of, say }] of this.open) {
      if (of !== token) continue;
      this.leave(page);
      say({ op: "anew" });
    }
  }

  /** @param page Who asks. @param say Answers. Nobody answers for a session that there is not. */
  hear(page: object, { token, asked }: Question, say: (said: Said) => void): void {
    const recorder = token === null ? undefined : this.recorders.get(token);
    if (this.open.get(page)?.token !== token) this.leave(page);
    if (recorder === undefined) return;
    let open = this.open.get(page);
    if (open === undefined) {
      open = { token: token!, answering: answerPanel(recorder, (said) => say(masked(said))), say };
      this.open.set(page, open);
    }
    open.answering.hear(asked);
  }

  /** The page has gone. */
  leave(page: object): void {
    this.open.get(page)?.answering.close();
    this.open.delete(page);
  }
}
