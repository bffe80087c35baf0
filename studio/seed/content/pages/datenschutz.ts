import { RETENTION } from "../../../../common/privacy/retention.ts";
import { bullets, callout, h2, h3, p, richText, table } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import { slug } from "../../seedDocument.ts";
import type { SeedDocument } from "../../seedDocument.ts";

export function datenschutz(at: SeedClock): SeedDocument {
  return {
    _id: "page-datenschutz",
    _type: "page",
    title: "Datenschutz",
    slug: slug("datenschutz"),
    teaser:
      "Keine Cookies, kein Tracking, keine fremden Server ohne Ihren Klick – und was trotzdem anfällt.",
    updatedAt: at.daysFromNow(-14, "10:00"),
    body: richText(
      "datenschutz",
      callout(
        "important",
        "Muster – bitte vor der Veröffentlichung ergänzen",
        "Dieser Entwurf beschreibt, wie die Technik dieser Website arbeitet. Alle Angaben in eckigen Klammern trägt der Betreiber ein, zusammen mit seiner oder seinem Datenschutzbeauftragten. Der Entwurf ersetzt keine Rechtsberatung.",
      ),
      h2("Das Wichtigste in Kürze"),
      bullets([
        "Diese Website setzt keine Cookies und misst nicht, was Sie lesen.",
        "Seiten, Bilder, Ton und Videos kommen von unserer eigenen Adresse. Ihr Browser fragt keine fremden Server, bevor Sie darauf klicken.",
        "Sie können alles lesen, hören und ansehen, ohne etwas über sich mitzuteilen.",
        "Was Sie uns in Formularen anvertrauen, können Sie jederzeit selbst ansehen und löschen.",
      ]),
      h2("Verantwortlich"),
      p("[Name, Anschrift, E-Mail und Telefon des Betreibers]"),
      p("Datenschutzbeauftragte:r: [Name und Kontakt, falls bestellt]"),
      h2("Wenn Sie eine Seite aufrufen"),
      p(
        "Damit eine Seite bei Ihnen ankommt, überträgt Ihr Browser technisch notwendige Angaben: Ihre IP-Adresse, die aufgerufene Adresse, Datum und Uhrzeit sowie Angaben zu Browser und Betriebssystem. Wir brauchen sie, um die Seite auszuliefern und Angriffe abzuwehren. Rechtsgrundlage ist Art. 6 Abs. 1 Buchst. f DSGVO; unser berechtigtes Interesse ist der sichere Betrieb dieser Website.",
      ),
      p(
        "Wir führen diese Angaben nicht mit anderen Daten zusammen und erstellen keine Nutzungsprofile. Protokolle werden nach [Frist in Tagen] gelöscht.",
      ),
      h2("Cookies und Speicher in Ihrem Gerät"),
      p(
        "Wir setzen keine Cookies und nutzen keine vergleichbaren Verfahren, um Sie wiederzuerkennen. Deshalb sehen Sie hier auch kein Einwilligungsfenster.",
      ),
      p(
        "Zwei Dinge merkt sich Ihr Browser auf Ihrem Gerät, damit Sie weitermachen können, wo Sie aufgehört haben: die Stelle und das Tempo, mit dem Sie eine Podcastfolge hören, und die Schritte, die Sie in einem Tutorial abhaken. Diese Angaben verlassen Ihr Gerät nicht (§ 25 Abs. 2 Nr. 2 TDDDG). Sie löschen sie zusammen mit den Websitedaten in den Einstellungen Ihres Browsers.",
      ),
      h2("Bilder, Podcast und Videos"),
      p(
        "Bilder, Podcastfolgen und eigene Videos liefern wir selbst aus. Schriften von fremden Servern verwenden wir nicht.",
      ),
      p(
        "Manche Beiträge enthalten Videos, die bei YouTube oder Vimeo liegen. Solange Sie nicht klicken, wird dorthin keine Verbindung aufgebaut. Mit Ihrem Klick erhält der jeweilige Anbieter Ihre IP-Adresse und kann eigene Cookies setzen; es gelten dann seine Datenschutzhinweise.",
      ),
      p(
        "Hören Sie den Podcast in einer App, lädt diese App die Folgen von unserer Adresse. Welche Daten die App selbst verarbeitet, erfahren Sie bei ihrem Anbieter.",
      ),
      h2("Wenn Sie uns schreiben"),
      p(
        "Schreiben Sie uns eine E-Mail oder rufen Sie an, verarbeiten wir Ihre Angaben, um zu antworten (Art. 6 Abs. 1 Buchst. f DSGVO, bei Anfragen zu einem Vertrag Buchst. b). Wir löschen sie nach [Frist], sobald Ihr Anliegen erledigt ist und keine Aufbewahrungspflicht entgegensteht.",
      ),
      h3("Kontaktformular"),
      p(
        "Über das Formular bekommen wir Ihren Namen, Ihre E-Mail-Adresse, das Thema und Ihre Nachricht. Wir leiten sie an die zuständige Person im Team weiter und bestätigen Ihnen den Eingang (Art. 6 Abs. 1 Buchst. f DSGVO). [Rechtsgrundlage prüfen]",
      ),
      h2("Newsletter"),
      p(
        "Für den Newsletter brauchen wir Ihre E-Mail-Adresse. Vorname und Themen sind freiwillig. Sie bekommen zuerst eine E-Mail ohne jede Werbung, und erst wenn Sie darin zustimmen, bekommen Sie den Newsletter (Art. 6 Abs. 1 Buchst. a DSGVO, § 7 Abs. 2 Nr. 2 UWG).",
      ),
      p(
        "Damit wir Ihre Einwilligung belegen können, halten wir fest, wann Sie sich angemeldet und wann Sie bestätigt haben, von welcher Seite aus und in welchem Wortlaut. Ihre IP-Adresse speichern wir dabei nicht. [Anpassen, falls der gekürzte Adressbereich gespeichert wird: CONSENT_IP]",
      ),
      p(
        "Sie können jederzeit widerrufen: mit dem Link in jeder Ausgabe, mit dem Knopf „Abbestellen“ Ihres E-Mail-Programms oder mit einer Nachricht an uns. Wir messen nicht, ob Sie eine Ausgabe öffnen oder worauf Sie klicken.",
      ),
      h2("Anmeldung zu Terminen"),
      p(
        "Melden Sie sich zu einem Termin an, speichern wir Ihren Namen, Ihre E-Mail-Adresse und, wenn der Termin danach fragt, Ihren Betrieb und Ihre Frage. Wir brauchen die Angaben, um Ihnen einen Platz zu geben, Ihnen den Zugang zu schicken und Sie zu erinnern (Art. 6 Abs. 1 Buchst. b DSGVO). Absagen können Sie mit dem Link in jeder E-Mail dazu.",
      ),
      h2("Wie lange wir etwas aufbewahren"),
      p("Was abgelaufen ist, löscht unser Server von selbst, jede Stunde."),
      table("Aufbewahrung", [
        ["Was", "Bis wann", "Warum"],
        ...Object.values(RETENTION).map(({ what, period, why }) => [what, period, why]),
      ]),
      p(
        "Unter „Ihre Einstellungen und Daten“ (/newsletter/meine-daten/) bekommen Sie einen Link, mit dem Sie alles sehen, herunterladen oder löschen, was zu Ihrer E-Mail-Adresse gespeichert ist.",
      ),
      h2("Wer für uns Daten verarbeitet"),
      p(
        "Läuft diese Website bei den vorgesehenen Diensten, arbeiten sie im Auftrag des Betreibers (Art. 28 DSGVO). Wird sie auf eigenen Rechnern betrieben, entfällt die Tabelle.",
      ),
      table("Dienste beim Betrieb im Netz", [
        ["Dienst", "Aufgabe", "Welche Daten"],
        [
          "Cloudflare (Auslieferung, Worker, Datenbank D1)",
          "Liefert Seiten und Medien aus und wehrt Angriffe ab",
          "IP-Adresse und technische Angaben beim Aufruf",
        ],
        [
          "Sanity (Redaktionssystem)",
          "Speichert die veröffentlichten Inhalte",
          "Keine Daten von Besucher:innen; Medien holt unser Server ab, nicht Ihr Browser",
        ],
        [
          "Resend (E-Mail-Versand)",
          "Verschickt E-Mails: Bestätigungen, Newsletter, Erinnerungen",
          "E-Mail-Adresse und Inhalt der Nachricht",
        ],
      ]),
      p(
        "[Firmen und Anschriften der Dienste, Verträge zur Auftragsverarbeitung und Grundlage für eine Übermittlung in Drittländer]",
      ),
      h2("Ihre Rechte"),
      p("Sie haben gegenüber dem Betreiber folgende Rechte:"),
      bullets([
        "Auskunft über Ihre Daten (Art. 15 DSGVO)",
        "Berichtigung und Löschung (Art. 16 und 17 DSGVO)",
        "Einschränkung der Verarbeitung (Art. 18 DSGVO)",
        "Datenübertragbarkeit (Art. 20 DSGVO)",
        "Widerspruch gegen eine Verarbeitung, die auf berechtigten Interessen beruht (Art. 21 DSGVO)",
        "Widerruf einer Einwilligung, jederzeit und mit Wirkung für die Zukunft (Art. 7 Abs. 3 DSGVO)",
      ]),
      p(
        "Sie können sich außerdem bei einer Datenschutzaufsichtsbehörde beschweren (Art. 77 DSGVO), zum Beispiel bei: [zuständige Aufsichtsbehörde mit Adresse]",
      ),
      h2("Stand"),
      p("[Datum der letzten inhaltlichen Prüfung durch den Betreiber]"),
    ),
  };
}
