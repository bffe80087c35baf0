import type { FieldProblem } from "../../../common/forms/readForm.ts";
import type { DraftAnswer } from "../../../common/story/StoryDraft.ts";
import type { FormFieldName } from "./stepFrame.ts";

/** The id of the field that a question's label belongs to. */
export const ANSWER_FIELD = "antwort";
export const HELP = "antwort-hilfe";

/** The fields in which a question is answered. */
export interface AnswerFields {
  nodes: readonly Node[];
  fields: readonly FormFieldName[];
  /** What has been typed; undefined as long as it is no answer. */
  read(): DraftAnswer | undefined;
  /** What is missing beside the answer as such. */
  problems(): readonly FieldProblem[];
}
