import { deDELocale } from "@sanity/locale-de-de";
import { defineConfig } from "sanity";
import { structureTool } from "sanity/structure";
import { isPageType } from "../common/paths.ts";
import { documentViews } from "./desk/documentViews.ts";
import { actionsFor, creatable } from "./desk/singletons.ts";
import { structure } from "./desk/structure.ts";
import { templates } from "./desk/templates.ts";
import { germanOnly } from "./plugins/germanOnly.ts";
import { HubIcon } from "./plugins/HubIcon.tsx";
import { inputs } from "./plugins/inputs.tsx";
import { keepFormerSlugs } from "./plugins/keepFormerSlugs.ts";
import { localMode } from "./plugins/localMode.ts";
import { noteAnnouncement } from "./plugins/noteAnnouncement.ts";
import { viewOnSite } from "./plugins/viewOnSite.ts";
import { schemaTypes } from "./schema/index.ts";

const project = process.env.SANITY_STUDIO_PROJECT_ID
  ? {
      projectId: process.env.SANITY_STUDIO_PROJECT_ID,
      dataset: process.env.SANITY_STUDIO_DATASET || "production",
    }
  : localMode(process.env.SANITY_STUDIO_LAKE_URL);

export default defineConfig({
  ...project,
  name: "hub",
  title: "Ausbildung am Puls",
  icon: HubIcon,
  schema: { types: schemaTypes, templates },
  plugins: [
    structureTool({
      name: "structure",
      title: "Inhalte",
      structure,
      defaultDocumentNode: documentViews,
    }),
    deDELocale(),
    germanOnly(),
    inputs(),
  ],
  document: {
    actions: (actions, { schemaType }) =>
      actionsFor(schemaType, actions)
        .map((action) =>
          action.action === "publish" && isPageType(schemaType) ? keepFormerSlugs(action) : action,
        )
        .map((action) =>
          action.action === "publish" && schemaType === "seminar"
            ? noteAnnouncement(action)
            : action,
        )
        .toSpliced(1, 0, viewOnSite),
    newDocumentOptions: creatable,
    comments: { enabled: false },
  },
  announcements: { enabled: false },
  apps: { canvas: { enabled: false } },
  mediaLibrary: { enabled: false },
  releases: { enabled: false },
  scheduledDrafts: { enabled: false },
  scheduledPublishing: { enabled: false },
  tasks: { enabled: false },
});
