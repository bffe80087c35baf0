import { LaunchIcon } from "@sanity/icons/Launch";
import type { DocumentActionComponent } from "sanity";
import { sitePathOf } from "./sitePathOf.ts";

/** Opens the published document's page on the site, which is served at the Studio's own origin. */
export const viewOnSite: DocumentActionComponent = ({ published }) => {
  const path = sitePathOf(published);
  return {
    label: "Auf der Website ansehen",
    icon: LaunchIcon,
    disabled: path === undefined,
    title: path === undefined ? "Nach dem Veröffentlichen lässt sich die Seite hier öffnen." : path,
    onHandle: () => {
      if (path !== undefined) window.open(path, "_blank", "noopener");
    },
  };
};
