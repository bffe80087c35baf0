import { shareCode } from "../../../common/story/shareCode.ts";
import type { StoryDraft } from "../../../common/story/StoryDraft.ts";
import { slugify } from "../../../common/slugify.ts";
import { element } from "../element.ts";
import {
  allReworded,
  reworded,
  withEdit,
  withHeadline,
  withoutEdit,
  withTone,
} from "./draftChanges.ts";
import { allTexts, type FinishedStory, type FinishedText } from "./finishedStory.ts";
import { LINK_PLACE, REWORD_ALL, toneId, type ResultActions } from "./resultStep.ts";
import { sharedFragment } from "./steps.ts";
import { plainText, storyBlocks } from "./storyBlocks.ts";
import { copied, download } from "./takeAlong.ts";
import { wordFile, WORD_TYPE } from "./wordFile.ts";

/** What can be done with a story that is there. */
export function resultActions({
  hero,
  story,
  draft,
  change,
  show,
  say,
  changeAnswers,
}: {
  hero: string;
  /** The story as it is now. */
  story: () => FinishedStory;
  draft: () => StoryDraft | undefined;
  change: (draft: StoryDraft) => void;
  /** Shows the result anew. */
  show: () => void;
  /** Says something to people who hear the page. */
  say: (text: string) => void;
  changeAnswers: () => void;
}): ResultActions {
  const name = slugify(`Geschichte ${hero}`);
  const changeWith = (make: (current: StoryDraft) => StoryDraft): void => {
    const current = draft();
    if (current) change(make(current));
  };
  const changed = (make: (current: StoryDraft) => StoryDraft, id: string): FinishedText => {
    changeWith(make);
    const now = story();
    return allTexts(now).find((text) => text.id === id) ?? now.headline;
  };
  const changeAll = (
    make: (current: StoryDraft) => StoryDraft,
    { focus, said }: { /** A selector. */ focus: string; said: string },
  ): void => {
    changeWith(make);
    show();
    document.querySelector<HTMLElement>(focus)?.focus();
    say(said);
  };
  return {
    say,
    story,
    copy: (text, what) => {
      void copied(text).then((done) =>
        say(
          done
            ? `${what}: kopiert.`
            : "Ihr Browser erlaubt das Kopieren nicht. Bitte markieren Sie den Text und kopieren Sie ihn von Hand.",
        ),
      );
    },
    edit: (id, { text, made }) => changeWith((current) => withEdit(current, id, { text, made })),
    undo: (id) => changed((current) => withoutEdit(current, id), id),
    reword: (id, wordings) => changed((current) => reworded(current, id, wordings), id),
    chooseTone: (tone) =>
      changeAll((current) => withTone(current, tone), {
        focus: `#${toneId(tone)}`,
        said: "Alle Texte sind jetzt im neuen Ton. Was Sie selbst geändert haben, bleibt.",
      }),
    rewordAll: () => {
      const { headline, parts, short, teasers } = story();
      changeAll((current) => allReworded(current, [headline, ...parts, ...short, ...teasers]), {
        focus: `#${REWORD_ALL}`,
        said: "Alle Texte sind neu formuliert. Was Sie selbst geändert haben, bleibt.",
      });
    },
    takeHeadline: (index) =>
      changeAll((current) => withHeadline(current, index), {
        focus: '[name="headlines"]',
        said: "Die Überschrift steht jetzt über Ihrer Geschichte.",
      }),
    print: () => window.print(),
    downloadText: () => {
      download(`\uFEFF${plainText(storyBlocks(story()))}`, {
        name: `${name}.txt`,
        type: "text/plain;charset=utf-8",
      });
      say("Die Textdatei ist gespeichert.");
    },
    downloadWord: () => {
      download(wordFile(storyBlocks(story())), { name: `${name}.docx`, type: WORD_TYPE });
      say("Die Word-Datei ist gespeichert.");
    },
    copyLink: () => {
      const current = draft();
      if (current) void copyLink(current, say);
    },
    change: changeAnswers,
  };
}

async function copyLink(draft: StoryDraft, say: (text: string) => void): Promise<void> {
  const link = new URL(sharedFragment(await shareCode(draft)), location.href).href;
  const place = document.getElementById(LINK_PLACE);
  if (place) {
    const input = element("input", { type: "text", readonly: "", id: "link-feld" });
    input.value = link;
    place.replaceChildren(
      element("label", { for: "link-feld" }, [
        "Dieser Link enthält Ihre Geschichte. Er wird nicht an uns geschickt; lesen kann sie, wer den Link bekommt.",
      ]),
      input,
    );
    place.hidden = false;
  }
  say(
    (await copied(link))
      ? "Der Link ist kopiert."
      : "Der Link steht jetzt im Feld unter den Knöpfen. Bitte kopieren Sie ihn von dort.",
  );
}
