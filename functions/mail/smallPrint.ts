import { pathOf } from "../../common/paths.ts";
import type { MailContent, MailLink, MailSite } from "./MailContent.ts";

/** The links that end every mail: the way out where there is one, and who is behind it. */
export function smallPrintLinks({ unsubscribe }: MailContent, { hubOrigin }: MailSite): MailLink[] {
  const page = (slug: string) => new URL(pathOf({ type: "page", slug }), hubOrigin);
  return [
    ...(unsubscribe === undefined
      ? []
      : [{ label: "Newsletter abbestellen", to: unsubscribe.page }]),
    { label: "Impressum", to: page("impressum") },
    { label: "Datenschutz", to: page("datenschutz") },
  ];
}
