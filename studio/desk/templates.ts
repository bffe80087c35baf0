import type { Template } from "sanity";
import { addDays, berlinDay, berlinMoment } from "../../common/berlinTime.ts";

/** Templates by which "Neu" in a filtered list makes a document that belongs into that list. */
export const templates = (existing: Template[]): Template[] => [
  ...existing,
  withValue({ id: "article-of-kind", title: "Beitrag", type: "article", field: "kind" }),
  withValue({ id: "seminar-of-format", title: "Termin", type: "seminar", field: "format" }),
  withValue({
    id: "organisation-of-kind",
    title: "Organisation",
    type: "organisation",
    field: "kind",
  }),
  {
    id: "person-in-team",
    title: "Teammitglied",
    schemaType: "person",
    parameters: [{ name: "isTeam", type: "boolean", title: "Gehört zum Team" }],
    value: { isTeam: true },
  },
  planned({ id: "article-planned", title: "Geplanter Beitrag", type: "article" }),
  planned({ id: "podcastEpisode-planned", title: "Geplante Folge", type: "podcastEpisode" }),
  planned({ id: "tutorial-planned", title: "Geplantes Tutorial", type: "tutorial" }),
];

interface TemplateOf {
  id: string;
  title: string;
  type: string;
}

/** A template with one field set by the list; its parameter keeps it out of the general menu. */
function withValue({ id, title, type, field }: TemplateOf & { field: string }): Template {
  return {
    id,
    title,
    schemaType: type,
    parameters: [{ name: field, type: "string", title }],
    value: (params: Record<string, unknown>) => ({ [field]: params[field] }),
  };
}

/** A template for content that appears tomorrow at eight in the morning. */
function planned({ id, title, type }: TemplateOf): Template {
  return {
    id,
    title,
    schemaType: type,
    parameters: [{ name: "isPlanned", type: "boolean", title: "Geplant" }],
    value: () => ({ publishedAt: tomorrowMorning(new Date()) }),
  };
}

/** Eight o'clock in Berlin on the day after `now`, as an ISO 8601 moment. */
export function tomorrowMorning(now: Date): string {
  return berlinMoment(addDays(berlinDay(now), 1), "08:00").toISOString();
}
