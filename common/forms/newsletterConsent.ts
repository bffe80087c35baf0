/** What people agree to when they subscribe, word for word. */
interface ConsentWording {
  /** Kept with each consent; a text that changes gets a new version, and the old one stays here. */
  version: string;
  /** Beside the button of the newsletter's form. */
  signup: string;
  /** At the tick in the form of a seminar. */
  tick: string;
  /** Beside the button that confirms. */
  confirm: string;
}

/** Every wording there has been, the latest last: a consent is proved by the words it was given to. */
export const CONSENT_WORDINGS: readonly ConsentWording[] = [
  {
    version: "2026-11",
    signup:
      "Ja, ich möchte den Newsletter von „Ausbildung am Puls der Zeit“ etwa einmal im Monat per E-Mail bekommen: mit neuen Beiträgen, Podcastfolgen, Tutorials und Terminen rund um die Ausbildung. Dafür verwenden Sie meine E-Mail-Adresse und, wenn angegeben, meinen Vornamen und meine Themen. Ich kann mich jederzeit mit einem Klick abmelden: mit dem Link in jeder Ausgabe.",
    tick: "Schicken Sie mir auch den Newsletter von „Ausbildung am Puls der Zeit“: etwa einmal im Monat, mit neuen Beiträgen, Podcastfolgen, Tutorials und Terminen. Sie bekommen dazu eine eigene E-Mail zum Bestätigen. Abmelden können Sie sich jederzeit mit einem Klick.",
    confirm:
      "Mit dem Klick bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört und dass Sie unseren Newsletter bekommen möchten, etwa einmal im Monat. Abmelden können Sie sich jederzeit mit dem Link in jeder Ausgabe.",
  },
];

/** The words in use. */
export const CONSENT = latest(CONSENT_WORDINGS);

function latest(wordings: readonly ConsentWording[]): ConsentWording {
  const last = wordings.at(-1);
  if (last === undefined) throw new Error("There is no wording of the consent.");
  return last;
}
