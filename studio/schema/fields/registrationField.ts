import { defineField } from "@sanity/types";
import { checkDeadline } from "../rules/checkDeadline.ts";
import { inGroups, type Groups } from "./groups.ts";
import { berlinMomentOptions } from "./options.ts";
import { readText } from "./readSibling.ts";
import { optionalWebAddress } from "./webAddress.ts";

/** Whether, until when and where people sign up for a seminar. */
export const registrationField = (group: Groups) =>
  defineField({
    name: "registration",
    type: "object",
    title: "Anmeldung",
    description:
      "Wenn unten keine andere Website steht, melden sich Teilnehmende über den Hub an: mit Bestätigung, Kalendereintrag, Warteliste und einem Link zum Ändern und Absagen.",
    options: { collapsible: false },
    fields: [
      defineField({
        name: "open",
        type: "boolean",
        title: "Anmeldung ist offen",
        description: "Nach dem Anmeldeschluss schließt sie von selbst.",
        initialValue: true,
      }),
      defineField({
        name: "deadline",
        type: "datetime",
        title: "Anmeldeschluss",
        description: "Leer lassen, wenn man sich bis zum Beginn anmelden kann.",
        options: berlinMomentOptions,
        validation: (rule) =>
          rule.custom((deadline: string | undefined, { document }) =>
            checkDeadline(deadline, readText(document, "start")),
          ),
      }),
      defineField({
        name: "url",
        type: "url",
        title: "Anmeldung auf einer anderen Website",
        description: "Nur, wenn sich Teilnehmende nicht bei uns anmelden.",
        validation: optionalWebAddress,
      }),
      defineField({
        name: "askCompany",
        type: "boolean",
        title: "Nach dem Betrieb fragen",
        description: "Die Antwort ist freiwillig.",
        initialValue: true,
        hidden: isElsewhere,
      }),
      defineField({
        name: "askQuestion",
        type: "boolean",
        title: "Nach einer Frage an die Runde fragen",
        description:
          "Damit sich Referent:innen vorbereiten können. Die Antwort ist freiwillig und steht nicht auf der Website.",
        initialValue: true,
        hidden: isElsewhere,
      }),
    ],
    ...inGroups(group),
  });

/** Another website asks its own questions. */
const isElsewhere = ({ parent }: { parent?: { url?: unknown } | undefined }) =>
  typeof parent?.url === "string" && parent.url !== "";
