// The platform's way to abort work, in the form that a session asks for.
import type { Host } from "../core/run/host.ts";

export const abort: Host["abort"] = () => {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
};
