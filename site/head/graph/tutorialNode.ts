import type { HowToLeaf, HowToStepLeaf, LearningResourceLeaf, MergeLeafTypes } from "schema-dts";
import type { TutorialPage } from "../../content/view/pages.ts";
import { defined } from "./defined.ts";
import { absolute, type GraphContext } from "./GraphContext.ts";
import { personNode } from "./personNodes.ts";
import { publisher } from "./publisher.ts";
import { topicNodes } from "./topicNodes.ts";
import { videoNode } from "./videoNode.ts";

export type TutorialNode = LearningResourceLeaf | MergeLeafTypes<[HowToLeaf, LearningResourceLeaf]>;

/** A tutorial: something to learn from and, where it has steps, instructions to follow. */
export function tutorialNode(tutorial: TutorialPage, context: GraphContext): TutorialNode {
  const { published, updated, authors, picture, video, minutes, steps } = tutorial;
  const lesson = {
    "@id": `${context.url}#tutorial`,
    name: tutorial.title,
    url: context.url,
    description: context.meta.description,
    image: picture === undefined ? context.socialImage : context.pictureUrl(picture),
    datePublished: published?.iso,
    dateModified: (updated ?? published)?.iso,
    author: authors.map((author) => personNode(author, context)),
    publisher: publisher(context),
    about: topicNodes(tutorial.topics, context),
    educationalLevel: tutorial.level,
    learningResourceType: "Tutorial",
    inLanguage: "de",
    isAccessibleForFree: true,
    timeRequired: minutes === undefined ? undefined : `PT${minutes}M`,
    video:
      video &&
      videoNode(
        {
          video,
          picture,
          description: context.meta.description,
          published: published?.iso ?? video.uploaded ?? tutorial.modified,
          moments: keyMoments(tutorial),
        },
        context,
      ),
  };
  if (steps.length === 0) {
    return defined<LearningResourceLeaf>({ "@type": "LearningResource", ...lesson });
  }
  return defined<MergeLeafTypes<[HowToLeaf, LearningResourceLeaf]>>({
    "@type": ["HowTo", "LearningResource"],
    ...lesson,
    totalTime: lesson.timeRequired,
    step: steps.map(({ id, title, picture: still }, index): HowToStepLeaf =>
      defined<HowToStepLeaf>({
        "@type": "HowToStep",
        position: index + 1,
        name: title,
        url: `${absolute(tutorial.href, context)}#${id}`,
        image: still && context.pictureUrl(still),
      }),
    ),
  });
}

/** The steps that editors have found in the film. */
function keyMoments({ steps }: TutorialPage) {
  return steps.flatMap(({ id, title, videoStart }) =>
    videoStart === undefined ? [] : { id, name: title, seconds: videoStart },
  );
}
