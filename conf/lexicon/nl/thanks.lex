# thanks.lex - thanks for something real, and thanks for nothing in particular.
#
# Thanks for reporting a problem or for patience with it acknowledge that there
# was one; thanks for a rating, for feedback or for writing do not.

signal thank.report
frame THANK [INTENSE] [;] [voor | dat | voor het | om] [DET | u | je | jullie] [eerlijke | duidelijke | uitgebreide | snelle | <word>] (melding | melden | signaal | signaleren | waarschuwing | waarschuwen | opmerkzaamheid | oplettendheid | alertheid | klacht | doorgeven | rapporteren | eerlijkheid | openheid | uitleg over | toelichting over)
with tag=alarm
unless after _2 (adres | nummer | gegevens | code)
unless before (als)
unless inside (doorgeven van (uw | je))
+ Dank je wel voor je melding.
+ Bedankt voor het signaleren.
- Bedankt voor je nummer.
frame (THANK [INTENSE] [;] [dat] | fijn dat | goed dat | mooi dat) (je | u | jullie) [dit | het | ons | deze | dat | hier | hierover | daarvan | ons hier | ons hierop] _5 (meldt | meldde | gemeld | laat weten | liet weten | hebt laten weten | heeft laten weten | laten weten | aangeeft | aankaart | aangekaart | doorgeeft | doorgegeven | attendeert | geattendeerd | wijst | gewezen | deelt | gedeeld | vertelt | verteld | op de hoogte | signaleert | aan de bel)
with tag=soft
unless inside (adres | nummer)
+ Bedankt dat u ons hierop wijst.
+ Fijn dat je dit meldt.
- Bedankt dat je belt.
frame THANK [INTENSE] [;] [voor | dat] [DET] [INTENSE] [<word>] (geduld | begrip en geduld | geduld en begrip | wachten)
with negatable
unless clause (alvast | bij voorbaat)
unless before als
+ Bedankt voor je geduld.
- Alvast bedankt voor uw geduld.
frame THANK [INTENSE] [;] (voor | dat) [DET | je | u] [INTENSE] [<word>] (openhartige | eerlijke | kritische | open | duidelijke | heldere) (mail | bericht | brief | verhaal | feedback | woorden | reactie | uitleg)
with object
+ Dank je wel voor je openhartige mail.
- Dank je wel voor je mail.
frame THANK [INTENSE] om [ons | me | mij | dit | het | hier] [hierop | hiervan | dit | even | hierover | daarop | daarvan | erop | hier] _2 (te wijzen | te melden | te laten weten | te signaleren | te vertellen | te attenderen | op de hoogte | door te geven | aan te geven | te verwittigen | te waarschuwen | aan te kaarten | te delen)
with tag=soft
unless inside (adres | nummer)
+ Bedankt om ons hierop te wijzen.
- Bedankt om te komen.
frame (uw | je | jullie) geduld [en (uw | je) begrip] _6 (wordt | waarderen | stellen) [we | wij] [INTENSE] [gewaardeerd | op prijs]
+ Uw geduld waarderen wij zeer.
- Uw gedeelde map is klaar.
frame THANK [INTENSE] [;] [voor] [DET] (tijd | moeite) [te] [nemen | om | die | die u | die je] __4 (melden | vertellen | laten weten | schrijven | beschrijven | uitleggen | delen | aan te geven)
with tag=soft
+ Dank voor de moeite om dit te melden.
- Dank voor de moeite.
frame (waarderen | waardeer | stellen | vinden) [we | wij | ik] [het] [INTENSE | op prijs | fijn | goed] dat (je | u | jullie) [ons | dit | het | hier | ons dit | de moeite | uw | je] _6 (laat weten | meldt | vertelt | deelt | aangeeft | schrijft | gemeld | aankaart | neemt | wijst | melden | delen)
with tag=soft
+ We stellen het op prijs dat u dit meldt.
- We stellen een dag voor.
frame THANK [INTENSE] [;] [voor | dat] [DET] [<word>] (bericht | mail | brief | schrijven | reactie) (over | met betrekking tot | omtrent | betreffende | rond) [DET] _3 (klacht | probleem | problemen | storing | ongenoegen | ervaring | situatie | FAILING)
with tag=soft
+ Dank voor uw mail over de problemen met de lift.
- Dank voor uw mail over de kleur.

signal thank.generic
frame THANK [INTENSE]
with object
unless clause (we zijn dankbaar)
+ Bedankt voor uw bericht.
- De tank is vol.
