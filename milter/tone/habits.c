/* habits.c - see habits.h. */
#include "tone/habits.h"

static const struct habits all[] = {
	{ .language = "en", .one = "i", .many = "we" },
	{
		.language = "de", .one = "ich", .many = "wir",
		.titles = "herr herrn frau familie doktor dr hallo hi hey hello liebe lieber guten tag moin servus danke",
		.endings = "ierungen ierung ierten ierte ieren ungen iert ung lich ern est ten em en er es et te e n s t",
		.before_ge = "ab an auf aus bei durch ein fest her hin los mit nach um unter vor weg wieder zu zuruck zurueck",
	}, {
		.language = "nl", .one = "ik", .many = "we wij",
		.endings = "ingen heden heid ing tje den ten en er de te e d s t",
		.before_ge = "aan af bij door in mee na om op over terug toe uit vast voor weg",
	}, {
		.language = "fr", .one = "je j' j", .many = "nous",
		.endings = "issements issement issons ements ations itions aisons ement ation ition aison aient euses euse "
			   "ages eurs ions ites erez eur age ant ais ait ees ies ite era ons ee er ez es ie ir is it ue us e s x u",
	}, {
		.language = "es", .one = "yo he estoy", .many = "nosotros hemos",
		.endings = "amientos imientos amiento imiento aciones iciones acion icion adores arlos arlas iendo mente "
			   "ador arlo arla arme arse erlo erme irlo aron ieron ando aban ados adas idos idas ado ada "
			   "ido ida aba ian amos emos imos ar er ir ia os as es o a e s",
	}, {
		.language = "it", .one = "io ho", .many = "noi abbiamo",
		.endings = "amenti imenti amento imento azioni izioni azione izione mente arlo arla armi arvi arci erlo ermi "
			   "irlo ando endo ati ate ata ato are ere ire avo ava i e a o",
	}, {
		.language = "pt", .one = "eu estou", .many = "nos temos estamos",
		.endings = "amentos imentos amento imento acoes icoes acao icao mente aram eram iram avam ando endo indo "
			   "ados adas idos idas ado ada ido ida ava ou ei eu iu ar er ir am os as es o a e s m",
	},
};

const struct habits *habits_of(const char *language)
{
	for (size_t i = 1; language && i < sizeof all / sizeof *all; i++)
		if (strcmp(all[i].language, language) == 0)
			return &all[i];
	return &all[0];
}
