# thanks.lex - thanks for something real, and thanks for nothing in particular.

class TELL: avisares | reportares | dizeres | contares | teres avisado | teres reportado | teres dito | nos avisares | nos dizeres | nos contares | que nos tenha alertado | que nos tenha avisado | que nos tenha informado | que nos tenha reportado | que nos tenha contado | ter nos alertado | ter nos informado | ter nos dito | ter nos contado | nos ter avisado | nos ter alertado | nos ter informado | nos ter dito | se ter dado ao trabalho | ter dado o toque | ter chamado | avisar | avisarem | ter avisado | nos avisar | me avisar | ter nos avisado | informar | nos informar | ter informado | comunicar | nos comunicar | relatar | reportar | nos reportar | ter reportado | apontar | sinalizar | alertar | nos alertar | ter alertado | chamar a atenção | chamar a nossa atenção | ter chamado a atenção | dar a conhecer | trazer isso | trazer isto | trazer este | trazer esse | nos contar | contar nos | partilhar connosco | compartilhar conosco | dizer nos | nos dizer | ter dito | expor | insistir | ter insistido | denunciar | reclamar | apontar nos | avisar nos | alertar nos | informar nos | reportar nos | nos trazer | ter trazido | ter partilhado | ter compartilhado | a sua sinceridade | sua sinceridade | a sua franqueza | sua franqueza | a franqueza | a sinceridade

signal thank.report
frame THANK [INTENSE] [YOU] [por | pelo | pela | desde já | a | lhe] [lhe | por] [ter] [CLIT] TELL
unless after (se | quando | qual | quais | onde | o número | o código | o modelo | o seu | a sua nova | que gostou | a data | se prefere)
unless after _2 (sugestão | elogio | avaliação | ideia | feedback)
with tag=alarm
+ Obrigado por nos avisar!
+ Agradecemos por ter reportado a falha.
+ Obrigada por ter insistido.
- Obrigado por nos informar o número de série.
frame THANK [INTENSE] [YOU] [por | pelo | pela | a | o] [DET] (alerta | aviso | relato | denúncia | reclamação | franqueza | sinceridade | chamada de atenção | reparo | honestidade | toque | puxão de orelha)
unless after (de chegada | de receção)
with tag=alarm
+ Agradecemos o seu alerta.
+ Obrigado pelo aviso.
- Obrigado pela foto.
frame THANK [INTENSE] [YOU] [por | pelo | pela | a | o] [DET | toda a | toda] (paciência | compreensão e paciência | espera | persistência | compreensão)
unless sentence (desde já | antecipadamente | antecipada | de antemão)
unless inside desde já
with tag=soft
+ Agradecemos a sua paciência.
+ Obrigada pela paciência.
- Agradecemos desde já a sua compreensão.
frame THANK [INTENSE] [YOU] (por | pelo | pela) (partilhar | compartilhar | contar | descrever | explicar | detalhar | expor | relatar | escrever | dividir) [CLIT | connosco | conosco] [o | a | sobre] (que aconteceu | o que aconteceu | ocorrido | sucedido | sua experiência | sua situação | sua preocupação | seu caso | problema | isto | isso | esta situação | essa situação | sua insatisfação | seu descontentamento | que se passou)
unless clause (adorou | positiv* | maravilhos* | gostou)
with tag=soft
+ Obrigado por partilhar connosco o que aconteceu.
- Obrigado por partilhar o link.
frame (tenha | tenham | pedimos | peço | agradeço) [mais] [um pouco de | a sua] paciência
with tag=soft
+ Peço um pouco de paciência enquanto arranjamos a linha.
- A paciência é um jogo.

signal thank.generic
frame THANK
with object
unless before (não)
+ Obrigado pelo contato.
- O tanque está cheio.
