import { article } from "./documents/article.ts";
import { mention } from "./documents/mention.ts";
import { newsletterIssue } from "./documents/newsletterIssue.ts";
import { occupation } from "./documents/occupation.ts";
import { organisation } from "./documents/organisation.ts";
import { page } from "./documents/page.ts";
import { person } from "./documents/person.ts";
import { podcastEpisode } from "./documents/podcastEpisode.ts";
import { podcastShow } from "./documents/podcastShow.ts";
import { seminar } from "./documents/seminar.ts";
import { seminarSeries } from "./documents/seminarSeries.ts";
import { settings } from "./documents/settings.ts";
import { storyOccasion } from "./documents/storyOccasion.ts";
import { storyPlot } from "./documents/storyPlot.ts";
import { storyTemplate } from "./documents/storyTemplate.ts";
import { topic } from "./documents/topic.ts";
import { trade } from "./documents/trade.ts";
import { tutorial } from "./documents/tutorial.ts";
import { agendaItem } from "./objects/agendaItem.ts";
import { audioClip } from "./objects/audioClip.ts";
import { callout } from "./objects/callout.ts";
import { chapter } from "./objects/chapter.ts";
import { dataTable } from "./objects/dataTable.ts";
import { externalLink } from "./objects/externalLink.ts";
import { fact } from "./objects/fact.ts";
import { factsBox } from "./objects/factsBox.ts";
import { formerSlugs } from "./objects/formerSlugs.ts";
import { internalLink } from "./objects/internalLink.ts";
import { link } from "./objects/link.ts";
import { material } from "./objects/material.ts";
import { navigationItem } from "./objects/navigationItem.ts";
import { occupationForms } from "./objects/occupationForms.ts";
import { picture } from "./objects/picture.ts";
import { place } from "./objects/place.ts";
import { pullQuote } from "./objects/pullQuote.ts";
import { questionAnswer } from "./objects/questionAnswer.ts";
import { richText } from "./objects/richText.ts";
import { seconds } from "./objects/seconds.ts";
import { seo } from "./objects/seo.ts";
import { simpleText } from "./objects/simpleText.ts";
import { storyPart } from "./objects/storyPart.ts";
import { storyQuestion } from "./objects/storyQuestion.ts";
import { storyScene } from "./objects/storyScene.ts";
import { storyText } from "./objects/storyText.ts";
import { storyWording } from "./objects/storyWording.ts";
import { tableRow } from "./objects/tableRow.ts";
import { tutorialStep } from "./objects/tutorialStep.ts";
import { videoClip } from "./objects/videoClip.ts";

/** What editors write: one document type a file in documents/. */
export const documentTypes = [
  article,
  podcastEpisode,
  podcastShow,
  tutorial,
  seminar,
  seminarSeries,
  topic,
  person,
  organisation,
  mention,
  newsletterIssue,
  storyTemplate,
  storyPlot,
  storyOccasion,
  occupation,
  trade,
  page,
  settings,
];

/** What documents are made of: one object type a file in objects/. */
export const objectTypes = [
  agendaItem,
  audioClip,
  callout,
  chapter,
  dataTable,
  externalLink,
  fact,
  factsBox,
  formerSlugs,
  internalLink,
  link,
  material,
  navigationItem,
  occupationForms,
  picture,
  place,
  pullQuote,
  questionAnswer,
  richText,
  seconds,
  seo,
  simpleText,
  storyPart,
  storyQuestion,
  storyScene,
  storyText,
  storyWording,
  tableRow,
  tutorialStep,
  videoClip,
];

export const schemaTypes = [...documentTypes, ...objectTypes];
