# harm.lex - words that hurt, whatever else stands in the mail.

class FAILED: leu | verificou | seguiu | prestou | pagou | informou | enviou | avisou | preencheu | respondeu | guardou | fez | conferiu | cumpriu | confirmou | respeitou | cancelou | atualizou | comunicou | apresentou | salvou | contactou | contatou | ligou | colocou | mandou | reparou | se deu | soube | consultou | usou | instalou | fechou | carregou | pensou | olhou | quis | entregou | manteve | assinou | notou | percebeu | entendeu
class CARELESS: errad* | incorret* | incorrect* | inválid* | mal | indevidamente | incorretamente | incorrectamente | erradamente | equivocad*

signal blame
frame (YOU | seu (filho | marido | pai | funcionário | colega) | sua (filha | esposa | mãe | mulher | equipe | equipa | empresa)) [simplesmente | é que | claramente | provavelmente | obviamente | deve ter | com certeza | certamente | mesmo] [que] (digitou | inseriu | introduziu | informou | forneceu | indicou | escolheu | selecionou | colocou | pôs | digitado | inserido | deu | escreveu | marcou | clicou | instalou | usou | configurou | mandou | enviou | preencheu | ligou | montou | comprou) _3 CARELESS
unless before (se | caso | que | quando | talvez)
unless clause (se | caso)
unless sentence (não foi sua culpa | é fácil | acontece | não há problema)
with statement
+ O senhor digitou a senha errada.
+ Você preencheu o formulário incorretamente.
- Se você digitou a senha errada, a página avisa.
frame YOU [INTENSE | com certeza | certamente | provavelmente | obviamente | de certeza | se calhar | pelos vistos | talvez] (não | nem | nunca) [sequer | nem | CLIT | se | mesmo | devidamente | corretamente | CLIT] FAILED
unless before (se | caso | que | quando | por que | lamento que)
unless clause (se | caso | SORRY | lamento)
unless sentence (SORRY | não tem culpa | sem problema | nossa culpa | erro nosso)
unless after (nada | mal | errado)
with negatable statement
+ O senhor não leu a fatura com atenção.
+ A senhora nem sequer verificou o código.
- O motorista não avisou.
- Lamento que o senhor não recebeu a caixa.
frame (não | nem | nunca) [sequer | CLIT | se] FAILED
unless before (YOU | se | caso | que | quando | por que | ele | ela | sistema | colega | ninguém | estafeta | motorista | técnico | entregador | equipe | equipa | loja | banco | carteiro | empresa | fábrica | transportadora | fornecedor | servidor)
unless clause (se | caso | colega | estafeta | motorista | técnico | entregador | equipe | equipa | nós | sistema | ele | ela | SORRY | nosso | nossa | transportadora | fornecedor | ninguém | eu | que | cópia | servidor | loja | vendedor | alguém | quem)
unless sentence (SORRY | não tem culpa | nossa culpa | erro nosso | nosso | nossa)
only sentence (YOU | seu | sua | seus | suas | vosso | vossa)
with negatable statement
+ Com a pressa, não leu o seu contrato.
- O nosso motorista não avisou.
frame [YOU] (se) (esqueceu | esqueceram) de
unless before (se | caso | loja | ele | colega)
unless clause (se | caso)
+ Você se esqueceu de renovar.
- Caso a senhora se esqueceu de renovar, escreva.
frame YOU (devia | deveria | deviam | deveriam | devias | tinha de | tinha que | teria de | precisava | poderia | podia) [CLIT | nos] (ter | tê) [CLIT | se | nos] (lido | verificad* | conferid* | avisad* | pensad* | pago | guardad* | ligad* | perguntad* | prestado | informad* | seguid* | fechad* | reparad* | salv* | feito | chegad* | cancelad* | pedid* | sido mais | tido mais | ouvid* | olhad* | esperad* | contactad* | contatad* | tomado | comunicad* | reclamad* | visto | atualizad* | cuidado)
unless before (se | que)
+ O senhor devia ter lido o aviso.
+ A senhora deveria ter avisado a recepção na hora.
- O nosso técnico devia ter avisado.
frame (devias | devia | deveria) ter (lido | verificado | conferido | avisado | pensado | guardado | prestado | reparado | cancelado | contactado | contatado) [o | a | os | as] [<word>] (antes | melhor | bem | contrato | condições | instruções | manual | termos | atenção | mais cedo | email | e-mail | data | datas)
unless before (YOU | se | eu | nós | equipa | equipe | motorista | técnico | colega | loja | alguém | não)
unless clause (eu | nós | nosso | nossa | colega | alguém)
+ Devia ter lido as condições.
- O nosso colega devia ter lido o email.
frame (se | caso) [YOU] [não] [CLIT] (tivesse | tivesses | tivessem | houvesse) [CLIT] (lido | verificad* | conferid* | feito | avisad* | seguid* | pago | prestado | contratad* | ouvid* | esperad* | ligad* | perguntad* | informad* | usado | fechado | guardado | sido mais | tido mais | estado | chegado | olhado | enviado | cancelado)
unless sentence (SORRY | nós tivéssemos | obrigad*)
unless before (mesmo)
+ Se a senhora tivesse feito a inspeção, isto não tinha acontecido.
- Se nós tivéssemos avisado, a senhora não vinha.
frame (como | conforme | tal como) (já | eu já | nós já) [CLIT | foi | havia | tinha | tínhamos | havíamos | deixei | deixamos] [CLIT | lhe foi] (disse | dissemos | referimos | mencionámos | mencionamos | comunicámos | comunicamos | respondi | expliquei | explicamos | explicámos | dito | explicad* | informei | informamos | informámos | informad* | mencionei | mencionad* | referi | referid* | esclarecid* | escrevi | respondi | respondemos | comuniquei | falei | falamos | claro)
unless after (por telefone combinamos)
+ Como já lhe expliquei, a taxa mantém-se.
+ Conforme já informado, a taxa é devida.
- Como já me explicou, a taxa é antiga.
frame já (CLIT | foi | tinha | tínhamos | havíamos | lhe foi) [CLIT] (explicamos | explicámos | expliquei | explicad* | dissemos | disse | avisamos | avisámos | avisei | informamos | informámos | informei | respondemos) [isso | isto | várias vezes | mais de uma vez | por telefone | diversas vezes | antes | anteriormente]
unless before (me | você | o senhor | a senhora | ela | ele | que)
unless clause (me | colega)
+ Já lhe explicámos isso por telefone.
- O senhor já me explicou tudo.
frame (culpa | erro | falha | responsabilidade | descuido | negligência | desatenção | problema | distração | teimosia) (é | foi | era | só) [INTENSE | exclusivamente | só | única e exclusivamente | inteiramente] (sua | seu | tua | teu | vossa | vosso | do senhor | da senhora | do cliente | da cliente | do usuário | do utilizador | de vocês | do próprio)
unless before (não | nem | sem)
unless clause (não)
+ A responsabilidade é sua.
- A culpa não foi sua.
frame (erro | falha | culpa | descuido | negligência | uso | mau uso | utilização | manuseio | distração | desatenção | falta de (atenção | cuidado | leitura)) (do usuário | de utilizador | de usuário | do utilizador | do cliente | da sua parte | de sua parte | da vossa parte | do seu lado | por parte do cliente | da parte do cliente | do próprio cliente | do consumidor | seu)
unless before (não | nem | não houve | nenhum | nenhuma | sem)
unless clause (não | se (foi | for | houve))
+ Trata-se de um erro do utilizador.
- Não houve erro da sua parte.
frame (por (culpa | descuido | negligência | responsabilidade) (sua | do senhor | da senhora | do cliente) | causad* (por si | pelo cliente | pela senhora | pelo senhor | por você | pelo seu | pela sua | pelo uso | por mau uso | pelo seu próprio) | por mau uso | mau uso | uso indevido | uso inadequado | utilização indevida | utilização incorreta | devido ao seu | devido à sua | por causa do seu | por causa da sua)
unless before (não | não é | nem | se)
unless clause (não | se | caso | paciência | fidelidade | reclamação | aviso | obrigad*)
+ O aumento foi causado pelo seu próprio consumo.
- Isto não foi causado por si.
frame (porque | pois | já que) [YOU] (não (leu | pagou | fez | seguiu | ligou | verificou | conferiu | avisou | informou | guardou | quis | se deu) | (abriu | molhou | usou | deixou | demorou | esqueceu | apagou | forçou | deixou cair | perdeu | quebrou | partiu | cancelou | ignorou | mexeu))
unless sentence (motorista | técnico | colega | SORRY | estafeta | entregador | nosso | nossa)
+ Avariou porque o senhor abriu a tampa.
- Avariou porque o nosso técnico abriu a tampa.
frame (alega | alegou | alegam | afirma ter | diz que enviou | insiste em | insiste que | pretende que)
unless before (se | colega | nos)
unless clause (nos)
+ A senhora alega que o pacote veio vazio.
- Alegre-se.
frame (a obrigação | o dever | a responsabilidade | cabe | compete | cabia | competia) (é do cliente | do cliente é | ao cliente | à cliente | ao senhor | à senhora | ao consumidor | ao usuário | ao utilizador | ao passageiro | a si | a você | lhe)
unless before (não)
+ Cabia ao cliente guardar o comprovante.
- A encomenda é do cliente.
frame (é (problema seu | só ler | só saber ler | só ter | culpa sua) | problema é seu | o azar é seu | quem mandou | ninguém mandou | devia saber | deveria saber | sabia muito bem | sabia no que se metia | não é (problema nosso | culpa nossa | responsabilidade nossa | da nossa responsabilidade | nosso problema) | se virar | se vire | desenrasque se | aprenda a | leia (o contrato | antes | direito | com atenção) antes de (reclamar | perguntar))
unless before (se)
+ Isso não é problema nosso.
+ Quem mandou comprar na última hora?
- É só clicar.

