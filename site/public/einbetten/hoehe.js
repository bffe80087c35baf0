// Runs in the list that a partner's page shows in a frame: tells that page how high the list is,
// whenever this changes and when it asks. A height is all that ever leaves the frame.
if (window.parent !== window) {
  const tell = () => {
    const { height } = document.documentElement.getBoundingClientRect();
    window.parent.postMessage({ type: "hub:height", height: Math.ceil(height) }, "*");
  };
  new ResizeObserver(tell).observe(document.documentElement);
  window.addEventListener("message", ({ source, data }) => {
    if (source === window.parent && data?.type === "hub:height?") tell();
  });
}
