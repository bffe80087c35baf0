/**
 * Words that stand in no text of the demo content, each with queries that must find a text with it
 * and queries that must not: parts, other inflections, other spellings, typos, and what only looks
 * alike. They are here to measure the mechanism, which knows none of them.
 */
export const GERMAN_COMPOUNDS = `
Kettensägenführerschein: Führerschein, Kettensäge, Kettensägen, Kettensaege, Säge, Schein
Blechschere: Blech, Schere, Scheren, Bleche | Eier
Gabelstaplerfahrer: Gabelstapler, Fahrer, Stapler, Gabel, Fahrerin | Rat
Drehmaschinenbediener: Drehmaschine, Maschine, Bediener, Maschinen | Dien
Schweißerlehrgang: Schweißer, Lehrgang, Lehrgänge, Schweisser | Eis, Weiß
Küchenhygieneplan: Küche, Hygiene, Plan, Hygieneplan, Kuechenhygieneplan, Küchenhygienepläne | Gene, Chen
Wareneingangskontrolle: Ware, Wareneingang, Kontrolle, Kontrollen, Eingangskontrolle | Rolle, Gang
Lagerhaltungskosten: Lager, Lagerhaltung, Kosten | Ost, Halt
Fahrradwerkstatt: Fahrrad, Werkstatt, Fahrräder, Rad, Werkstätten | Rat, Statt
Friseursalon: Friseur, Salon, Friseure
Malerbetrieb: Maler, Betrieb, Betriebe, Betrieben | Mal, Trieb
Zimmererhandwerk: Zimmerer, Handwerk, Zimmererhandwerks | Immer, Erhand
Bäckereifachverkäuferin: Bäckerei, Verkäuferin, Fachverkäuferin, Baeckerei, Fachverkäufer | Ei, Käufer
Augenoptikerausbildung: Augenoptiker, Ausbildung, Optiker | Bild
Zahntechnikerlabor: Zahntechniker, Labor, Techniker, Zahn, Labore | Ahn, Bor
Straßenbauerlehre: Straßenbauer, Lehre, Straße, Strasse, Straßenbauerlehren | Rasse
Kfz-Werkstatt: Kfz, Werkstatt, KFZ-Werkstätten | Werk im
Feuerlöscherprüfung: Feuerlöscher, Prüfung, Feuer, Prüfungen, Feuerloescher | Euer, Scher
Erste-Hilfe-Kurs: Hilfe, Kurs, Kurse, Erste Hilfe | Kur
Brandschutzhelferin: Brandschutz, Helferin, Helfer, Brand, Schutz | Rand, Elfe
Arbeitszeitkonto: Arbeitszeit, Konto, Konten, Zeitkonto | Ton
Urlaubsantrag: Urlaub, Antrag, Anträge, Urlaubsanträge | Laub, Tragen
Krankmeldung: Meldung, Krankmeldungen, Meldungen | Dung, Rank
Lohnabrechnung: Lohn, Abrechnung, Abrechnungen
Steuererklärung: Steuer, Erklärung, Erklaerung, Steuererklärungen | Teuer
Mietvertrag: Vertrag, Miete, Verträge, Mietverträge | Rag
Wohngeldstelle: Wohngeld, Stelle, Geld, Wohngeldstellen | Geist
Schulabgänger: Schule, Abgänger, Schulabgängerin, Schulabgänger:innen | Gang
Nachhilfelehrerin: Nachhilfe, Lehrerin, Lehrer, Nachhilfelehrer | Leer
Elternabendeinladung: Elternabend, Einladung, Eltern, Einladungen | Ladung, Ente
Klassenfahrtbeitrag: Klassenfahrt, Klasse, Fahrt, Beitrag, Beiträge | Rag, Art
Zeugniskonferenz: Zeugnis, Konferenz, Zeugnisse, Konferenzen | Zeug im
Notenschlüssel: Noten, Schlüssel, Note, Notenschluessel | Not am
Turnhallenschlüssel: Turnhalle, Schlüssel, Halle, Turnhallen | All, Urne
Sportplatzpflege: Sportplatz, Pflege, Sport, Platz | Ort, Port
Tennisballmaschine: Tennisball, Maschine, Ball, Tennis | Alm, All
Schwimmmeisterprüfung: Schwimmmeister, Meister, Prüfung, Meisterprüfung | Eis
Rettungsschwimmer: Rettung, Schwimmer, Schwimmerin | Wimmer
Bademeisterstelle: Bademeister, Meister, Stelle | Eis
Reinigungskraft: Reinigung, Kraft, Kräfte, Reinigungskräfte | Ein, Raft
Fensterputzer: Fenster, Putzer, Fensterputzerin
Gebäudereinigerin: Gebäude, Reinigerin, Reiniger, Gebaeude | Ein
Hausmeisterdienst: Hausmeister, Dienst, Haus, Dienste | Aus, Eis
Gartenbauamt: Gartenbau, Amt, Garten, Bauamt | Gesamt, Art
Friedhofsgärtner: Friedhof, Gärtner, Gärtnerin, Friedhöfe | Rieder
Baumschule: Baum, Schule, Baumschulen, Bäume | Bau im
Forstwirtausbildung: Forstwirt, Ausbildung, Forst, Wirt | First, Bild
Holzspaltmaschine: Holz, Maschine, Spaltmaschine | Alt, Halt
Sägewerksbesitzer: Sägewerk, Besitzer, Saegewerk, Werk | Sitze
Tischkreissägenblatt: Tischkreissäge, Blatt, Kreissäge, Säge, Tisch | Ei, Reis
Hobelbankschraube: Hobelbank, Schraube, Hobel, Schrauben | Ban, Raub
Leimholzplatte: Leimholz, Platte, Holz, Platten | Latte
Fliesenlegermeister: Fliesenleger, Meister, Fliesen, Fliese | Eis
Estrichleger: Estrich, Leger, Estrichlegerin
Dachrinnenreinigung: Dachrinne, Reinigung, Dach, Rinne | Inn, Ein
Regenwasserkanal: Regenwasser, Kanal, Regen, Wasser, Kanäle | Was, Asser
Heizungsmonteurin: Heizung, Monteurin, Monteur, Heizungen
Wärmepumpeneinbau: Wärmepumpe, Einbau, Pumpe, Waermepumpen, Wärme | Arm
Solarmodulmontage: Solarmodul, Montage, Modul, Module | Montag
Stromkreisverteiler: Stromkreis, Verteiler, Strom | Teil, Reis
Sicherungskasten: Sicherung, Kasten, Sicherungen, Kästen
Kabeltrommel: Kabel, Trommel, Trommeln
Elektroinstallateur: Installateur, Elektro, Installateurin | Stall
Netzwerkadministratorin: Netzwerk, Administrator, Administratorin | Ration
Serverraumkühlung: Serverraum, Kühlung, Server, Raum, Kuehlung | Kühl im
Softwareentwicklerteam: Software, Entwickler, Team, Entwicklerteam | Ware, Tee
Datensicherungskonzept: Datensicherung, Konzept, Daten, Sicherung | Konz
Passwortrichtlinie: Passwort, Richtlinie, Richtlinien, Passwörter | Ort
Bildschirmarbeitsplatz: Bildschirm, Arbeitsplatz, Arbeit, Platz, Arbeitsplätze | Arm, Ei
Druckerpatrone: Drucker, Patrone, Patronen
Briefmarkensammlung: Briefmarke, Sammlung, Brief, Marke, Briefmarken
Paketzusteller: Paket, Zusteller, Pakete, Zustellerin | Stelle, Teller
Speditionskaufmann: Spedition, Kaufmann, Speditionen | Editions
Lkw-Fahrerin: Lkw, Fahrerin, Fahrer, LKW
Containerschiff: Container, Schiff, Schiffe
Hafenlogistik: Hafen, Logistik, Häfen | Log
Zollanmeldung: Zoll, Anmeldung, Anmeldungen, Zölle | Dung, Oll
Exportabteilung: Export, Abteilung, Abteilungen | Ort, Port, Teil
Importquote: Import, Quote, Quoten | Ort, Port
Transportbox: Transport, Box, Boxen | Ort, Sport
Sportartikel: Sport, Artikel | Ort, Art, Port
Komfortzone: Komfort, Zone, Zonen | Ort, Fort, Ozon
Antwortbogen: Antwort, Bogen, Antworten | Ort, Wort
Wortmeldung: Wort, Meldung, Wörter | Ort
Rapportheft: Rapport, Heft | Ort, Port, Rap
Fortbildungspflicht: Fortbildung, Pflicht, Pflichten | Ort, Bild, Licht
Lernortkooperation: Lernort, Ort, Kooperation, Orte | Operation
Wohnortwechsel: Wohnort, Ort, Wechsel
Fahrradhelm: Fahrrad, Helm, Rad, Helme | Rat, Hel
Betriebsratswahl: Betriebsrat, Rat, Wahl, Betriebsräte | Rad
Heiratsurkunde: Heirat, Urkunde, Urkunden | Rat, Kunde
Vorratsschrank: Vorrat, Schrank, Vorräte | Rat, Rank
Apparatebau: Apparat, Bau, Apparate | Rat
Verwaltungsrat: Verwaltung, Rat, Verwaltungsräte | Wal, Alt
Ratenzahlung: Rate, Zahlung, Raten | Ahl, Ratten
Ratteköder: Ratte, Köder | Rat, Öder
Arbeitskleidung: Arbeit, Kleidung | Ei, Leid, Art
Bäckereitheke: Bäckerei, Theke | Ei, Ecke
Eierlikör: Eier, Likör, Likoer | Ike, Lik
Parteitag: Partei, Tag, Parteitage | Ei, Art
Teiltaxi: Taxi, Teil | Ei, Eil
Eisdiele: Eis, Diele, Eisdielen | Ei, Iel
Reiskocher: Reis, Kocher | Eis
Dienstreise: Dienst, Reise, Dienstreisen | Eis, Ei
Preisschild: Preis, Schild, Preise | Eis, Reis, Child
Mittagstisch: Mittag, Tisch, Tische | Tag im Wald
Montagsrunde: Montag, Runde, Runden | Hund
Vertragsstrafe: Vertrag, Strafe, Verträge | Tag, Trage
Etagenkellner: Etage, Kellner, Etagen | Tag
Kartenzahlung: Karte, Zahlung, Karten | Art, Ahl
Startgeld: Start, Geld, Starts | Art, Tar
Partnerbörse: Partner, Börse, Boerse | Art, Erb
Artikelnummer: Artikel, Nummer, Nummern | Art im
Sportarten: Sport, Art, Sportart | Ort
Gesamtnote: Gesamt, Note, Noten | Amt
Jugendamt: Jugend, Amt, Ämter, Jugendämter | Gesamt
Beamtenstatus: Beamte, Status, Beamten | Amt, Tat
Direktorenkonferenz: Direktor, Konferenz, Direktoren | Tor, Rente
Motorsäge: Motor, Säge, Motoren, Motorsaegen | Tor
Werkstor: Werk, Tor, Werkstore
Autoreifen: Auto, Reifen, Autos | Tor, Autor, Ei
Gradzahl: Grad, Zahl, Zahlen | Rad, Ahl
Kameradschaft: Kameradschaften | Rad, Schaft
Radlager: Rad, Lager, Räder | Rat
Bruchstelle: Bruch, Stelle, Brüche | Ruch, Elle
Notausgang: Ausgang, Notausgänge, Not | Aus
Notizblock: Notiz, Block, Blöcke | Not, Lock
Verwalterwechsel: Verwalter, Wechsel | Alter, Walter
Schaltergehäuse: Schalter, Gehäuse, Gehaeuse | Alter, Häuse
Altersvorsorge: Alter, Vorsorge, Altersvorsorgen | Sorge für
Teilnahmebescheinigung: Teilnahme, Bescheinigung, Bescheinigungen | Eile, Schein
Eilzustellung: Zustellung | Stellung, Eis
Wendekreis: Wende, Kreis, Kreise | Ende, Reis, Eis
Wochenendseminar: Wochenende, Seminar, Seminare | Mina, Armin
Jahresendgespräch: Gespräch, Jahresende, Gespraech, Jahr | Sende
Lernendenvertretung: Vertretung, Lernende, Lernenden | Ende der, Tretung
Studierendenwerk: Studierende, Werk, Studierenden | Ende der
Erntehelfer: Ernte, Helfer, Helferin, Ernten | Elfe, Ernst
Raumplaner: Raum, Planer, Räume | Lane
Traumberuf: Traum, Beruf, Träume, Berufe | Raum, Ruf
Trauerfeier: Trauer, Feier, Feiern | Rauer, Eier
Rückenschule: Rücken, Schule, Ruecken | Ecken
Handschuhfach: Handschuh, Fach, Hand, Handschuhe
Schutzbrillenpflicht: Schutzbrille, Pflicht, Brille, Schutzbrillen | Rille, Licht
Gehörschutzstöpsel: Gehörschutz, Stöpsel, Gehör, Schutz
Leiterprüfung: Leiter, Prüfung, Leitern | Eite
Begleitschreiben: Schreiben, Begleitschreibens | Leit, Reiben
Unterrichtsmaterial: Unterricht, Material, Materialien | Richt, Unter uns
Nachrichtensprecher: Nachrichten, Sprecher, Nachricht | Richten, Rechen
Vorstandssitzung: Vorstand, Sitzung, Sitzungen | Stand der
Anlagenmechaniker: Anlage, Mechaniker, Anlagen, Mechanikerin | Lagen, Lage
Grundlagenwissen: Grundlage, Wissen, Grundlagen | Gen
Auftragsbuch: Auftrag, Buch, Aufträge | Rag, Besuch
Beispielaufgabe: Beispiel, Aufgabe, Aufgaben | Spiel, Gabe
Urteilsvermögen: Urteil, Vermögen, Vermoegen | Teil, Mögen
Quartalsbericht: Quartal, Bericht, Quartale, Berichte | Richt, Art
Hygieneschulung: Hygiene, Schulung, Schulungen | Gene
Lebensmittelkontrolleur: Lebensmittel, Kontrolleur, Kontrolleurin | Rolle, Ebens
Gastgeberin: Gast, Gastgeber, Geberin | Ast, Berin
Hotelrezeption: Hotel, Rezeption, Hotels | Rezept
Zimmerservice: Zimmer, Service | Immer, Vice
Speisekartengestaltung: Speisekarte, Gestaltung, Karte, Speise | Eis, Alt
Kaffeemaschine: Kaffee, Maschine, Maschinen | Fee, Asch
Teeküche: Tee, Küche, Küchen | Chef
Bierzapfanlage: Bier, Anlage, Zapfanlage | Lage, Ier
Pflegedokumentation: Pflege, Dokumentation
Krankenhausküche: Krankenhaus, Küche, Haus, Krankenhäuser | Anken
Altenheimleitung: Altenheim, Leitung, Heim, Altenheime | Leim
Physiotherapiepraxis: Physiotherapie, Praxis, Therapie, Praxen | Axis, Apie
Röntgenassistentin: Röntgen, Assistentin, Assistent | Ente
Kinderkrippe: Kinder, Krippe, Kind, Krippen | Inder, Rippe
Spielplatzprüfer: Spielplatz, Prüfer, Platz, Spielplätze | Latz
Buchhaltungssoftware: Buchhaltung, Software, Buch | Halt, Ware
Bilanzbuchhalter: Bilanz, Buchhalter, Bilanzen, Buchhalterin | Lanz, Alter
Kundenbeschwerde: Kunde, Beschwerde, Kunden, Beschwerden | Erde
Werbemittelbudget: Werbemittel, Budget, Mittel, Budgets | Erbe
Messestandbau: Messestand, Messe, Stand, Bau | Esse
Pressemitteilung: Presse, Mitteilung, Mitteilungen | Esse, Teilung
Fotografenausbildung: Fotograf, Ausbildung, Fotografin, Fotografen | Graf, Bild
Mediengestalterin: Medien, Gestalterin, Gestalter | Alter
Druckvorlagenhersteller: Druckvorlage, Hersteller, Vorlage, Druck | Stelle, Lage
Buchbinderwerkzeug: Buchbinder, Werkzeug, Werkzeuge, Buch | Inder
Goldschmiedekurs: Goldschmied, Kurs, Gold, Goldschmiede | Kur, Old
Uhrmacherlupe: Uhrmacher, Lupe, Uhr | Ruhr, Acher
Schneiderpuppe: Schneider, Puppe | Eider, Uppe
Schuhgeschäft: Schuh, Geschäft, Schuhe, Geschaefte | Schaft, Huhn
Metzgereibetrieb: Metzgerei, Betrieb | Ei, Trieb
Brauereibesichtigung: Brauerei, Besichtigung | Sicht, Rauer
Winzerlehrling: Winzer, Lehrling, Lehrlinge
Tierpflegerin: Tier, Pflegerin, Pfleger, Tiere
Pferdewirtin: Pferd, Wirtin, Pferde, Wirt | Erde
Imkereiverband: Imkerei, Verband, Verbände | Band am, Ei
Landmaschinenmechatroniker: Landmaschine, Mechatroniker, Land, Maschine | Tron
Melkroboter: Roboter | Elk, Bote
Mähdrescherfahrer: Mähdrescher, Fahrer, Maehdrescher | Eschen
Ölwechsel: Öl, Wechsel, Oelwechsel | Echse
Motorölfilter: Motoröl, Filter, Motor, Motoroel | Tor
`;
