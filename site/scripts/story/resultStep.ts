import { adviseOn } from "../../../common/story/adviseOn.ts";
import { charactersIn } from "../../../common/story/composeStory.ts";
import { TONES, type Tone } from "../../../common/story/StoryTemplate.ts";
import { element } from "../element.ts";
import { editableText, type TextActions } from "./editableText.ts";
import { wholeText, type FinishedStory, type FinishedText } from "./finishedStory.ts";
import { button, stepHeading } from "./stepFrame.ts";
import { plainText, storyChapters } from "./storyBlocks.ts";
import { clockTime, NETWORK_NAMES, PART_WORDS, TONE_NAMES } from "./words.ts";

/** What can be done with the result as a whole. */
export interface ResultActions extends TextActions {
  /** The story as it is now. */
  story: () => FinishedStory;
  chooseTone: (tone: Tone) => void;
  rewordAll: () => void;
  /** Puts one of the headlines over the story. */
  takeHeadline: (index: number) => void;
  print: () => void;
  downloadText: () => void;
  downloadWord: () => void;
  copyLink: () => void;
  change: () => void;
}

/** Ids of what gets the focus back when the result is shown anew, and of the place for a link. */
export const REWORD_ALL = "alles-anders";
export const LINK_PLACE = "geteilter-link";
export const toneId = (tone: Tone): string => `ton-${tone}`;

/** The last step: the story in all its forms, why it is made so, and what to do with it. */
export function resultStep(
  story: FinishedStory,
  {
    hero,
    title,
    tone,
    notice,
    actions,
  }: {
    hero: string;
    title: string;
    tone: Tone;
    /** Where it is kept. */
    notice: Node;
    actions: ResultActions;
  },
): HTMLElement {
  const advice = element("ul", { class: "plain story-advice" });
  const advise = () => {
    advice.replaceChildren(...adviceItems(wholeText(actions.story().parts), hero));
  };
  advise();
  const text = (finished: FinishedText, label: string, onChange?: (text: string) => void) =>
    editableText(finished, {
      label,
      actions,
      // What is used as a whole has a button for the whole.
      isCopied: !/^(?:short|scene|interview)\./.test(finished.id),
      onChange: (changed) => {
        onChange?.(changed);
        advise();
      },
    });
  const all = (kind: "parts" | "short") => {
    const { headline, [kind]: parts } = actions.story();
    return `${headline.text}\n\n${wholeText(parts)}`;
  };
  const copyBlocks = (part: "scenes" | "interview", what: string) => {
    const { [part]: blocks } = storyChapters(actions.story());
    actions.copy(plainText(blocks).trim(), what);
  };

  const rewordAll = button("Alles anders formulieren", actions.rewordAll);
  rewordAll.id = REWORD_ALL;

  const sections = [
    section("lang", "Die ganze Geschichte", [
      element("div", { class: "story-headline" }, [text(story.headline, "Überschrift")]),
      element(
        "ol",
        { class: "plain story-parts" },
        story.parts.map((part) => {
          const { title: name, why } = PART_WORDS[part.role];
          return element("li", { class: "story-part" }, [
            element("h4", {}, [name]),
            text(part, name),
            element("p", { class: "story-why" }, [element("b", {}, ["Warum? "]), why]),
          ]);
        }),
      ),
      button("Ganze Geschichte kopieren", () => actions.copy(all("parts"), "Die ganze Geschichte")),
    ]),
    section("pruefung", "Was eine gute Geschichte braucht", [
      element("p", {}, [
        "Wir haben den Text gelesen, wie eine Redaktion es täte. Ändern Sie ihn oben, und die Hinweise ändern sich mit.",
      ]),
      advice,
    ]),
    section("kurz", "Kurz erzählt", [
      ...story.short.map((part) => text(part, `Kurz: ${PART_WORDS[part.role].title}`)),
      button("Kurze Geschichte kopieren", () => actions.copy(all("short"), "Die kurze Geschichte")),
    ]),
    section("netzwerke", "Für die Netzwerke", story.teasers.map(teaserOf)),
    section("video", "Drehbuch für ein Video von 60 Sekunden", [
      element("p", {}, [
        `${String(story.scenes.length)} Szenen, zusammen ${String(story.scenes.reduce((sum, { seconds }) => sum + seconds, 0))} Sekunden. Drehen Sie jede Szene ein paar Sekunden länger, dann lässt sie sich leichter schneiden.`,
      ]),
      element("ol", { class: "plain story-scenes" }, story.scenes.map(sceneOf)),
      button("Drehbuch kopieren", () => copyBlocks("scenes", "Das Drehbuch")),
    ]),
    section("gespraech", "Leitfaden für das Gespräch", [
      element("p", {}, [
        `Setzen Sie sich mit ${hero} eine halbe Stunde zusammen. Fragen Sie nach, wenn es spannend wird, und schreiben Sie mit, was wörtlich gesagt wird.`,
      ]),
      element(
        "ol",
        { class: "story-interview" },
        story.interview.map((question, index) =>
          element("li", {}, [text(question, `Frage ${String(index + 1)} an ${hero}`)]),
        ),
      ),
      button("Alle Fragen kopieren", () => copyBlocks("interview", "Alle Fragen")),
    ]),
    section("ueberschriften", "Überschriften zur Auswahl", [
      element(
        "ul",
        { class: "story-headlines" },
        story.headlines.map((headline, index) =>
          element("li", {}, [`${headline} `, takeButton(headline, index)]),
        ),
      ),
      button("Alle Überschriften kopieren", () =>
        actions.copy(story.headlines.join("\n"), "Alle Überschriften"),
      ),
    ]),
  ];

  function takeButton(headline: string, index: number): HTMLElement {
    const take = button("Nehmen", () => actions.takeHeadline(index), { look: "text" });
    take.append(element("span", { class: "vh" }, [`: ${headline}`]));
    return take;
  }

  function teaserOf(teaser: FinishedStory["teasers"][number]): HTMLElement {
    const name = NETWORK_NAMES[teaser.network];
    const counter = element("p", { class: "meta story-count" });
    const count = (changed: string) => {
      const length = charactersIn(changed);
      const isOver = length > teaser.limit;
      counter.textContent = `${String(length)} von ${teaser.limit.toLocaleString("de-DE")} Zeichen${isOver ? `: ${String(length - teaser.limit)} zu viel` : ""}`;
      counter.classList.toggle("over", isOver);
    };
    return element("div", { class: "story-teaser" }, [
      element("h4", {}, [name]),
      text(teaser, name, count),
      counter,
    ]);
  }

  function sceneOf(
    { at, seconds, picture, spoken }: FinishedStory["scenes"][number],
    index: number,
  ): HTMLElement {
    const number = String(index + 1);
    return element("li", { class: "story-scene" }, [
      element("h4", {}, [
        `Szene ${number} `,
        element("small", {}, [
          `${clockTime(at)}–${clockTime(at + seconds)}, ${String(seconds)} Sekunden`,
        ]),
      ]),
      element("p", { class: "kicker" }, ["Bild"]),
      text(picture, `Szene ${number}, Bild`),
      ...(spoken.made === "" && spoken.text === ""
        ? []
        : [element("p", { class: "kicker" }, ["Ton"]), text(spoken, `Szene ${number}, Ton`)]),
    ]);
  }

  return element("div", { class: "story-result" }, [
    stepHeading("Fertig", "Ihre Geschichte"),
    element("p", { class: "lead" }, [
      `„${title}“ mit ${hero}. Lesen Sie laut, was hier steht, und ändern Sie, was nicht nach Ihnen klingt: Jeder Text lässt sich gleich hier überschreiben.`,
    ]),
    toneChoice(tone, actions.chooseTone),
    element("div", { class: "story-buttons" }, [
      button("Als Word-Datei speichern", actions.downloadWord, { look: "main" }),
      button("Drucken", actions.print),
      button("Als Text speichern", actions.downloadText),
      button("Link zum Teilen kopieren", actions.copyLink),
      button("Antworten ändern", actions.change),
      rewordAll,
    ]),
    element("p", { class: "field story-link-out", hidden: "", id: LINK_PLACE }),
    notice,
    element("nav", { class: "story-contents", "aria-label": "In diesem Ergebnis" }, [
      element("ul", { class: "plain chips" }, sections.map(linkTo)),
    ]),
    ...sections,
  ]);
}

