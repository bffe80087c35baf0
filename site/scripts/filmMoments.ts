/*
 * Links to a moment of a film play it where it stands on the page. Without this they open the film
 * by itself at that moment.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-moment]")) {
  link.addEventListener("click", (event) => {
    const film = document.querySelector("video");
    if (film === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    film.currentTime = Number(link.dataset["moment"]);
    film.focus();
    film.scrollIntoView({ block: "nearest" });
    void film.play();
  });
}
