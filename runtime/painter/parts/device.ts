// A camera or microphone: asked for when the person wants it, and given back.
import { useEffect, useRef, useState } from "preact/hooks";
import { device as words } from "../../language/english/fields.ts";

/** Why a device cannot be used, in words for the person. */
function refusalOf(error: unknown, device: "camera" | "microphone"): string {
  const name = (error as { name?: unknown } | null)?.name;
  if (name === "NotAllowedError" || name === "SecurityError") return words[`${device}Forbidden`];
  if (name === "NotFoundError" || name === "OverconstrainedError") return words[`${device}Missing`];
  if (name === "NotReadableError" || name === "AbortError") return words[`${device}Busy`];
  return words[`${device}Failed`];
}

export interface Device {
  /** What it gives, while it is on. */
  stream: MediaStream | undefined;
  /** It was asked for, and the person has not answered yet. */
  asked: boolean;
  refusal: string | undefined;
  open(wanted: MediaStreamConstraints): Promise<MediaStream | undefined>;
  close(): void;
}

export function useDevice(device: "camera" | "microphone"): Device {
  const [state, setState] = useState<Pick<Device, "stream" | "asked" | "refusal">>({
    stream: undefined,
    asked: false,
    refusal: undefined,
  });
  const on = useRef<MediaStream>(undefined);
  const gone = useRef(false);
  const release = (): void => {
    on.current?.getTracks().forEach((track) => track.stop());
    on.current = undefined;
  };
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      release();
    };
  }, []);
  return {
    ...state,
    async open(wanted) {
      setState({ stream: undefined, asked: true, refusal: undefined });
      try {
        // Pages without a secure connection know no devices.
        const stream = await navigator.mediaDevices.getUserMedia(wanted);
        release();
        on.current = stream;
        if (gone.current) release();
        else setState({ stream, asked: false, refusal: undefined });
        return gone.current ? undefined : stream;
      } catch (error) {
        if (!gone.current) setState({ stream: undefined, asked: false, refusal: refusalOf(error, device) });
        return undefined;
      }
    },
    close() {
      release();
      setState({ stream: undefined, asked: false, refusal: undefined });
    },
  };
}
