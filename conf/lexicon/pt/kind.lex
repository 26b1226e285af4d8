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

# What makes an acknowledgement this customer's although the words differ.
signal care
frame (não (chegou | chegaram | funcion* | recebeu | ter recebido | conseguiu | consegue | conseguir | foi entregue | apareceu | foi reembolsad* | foi respondid* | foi resolvid* | ter chegado | carrega | abre | liga | responde* | entrou | caiu) | ainda não (chegou | recebeu | foi | tem | está | conseguiu) | (pedido | encomenda | produto | peça | pacote | mala | bagagem | voo | reserva | consulta | conta | fatura | pagamento | entrega | máquina | aparelho | cartão | carro | artigo | equipamento | móvel | comboio | trem | internet | serviço | site | aplicação | aplicativo) _3 (atras* | extravi* | perdid* | perdeu | partid* | quebrad* | danificad* | avariad* | estragad* | errad* | trocad* | cancelad* | bloquead* | duplicad* | incomplet* | suj* | riscad* | amassad* | molhad* | fora do ar | em baixo | lent* | interrompid* | cobrad* | recusad* | suspens*) | (mandamos | enviamos | mandámos | enviámos | entregamos | entregámos | cobramos | cobrámos | trocamos | trocámos) _3 (errad* | outro | outra | duas vezes | a mais | trocad* | indevid*) | esper* _2 COUNTED TIMES | COUNTED TIMES _2 (à espera | de espera | sem (resposta | internet | luz | água | notícias | dormir | elevador | serviço)))
with tag=names weight=0 negatable
unless before (se | quando | caso)
+ Lamento que a encomenda tenha chegado partida.
+ Lamento que ainda não tenha nada, isto é, que a peça não chegou.
- A encomenda está aqui.

# Classes of complaints: both sides speak of one thing in different words.
signal shout
frame (atras* | demor* | espera | esperas | esperou | esperar | esperando | à espera | aguardando | a aguardar | tardia | tarde demais | lent* | lentidão | fila | filas | horas | semanas | sem (resposta | retorno | notícias) | não (chegou | respond* | recebi) | tempo demais | tempo de mais | tanto tempo | ainda não | até agora | prazo)
with tag=topic.wait weight=0 negatable
+ Estamos à espera.
- Estamos aqui.
frame (trav* | falha | falhas | falhou | erro | erros | bug | bugs | avari* | quebr* | partid* | estrag* | danific* | defeito* | não (funciona | funcionou | abre | carrega | liga) | parou de | deixou de | fora do ar | em baixo | inutiliz* | congel* | queda* | instáv* | instabilidade | pifou)
with tag=topic.broken weight=0 negatable
+ O aplicativo trava.
- O aplicativo é verde.
frame (grosseir* | rude | mal educad* | má educação | falta de educação | atitude | desrespeit* | falta de respeito | trat* [CLIT | INTENSE] mal | tratamento | maltrat* | destrat* | arrogan* | antipátic* | comportamento | postura | desconsideração | descaso | ignorad* | gritou | gritar | falou | falaram | falar (assim | desse | dessa | dessa maneira | daquela | com) | cham* [CLIT] de | chamou [me] | modos | xing* | grit* | insult* | humilh*)
with tag=topic.manner weight=0 negatable
+ O atendente foi grosseiro.
- O atendente foi ali.
frame (cobr* | debit* | fatur* | reembols* | estorn* | devolv* o (valor | dinheiro) | descont* | pag* (a mais | duas vezes | indevid*) | dinheiro | valor errado | taxa | tarifa | juros | multa)
with tag=topic.money weight=0 negatable
+ Fui cobrado por isso.
- Fui lá por isso.
