import type { LinkView } from "./LinkView.ts";

/** What every page shows around its content. */
export interface SiteView {
  title: string;
  claim: string | undefined;
  description: string;
  navigation: readonly LinkView[];
  footerNavigation: readonly LinkView[];
  /** Where to subscribe to the newsletter. */
  newsletter: LinkView;
  contact: {
    name: string | undefined;
    email: string | undefined;
    phone: string | undefined;
    address: readonly string[];
    /** What one may write about; `value` is what the form sends. */
    topics: readonly { value: string; label: string }[];
  };
  funding: { notice: string | undefined; funders: readonly LinkView[] };
  social: readonly LinkView[];
}
