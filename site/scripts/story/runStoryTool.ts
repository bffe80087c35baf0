import { draftOfShareCode, shareCode } from "../../../common/story/shareCode.ts";
import { heroOf } from "../../../common/story/StoryAnswer.ts";
import { readDraft, type StoryDraft } from "../../../common/story/StoryDraft.ts";
import type { StoryTemplate } from "../../../common/story/StoryTemplate.ts";
import type { StoryTool } from "../../content/view/StoryTool.ts";
import { choiceStep } from "./choiceStep.ts";
import { draftFor, lossesBetween, withAnswer } from "./draftChanges.ts";
import { finishedStory } from "./finishedStory.ts";
import { questionStep } from "./questionStep.ts";
import { resultActions } from "./resultActions.ts";
import { resultStep } from "./resultStep.ts";
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
  type Step,
} from "./steps.ts";
import { keptNote, resumeOffer, sharedNote, type NoteActions } from "./storyNotes.ts";
import { storyState } from "./storyState.ts";

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
  const state = storyState(content, () => localStorage);
  let step: Step = { name: "occasion" };

  const say = (text: string) => {
    status.textContent = text;
  };

  const change = (changed: StoryDraft) => {
    state.change(changed);
    void followShared();
  };

  /** The address of a story that came by a link is the story: loading the page anew loses nothing. */
  const followShared = async () => {
    const { draft, shared } = state;
    const isTold = () => step.name === "result";
    if (shared === undefined || draft === undefined || !isTold()) return;
    const code = await shareCode(draft);
    if (state.shared !== shared || state.draft !== draft || !isTold()) return;
    state.takeShared(draft, code);
    history.replaceState(undefined, "", sharedFragment(code));
  };

  const go = (wanted: Step) => {
    step = openStep(wanted, state.progress());
    history.pushState(undefined, "", fragmentOf(step));
    void followShared();
    show();
    focusHeading();
  };
  const forward = () => go(nextStep(step, state.progress()));
  const back = () => {
    const before = stepBefore(step, state.progress());
    if (before) go(before);
  };

  const notes: NoteActions = {
    resume: () => go({ name: "result" }),
    adopt: () => {
      state.adopt();
      go({ name: "result" });
      say("Die Geschichte ist jetzt auf diesem Gerät gespeichert.");
    },
    putAway: () => {
      state.putAway();
      go({ name: "occasion" });
      say("Die Geschichte aus dem Link ist weggelegt.");
    },
    erase: () => {
      if (!confirm("Alle Antworten und Texte von diesem Gerät löschen?")) return;
      state.erase();
      go({ name: "occasion" });
      say("Alles ist gelöscht.");
    },
  };

  const show = () => {
    const { questions } = state.progress();
    const all = (questions === 0 ? USUAL_QUESTIONS : questions) + OTHER_STEPS;
    const done = { occasion: 0, plot: 1, question: 2, result: all }[step.name];
    say("");
    status.classList.add("vh");
    place.replaceChildren(
      pulseOf({ done: step.name === "question" ? done + step.index : done, all }),
      ...(step.name === "occasion" && state.template && state.shared === undefined
        ? [resumeOffer(state.template.title, notes)]
        : []),
      stepContent(),
      ...(step.name === "result" ? [] : [keptNote(state, notes)]),
    );
    const heading = place.querySelector(`#${STEP_HEADING} .kicker`)?.textContent;
    document.title = heading === undefined ? pageTitle : `${heading}: ${pageTitle}`;
  };

  const stepContent = (): HTMLElement => {
    const { draft, template } = state;
    if (step.name === "occasion") return occasionStep();
    if (step.name === "plot" || draft === undefined || template === undefined) return plotStep();
    return step.name === "question"
      ? askStep(template, { draft, index: step.index })
      : tellStep(template, draft);
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
      chosen: state.occasion,
      missing: "Bitte wählen Sie aus, was Sie erzählen möchten.",
      buttons: [],
      choose: (value) => {
        state.occasion = value;
        forward();
      },
    });
  };

  const plotStep = () =>
    choiceStep({
      above: "Schritt 2: Plot",
      question: "Nach welchem Muster?",
      choices: content.templates
        .filter((each) => each.occasion.id === state.occasion)
        .map((each) => ({
          value: each.id,
          title: `${each.plot.title}: ${each.title}`,
          description: each.description,
          example: () => sampleStory(each, content),
        })),
      chosen: state.draft?.template,
      missing: "Bitte wählen Sie ein Muster für Ihre Geschichte.",
      buttons: [button("Zurück", back)],
      choose: (value) => {
        const chosen = content.templates.find(({ id }) => id === value);
        if (chosen === undefined) return;
        const { draft, template } = state;
        const next = draftFor(chosen, draft && template && { draft, template });
        const losses = draft === undefined ? undefined : lossesBetween(draft, next);
        if (
          losses !== undefined &&
          !confirm(
            `Mit einem anderen Muster gehen ${losses} verloren. Was in beiden gefragt wird, bleibt. Trotzdem wechseln?`,
          )
        ) {
          return;
        }
        change(next);
        forward();
      },
    });

  const askStep = (
    template: StoryTemplate,
    { draft, index }: { draft: StoryDraft; index: number },
  ): HTMLElement => {
    const question = template.questions[index];
    if (question === undefined) return plotStep();
    const { key } = question;
    return questionStep({
      question,
      above: `Frage ${String(index + 1)} von ${String(template.questions.length)}`,
      answer: draft.answers[key],
      tool: content,
      unfinished: state.unfinished,
      missing: (answer) =>
        readDraft(withAnswer(draft, key, answer), template, content).problems.find(
          (problem) => problem.key === key,
        )?.message,
      keep: (answer) => change(withAnswer(state.draft ?? draft, key, answer)),
      proceed: forward,
      back,
      finish: state.progress().missing.length === 0 ? () => go({ name: "result" }) : undefined,
    });
  };

  const tellStep = (template: StoryTemplate, draft: StoryDraft): HTMLElement => {
    const { answers } = readDraft(draft, template, content);
    const story = () => finishedStory(template, answers, state.draft ?? draft);
    const hero = heroOf(answers)?.name.trim() ?? "";
    return resultStep(story(), {
      hero,
      title: template.title,
      tone: draft.tone,
      notice: state.shared === undefined ? keptNote(state, notes) : sharedNote(state, notes),
      actions: resultActions({
        hero,
        story,
        draft: () => state.draft,
        change,
        show,
        say,
        changeAnswers: () => go({ name: "question", index: 0 }),
      }),
    });
  };

  const focusHeading = () => {
    const heading = document.getElementById(STEP_HEADING);
    heading?.focus({ preventScroll: true });
    place.scrollIntoView({ block: "start" });
  };

  /** What the address asks for, at the beginning and on every way back and forth. */
  const followAddress = async (): Promise<void> => {
    const code = sharedCodeOf(location.hash);
    if (code === undefined) {
      step = openStep(stepOf(location.hash) ?? { name: "occasion" }, state.progress());
      show();
      return;
    }
    if (code !== state.shared && !state.takeShared(await draftOfShareCode(code), code)) {
      step = { name: "occasion" };
      show();
      say(
        "In diesem Link steckt keine Geschichte, oder er ist nicht vollständig. Fangen Sie gern eine eigene an.",
      );
      status.classList.remove("vh");
      return;
    }
    step = openStep({ name: "result" }, state.progress());
    show();
  };

  await followAddress();
  window.addEventListener("popstate", () => {
    // The link to the worksheet, and the like, are places on the page and no steps.
    const isStep =
      location.hash === "" ||
      stepOf(location.hash) !== undefined ||
      sharedCodeOf(location.hash) !== undefined;
    if (isStep) void followAddress().then(focusHeading);
  });
}
