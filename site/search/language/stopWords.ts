import { wordKey } from "./wordKey.ts";

/**
 * Words that stand in every text and tell nothing about it; they are neither indexed nor asked for.
 * None of them is also a noun of weight, as "waren" is one in "Waren prüfen".
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist
  da dabei damit dann das dass dein deine dem den denn der des dessen deshalb die dies diese diesem
  diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa etwas euch euer
  eure für gegen gewesen hab habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre ihrem
  ihren ihrer ihres im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen
  keiner können könnte machen man manche mein meine meinem meinen meiner mich mir mit muss müssen nach
  nicht nichts noch nun nur ob oder ohne schon sehr sei sein seine seinem seinen seiner seit sich sie
  sind so soll sollen sollte sondern sonst über um und uns unser unsere unserem unseren unserer unter
  vom von vor wann war warum was weil weiter welche welchem welchen welcher welches wenn wer
  werde werden weshalb wie wieder will wir wird wirst wo wohl wollen wurde wurden würde würden zu zum
  zur zwar zwischen`
    .split(/\s+/)
    .map(wordKey),
);
