import { keyed, refs } from "../seedDocument.ts";
import type { SeedDocument } from "../seedDocument.ts";

/** The site's one settings document. */
export function settings(): SeedDocument[] {
  return [
    {
      _id: "settings",
      _type: "settings",
      siteTitle: "Ausbildung am Puls der Zeit",
      claim: "Gut ausbilden, auch mit wenig Zeit.",
      description:
        "Praxiswissen für Ausbilder:innen in kleinen und mittleren Betrieben: Beiträge, Podcast, Schritt-für-Schritt-Tutorials und Dialogseminare zu digitalem Lernen, Nachwuchs und Prüfung. Kostenlos und ohne Werbung.",
      navigation: keyed("navigationItem", [
        { label: "Beiträge", path: "/beitraege/" },
        { label: "Podcast", path: "/podcast/" },
        { label: "Tutorials", path: "/tutorials/" },
        { label: "Termine", path: "/termine/" },
        { label: "Themen", path: "/themen/" },
        { label: "Netzwerk", path: "/netzwerk/" },
        { label: "Storygenerator", path: "/storygenerator/" },
      ]),
      footerNavigation: keyed("navigationItem", [
        { label: "Kontakt", path: "/kontakt/" },
        { label: "Newsletter", path: "/newsletter/" },
        { label: "Medienecho", path: "/medienecho/" },
        { label: "Über uns", path: "/ueber-uns/" },
        { label: "Dialogkonzept", path: "/dialogkonzept/" },
        { label: "Impressum", path: "/impressum/" },
        { label: "Datenschutz", path: "/datenschutz/" },
        { label: "Barrierefreiheit", path: "/barrierefreiheit/" },
      ]),
      contactName: "Redaktion Ausbildung am Puls der Zeit (Beispiel)",
      contactEmail: "redaktion@example.org",
      contactTopics: keyed("contactTopic", [
        { title: "Seminare und Stammtisch", email: "termine@example.org" },
        { title: "Porträt meines Betriebs", email: "film@example.org" },
        { title: "Newsletter" },
      ]),
      contactPhone: "+49 30 23125014",
      address: {
        _type: "place",
        name: "Ausbildung am Puls der Zeit (Beispiel)",
        street: "Beispielstraße 12",
        postalCode: "12345",
        city: "Musterstadt",
        directions:
          "Haltestelle Rathaus, drei Minuten zu Fuß. Stufenloser Eingang über den Hof, Aufzug in den zweiten Stock.",
      },
      fundingNotice:
        "Dieses Projekt wird gefördert durch das Förderprogramm Ausbildung digital (Beispiel). Die Verantwortung für die Inhalte liegt bei der Redaktion.",
      storyTutorials: refs(
        "tutorial-lernvideo-mit-dem-smartphone",
        "tutorial-azubi-instagram-plan",
        "tutorial-feedbackgespraech-fuehren",
      ),
      funders: refs("organisation-foerderprogramm-zukunft"),
      socialLinks: keyed("externalLink", [
        { label: "LinkedIn (Beispiel)", url: "https://example.org/social/linkedin" },
        { label: "Mastodon (Beispiel)", url: "https://example.org/social/mastodon" },
      ]),
    },
  ];
}
