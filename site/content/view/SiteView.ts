import type { LinkView } from "./LinkView.ts";

/** What every page shows around its content. */
export interface SiteView {
  title: string;
  claim: string | undefined;
  description: string;
  navigation: readonly LinkView[];
  footerNavigation: readonly LinkView[];
  /** Where to subscribe to the newsletter; undefined until a menu leads there. */
  newsletter: LinkView | undefined;
  contact: {
    name: string | undefined;
    email: string | undefined;
    phone: string | undefined;
    address: readonly string[];
  };
  funding: { notice: string | undefined; funders: readonly LinkView[] };
  social: readonly LinkView[];
}