signal blame
frame YOU [INTENSE | simplesmente | claramente] (ignorou | ignoraram | ignoraste | deixou passar | deixaram passar | negligenciou | desrespeitou | descuidou | perdeu o prazo | faltou ao | faltou à | recusou se | se recusou | estragou | danificou | forçou | molhou | deixou cair | apagou | violou | abusou | exagerou | demorou | enganou se | se enganou | equivocou se | se equivocou | confundiu | trocou os | mexeu)
unless before (se | caso | que | porque)
unless clause (nosso | nossa | o que | caso | se)
unless sentence (SORRY | não (teve | tem) culpa | UNDERSTAND)
with statement
+ Você ignorou os nossos avisos.
+ A senhora deixou passar o prazo.
- Lamento que o senhor perdeu o voo.
frame (porque | já que | uma vez que | visto que) YOU (não (estava | estavam | se encontrava | atendeu | abriu | respondeu | compareceu | quis | tinha | soube) | (recusou | mudou | errou | trocou | indicou))
unless sentence (nosso erro | culpa nossa | SORRY | UNDERSTAND)
+ A encomenda voltou porque a senhora não estava em casa.
- Veio tarde porque o carteiro não estava.
frame (problema | erro | defeito | avaria | falha) (está | é | vem | veio | foi) [INTENSE] [no | na | do | da | em] (seu | sua | seus | suas | vosso | vossa | do seu lado | da sua parte) [<word>]
unless before (não | nenhum | se | qual | que)
unless clause (se | não (é | está))
unless sentence (SORRY | já (corrig* | resolv*) | verifi* | pode ser)
with statement
+ O problema está no seu computador.
- O problema não está no seu computador.
frame (pelo seu | pela sua | seu próprio | sua própria | do seu | da sua) (descuido | negligência | culpa | distração | desatenção | falta de (cuidado | atenção) | erro | desleixo | irresponsabilidade | má utilização | imprudência | precipitação)
unless before (não foi | não é | não por)
unless clause (não foi | não é)
+ Não podemos ser responsabilizados pelo seu descuido.
- A falha não foi da sua culpa.
frame foi (você | o senhor | a senhora | o cliente | a cliente) (quem | que) <word>
unless after (nos ajudou | merec* | nos)
unless inside (avisou | ajudou | teve razão | tinha razão)
unless before (não | se)
unless sentence (SORRY | obrigad*)
+ Foi você quem apagou os ficheiros.
- Foi o senhor quem avisou primeiro.
frame (quem (contratou | escolheu | assinou | decidiu | comprou | abriu | mexeu | montou | instalou | aceitou | pediu | quis | cancelou | deixou | digitou | errou | não (leu | avisou | pagou)) _6 foi (o senhor | a senhora | você | o cliente | a cliente | tu) | foi (o senhor | a senhora | você) (quem | que) (contratou | escolheu | assinou | decidiu | comprou | abriu | mexeu | montou | instalou | aceitou | pediu | quis | cancelou | deixou | digitou | errou | não) | (^ | ;) (deveria | devia | devias | tivesse) (ter | tê) [o | a | lo | la | los | las] (pedido | verificado | lido | avisado | perguntado | pensado | guardado | comparado | contratado | escolhido | conferido | prestado | reparado | cancelado | tido | feito) )
unless before (não)
unless clause (nossa equipa | nossa equipe | nós | eu)
+ Quem contratou o empreiteiro foi a senhora.
+ Deveria ter pedido referências antes de pagar.
- Quem errou fomos nós.

