// What sound and film have in common: where they begin and end, and whether they begin again.
import { type RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

interface Playing {
  start?: number;
  end?: number;
  loop?: boolean;
}

/** Keeps a player between `start` and `end`. A rerun with the same times leaves it where it is. */
export function usePlaying(
  player: RefObject<HTMLMediaElement | null>,
  address: string | undefined,
  playing: Playing,
): void {
  const { start = 0, end, loop } = playing;
  useLayoutEffect(() => {
    const { current } = player;
    if (current === null) return undefined;
    const begin = (): void => {
      if (start > 0) current.currentTime = start;
    };
    const keep = (): void => {
      if (end === undefined || current.currentTime < end) return;
      if (loop === true) current.currentTime = start;
      else current.pause();
    };
    // The whole film begins again at 0, not at its start.
    const again = (): void => {
      if (loop !== true || start === 0) return;
      current.currentTime = start;
      void current.play();
    };
    if (current.readyState > 0) begin();
    current.addEventListener("loadedmetadata", begin);
    current.addEventListener("timeupdate", keep);
    current.addEventListener("ended", again);
    return () => {
      current.removeEventListener("loadedmetadata", begin);
      current.removeEventListener("timeupdate", keep);
      current.removeEventListener("ended", again);
    };
  }, [address, start, end, loop]);
}
