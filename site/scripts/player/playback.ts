/** The recording as the player's controls see it. Times are in seconds. */
export interface Playback {
  place(): number;
  length(): number;
  /** Goes to a place, also before anything has been loaded. */
  seek(place: number): void;
  play(): void;
  toggle(): void;
}

/** Steers an audio element. `length` stands in for its duration until that is known. */
export function playbackOf(audio: HTMLAudioElement, length: number): Playback {
  /** Where to go as soon as the file's beginning has been read. */
  let pending: number | undefined;
  const duration = (): number => (Number.isFinite(audio.duration) ? audio.duration : length);
  const play = (): void => {
    // A refusal of the browser's shows in the element's state.
    audio.play().catch(() => undefined);
  };
  audio.addEventListener("loadedmetadata", () => {
    if (pending !== undefined) audio.currentTime = pending;
    pending = undefined;
  });
  return {
    place: () => pending ?? audio.currentTime,
    length: duration,
    seek: (place) => {
      const target = Math.min(Math.max(0, place), duration());
      if (audio.readyState > 0) {
        audio.currentTime = target;
        return;
      }
      pending = target;
      audio.preload = "metadata";
      audio.dispatchEvent(new Event("timeupdate"));
    },
    play,
    toggle: () => {
      if (audio.paused) play();
      else audio.pause();
    },
  };
}
