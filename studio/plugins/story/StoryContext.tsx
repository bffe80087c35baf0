import { createContext, useEffect, useMemo, useState } from "react";
import { useClient, type ObjectInputProps } from "sanity";
import { API_VERSION } from "../../../common/contentSource.ts";
import { sampleAnswers, type StoryLists } from "../../../common/story/sampleAnswers.ts";
import type { StoryAnswers } from "../../../common/story/StoryAnswer.ts";
import type { StoryTemplate } from "../../../common/story/StoryTemplate.ts";
import { STORY_LISTS_QUERY, storyListsOf } from "../../schema/story/storyLists.ts";
import { storyTemplateOf } from "../../schema/story/storyTemplateOf.ts";

/** The template that is being edited, with the answers of its examples. */
interface Story {
  template: StoryTemplate;
  answers: StoryAnswers;
}

export const StoryContext = createContext<Story | undefined>(undefined);

/** The form of a story template: tells the texts in it what template they belong to. */
export function StoryTemplateInput(props: ObjectInputProps) {
  return <StoryContext value={useStory(props.value)}>{props.renderDefault(props)}</StoryContext>;
}

/** A template's document as a story; undefined until occupations and trades have arrived. */
export function useStory(document: unknown): Story | undefined {
  const lists = useStoryLists();
  return useMemo(() => {
    if (lists === undefined) return undefined;
    const template = storyTemplateOf(document);
    return { template, answers: sampleAnswers(template, lists) };
  }, [document, lists]);
}

function useStoryLists(): StoryLists | undefined {
  const client = useClient({ apiVersion: API_VERSION });
  const [lists, setLists] = useState<StoryLists>();
  useEffect(() => {
    const asking = client.observable
      .fetch<unknown[]>(STORY_LISTS_QUERY, {}, { perspective: "published" })
      .subscribe((documents) => setLists(storyListsOf(documents)));
    return () => asking.unsubscribe();
  }, [client]);
  return lists;
}
