/* habits.c - see habits.h. */
#include "tone/habits.h"

static const struct habits all[] = {
	{ .language = "en", .one = "i", .many = "we",
	  .addressed = "you your yours yourself yourselves u ur ya yall" },
	{
		.language = "de", .one = "ich", .many = "wir",
		.addressed = "sie ihnen ihr ihre ihrem ihren ihrer ihres du dich dir dein deine deinem deinen deiner "
			     "euch euer eure eurem euren eurer",
		.titles = "herr herrn frau familie doktor dr hallo hi hey hello liebe lieber guten tag moin servus danke",
		.endings = "ierungen ierung ierten ierte ieren ungen iert ung lich ern est ten em en er es et te e n s t",
		.before_ge = "ab an auf aus bei durch ein fest her hin los mit nach um unter vor weg wieder zu zuruck zurueck",
	}, {
		.language = "nl", .one = "ik", .many = "we wij",
		.addressed = "u uw uzelf je jij jou jouw jullie",
		.endings = "ingen heden heid ing tje den ten en er de te e d s t",
		.before_ge = "aan af bij door in mee na om op over terug toe uit vast voor weg",
	}, {
		.language = "fr", .one = "je j' j", .many = "nous",
		.addressed = "vous votre vos tu te toi ton ta tes",
		.endings = "issements issement issons ements ations itions aisons ement ation ition aison aient euses euse "
			   "ages eurs ions ites erez eur age ant ais ait ees ies ite era ons ee er ez es ie ir is it ue us e s x u",
	}, {
		.language = "es", .one = "yo he estoy", .many = "nosotros hemos",
		.addressed = "usted ustedes su sus suyo tu tus te ti vosotros vosotras vuestro vuestra vuestros vuestras os les",
		.endings = "amientos imientos amiento imiento aciones iciones acion icion adores arlos arlas iendo mente "
			   "ador arlo arla arme arse erlo erme irlo aron ieron ando aban ados adas idos idas ado ada "
			   "ido ida aba ian amos emos imos ar er ir ia os as es o a e s",
	}, {
		.language = "it", .one = "io ho", .many = "noi abbiamo",
		.addressed = "voi vi vostro vostra vostri vostre lei suo sua suoi sue tu ti te tuo tua tuoi tue",
		.endings = "amenti imenti amento imento azioni izioni azione izione mente arlo arla armi arvi arci erlo ermi "
			   "irlo ando endo ati ate ata ato are ere ire avo ava i e a o",
	}, {
		.language = "pt", .one = "eu estou", .many = "nos temos estamos",
		.addressed = "voce voces vos vosso vossa seu sua seus suas teu tua te ti",
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