signal blame
frame (culpa | responsabilidade | erro | falha | problema) não (é | foi | era) (nossa | nosso | minha | meu | da (loja | empresa | clínica | equipa | equipe | nossa) | do (estúdio | hotel | banco | nosso | site | sistema | técnico))
with negatable
unless before (se)
+ A culpa não é do estúdio.
- A culpa não é sua.

signal cold.ack
frame (não | nem) [CLIT] (entendo | entendemos | percebo | percebemos | compreendo | compreendemos | vejo | vemos | sei | sabemos | consigo entender | consigo perceber | vejo motivo | consigo compreender) [INTENSE | nem | CLIT] (por que | porque | porquê | por quê | qual (é | o | a) | do que | de que | motivo | razão | o motivo | a razão | onde está o | o que (quer | espera | pretende | mais quer)) [DET] [YOU] _3 (reclam* | queix* | problema | chatead* | irritad* | zangad* | drama | indignaç* | insist* | mais | motivo | aborrecid* | alarido | barulho | tanto | tanta | exalt* | nervos* | espant* | está)
with negatable
unless sentence (como isto | como isso | pode explicar | poderia explicar | podia explicar)
+ Não entendo por que a senhora está reclamando.
+ Não vejo qual é o problema.
- Não sei por que a máquina parou.
frame NO (há | tem | existe | vejo | vemos) [qualquer | nenhum | nenhuma] (razão | motivo | motivos | necessidade | justificação | justificativa) [nenhum | nenhuma | algum | alguma] (para | de) [estar | que] [se | tanta | tanto | ficar | tal | toda] (reclam* | chatear | irritar | alarmar | queixa* | indignação | nervos* | alarido | drama | aborrecer | exaltar | zangar | desespero | escândalo | irritad* | chatead* | zangad* | indignad* | descontente | tanto | brav* | furios*)
with negatable
+ Não há motivo para reclamar.
- Não há motivo para a multa.
frame (não | nem) (vou | vamos | temos que | temos de | tenho que | tenho de | lhe | devemos) [CLIT] (pedir (desculpa | desculpas) | desculpar | lhe pedir | devemos desculpas | lamentar | devemos qualquer)
with negatable
unless after (o suficiente)
+ Não temos de pedir desculpas.
- Não vamos fechar.

