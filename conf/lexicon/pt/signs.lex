# signs.lex - shapes of complaint whatever it is about, and what says that all is well.

signal need.problem
frame (tentei | já tentei | tentamos | tentámos | testei | reiniciei | desinstalei | reinstalei) _8 (e nada | mas nada | sem sucesso | e (deu | dá) (o mesmo | erro | na mesma) | mesmo erro | mas (continua | não | dá | deu) | nenhum | em vão | e não | não)
with weight=2
unless sentence (agora (funciona | funcionou) | deu certo | já funciona)
+ Tentei em dois navegadores e deu o mesmo erro.
- Tentei e gostei.
frame (só | apenas) [CLIT] (chegou | chegaram | veio | vieram | recebi | recebemos | devolveram | reembolsaram | funciona | funcionou | durou | dura) [DET] (metade | parte | um | uma | dois | duas | <num> | às vezes | quando quer | de vez em quando)
with weight=2
unless before se
unless sentence (preciso)
+ Só devolveram metade.
- Só preciso de um.
frame (duro* | durou | quebrou | estragou | avariou | rasgou | morreu | parou | pifou | descolou) _3 (<num> | um | uma | dois | duas | três | poucos | poucas | nem | primeira | primeiro | segunda) [<word>] (dia | dias | semana | semanas | mês | meses | uso | usos | lavagem | lavagens | vez | horas)
with weight=2
+ A mala durou dois dias.
- Dura.
frame (na | no | logo na | logo no) (primeira | primeiro) (lavagem | uso | utilização | viagem | noite | dia | vez | chuva | semana)
with tag=story
+ A costura cedeu na primeira lavagem.
- A aula é no primeiro andar.
frame (nem | sequer) [<word>] (um | uma | isso | isto | mesmo | avis* | pedi* | uma palavra | um telefonema | uma desculpa | um aviso | desculpa | obrigado | bom dia | resposta | responderam | se deram)
with tag=story
+ Nem um aviso deixaram.
- A sopa é quente.
frame ((<num> | um | uma | duas | dois) estrela* | nota (zero | <num>) | zero estrelas)
with weight=2
only sentence (porque | por | só | péssim* | zero | não | pior | mal)
unless sentence (hotel de | cinco estrelas)
+ Só uma estrela porque não dá zero.
- Um hotel de cinco estrelas.
frame (antes (funcionava | era | eu | dava | tudo) | desde (a atualização | a última atualização | a actualização | ontem | segunda | terça | quarta | quinta | sexta | sábado | domingo | a semana passada | as <num> | o dia <num> | <num> de | manhã | cedo | então | a mudança | a migração))
with tag=weak weight=1
unless sentence (cliente desde | uso desde | adoro | obrigad* | abert* desde)
+ Estou assim desde a atualização.
- Desde que era jovem, canto.
frame (deixou | deixaram | deixam | chegou | chegaram | veio | vieram | disse | disseram | mandou | mandaram | fez | fizeram | abandonou | bateu | saiu | entrou | colocou | colocaram | puseram | tirou | tiraram | levou | levaram | pegou | pegaram | ficou | ficaram | encontrei | encontramos | achei | fomos | fui | era | eram | estava | estavam | havia | tinha | joguei)
with tag=story negatable
only sentence (meu | minha | meus | minhas | nosso | nossa | me | nos | vocês | vossa | vosso | seu | sua | comigo | o (motorista | estafeta | técnico | entregador | atendente | funcionário))
unless sentence (gostaria | queria | posso | poderia | obrigad* | adorei | amei | ótim* | excelent* | perfeit* | bom | boa | maravilh* | parabéns | gost* | fic* (lindo | linda) | rápid* | simpátic* | se | recomend* | interessad* | pensando em | dúvida | pergunta)
+ O vosso motorista deixou a minha porta aberta.
- O sol brilha.

