/** Chapters of the episodes by audio file; written by studio/seed/artwork/speech/record.ts. */
export const episodeChapters: Record<string, { start: number; title: string }[]> = {
  "folge-01.mp3": [
    {
      "start": 0,
      "title": "Willkommen bei Am Puls"
    },
    {
      "start": 17,
      "title": "Warum ein kleiner Betrieb ausbildet"
    },
    {
      "start": 44,
      "title": "Die Werkzeugkiste"
    },
    {
      "start": 61,
      "title": "Zum Mitnehmen"
    }
  ],
  "folge-02.mp3": [
    {
      "start": 0,
      "title": "Der erste Montag"
    },
    {
      "start": 17,
      "title": "Drei Dinge vor dem Start"
    },
    {
      "start": 38,
      "title": "Das Gespräch am Freitag"
    },
    {
      "start": 55,
      "title": "Zum Mitnehmen"
    }
  ],
  "folge-03.mp3": [
    {
      "start": 0,
      "title": "Warum Feedback Angst macht"
    },
    {
      "start": 20,
      "title": "Beobachten, wirken, wünschen"
    },
    {
      "start": 40,
      "title": "Und umgekehrt?"
    },
    {
      "start": 53,
      "title": "Zum Mitnehmen"
    }
  ],
  "folge-04.mp3": [
    {
      "start": 0,
      "title": "Ein zu schöner Satz"
    },
    {
      "start": 17,
      "title": "Verbieten oder begleiten?"
    },
    {
      "start": 35,
      "title": "Was nicht in die KI gehört"
    },
    {
      "start": 46,
      "title": "Zum Mitnehmen"
    }
  ],
  "folge-05.mp3": [
    {
      "start": 0,
      "title": "Auf der anderen Seite"
    },
    {
      "start": 18,
      "title": "Einen Meter zurück"
    },
    {
      "start": 35,
      "title": "Fast gleich alt"
    },
    {
      "start": 50,
      "title": "Zum Mitnehmen"
    }
  ],
  "folge-06.mp3": [
    {
      "start": 0,
      "title": "Niemand bewirbt sich"
    },
    {
      "start": 19,
      "title": "Drei Sätze statt zehn Anforderungen"
    },
    {
      "start": 33,
      "title": "Menschen statt Broschüren"
    },
    {
      "start": 46,
      "title": "Zum Mitnehmen"
    }
  ],
  "folge-07.mp3": [
    {
      "start": 0,
      "title": "Der Knoten im Kopf"
    },
    {
      "start": 19,
      "title": "Üben, was später zählt"
    },
    {
      "start": 38,
      "title": "Am Morgen selbst"
    },
    {
      "start": 49,
      "title": "Zum Mitnehmen"
    }
  ],
  "folge-08.mp3": [
    {
      "start": 0,
      "title": "Am runden Tisch"
    },
    {
      "start": 18,
      "title": "Der Fall: immer zu spät"
    },
    {
      "start": 40,
      "title": "Was die Runde mitnimmt"
    },
    {
      "start": 52,
      "title": "Zum Mitnehmen"
    }
  ]
};

/** The chapters of an episode; throws on a name that does not exist. */
export function chaptersOf(name: string): { start: number; title: string }[] {
  const chapters = episodeChapters[name];
  if (chapters === undefined) throw new Error(`No chapters known for media file ${name}`);
  return chapters;
}