frame (não | nem) (entendo | entendemos | percebo | percebemos | compreendo | compreendemos) [de todo | sinceramente | CLIT] (a | o | esta | essa | este | esse | a sua | o seu | tanta | tanto) (reclamação | queixa | indignação | insatisfação | exigência | drama | alarido | escândalo | motivo | sua (reclamação | queixa | indignação | insatisfação | revolta))
with negatable
unless sentence (pode explicar | poderia | podia | pode dizer)
+ Não entendemos a reclamação.
- Não entendemos a morada.

signal dismiss
frame (calma (lá | aí) | tenha calma | acalme se | se acalme | fique calm* (. | ;) (isso | isto | é só | são só | não) | mantenha a calma | tem calma | sem stress | sem estresse | não exagere | não seja exagerad* | não precisa (fazer | desse | exagerar | gritar | se exaltar | de fazer | de exagerar | tanto) | não faça (drama | uma tempestade | escândalo | tanto | disso) | sem drama | (é | são) [um | uma] (bobagem | disparate | ninharia | besteira | frescura | mimimi | exagero | coisa pouca | insignificân*) | não vale a pena (reclamar | insistir | chatear | tanto | gritar) | (toda a gente | todo mundo | todos os clientes | todos) (espera | esperam | tem de esperar | têm de esperar | passa por isso | passam por isso) | o senhor não é diferente | não é (diferente | melhor | mais) (dos outros | que os outros | do que os outros) | (problemas | assuntos | casos | coisas) mais (sérios | sérias | importantes | graves | urgentes) | (esse | tanto | este | fazer) (drama | alarido | escândalo | exagero | mimimi) | tempestade num copo | tempestade em copo | frescura | mimimi | exagero (seu | da sua parte) | está exagerando | está a exagerar | está a ser exagerad* | não é o fim do mundo | não é caso para tanto | não é para tanto | ninguém morreu | ninguém morre por isso | acontece (a todos | com todos | com toda a gente | muito | nas melhores) | é a vida | paciência (. | ;))
unless before (se | o que | isso não | quando | isto | como | que | nunca | sua | a sua | pela | com | de | muita | a | isso | não)
unless after (sempre que | quando | porque | se | às vezes | só | com | em | no | na | a | ao | e a)
+ Não precisa fazer esse drama por causa de uma pizza.
+ Tenha calma.
- Isto acontece quando chove.
frame (é | foi | são | trata se) [de] (só | apenas | somente) [DET] [<word>] [pequen* | ligeir* | mero | mera] (atraso | demora | detalhe | pormenor | risco | risquinho | dia | dias | atrasinho | questão estética | coisa | mancha | bobagem | pequeno)
unless before (se | não)
unless after (de trabalho | para | que falta)
+ É só um pequeno atraso.
- É só um clique.
frame (nada (de (mais | grave | especial | anormal)) | isso é (normal | normalíssimo) | isto é (normal | normalíssimo) | é assim mesmo | é perfeitamente normal | (ninguém mais | nenhum outro cliente | mais ninguém | só o senhor | só a senhora | só você | os outros clientes não | todos os outros clientes) [se | nunca] (reclam* | queix* | teve | tem | está | adoram | gostam) | funciona (com | para) (todos | toda a gente | todo mundo) | não tem (nada | nenhum problema))
unless before (se | não é | não)
unless sentence (fique tranquil* | não se preocupe | SORRY)
unless inside (isso é normal)
+ Só a senhora se queixou.
- Todos os técnicos estão fora.
frame (mais (importante | urgente) para fazer | temos mais que fazer | outros clientes [à frente | também | para atender] | não (é | somos) (o | a | os) (único* | única*) cliente* | não é (o único | a única) | não tenho tempo | não temos tempo | pare de (reclamar | insistir | mandar | ligar | perguntar) | deixe de | não insista | não adianta (reclamar | insistir) | reclamar não | de uma vez por todas | pela última vez)
unless before (se | já sei que)
+ Não adianta reclamar.
- Não insiste em ligar.

