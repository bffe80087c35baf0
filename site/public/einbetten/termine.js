// Runs on a partner's page, beside the frame with our list of seminars: makes the frame as high as
// the list. It listens to frames of the hub only, and takes nothing but a height from them.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const frames = () =>
    [...document.querySelectorAll("iframe")].filter(({ src }) =>
      src.startsWith(`${origin}/einbetten/`),
    );
  window.addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || data?.type !== "hub:height" || !(data.height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame !== undefined) frame.style.height = `${Number(data.height)}px`;
  });
  // A list that was there first has told its height already.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: "hub:height?" }, "*");
})();
