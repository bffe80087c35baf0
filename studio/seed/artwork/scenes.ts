import type { Scene } from "./scene.ts";
import { companiesCrafts } from "./scenes/companiesCrafts.ts";
import { companiesServices } from "./scenes/companiesServices.ts";
import { inlineTalk } from "./scenes/inlineTalk.ts";
import { inlineWork } from "./scenes/inlineWork.ts";
import { interviewsCompanies } from "./scenes/interviewsCompanies.ts";
import { interviewsTeam } from "./scenes/interviewsTeam.ts";
import { logos } from "./scenes/logos.ts";
import { people } from "./scenes/people.ts";
import { podcast } from "./scenes/podcast.ts";
import { posters } from "./scenes/posters.ts";
import { practiceCrafts } from "./scenes/practiceCrafts.ts";
import { practiceServices } from "./scenes/practiceServices.ts";
import { reportsPeople } from "./scenes/reportsPeople.ts";
import { reportsTools } from "./scenes/reportsTools.ts";
import { reportsWays } from "./scenes/reportsWays.ts";
import { seminarsOnSite } from "./scenes/seminarsOnSite.ts";
import { seminarsOnline } from "./scenes/seminarsOnline.ts";
import { seminarsPastFairs } from "./scenes/seminarsPastFairs.ts";
import { seminarsPastTalks } from "./scenes/seminarsPastTalks.ts";
import { series } from "./scenes/series.ts";
import { topicsLearning } from "./scenes/topicsLearning.ts";
import { topicsPeople } from "./scenes/topicsPeople.ts";
import { stepsBerichtsheft } from "./scenes/stepsBerichtsheft.ts";
import { stepsLernvideo } from "./scenes/stepsLernvideo.ts";
import { tutorialsFilm } from "./scenes/tutorialsFilm.ts";
import { tutorialsTalk } from "./scenes/tutorialsTalk.ts";

/** All pictures by file name without ending. */
export const scenes: Record<string, Scene> = {
  ...companiesCrafts,
  ...companiesServices,
  ...inlineTalk,
  ...inlineWork,
  ...interviewsCompanies,
  ...interviewsTeam,
  ...logos,
  ...people,
  ...podcast,
  ...posters,
  ...practiceCrafts,
  ...practiceServices,
  ...reportsPeople,
  ...reportsTools,
  ...reportsWays,
  ...seminarsOnSite,
  ...seminarsOnline,
  ...seminarsPastFairs,
  ...seminarsPastTalks,
  ...series,
  ...topicsLearning,
  ...topicsPeople,
  ...stepsBerichtsheft,
  ...stepsLernvideo,
  ...tutorialsFilm,
  ...tutorialsTalk,
};
