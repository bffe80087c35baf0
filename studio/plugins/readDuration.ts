/** The length of a recording in whole seconds; undefined if the browser cannot tell. */
export function readDuration(url: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const player = document.createElement("video");
    player.preload = "metadata";
    player.addEventListener("loadedmetadata", () => {
      resolve(Number.isFinite(player.duration) ? Math.round(player.duration) : undefined);
    });
    player.addEventListener("error", () => resolve(undefined));
    player.src = url;
  });
}