signal need.solved
frame (já (funciona | funcionou | consegui | conseguimos | chegou | recebi | recebemos | está (tudo bem | resolvid* | a funcionar | funcionando | ok | certo) | resolvi | resolveu se | resolveram | caiu | encontrei | deu certo | foi resolvid* | achei | está tudo) | agora (funciona | funcionou | está a funcionar | está funcionando | deu certo | sim funciona | já dá | foi) | voltou a funcionar | voltou ao normal | está resolvid* | foi resolvid* | tudo (resolvid* | certo agora | ok agora | funcionando | a funcionar) | problema resolvid* | assunto resolvid* | resolvido | resolvida | deu certo | (pode | podem) (desconsiderar | ignorar | fechar | encerrar) | desconsidere | desconsiderem | ignorem o | não é mais necessário | já não é preciso | não precisa mais | consegui resolver | conseguimos resolver | está tudo (bem | ótimo | certo) [agora])
with negatable
unless before (ainda não | se | quando | não | nem | nunca | até ser | seja | para ser)
unless after (mas | porém | aberta a | com (defeito | atraso) | quebrad* | partid* | errad* | estragad* | danificad* | tarde | atrasad* | a (fatura | conta) | molhad* | amassad* | vazi* | riscad* | sem | fri* | gelad*)
unless inside (resolvid*)
+ O e-mail voltou a funcionar agora.
+ Já recebi o estorno.
- Ainda não deu certo.
frame [já | está | foi | ficou | tudo | problema] (resolvid*)
with negatable
unless before (não | nunca | sem | ainda não | ainda | até | nada | seja | ser | para ver)
+ Problema resolvido, obrigado.
- Nada resolvido. O caso não foi resolvido.

frame (obrigad* [mesmo | mais uma vez] (já | agora) (está | deu | tenho | consegui | recebi) | (era | foi) (erro meu | engano meu | distração minha | culpa minha | falha minha) | (já | afinal) (percebi | entendi | descobri | vi onde | encontrei) | afinal (está | estava | era) (aqui | tudo bem | na | no | só))
with negatable
unless before (não | ainda não)
unless after (mas | porque vocês | que vocês)
+ Afinal estava na portaria.
+ Foi engano meu, obrigada.
- Não foi engano meu.

signal need.polite
frame (adorei | adoramos | adorámos | adoro | amei | amamos | gostei (muito | imenso | demais) | gostamos (muito | imenso) | excelente | excelentes | excecional | excepcional | ótimo | ótima | ótimos | ótimas | maravilhos* | espetacular* | espectacular* | fantástic* | perfeit* | impecável | impecáveis | incrível | incríveis | sensacional | lindo | linda | lindíssim* | delicios* | encantad* | satisfeit* | satisfeitíssim* | nota (dez | 10) | cinco estrelas | 5 estrelas | parabéns | super (simpátic* | rápid*) | muito (simpátic* | rápid* | atencios* | prestável | prestativ* | gentil | eficiente | profissional | educad*) | foi um amor | são uns amores | top | show de bola | recomendo | superou | superaram | nada a apontar | surpreendeu | melhor (compra | loja | atendimento | escolha | hotel) | impressionad* | salvou | salvaram | feliz | felizes | contente)
with tag=praise
unless before (não | nada | nunca | nem | pouco | menos)
unless after (mas não | se não)
unless sentence (péssim* | parabéns (pela | pelo) (incompetência | descaso) | pior)
unless inside (parabéns | ótim* | maravilh*) 
+ Adorei o vestido.
+ As aulas são espetaculares.
- Não gostei.
frame (parabéns | ótim* | maravilh*)
with tag=praise
unless before (não | nada)
unless sentence (péssim* | atras* | ninguém | pior | não | nada | dias | sem | vergonha | incompet*)
+ Queria dar os parabéns à equipa.
- Parabéns pelo péssimo serviço.
frame (obrigad* | agradeço | agradecid* | grat* | valeu | por favor | bem haja)
unless before não
+ Obrigada pela ajuda.
- O grão é bom.

# O que ontem funcionava.
signal need.problem
frame (ontem | anteontem | antes | até agora | até ontem | a semana passada | na semana passada | o mês passado) [ainda | me | tudo | isto | isso] [me | tudo | ainda] (funcionava | corria bem | dava certo)
with weight=2
unless sentence (de novo | novamente)
+ Ontem tudo funcionava e hoje só vejo uma página cinzenta.
- Ontem abria às nove.