function section(id: string, title: string, content: readonly (Node | string)[]): HTMLElement {
  return element("section", { class: "story-section", "aria-labelledby": `ergebnis-${id}` }, [
    element("h3", { id: `ergebnis-${id}`, tabindex: "-1" }, [title]),
    ...content,
  ]);
}

/** A link within the result; the address stays that of the step. */
function linkTo(part: HTMLElement): HTMLElement {
  const heading = part.querySelector("h3");
  const link = element("a", { href: `#${heading?.id ?? ""}` }, [heading?.textContent ?? ""]);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  });
  return element("li", {}, [link]);
}

function toneChoice(chosen: Tone, choose: (tone: Tone) => void): HTMLElement {
  return element("fieldset", { class: "story-tone" }, [
    element("legend", {}, ["Wie soll es klingen?"]),
    ...[...TONES].reverse().map((tone) => {
      const { title, description } = TONE_NAMES[tone];
      const radio = element("input", {
        type: "radio",
        name: "ton",
        id: toneId(tone),
        value: tone,
      });
      radio.checked = tone === chosen;
      radio.addEventListener("change", () => choose(tone));
      return element("label", { for: radio.id }, [
        radio,
        element("span", {}, [element("b", {}, [title]), ` ${description}`]),
      ]);
    }),
  ]);
}

function adviceItems(text: string, hero: string): HTMLElement[] {
  return adviseOn(text, { hero })
    .toSorted((one, other) => Number(one.isGood) - Number(other.isGood))
    .map(({ isGood, title, advice }) =>
      element("li", { class: isGood ? "good" : "mend" }, [
        element("b", {}, [
          element("span", { class: "vh" }, [isGood ? "Gelungen: " : "Tipp: "]),
          title,
        ]),
        element("p", {}, [advice]),
      ]),
    );
}
