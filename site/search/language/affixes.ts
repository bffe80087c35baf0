const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * First parts of verbs and of what is made of them (as keys). "Bild" is no part of "Ausbildung" in
 * the sense in which "Betrieb" is one of "Ausbildungsbetrieb", so none of these starts a compound.
 */
export const PARTICLES = words(`
  ab an auf aus be bei dar durch ein emp ent er fehl fort ge gegen her herab heran herauf heraus
  herbei herein herum herunter hervor hin hinab hinauf hinaus hinein hinter hinunter hinzu inne los
  miss mit nach nieder ober ruck statt uber um un unter ur ver vor voran voraus vorbei vorher vorweg
  weg wider wieder zer zu zuruck zurecht zusammen da dazu daher dahin davon dabei
`);

/** Of these the ones that also make compounds of nouns: "Überstunden", "Vorgespräch". */
export const LOOSE_PARTICLES = words("uber unter vor");

/** What ends derived words and is no word of its own there: "Bild|ung" is no compound. */
export const SUFFIXES = words(`
  ung ungen heit heiten keit keiten schaft schaften lich liche lichen licher liches isch ische
  ischen ischer isches ig ige igen iger iges igung igungen bar bare baren barer bares barkeit sam
  same samen samer sames haft hafte haften hafter haftes haftigkeit los lose losen loser loses
  losigkeit tum tumer chen lein nis nisse nissen ling linge lingen ler lern ner nern erin innen
  eur eure ant anten ent enten enz enzen anz anzen tion tionen ation ationen sion sionen tat taten
  itat itaten ist isten istin ismus ismen iv ive iven al ale alen ell elle ellen ie ien ieren iert
  ierte ierten ierung ierungen ei eien erei ereien mals warts weise massig massige massigen ment
  mente menten age agen ur uren ik iken or oren
`);

/** How a part may be joined to the next one: "Bericht|s|heft", "Sonne|n|blume". */
export const LINKS = ["s", "n", "en", "es", "er", "e", "ens", "ns"] as const;

/**
 * Words of two and three letters (as keys) that German makes compounds of. Shorter words than four
 * letters are part of one only if they are listed: too many longer words hold them by chance.
 */
export const SHORT_PARTS = words(`
  abo akt amt arm art bad bar bau bot box bus eid ehe eis end erz fan fee fit gas gut hof
  hub hut job kfz lkw pkw edv ihk hwk kai kur lob lok los mut not ohr ol ort pol rad rat ruf see
  tag tee tod ton tor tur typ uhr weg weh zoo zug app car cnc cad din dsl eu it led ki pc
  pdf sms tv usb uvv zeh
`);
