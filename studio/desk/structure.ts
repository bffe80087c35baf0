import { BookIcon } from "@sanity/icons/Book";
import { CalendarIcon } from "@sanity/icons/Calendar";
import { CaseIcon } from "@sanity/icons/Case";
import { CogIcon } from "@sanity/icons/Cog";
import { ComponentIcon } from "@sanity/icons/Component";
import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { EnvelopeIcon } from "@sanity/icons/Envelope";
import { MicrophoneIcon } from "@sanity/icons/Microphone";
import { SparklesIcon } from "@sanity/icons/Sparkles";
import { UsersIcon } from "@sanity/icons/Users";
import type { ComponentType } from "react";
import type { StructureBuilder, StructureResolver } from "sanity/structure";
import { API_VERSION } from "../../common/contentSource.ts";
import {
  articleLists,
  episodeLists,
  gap,
  mentionList,
  newsletterLists,
  organisationLists,
  pageList,
  personLists,
  seminarLists,
  storyLists,
  topicList,
  tutorialLists,
  type ContentList,
} from "./contentLists.ts";

/** The desk, by what editors do. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id("inhalte")
    .title("Inhalte")
    .items([
      S.divider().title("Veröffentlichen"),
      folder(S, {
        id: "beitraege",
        title: "Beiträge",
        icon: DocumentTextIcon,
        lists: articleLists,
      }),
      folder(S, { id: "podcast", title: "Podcast", icon: MicrophoneIcon, lists: episodeLists }),
      folder(S, { id: "tutorials", title: "Tutorials", icon: BookIcon, lists: tutorialLists }),
      folder(S, { id: "termine", title: "Termine", icon: CalendarIcon, lists: seminarLists }),
      S.divider().title("Netzwerk"),
      folder(S, {
        id: "organisationen",
        title: "Organisationen",
        icon: CaseIcon,
        lists: organisationLists,
      }),
      folder(S, { id: "personen", title: "Personen", icon: UsersIcon, lists: personLists }),
      listItem(S, topicList),
      listItem(S, mentionList),
      S.divider().title("Newsletter und Geschichten"),
      folder(S, {
        id: "newsletter",
        title: "Newsletter",
        icon: EnvelopeIcon,
        lists: newsletterLists,
      }),
      folder(S, {
        id: "storygenerator",
        title: "Storygenerator",
        icon: SparklesIcon,
        lists: storyLists,
      }),
      S.divider().title("Website"),
      listItem(S, pageList),
      singleton(S, { type: "podcastShow", title: "Podcast-Sendung", icon: ComponentIcon }),
      singleton(S, { type: "settings", title: "Einstellungen", icon: CogIcon }),
    ]);

interface FolderOptions {
  id: string;
  title: string;
  icon: ComponentType;
  lists: readonly (ContentList | typeof gap)[];
}

function folder(S: StructureBuilder, { id, title, icon, lists }: FolderOptions) {
  return S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(
      S.list()
        .id(id)
        .title(title)
        .items(lists.map((list) => (list === gap ? S.divider() : listItem(S, list)))),
    );
}

function listItem(S: StructureBuilder, list: ContentList) {
  return S.listItem().id(list.id).title(list.title).icon(list.icon).child(documentList(S, list));
}

function documentList(
  S: StructureBuilder,
  { id, title, type, filter, ordering, template }: ContentList,
) {
  const list =
    filter === undefined
      ? S.documentTypeList(type)
      : S.documentTypeList(type)
          .apiVersion(API_VERSION)
          .filter(`_type == "${type}" && (${filter})`);
  const ordered = list
    .id(id)
    .title(title)
    .defaultOrdering([...ordering]);
  return template === undefined
    ? ordered
    : ordered.initialValueTemplates([S.initialValueTemplateItem(template.id, template.params)]);
}

function singleton(
  S: StructureBuilder,
  { type, title, icon }: { type: string; title: string; icon: ComponentType },
) {
  return S.listItem()
    .id(type)
    .title(title)
    .icon(icon)
    .child(S.document().id(type).schemaType(type).documentId(type).title(title));
}
