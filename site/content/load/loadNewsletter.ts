import { parseMoment } from "../../../common/parseMoment.ts";
import { dateView } from "../../text/dates.ts";
import type { Content } from "../Content.ts";
import { problemsOf } from "../ContentProblem.ts";
import type { IssueResult } from "../results.ts";
import type { LinkView } from "../view/LinkView.ts";
import type { NewsletterPage } from "../view/NewsletterView.ts";
import type { Catalog } from "./catalog.ts";
import { optionalWords, requiredWords } from "./words.ts";

const SHOWN_ISSUES = 3;

/** The newsletter: its topics, and what was in the last issues. */
export async function loadNewsletter(content: Content): Promise<NewsletterPage> {
  const [issues, catalog] = await Promise.all([content.sentIssues(), content.catalog()]);
  const now = content.now();
  const sent = issues.filter(({ sentAt }) => {
    const moment = parseMoment(sentAt);
    return moment !== undefined && moment <= now;
  });
  return {
    topics: catalog.topics.map(({ id, title }) => ({ value: id, label: title })),
    issues: sent.slice(0, SHOWN_ISSUES).map((issue) => toIssue(issue, content, catalog)),
  };
}

function toIssue(issue: IssueResult, content: Content, catalog: Catalog) {
  const note = problemsOf({ id: issue._id, type: issue._type }, content.report);
  return {
    id: issue._id,
    title: requiredWords(issue.title, { note, path: "title", fallback: "Ausgabe ohne Betreff" }),
    number: issue.number ?? undefined,
    date: dateView(issue.sentAt),
    text: optionalWords(issue.preheader) ?? "",
    items: (issue.items ?? []).flatMap((id) => linkTo(id, catalog) ?? []),
    isExample: issue.isExample ?? false,
  };
}

/** What was in an issue may be gone by now. */
function linkTo(id: string | null, { teaser, mentions }: Catalog): LinkView | undefined {
  if (id === null) return undefined;
  const known = teaser(id);
  if (known !== undefined) return { label: known.title, href: known.href, external: false };
  const mention = mentions.find((one) => one.id === id);
  return mention && { label: mention.title, href: mention.href, external: true };
}
