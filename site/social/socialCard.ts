import type { Subject } from "../head/Subject.ts";
import type { Card } from "./Card.ts";

/** What the social image of a page says. Pages about nothing in particular say their title. */
export function socialCard(page: {
  subject: Subject | undefined;
  path: string;
  title: string;
  site: { title: string; claim: string | undefined };
}): Card {
  const { subject, path, site } = page;
  const facts = factsOf(subject);
  const isHome = subject?.kind === "home";
  return {
    label: facts.label,
    title: isHome ? (site.claim ?? site.title) : (facts.title ?? page.title),
    note: facts.note,
    pulse: facts.pulse ?? path.split("/").findLast((segment) => segment !== "") ?? "am-puls",
    wordmark: site.title,
  };
}

/** A social image in words, for those who do not see it. */
export function cardAlt({ label, title, note, wordmark }: Card): string {
  const kind = [label, note].filter((part) => part !== undefined).join(", ");
  return `${[kind, title].filter((part) => part !== "").join(": ")} (${wordmark})`;
}

interface Facts {
  label: string | undefined;
  title?: string;
  note: string | undefined;
  pulse?: string | undefined;
}

function factsOf(subject: Subject | undefined): Facts {
  switch (subject?.kind) {
    case "article": {
      const { label, title, topics } = subject.page;
      return { label, title, note: undefined, pulse: topics[0]?.slug };
    }
    case "podcastEpisode": {
      const { label, title, topics } = subject.page;
      return { label: "Podcast", title, note: label, pulse: topics[0]?.slug };
    }
    case "tutorial": {
      const { title, topics, minutes } = subject.page;
      const note = minutes === undefined ? undefined : `${minutes} Minuten`;
      return { label: "Tutorial", title, note, pulse: topics[0]?.slug };
    }
    case "seminar": {
      const { label, title, topics, when, status } = subject.page;
      const isOff = status.state === "cancelled" || status.state === "postponed";
      const day = [when?.day, isOff ? status.label : undefined].filter(Boolean).join(", ");
      return { label, title, note: day === "" ? undefined : day, pulse: topics[0]?.slug };
    }
    case "seminarSeries":
      return { label: "Reihe", title: subject.page.title, note: subject.page.rhythm };
    case "topic":
      return { label: "Thema", title: subject.page.title, note: undefined };
    case "organisation":
      return { label: subject.page.label, title: subject.page.title, note: undefined };
    case "person":
      return { label: subject.page.role, title: subject.page.title, note: undefined };
    case "podcast":
      return { label: "Podcast", title: subject.page.title, note: undefined };
    case "page":
      return { label: undefined, title: subject.page.title, note: undefined };
    case "home":
    case "list":
    case undefined:
      return { label: undefined, note: undefined };
  }
}
