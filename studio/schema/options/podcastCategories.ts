/**
 * Apple Podcasts' categories with their subcategories, which all directories use. Stored is Apple's
 * own English name, exactly as it goes into the feed; editors read the German one. Source: Apple's
 * page "Apple Podcasts categories" for podcasters.
 */
const CATEGORIES: readonly (readonly [
  title: string,
  value: string,
  subcategories: readonly (readonly [title: string, value: string])[],
])[] = [
  [
    "Bildung",
    "Education",
    [
      ["Anleitungen", "How To"],
      ["Kurse", "Courses"],
      ["Persönliche Entwicklung", "Self-Improvement"],
      ["Sprachen lernen", "Language Learning"],
    ],
  ],
  [
    "Belletristik & Hörspiel",
    "Fiction",
    [
      ["Comedy-Hörspiel", "Comedy Fiction"],
      ["Drama", "Drama"],
      ["Science-Fiction", "Science Fiction"],
    ],
  ],
  [
    "Comedy",
    "Comedy",
    [
      ["Comedy-Interviews", "Comedy Interviews"],
      ["Improvisation", "Improv"],
      ["Stand-up", "Stand-Up"],
    ],
  ],
  [
    "Fernsehen & Film",
    "TV & Film",
    [
      ["Fernsehkritik", "TV Reviews"],
      ["Filmgeschichte", "Film History"],
      ["Filminterviews", "Film Interviews"],
      ["Filmkritik", "Film Reviews"],
      ["Nach der Sendung", "After Shows"],
    ],
  ],
  [
    "Freizeit",
    "Leisure",
    [
      ["Animation & Manga", "Animation & Manga"],
      ["Autos", "Automotive"],
      ["Basteln & Handwerken", "Crafts"],
      ["Haus & Garten", "Home & Garden"],
      ["Hobbys", "Hobbies"],
      ["Luftfahrt", "Aviation"],
      ["Spiele", "Games"],
      ["Videospiele", "Video Games"],
    ],
  ],
  ["Geschichte", "History", []],
  [
    "Gesellschaft & Kultur",
    "Society & Culture",
    [
      ["Beziehungen", "Relationships"],
      ["Dokumentation", "Documentary"],
      ["Orte & Reisen", "Places & Travel"],
      ["Persönliche Erlebnisse", "Personal Journals"],
      ["Philosophie", "Philosophy"],
    ],
  ],
  [
    "Gesundheit & Fitness",
    "Health & Fitness",
    [
      ["Alternative Heilmethoden", "Alternative Health"],
      ["Ernährung", "Nutrition"],
      ["Fitness", "Fitness"],
      ["Medizin", "Medicine"],
      ["Psychische Gesundheit", "Mental Health"],
      ["Sexualität", "Sexuality"],
    ],
  ],
  [
    "Kinder & Familie",
    "Kids & Family",
    [
      ["Bildung für Kinder", "Education for Kids"],
      ["Elternschaft", "Parenting"],
      ["Geschichten für Kinder", "Stories for Kids"],
      ["Haustiere & Tiere", "Pets & Animals"],
    ],
  ],
  [
    "Kunst",
    "Arts",
    [
      ["Bildende Kunst", "Visual Arts"],
      ["Bücher", "Books"],
      ["Darstellende Kunst", "Performing Arts"],
      ["Design", "Design"],
      ["Essen & Trinken", "Food"],
      ["Mode & Schönheit", "Fashion & Beauty"],
    ],
  ],
  [
    "Musik",
    "Music",
    [
      ["Musikgeschichte", "Music History"],
      ["Musikinterviews", "Music Interviews"],
      ["Musikkommentar", "Music Commentary"],
    ],
  ],
  [
    "Nachrichten",
    "News",
    [
      ["Kommentare", "News Commentary"],
      ["Politik", "Politics"],
      ["Sportnachrichten", "Sports News"],
      ["Tägliche Nachrichten", "Daily News"],
      ["Techniknachrichten", "Tech News"],
      ["Unterhaltungsnachrichten", "Entertainment News"],
      ["Wirtschaftsnachrichten", "Business News"],
    ],
  ],
  [
    "Religion & Spiritualität",
    "Religion & Spirituality",
    [
      ["Buddhismus", "Buddhism"],
      ["Christentum", "Christianity"],
      ["Hinduismus", "Hinduism"],
      ["Islam", "Islam"],
      ["Judentum", "Judaism"],
      ["Religion", "Religion"],
      ["Spiritualität", "Spirituality"],
    ],
  ],
  [
    "Sport",
    "Sports",
    [
      ["American Football", "Football"],
      ["Baseball", "Baseball"],
      ["Basketball", "Basketball"],
      ["Cricket", "Cricket"],
      ["Eishockey", "Hockey"],
      ["Fantasy-Sport", "Fantasy Sports"],
      ["Fußball", "Soccer"],
      ["Golf", "Golf"],
      ["Laufen", "Running"],
      ["Ringen & Wrestling", "Wrestling"],
      ["Rugby", "Rugby"],
      ["Schwimmen", "Swimming"],
      ["Tennis", "Tennis"],
      ["Volleyball", "Volleyball"],
      ["Wildnis", "Wilderness"],
    ],
  ],
  ["Technologie", "Technology", []],
  ["Verwaltung & Behörden", "Government", []],
  ["Wahre Verbrechen", "True Crime", []],
  [
    "Wirtschaft",
    "Business",
    [
      ["Beruf & Karriere", "Careers"],
      ["Geldanlage", "Investing"],
      ["Gemeinnützige Organisationen", "Non-Profit"],
      ["Management", "Management"],
      ["Marketing", "Marketing"],
      ["Unternehmertum", "Entrepreneurship"],
    ],
  ],
  [
    "Wissenschaft",
    "Science",
    [
      ["Astronomie", "Astronomy"],
      ["Biowissenschaften", "Life Sciences"],
      ["Chemie", "Chemistry"],
      ["Geowissenschaften", "Earth Sciences"],
      ["Mathematik", "Mathematics"],
      ["Natur", "Nature"],
      ["Naturwissenschaften", "Natural Sciences"],
      ["Physik", "Physics"],
      ["Sozialwissenschaften", "Social Sciences"],
    ],
  ],
];

export const podcastCategories = CATEGORIES.map(([title, value]) => ({ title, value }));

export const podcastSubcategories = CATEGORIES.flatMap(([, category, subcategories]) =>
  subcategories.map(([title, value]) => ({ title, value, category })),
);

/** The subcategories to choose from, each under its category's name. */
export const subcategoryOptions = CATEGORIES.flatMap(([category, , subcategories]) =>
  subcategories.map(([title, value]) => ({ title: `${category}: ${title}`, value })),
);
