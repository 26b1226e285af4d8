# thanks.lex - thanks for something real, and thanks for nothing in particular.
#
# Thanks for reporting a problem or for patience with it acknowledge that there
# was one; thanks for feedback, a rating or a mail do not.

class FORTHAT: für | dass | daß
class THANKS: danke | dank | vielen dank | herzlichen dank | besten dank | lieben dank | tausend dank | dankeschön | bedanken | bedanke | danken | merci | dankbar | schätze | schätzen

signal thank.report
frame THANKS [SIE | TOYOU | YOU4 | wir | uns | ich | mich | sehr | ganz | herzlich | vielmals] [TOYOU | bei TOYOU | dir | sehr | herzlich] für [YOUR | den | die | diesen | diese | das] [INTENSE] [<word>] (hinweis | hinweise | meldung | offenheit | offenen worte | ehrlichkeit | ehrlichen worte | ehrliche rückmeldung | offene rückmeldung | kritik | info zu | fehlermeldung | warnung | kritische rückmeldung | kritischen worte | aufmerksamkeit | beschwerde | reklamation | schilderung | deutlichen worte)
unless after (_2 (auf den tippfehler | dass alles))
unless sentence (rezept | vorschlag)
with tag=soft
+ Vielen Dank für den Hinweis!
+ Wir bedanken uns für Ihre offenen Worte.
- Danke für die Blumen.
frame THANKS [YOU4 | TOYOU | wir | uns | ich | mich | sehr | herzlich] [TOYOU | bei TOYOU] [;] dass (SIE) _6 (gemeldet | melden | informiert | informieren | bescheid | mitgeteilt | mitteilen | offen | ehrlich | angesprochen | ansprechen | schildern | geschildert | gesagt | sagen | erzählt | berichtet | wenden | gewandt | geschrieben | schreiben)
with tag=soft
unless after (gefällt | gefallen)
+ Danke, dass Sie uns das so offen geschildert haben.
- Danke, dass Sie gekommen sind.
frame THANKS [SIE | TOYOU | YOU4 | wir | uns | ich | mich | sehr | herzlich | schon jetzt | nochmals] [TOYOU | bei TOYOU] für [YOUR | die | so viel | eure | INTENSE] [große | grosse | bisherige | unendliche | viele] (geduld | ausdauer | langmut | beharrlichkeit | nachsicht)
unless clause (im voraus | vorab)
unless before wenn
+ Vielen Dank für Ihre Geduld.
- Vielen Dank im Voraus für Ihre Geduld.
frame THANKS fürs (bescheid | bescheidgeben | bescheidsagen | melden | hinweisen | aufpassen | dranbleiben | warten | durchhalten | nachhaken | mitdenken | nachfassen) [geben | sagen]
with tag=soft
+ Danke fürs Bescheidgeben!
- Danke fürs Mitmachen.
frame YOUR (geduld | nachsicht) _8 (danke | danken | schätzen | dankbar | bewundernswert | wissen wir)
+ Ihre Geduld in den letzten Tagen wissen wir sehr zu schätzen, für Ihre Geduld danken wir.
- Ihre Geduld ist alle.
frame THANKS [TOYOU | YOU4 | wir | uns] [;] (dass | fürs) (SIE) _3 (geduldig | gewartet | geduld | warten | drangeblieben | dranbleiben)
+ Danke, dass Sie so geduldig gewartet haben.
- Danke fürs Lesen.
frame (hinweis | meldung | schilderung) _3 (hilft uns | helfen uns | wichtig | ernst)
only sentence (YOUR | danke | dank)
with tag=soft
+ Ihr Hinweis hilft uns sehr.
- Der Hinweis steht unten.
frame THANKS [für | dass | sie | du | ihr | uns | mich | wir] _4 auf (das problem | den fehler | die störung | das | diesen <word>) _2 (aufmerksam | hingewiesen | hinweisen | hinweist)
with tag=alarm
+ Danke, dass Sie uns auf das Problem hingewiesen haben.
- Danke für das Bild.
frame (THANKS | super | top | gut) [;] dass _4 (bemerkt | entdeckt | aufgefallen | gemeldet)
with tag=alarm
+ Gut, dass Sie das gemeldet haben.
- Gut, dass Sie da sind.

signal thank.generic
frame (danke | dank | vielen dank | herzlichen dank | besten dank | lieben dank | dankeschön | bedanken wir uns | wir bedanken uns | danken)
with object
+ Vielen Dank für Ihre Nachricht.
- Der Tank ist voll.