signal hostile
frame (burro | burra | idiota | idiotas | imbecil | estúpid* | otári* | palhaç* | trapaceir* | mentiros* | ladrã* | caloteir* | ignorante | ignorantes | inútil | babaca | cretin* | parv* | ridícul* | chato de galocha | maluc* | louc* | histéric* | doid* | vigarist* | aldrabã* | analfabet* | lunátic* | patétic* | bronc* | tol* | vagabund* | sem vergonha | canalha | retardad* | mal educad*)
only clause (você | é | és | seu | sua | tu | senhor | senhora | como | gente | cliente | deixe | são | cala)
unless clause (nosso | nossa | motorista | atendente | funcionário | colega | vendedor | ele | ela | estafeta | técnico | eu | nós | fomos | preço | situação | isso | isto | demora | sistema | erro | fila)
unless sentence (SORRY | o que lhe disseram | lhe chamou | chamar)
+ Você é burro?
+ Seu palhaço.
- Lamento que o motorista lhe tenha chamado burro.
- O preço é ridículo.
frame (pare | parem | deixe | deixem) (de | com) [nos | me] (incomodar | chatear | encher | importunar | ser (chat* | parv* | burr* | ridícul* | infantil | estúpid* | crianç*) | mandar (e-mails | mensagens) | perder o nosso tempo)
unless before (se | não)
+ Pare de nos incomodar.
+ Deixe de ser chata.
- Deixe de molho.
frame (se não (está | estás) (contente | satisfeit* | bem) __6 (vá | vai | procure | mude | saia | porta) | vá procurar outr* | vá a outr* | procure outr* (loja | empresa | banco) e | e não volte | não volte (. | ;))
unless sentence (SORRY)
+ Se não está contente, vá procurar outra loja.
- Se não está contente, devolvemos o dinheiro.
frame (vá (se | à) (catar | ferrar | danar | foder | lixar | merda | plantar batatas | tomar) | vai (se | te) (catar | ferrar | foder | lixar) | vai (tomar | à merda) | cale (a boca | se) | cala a boca | cala te | encher o saco | enche o saco | enchendo o saco | não enche | não encha | não chateie | não me chateie | não me amole | que se dane | dane se | que se lixe | estou me lixando | estou nem aí | tô nem aí | não (me | nos) interessa (o que | se | a sua) | pouco (me | nos) importa | estou farto de (si | você | vocês | clientes) | pobre coitad* | vá reclamar | reclame (à vontade | com o papa | onde quiser) | queixe se à vontade | vá chorar | chore à vontade | pode chorar | faça o que quiser | vai ver o que | vai se arrepender | vai arrepender se | está avisad*)
unless before (se)
+ Pare de encher o saco.
+ Reclame à vontade.
- Reclame aqui o seu prémio.

