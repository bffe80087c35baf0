/** How long the hub keeps something about people, as the site and the README tell it. */
interface RetentionRule {
  /** What is kept. */
  what: string;
  /** After how long it goes. */
  period: string;
  /** Why so long, and on what ground. */
  why: string;
}

/**
 * Every rule by which data are forgotten: functions/retention/ deletes by them, the Datenschutz page
 * of the demo content and the README quote them.
 */
export const RETENTION = {
  unconfirmed: {
    what: "Newsletter-Anmeldung, die niemand bestätigt hat",
    period: "7 Tage nach der Anmeldung",
    why: "So lange gilt der Link in der Bestätigungs-E-Mail (Art. 6 Abs. 1 Buchst. b DSGVO).",
  },
  subscribed: {
    what: "Newsletter-Abonnement: E-Mail-Adresse, Vorname, Themen",
    period: "sofort nach der Abmeldung",
    why: "Ohne Abonnement brauchen wir die Angaben nicht mehr (Art. 7 Abs. 3 DSGVO).",
  },
  consentProof: {
    what: "Nachweis Ihrer Einwilligung: Zeitpunkte, Wortlaut, Seite, verschlüsselte Kennung der Adresse",
    period: "3 Jahre nach dem Ende des Jahres, in dem Sie sich abgemeldet haben",
    why: "Wir müssen die Einwilligung belegen können, solange Ansprüche nicht verjährt sind (Art. 7 Abs. 1 und Art. 17 Abs. 3 Buchst. e DSGVO, § 7 UWG, §§ 195, 199 BGB).",
  },
  bounced: {
    what: "Abonnement einer Adresse, von der unsere E-Mails zurückkommen",
    period: "30 Tage nach dem ersten Rücklauf",
    why: "Manches Postfach ist nur vorübergehend nicht erreichbar (Art. 6 Abs. 1 Buchst. f DSGVO).",
  },
  messages: {
    what: "Nachricht über das Kontaktformular",
    period: "12 Monate nach dem Eingang",
    why: "Für Rückfragen zu Ihrem Anliegen (Art. 6 Abs. 1 Buchst. f DSGVO).",
  },
  registrations: {
    what: "Anmeldung zu einem Termin",
    period: "30 Tage nach dem Termin",
    why: "Für Unterlagen und Rückfragen nach dem Termin (Art. 6 Abs. 1 Buchst. b DSGVO).",
  },
  mails: {
    what: "Versandte E-Mails",
    period: "Inhalt und Adresse sofort nach dem Versand, der Vermerk darüber nach 30 Tagen",
    why: "Damit niemand über unsere Formulare mit E-Mails überhäuft wird (Art. 6 Abs. 1 Buchst. f DSGVO).",
  },
  links: {
    what: "Links in unseren E-Mails (nur ihr Fingerabdruck)",
    period: "sobald sie nicht mehr gelten: nach 7 Tagen bis 13 Monaten",
    why: "Damit die Links funktionieren, auch in älteren E-Mails (Art. 6 Abs. 1 Buchst. b DSGVO).",
  },
  floodgates: {
    what: "Zähler der Formulare gegen Missbrauch, ohne Angaben zu Personen",
    period: "einzelne Einträge nach 1 Tag, Stundenzahlen nach 30 Tagen",
    why: "Zum Schutz vor massenhaften Anfragen (Art. 6 Abs. 1 Buchst. f DSGVO).",
  },
  deliveryReports: {
    what: "Meldungen des Versanddienstes über Zustellung und Rückläufer (nur ihre Kennung)",
    period: "30 Tage nach dem Eingang",
    why: "Damit keine Meldung doppelt zählt (Art. 6 Abs. 1 Buchst. f DSGVO).",
  },
  suppressions: {
    what: "Sperrliste: verschlüsselte Kennung von Adressen, an die wir nicht mehr schreiben",
    period: "bis Sie uns bitten, die Sperre aufzuheben",
    why: "Nur so können wir uns daran halten (Art. 6 Abs. 1 Buchst. f, Art. 21 Abs. 3 DSGVO).",
  },
} as const satisfies Record<string, RetentionRule>;

export type RetentionRuleName = keyof typeof RETENTION;
