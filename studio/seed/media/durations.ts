/** Length in seconds of every audio and video file of the demo content, by file name. */
export const durations: Record<string, number> = {
  "folge-01.mp3": 71,
  "folge-02.mp3": 63,
  "folge-03.mp3": 63,
  "folge-04.mp3": 55,
  "folge-05.mp3": 59,
  "folge-06.mp3": 56,
  "folge-07.mp3": 58,
  "folge-08.mp3": 62,
  "ton-werkstatt.mp3": 15,
  "lernvideo-smartphone.mp4": 25,
  "berichtsheft.mp4": 27,
  "portraet-tischlerei-niemann.mp4": 26,
  "portraet-hotel-auenblick.mp4": 21
};

/** Seconds of a media file; throws on a name that does not exist. */
export function durationOf(name: string): number {
  const seconds = durations[name];
  if (seconds === undefined) throw new Error(`No duration known for media file ${name}`);
  return seconds;
}
