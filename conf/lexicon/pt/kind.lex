# kind.lex - understanding in an agent's own words, where no formula stands.
#
# The frames tagged "cares" find words with which people judge what happened to
# somebody; they acknowledge nothing alone. Beside the customer's own details in
# a plain sentence they do, and that is for the program to see.

class BITTER: cruel | péssim* | terrível | horrível | duro | dura | duríssim* | amargo | amarga | pesado | pesada | assustador* | preocupante | irritante | revoltante | injusto | injusta | triste | doloroso | dolorosa | humilhante | vergonhoso | vergonhosa | constrangedor* | decepcionante | dececionante | frustrante | desgastante | cansativ* | exaustiv* | angustiante | desesperador* | desanimador* | chato | chata | chatíssim* | difícil | desagradável | ingrat* | grave | gravíssim* | inaceitável | inadmissível | absurd* | indign* | infeliz | miserável | ruim | arrasador* | devastador* | aflitiv* | stressante | estressante | lamentável | longo | longa | demais | inferno | pesadelo | sufoco | tormento | susto | choque | desgosto | tristeza | vergonha | golpe | decepção | deceção | desilusão | desrespeito | descaso | abandono | desespero | aflição | angústia | sofrimento | castigo | tortura | martírio | desconsideração | desilus* | desampar*

signal ack.generic
frame (estraga | estragou | arruína | arruinou | acaba com | acabou com | tira | tirou | abala | abalou | esgota | esgotou | irrita | assusta | assustou | desanima | desanimou | destrói | destruiu | desespera | custa | custou | estragado | estragarmos | atrapalha | atrapalhou) [DET] _2 (qualquer um | qualquer pessoa | qualquer cliente | o sono | a paciência | o dia | a viagem | as férias | a festa | o jantar | o fim de semana | a noite | a semana | os planos | a confiança | a alegria | o humor | a surpresa | o aniversário | a qualquer um | de qualquer um | jantar de vocês)
with object tag=subject
unless before (se | não)
+ Três mudanças de voo acabam... isso tira o sono a qualquer um.
+ Sabemos que isto estragou a festa.
- Isso tira a mancha.
frame [IWE | eu] (no seu lugar | no teu lugar | no lugar da senhora | no lugar do senhor | em seu lugar | na sua pele | na sua posição | na sua situação) _3 (eu | também | ficaria | estaria | faria | sentiria | teria | reagiria | qualquer | reclamaria | escreveria)
with object
+ No seu lugar eu reclamaria também.
- No seu lugar senta a Ana.
frame (qualquer (um | pessoa | mãe | pai | cliente | família | passageiro | paciente | pessoa sensata) | até um santo | toda a gente | todo mundo | toda mãe | todo pai | quem) _2 (perderia | ficaria | se sentiria | sentir se ia | estaria | reclamaria | desistiria | entraria | desesperaria | perde)
with object
unless before (se)
unless after (direito | o prazo | a vaga)
unless inside (quem perde)
+ Qualquer mãe perderia o sono.
- Quem perde paga.
frame (pelo que | por tudo o que | por aquilo que | por tudo que | o que | tudo o que | pelo tempo que | pelas horas que | por todas as horas que) [YOU | CLIT] (passou | passaram | viveu | sofreu | teve de | teve que | lhe fizemos | fizemos passar | aguentou | suportou | está passando | está a passar | enfrentou | perdeu | te fizemos)
with object tag=whole
only sentence (SORRY | UNDERSTAND | li | lemos | obrigad* | fizemos)
+ Lamento tudo o que passou.
- Diga o que perdeu.
frame (ficar | ficou | passar | passou | esperar | esperou | perder | perdeu | chegar | chegou | acordar | receber | recebeu | descobrir | pagar | pagou | viajar | ter | ligar | ligou | levar | ver | ouvir | estar | saber | soube) _12 (é | foi | deve ser | deve ter sido | não é | não foi | não tem | seria) [INTENSE | mesmo | para lá de | nada | de] [um | uma | DET] [INTENSE] (BITTER | justo | fácil | aceitável | agradável | normal | brincadeira | graça | jeito | perdoável | partir o coração | enlouquecer | tirar o sono | desesperar | perder a paciência | chorar | deixar qualquer)
with object tag=subject
unless before (se | caso | para | como | pode)
unless sentence (se quiser | se precisar)
+ Passar nove horas no aeroporto sem uma palavra é cruel.
+ Ficar sem água com um bebé em casa não é brincadeira.
- Para receber a fatura é preciso ligar.

signal care
frame (BITTER | tem razão | toda a razão | merec* | SORRY | compree* | entend* | UNDERSTAND | imagin* | não volta | não devia | não deveria | ninguém | a última coisa)
with tag=cares weight=0 negatable
unless before (não é | não foi)
+ Foi um dia cruel.
- Foi um dia verde.
