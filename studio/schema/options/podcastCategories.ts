/** Apple Podcasts' categories, which all directories use. The stored value is Apple's own name. */
export const podcastCategories = [
  { title: "Bildung", value: "Education" },
  { title: "Wirtschaft", value: "Business" },
  { title: "Gesellschaft & Kultur", value: "Society & Culture" },
  { title: "Technologie", value: "Technology" },
  { title: "Nachrichten", value: "News" },
  { title: "Behörden", value: "Government" },
  { title: "Gesundheit & Fitness", value: "Health & Fitness" },
  { title: "Wissenschaft", value: "Science" },
] as const;

export const podcastSubcategories = [
  { title: "Kurse", value: "Courses", category: "Education" },
  { title: "Anleitungen", value: "How To", category: "Education" },
  { title: "Sprachen lernen", value: "Language Learning", category: "Education" },
  { title: "Persönliche Entwicklung", value: "Self-Improvement", category: "Education" },
  { title: "Beruf & Karriere", value: "Careers", category: "Business" },
  { title: "Unternehmertum", value: "Entrepreneurship", category: "Business" },
  { title: "Management", value: "Management", category: "Business" },
  { title: "Marketing", value: "Marketing", category: "Business" },
  { title: "Non-Profit", value: "Non-Profit", category: "Business" },
  { title: "Dokumentation", value: "Documentary", category: "Society & Culture" },
  { title: "Persönliche Erlebnisse", value: "Personal Journals", category: "Society & Culture" },
  { title: "Wirtschaftsnachrichten", value: "Business News", category: "News" },
  { title: "Technik-Nachrichten", value: "Tech News", category: "News" },
  { title: "Psychische Gesundheit", value: "Mental Health", category: "Health & Fitness" },
  { title: "Sozialwissenschaften", value: "Social Sciences", category: "Science" },
] as const;
