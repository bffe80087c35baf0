import { draftOfShareCode, shareCode } from "../../../common/story/shareCode.ts";
import type { StoryAnswers } from "../../../common/story/StoryAnswer.ts";
import { readDraft, type StoryDraft } from "../../../common/story/StoryDraft.ts";
import type { StoryTemplate } from "../../../common/story/StoryTemplate.ts";
import type { StoryTool } from "../../content/view/StoryTool.ts";
import { slugify } from "../../../common/slugify.ts";
import { element } from "../element.ts";
import { choiceStep } from "./choiceStep.ts";
import {
  allReworded,
  draftFor,
  reworded,
  withAnswer,
  withEdit,
  withoutEdit,
  withTone,
} from "./draftChanges.ts";
import { finishedStory, type FinishedStory, type FinishedText } from "./finishedStory.ts";
import { keptDraft } from "./keptDraft.ts";
import { questionStep } from "./questionStep.ts";
import { resultStep, REWORD_ALL, type ResultActions } from "./resultStep.ts";
import { sampleStory } from "./sampleStory.ts";
import { button, pulseOf, STEP_HEADING } from "./stepFrame.ts";
import {
  fragmentOf,
  nextStep,
  openStep,
  sharedCodeOf,
  sharedFragment,
  stepBefore,
  stepOf,
  type Progress,
  type Step,
} from "./steps.ts";
import { plainText, storyBlocks } from "./storyBlocks.ts";
import { copied, download } from "./takeAlong.ts";
import { unfinishedIn } from "./unfinished.ts";
import { wordFile, WORD_TYPE } from "./wordFile.ts";

/** Steps beside the questions: what, which plot, the result. */
const OTHER_STEPS = 3;
const USUAL_QUESTIONS = 9;