signal hostile
frame (só um | só uma | só mesmo | gente como | pessoas como | clientes como | você é | o senhor é | a senhora é | és) [um | uma] (idiota | burr* | ignorante | tonto | tonta | o senhor | a senhora | você | vocês | si | chat* | mal educad* | ridícul* | patétic* | insuportável | falso | falsa | mentiros* | oportunista | aproveitador* | parasita)
unless before (se | não)
unless after (importante | quem | que | merec* | fazem | nos | tem | têm | ajudam | são a | podem | pode)
unless sentence (SORRY | chamou | disse)
+ Gente como você só dá trabalho.
+ O senhor é insuportável.
- Clientes como você são a nossa alegria.
frame (vamos (bloquear | processar | denunciar) [CLIT] (você | o senhor | a senhora | lo | la) | vou bloquear [CLIT] (você | o senhor | a senhora) | (bloqueio | bloqueamos) o senhor | não volte (mais | aqui) | não (queremos | precisamos de) clientes (assim | como) | desapareça | suma daqui | rua daqui | ponha se na rua | estou farto das suas | estou farta das suas | já não o posso ouvir | já não a posso ouvir | vai levar um processo | cuidado com o que)
+ Não precisamos de clientes como o senhor.
+ Suma daqui.
- Não volte a ligar a máquina.

signal sarcasm
frame (parabéns (por | pela | pelo) _4 (não | ler | quebrar | partir | estragar | finalmente | ignorar) | com todo o respeito | como (deve | deveria | devia) saber | como certamente sabe | por incrível que pareça | que surpresa | imagine só | coitadinh* | veja só | adivinhe | muito engraçad* | bravo | se soubesse ler | uma criança | até uma criança | para quem sabe ler)
unless before (se)
unless sentence (SORRY | criança pequena)
unless inside (que surpresa boa)
+ Parabéns por finalmente ler o manual.
- Parabéns pelo bebé.
