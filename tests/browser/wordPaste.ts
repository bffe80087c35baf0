/** What Word puts on the clipboard of a text with all that an article takes over, and much that it does not. */
export const WORD_PASTE = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=DE style='tab-interval:35.4pt'><!--StartFragment-->
<h2 style='margin-top:2.0pt'><span style='font-family:"Comic Sans MS";color:#2E74B5'>Zuerst das Gespräch<o:p></o:p></span></h2>
<p class=MsoNormal style='text-align:justify'><span style='color:red;font-size:20.0pt'>Reden Sie <b>früh</b> und lesen Sie <a href="https://www.bibb.de/"><span style='color:#0563C1'>beim Bundesinstitut</span></a> nach.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Fragen stellen<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Zuhören<o:p></o:p></p>
<h3><span style='color:#1F4D78'>Danach die Übung<o:p></o:p></span></h3>
<!--EndFragment--></body></html>`;
