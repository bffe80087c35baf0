import { callout, facts, h2, image, p, pullQuote, qa, video } from "../../richText.ts";
import type { SeedClock } from "../../seedClock.ts";
import type { SeedDocument } from "../../seedDocument.ts";
import { exampleArticle } from "./exampleArticle.ts";

const AYLIN = "person-aylin-kaplan";

export const interviewAylinKaplan = (at: SeedClock): SeedDocument =>
  exampleArticle({
    name: "interview-aylin-kaplan",
    kind: "interview",
    title: "„Schlechtes Licht verzeiht man, schlechten Ton nicht“",
    teaser:
      "Aylin Kaplan dreht für uns in Werkstätten, Küchen und Pflegezimmern und spricht im Podcast mit Ausbilder:innen. Was sie Betrieben rät, die selbst filmen wollen, und wann sie die Kamera ausschaltet.",
    alt: "Illustration: Eine Frau mit langem schwarzem Pferdeschwanz und Kopfhörern sitzt am Mikrofon, neben ihr steht eine Kamera auf einem Stativ.",
    topics: ["topic-digitales-lernen", "topic-recruiting"],
    authors: ["person-svenja-brandt"],
    guests: [AYLIN],
    related: [
      "tutorial-lernvideo-mit-dem-smartphone",
      "seminar-lernvideos-selbst-drehen",
      "seminar-tiktok-fuer-betriebe",
      "article-praxis-tischlerei-lernvideos",
    ],
    publishedAt: at.daysFromNow(-168, "08:45"),
    body: [
      p(
        "Ihre Kamera ist ein Telefon. Das überrascht viele, wenn Aylin Kaplan mit einem Rucksack statt mit drei Koffern auf den Hof kommt. Darin: ein Stativ, ein Ansteckmikrofon, eine kleine Lampe, ein Müsliriegel. Mehr braucht man nicht, sagt sie. Den Müsliriegel allerdings schon.",
      ),
      h2("Vor dem Dreh"),
      qa(
        "Frau Kaplan, ein Betrieb möchte Lernvideos machen. Was soll er als Erstes kaufen?",
        AYLIN,
        "Ein Mikrofon zum Anstecken, das kostet etwa so viel wie ein gutes Abendessen. Schlechtes Licht verzeiht man, schlechten Ton nicht. Wer einer Stimme hinterherhören muss, während eine Absaugung läuft, klickt nach zehn Sekunden weg. Als Zweites ein Stativ. Und dann ist erst einmal Schluss mit Kaufen.",
      ),
      qa(
        "Und was soll er als Erstes tun?",
        AYLIN,
        "Einen einzigen Handgriff aussuchen, der immer wieder falsch gemacht wird. Nicht „Unsere Maschinen“, sondern „Sägeblatt wechseln an der Tischkreissäge“. Dann vier Bilder auf ein Blatt zeichnen, mit Strichmännchen. Wer die vier Bilder nicht hinbekommt, hat den Handgriff noch nicht zerlegt.",
      ),
      image(
        "szene-videodreh",
        "Illustration: Eine junge Frau filmt mit dem Telefon auf einem Stativ einen Kollegen an der Werkbank, eine Lampe leuchtet von der Seite.",
        "Stativ, Mikrofon, Licht von der Seite: Mehr braucht ein Lernvideo nicht.",
        "Illustration: Ausbildung am Puls der Zeit",
      ),
      h2("Beim Dreh"),
      qa(
        "Viele Auszubildende wollen nicht vor die Kamera. Was dann?",
        AYLIN,
        "Dann filmen wir Hände. Das ist fast immer das bessere Bild. Es gibt auch immer jemanden, der gern spricht, aber nicht gesehen werden will, und jemanden, der gern schneidet. Ein Film braucht vier Rollen, und nur eine davon ist vor der Kamera.",
      ),
      qa(
        "Wann schalten Sie die Kamera aus?",
        AYLIN,
        "Wenn jemand im Bild ist, der nicht gefragt wurde. Wenn es um Bewohner:innen oder Patient:innen geht. Wenn jemand sich verletzt hat oder weint. Und wenn der Meister anfängt, langsamer und lauter zu reden als sonst. Dann machen wir Pause, bis er wieder normal ist.",
      ),
      pullQuote(
        "Ein Film braucht vier Rollen, und nur eine davon ist vor der Kamera.",
        "Aylin Kaplan",
      ),
      qa(
        "Was muss rechtlich geklärt sein?",
        AYLIN,
        "Wer zu erkennen ist, muss einwilligen, freiwillig und am besten schriftlich. In der Einwilligung steht, wo der Film gezeigt wird und dass man sie widerrufen kann. Bei Minderjährigen unterschreiben auch die Eltern. Musik nehmen wir nur mit Lizenz für betriebliche Zwecke, und Zeichnungen von Kund:innen haben auf dem Bildschirm im Hintergrund nichts zu suchen. Im Zweifel drehe ich das Stativ um 30 Grad.",
      ),
      h2("Nach dem Dreh"),
      qa(
        "Wie lange dauert der Schnitt?",
        AYLIN,
        "Für 90 Sekunden rechne ich beim ersten Mal einen halben Tag, beim fünften Mal eine Stunde. Die Untertitel sind eingerechnet. Automatische Untertitel sind ein guter Anfang, aber sie machen aus der Oberfräse gern eine „Oberphrase“. Also: immer gegenlesen.",
      ),
      qa(
        "Womit kann man schneiden üben, ohne jemanden um Erlaubnis zu fragen?",
        AYLIN,
        "Mit frei lizenzierten Filmen. „Big Buck Bunny“ von der Blender Foundation darf man unter Nennung der Quelle bearbeiten. Ich lasse Gruppen daraus eine Anleitung in fünf Schritten schneiden: „Wie weckt man einen Hasen?“ Danach wissen alle, was ein Schnitt auf die Bewegung ist.",
      ),
      video({
        title: "Beispiel für Übungsmaterial: „Big Buck Bunny“ (Blender Foundation, CC BY 3.0)",
        externalUrl: "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
        transcript:
          "Zeichentrickfilm ohne Sprache: Ein großer Hase verteidigt seine Wiese mit einfallsreichen Fallen gegen drei Nagetiere, die Schmetterlinge und kleinere Tiere ärgern.",
      }),
      qa(
        "Welcher Film ist Ihnen in Erinnerung geblieben?",
        AYLIN,
        "Einer, den niemand veröffentlicht hat. Ein Auszubildender hat für seinen Kollegen, der schlecht hört, eine Unterweisung ganz ohne Ton gedreht, nur mit Händen und Schildern. Sie haben ihn zu zweit angesehen. Danach hat der halbe Betrieb gefragt, ob es die anderen Unterweisungen auch so gibt.",
      ),
      callout(
        "tip",
        "Vier Rollen für einen Drehtag",
        "Hände (zeigt den Handgriff), Stimme (spricht den Text), Auge (führt das Telefon), Uhr (achtet auf die Reihenfolge und darauf, dass die Schutzbrille sitzt). Nach jedem Film wird getauscht.",
      ),
      facts("Der Rucksack", [
        ["Telefon", "mit freiem Speicher und im Flugmodus"],
        ["Stativ", "klein, mit Klemme für die Werkbank"],
        ["Mikrofon", "zum Anstecken, mit Ersatzbatterie"],
        ["Licht", "eine kleine Lampe, von der Seite"],
        ["Papier", "Bildfolge und Einwilligungen"],
      ]),
      p(
        "Schritt für Schritt geht es weiter im Tutorial [Lernvideo mit dem Smartphone](ref:tutorial-lernvideo-mit-dem-smartphone).",
      ),
    ],
  });
