import { clockTime } from "../../text/duration.ts";
import { offerToSystem, STEP } from "./mediaSession.ts";
import { browserMemory } from "./memory.ts";
import { isWorthResuming, placeIn } from "./places.ts";
import { playbackOf } from "./playback.ts";
import { readAlong } from "./readAlong.ts";

/** Seconds between two notes of how far the listener has come. */
const SAVE_EVERY = 5;
/** Seconds that an arrow key moves the slider by. */
const NUDGE = 5;

/**
 * The player of an episode: takes over from the browser's own, which stays in the page and plays.
 * Everything it shows is in the page already (site/components/player); it fills in times and marks.
 */
class HubPlayer extends HTMLElement {
  connectedCallback(): void {
    const audio = this.querySelector("audio");
    const controls = this.querySelector<HTMLElement>(".controls");
    if (audio === null || controls === null) return;
    turnLinksIntoButtons(this);
    start(this, { audio, controls });
    audio.controls = false;
    controls.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>("[data-scripted]")) part.hidden = false;
  }
}

customElements.define("hub-player", HubPlayer);

function start(
  root: HTMLElement,
  { audio, controls }: { audio: HTMLAudioElement; controls: HTMLElement },
): void {
  const control = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind =>
    required(controls.querySelector(`[data-do=${name}]`), kind);
  const show = (name: string, text: string): void => {
    const element = root.querySelector(`[data-show=${name}]`);
    if (element !== null) element.textContent = text;
  };
  const slider = control("seek", HTMLInputElement);
  const speed = control("speed", HTMLSelectElement);
  const resume = control("resume", HTMLButtonElement);
  const mute = control("mute", HTMLButtonElement);
  const memory = browserMemory();
  const { episode = "", title = "", show: artist = "", artwork = "" } = root.dataset;
  const playback = playbackOf(audio, Number(slider.max));
  const along = readAlong(root);
  offerToSystem(audio, { playback, shown: { title, artist, artwork } });

  let isDragging = false;
  let savedAt = 0;

  const save = (place: number | undefined): void => {
    savedAt = place ?? 0;
    memory.write(episode, place);
  };
  const showPlace = (): void => {
    const place = playback.place();
    const [at, length] = [clockTime(place), clockTime(playback.length())];
    slider.max = String(Math.round(playback.length()));
    if (!isDragging) slider.value = String(Math.round(place));
    slider.style.setProperty("--at", String(Number(slider.value) / Number(slider.max)));
    // A screen reader on the slider is told of jumps, not of every second that passes.
    if (audio.paused || document.activeElement !== slider) {
      slider.setAttribute("aria-valuetext", `${at} von ${length}`);
    }
    show("place", at);
    const chapter = along.show(place);
    if (chapter !== undefined) show("chapter", chapter);
  };
  const jump = (place: number): void => {
    playback.seek(place);
    slider.setAttribute(
      "aria-valuetext",
      `${clockTime(place)} von ${clockTime(playback.length())}`,
    );
  };
  const jumpBy = (seconds: number): void => jump(playback.place() + seconds);
  const playFrom = (place: number): void => {
    jump(place);
    playback.play();
  };
  const showState = (): void => {
    root.classList.toggle("playing", !audio.paused);
    const label = control("toggle", HTMLButtonElement).querySelector(".vh");
    if (label !== null) label.textContent = audio.paused ? "Abspielen" : "Anhalten";
  };
  const actions: Readonly<Record<string, () => void>> = {
    toggle: playback.toggle,
    back: () => jumpBy(-STEP),
    forward: () => jumpBy(STEP),
    mute: () => {
      audio.muted = !audio.muted;
    },
    resume: () => playFrom(memory.read(episode) ?? 0),
    share: () => {
      const place = Math.floor(playback.place());
      const url = new URL(`#t=${String(place)}`, location.href).href;
      void navigator.clipboard.writeText(url).then(
        () => show("status", `Der Link zu ${clockTime(place)} ist kopiert.`),
        () => history.replaceState(null, "", url),
      );
    },
  };

  root.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const jumpTo = event.target.closest<HTMLElement>("button[data-jump]")?.dataset["jump"];
    if (jumpTo !== undefined) playFrom(Number(jumpTo));
    const name = event.target.closest<HTMLElement>("button[data-do]")?.dataset["do"];
    if (name !== undefined) actions[name]?.();
  });
  root.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || target === speed) return;
    const onSlider = target === slider;
    const keys: Readonly<Record<string, () => void>> = {
      k: playback.toggle,
      j: () => jumpBy(-STEP),
      l: () => jumpBy(STEP),
      m: () => actions["mute"]?.(),
      ...(onSlider && {
        " ": playback.toggle,
        ArrowLeft: () => jumpBy(-NUDGE),
        ArrowDown: () => jumpBy(-NUDGE),
        ArrowRight: () => jumpBy(NUDGE),
        ArrowUp: () => jumpBy(NUDGE),
        PageDown: () => jumpBy(-STEP),
        PageUp: () => jumpBy(STEP),
      }),
    };
    const action = keys[key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });

  slider.addEventListener("input", () => {
    isDragging = true;
    show("place", clockTime(Number(slider.value)));
    slider.style.setProperty("--at", String(Number(slider.value) / Number(slider.max)));
  });
  slider.addEventListener("change", () => {
    isDragging = false;
    jump(Number(slider.value));
  });
  speed.addEventListener("change", () => {
    audio.playbackRate = Number(speed.value);
    audio.defaultPlaybackRate = audio.playbackRate;
    memory.write("speed", audio.playbackRate);
  });
  audio.addEventListener("volumechange", () => {
    mute.setAttribute("aria-pressed", String(audio.muted));
  });
  audio.addEventListener("timeupdate", () => {
    showPlace();
    if (!audio.paused && Math.abs(playback.place() - savedAt) >= SAVE_EVERY) save(playback.place());
  });
  for (const event of ["seeking", "seeked", "durationchange"]) {
    audio.addEventListener(event, showPlace);
  }
  audio.addEventListener("play", () => {
    resume.hidden = true;
    showState();
  });
  audio.addEventListener("pause", () => {
    showState();
    save(playback.place());
  });
  audio.addEventListener("ended", () => {
    showState();
    save(undefined);
  });
  audio.addEventListener("error", () => {
    const trouble = root.querySelector<HTMLElement>("[data-show=trouble]");
    if (trouble !== null) trouble.hidden = false;
  });
  window.addEventListener("pagehide", () => {
    if (!audio.paused) save(playback.place());
  });
  window.addEventListener("hashchange", () => {
    const place = placeIn(location.hash);
    if (place !== undefined) jump(place);
  });

  const rate = memory.read("speed");
  if (rate !== undefined && [...speed.options].some(({ value }) => Number(value) === rate)) {
    speed.value = String(rate);
    speed.dispatchEvent(new Event("change"));
  }
  const asked = placeIn(location.hash);
  const remembered = memory.read(episode);
  if (asked !== undefined) {
    jump(asked);
  } else if (remembered !== undefined && isWorthResuming(remembered, playback.length())) {
    resume.textContent = `Weiterhören bei ${clockTime(remembered)}`;
    resume.hidden = false;
  }
  showPlace();
}

/** Links into the sound file, for when there is no script, become buttons of the player. */
function turnLinksIntoButtons(root: HTMLElement): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[data-jump]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    button.dataset["jump"] = link.dataset["jump"] ?? "0";
    button.append(...link.childNodes);
    link.replaceWith(button);
  }
}

/** What the page is sure to hold; a template that lost it is a bug. */
function required<Kind extends HTMLElement>(element: Element | null, kind: new () => Kind): Kind {
  if (element instanceof kind) return element;
  throw new Error(`The player lacks its ${kind.name}`);
}