/** Leads a visitor through the steps. The address says where one is, so "back" is the browser's. */
export async function runStoryTool({
  content,
  place,
  status,
}: {
  content: StoryTool;
  place: HTMLElement;
  status: HTMLElement;
}): Promise<void> {
  const pageTitle = document.title;
  const kept = keptDraft(() => localStorage);
  let draft: StoryDraft | undefined;
  let occasion: string | undefined;
  /** The code of the link by which the story came; it is kept only when the visitor asks for it. */
  let shared: string | undefined;
  const unfinished = unfinishedIn(() => (shared === undefined ? localStorage : undefined));
  let step: Step = { name: "occasion" };

  const templateOf = (id: string | undefined) => content.templates.find((each) => each.id === id);
  const say = (text: string) => {
    status.textContent = text;
  };

  const take = (taken: StoryDraft | undefined) => {
    const template = templateOf(taken?.template);
    draft = template && taken;
    if (template) occasion = template.occasion.id;
  };
  const change = (changed: StoryDraft) => {
    draft = changed;
    if (shared === undefined && !kept.write(changed)) {
      place.dataset["unkept"] = "";
    }
  };

  const progress = (): Progress => {
    const template = templateOf(draft?.template);
    const problems = draft && template ? readDraft(draft, template, content).problems : [];
    const keys = new Set(problems.map(({ key }) => key));
    return {
      hasOccasion: occasion !== undefined,
      hasTemplate: template !== undefined,
      missing: (template?.questions ?? []).flatMap(({ key }, index) =>
        keys.has(key) ? [index] : [],
      ),
      questions: template?.questions.length ?? 0,
    };
  };

  const go = (wanted: Step) => {
    step = openStep(wanted, progress());
    history.pushState(undefined, "", fragmentOf(step));
    show();
    focusHeading();
  };
  const forward = () => go(nextStep(step, progress()));
  const back = () => {
    const before = stepBefore(step, progress());
    if (before) go(before);
  };

  const show = () => {
    const { questions } = progress();
    const all = (questions === 0 ? USUAL_QUESTIONS : questions) + OTHER_STEPS;
    const done = { occasion: 0, plot: 1, question: 2, result: all }[step.name];
    say("");
    status.classList.add("vh");
    place.replaceChildren(
      pulseOf({ done: step.name === "question" ? done + step.index : done, all }),
      ...resumeOffer(),
      stepContent(),
      ...(step.name === "result" ? [] : [keptNote()]),
    );
    const heading = place.querySelector(`#${STEP_HEADING} .kicker`)?.textContent;
    document.title = heading === undefined ? pageTitle : `${heading}: ${pageTitle}`;
  };

  const stepContent = (): HTMLElement => {
    const template = templateOf(draft?.template);
    if (step.name === "occasion") return occasionStep();
    if (step.name === "plot" || draft === undefined || template === undefined) return plotStep();
    return step.name === "question" ? askStep(template, step.index) : tellStep(template, draft);
  };

  const occasionStep = () => {
    const occasions = new Map(content.templates.map((each) => [each.occasion.id, each.occasion]));
    return choiceStep({
      above: "Schritt 1: Anlass",
      question: "Was möchten Sie erzählen?",
      choices: Array.from(occasions.values(), ({ id, title, description }) => ({
        value: id,
        title,
        description,
      })),
      chosen: occasion,
      missing: "Bitte wählen Sie aus, was Sie erzählen möchten.",
      buttons: [],
      choose: (value) => {
        occasion = value;
        forward();
      },
    });
  };

  const plotStep = () =>
    choiceStep({
      above: "Schritt 2: Plot",
      question: "Nach welchem Muster?",
      choices: content.templates
        .filter((each) => each.occasion.id === occasion)
        .map((each) => ({
          value: each.id,
          title: `${each.plot.title}: ${each.title}`,
          description: each.description,
          example: () => sampleStory(each, content),
        })),
      chosen: draft?.template,
      missing: "Bitte wählen Sie ein Muster für Ihre Geschichte.",
      buttons: [button("Zurück", back)],
      choose: (value) => {
        const template = templateOf(value);
        if (template === undefined) return;
        const former = templateOf(draft?.template);
        const isOther = former !== undefined && former.id !== value;
        const loses = isOther && draft !== undefined && Object.keys(draft.edits).length > 0;
        if (
          loses &&
          !confirm(
            "Mit einem anderen Muster gehen die Texte verloren, die Sie selbst geändert haben. Ihre Antworten bleiben, wo die Fragen dieselben sind. Trotzdem wechseln?",
          )
        ) {
          return;
        }
        change(draftFor(template, draft && former && { draft, template: former }));
        forward();
      },
    });

  const askStep = (template: StoryTemplate, index: number): HTMLElement => {
    const question = template.questions[index];
    if (question === undefined || draft === undefined) return plotStep();
    const { key } = question;
    const before = draft;
    return questionStep({
      question,
      above: `Frage ${String(index + 1)} von ${String(template.questions.length)}`,
      answer: draft.answers[key],
      tool: content,
      unfinished,
      missing: (answer) =>
        readDraft(withAnswer(before, key, answer), template, content).problems.find(
          (problem) => problem.key === key,
        )?.message,
      keep: (answer) => {
        if (draft) change(withAnswer(draft, key, answer));
      },
      proceed: forward,
      back,
      finish: progress().missing.length === 0 ? () => go({ name: "result" }) : undefined,
    });
  };

  const tellStep = (template: StoryTemplate, told: StoryDraft): HTMLElement => {
    const { answers } = readDraft(told, template, content);
    const story = () => finishedStory(template, answers, draft ?? told);
    const hero = heroOf(template, answers);
    return resultStep(story(), {
      hero,
      title: template.title,
      tone: told.tone,
      notice: shared === undefined ? keptNote() : sharedNote(),
      actions: resultActions({ story, name: slugify(`Geschichte ${hero}`) }),
    });
  };

  const resultActions = ({
    story,
    name,
  }: {
    story: () => FinishedStory;
    name: string;
  }): ResultActions => {
    const changed = (make: (current: StoryDraft) => StoryDraft, id: string): FinishedText => {
      if (draft) change(make(draft));
      return textOf(story(), id);
    };
    const copyOf = (text: string, what: string) => {
      void copied(text).then((done) =>
        say(
          done
            ? `${what}: kopiert.`
            : "Ihr Browser erlaubt das Kopieren nicht. Bitte markieren Sie den Text und kopieren Sie ihn von Hand.",
        ),
      );
    };
    return {
      say,
      story,
      copy: copyOf,
      edit: (id, { text, made }) => {
        if (draft) change(withEdit(draft, id, { text, made }));
      },
      undo: (id) => changed((current) => withoutEdit(current, id), id),
      reword: (id, wordings) => changed((current) => reworded(current, id, wordings), id),
      chooseTone: (tone) => {
        if (draft) change(withTone(draft, tone));
        show();
        document.getElementById(`ton-${tone}`)?.focus();
        say("Alle Texte sind jetzt im neuen Ton. Was Sie selbst geändert haben, bleibt.");
      },
      rewordAll: () => {
        const { headline, parts, short, teasers } = story();
        if (draft) change(allReworded(draft, [headline, ...parts, ...short, ...teasers]));
        show();
        document.getElementById(REWORD_ALL)?.focus();
        say("Alle Texte sind neu formuliert. Was Sie selbst geändert haben, bleibt.");
      },
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
      copyLink: () => void shareLink(),
      change: () => go({ name: "question", index: 0 }),
      eraseAll,
    };
  };

  const shareLink = async () => {
    if (draft === undefined) return;
    const link = new URL(sharedFragment(await shareCode(draft)), location.href).href;
    const out = document.getElementById("geteilter-link");
    if (out) {
      const input = element("input", { type: "text", readonly: "", id: "link-feld" });
      input.value = link;
      out.replaceChildren(
        element("label", { for: "link-feld" }, [
          "Dieser Link enthält Ihre Geschichte. Er wird nicht an uns geschickt; lesen kann sie, wer den Link bekommt.",
        ]),
        input,
      );
      out.hidden = false;
    }
    say(
      (await copied(link))
        ? "Der Link ist kopiert."
        : "Der Link steht jetzt im Feld unter den Knöpfen. Bitte kopieren Sie ihn von dort.",
    );
  };

  const eraseAll = () => {
    if (!confirm("Alle Antworten und Texte von diesem Gerät löschen?")) return;
    draft = undefined;
    occasion = undefined;
    shared = undefined;
    kept.erase();
    unfinished.erase();
    delete place.dataset["unkept"];
    go({ name: "occasion" });
    say("Alles ist gelöscht.");
  };

  const keptNote = () =>
    element("p", { class: "story-kept meta" }, [
      place.dataset["unkept"] === undefined
        ? shared === undefined
          ? "Was Sie schreiben, bleibt auf diesem Gerät. Es wird hier gespeichert, damit Sie später weitermachen können, und nirgendwohin geschickt. "
          : "Diese Geschichte kam mit einem Link und ist auf diesem Gerät nicht gespeichert. "
        : "Ihr Browser speichert nichts. Solange diese Seite offen ist, bleibt alles da. ",
      ...(draft === undefined || step.name === "result"
        ? []
        : [button("Alles löschen", eraseAll, { look: "text" })]),
    ]);

  const sharedNote = () =>
    element("div", { class: "empty story-shared" }, [
      element("p", {}, [
        kept.read() === undefined
          ? "Diese Geschichte kam mit einem Link. Auf diesem Gerät ist sie noch nicht gespeichert."
          : "Diese Geschichte kam mit einem Link. Ihre eigene liegt unverändert auf diesem Gerät. Wenn Sie diese hier speichern, ersetzt sie Ihre eigene.",
      ]),
      button("Auf diesem Gerät speichern", () => {
        shared = undefined;
        if (draft) change(draft);
        go({ name: "result" });
        say("Die Geschichte ist jetzt auf diesem Gerät gespeichert.");
      }),
    ]);

  /** At the beginning, to whoever has a story here already. */
  const resumeOffer = (): HTMLElement[] => {
    const template = templateOf(draft?.template);
    if (step.name !== "occasion" || template === undefined || shared !== undefined) return [];
    return [
      element("div", { class: "signal story-resume" }, [
        element("p", {}, [
          element("b", {}, ["Sie haben hier schon angefangen: "]),
          `„${template.title}“.`,
        ]),
        element("div", { class: "story-buttons" }, [
          button("Weitermachen", () => go({ name: "result" })),
          button("Alles löschen", eraseAll, { look: "text" }),
        ]),
      ]),
    ];
  };

  const focusHeading = () => {
    const heading = document.getElementById(STEP_HEADING);
    heading?.focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
  };

  /** What the address asks for, at the beginning and on every way back and forth. */
  const followAddress = async (): Promise<boolean> => {
    const code = sharedCodeOf(location.hash);
    if (code !== undefined) {
      if (code !== shared) {
        const opened = await draftOfShareCode(code);
        if (templateOf(opened?.template) === undefined) {
          step = { name: "occasion" };
          show();
          say(
            "In diesem Link steckt keine Geschichte, oder er ist nicht vollständig. Fangen Sie gern eine eigene an.",
          );
          status.classList.remove("vh");
          return true;
        }
        take(opened);
        shared = code;
      }
      step = openStep({ name: "result" }, progress());
      show();
      return true;
    }
    const wanted = stepOf(location.hash);
    if (wanted === undefined) return false;
    step = openStep(wanted, progress());
    show();
    return true;
  };

  take(kept.read());
  if (!(await followAddress())) show();
  window.addEventListener("popstate", () => {
    if (location.hash === "") {
      step = { name: "occasion" };
      show();
      return;
    }
    void followAddress().then((followed) => {
      if (followed) focusHeading();
    });
  });
}

function heroOf({ questions }: StoryTemplate, answers: StoryAnswers): string {
  const key = questions.find(({ shape }) => shape === "person")?.key ?? "";
  const hero = answers[key];
  return hero?.shape === "person" ? hero.name.trim() : "";
}

function textOf(story: FinishedStory, id: string): FinishedText {
  const texts: readonly FinishedText[] = [
    story.headline,
    ...story.parts,
    ...story.short,
    ...story.teasers,
    ...story.scenes.flatMap(({ picture, spoken }) => [picture, spoken]),
    ...story.interview,
  ];
  return texts.find((text) => text.id === id) ?? story.headline;
}
