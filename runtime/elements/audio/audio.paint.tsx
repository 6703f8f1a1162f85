// Paints a player for sound.
import { Audio as plain } from "./audio.ts";
import { useRef, useState } from "preact/hooks";
import { useAddress } from "../../painter/parts/object-url.ts";
import { usePlaying } from "../../painter/parts/playing.ts";
import type { Paint } from "../../painter/paint.ts";
import { painted } from "../../painter/registry.ts";
import type { PlayingProps, Recording } from "../recording.ts";
import { audio as words } from "../../language/english/shown.ts";
import "../../painter/parts/player.css";

const AudioPaint: Paint<PlayingProps & { recording: Recording; label?: string }> = ({ props, box }) => {
  const { recording, label, start = 0, loop, autoplay } = props;
  const player = useRef<HTMLAudioElement>(null);
  const [broken, setBroken] = useState<string>();
  const address = useAddress(recording, "audio/wav");
  usePlaying(player, address ?? undefined, props);
  return (
    <div {...box}>
      <audio
        ref={player}
        src={address ?? undefined}
        controls
        preload="metadata"
        loop={loop === true && start === 0}
        autoplay={autoplay}
        aria-label={label ?? words.sound}
        onError={() => setBroken(address ?? undefined)}
      />
      {(address === undefined || (broken !== undefined && broken === address)) && <p role="status">{words.broken}</p>}
    </div>
  );
};

export const Audio: typeof plain = /*#__PURE__*/ painted(plain, AudioPaint);
