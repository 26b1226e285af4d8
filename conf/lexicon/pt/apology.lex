# apology.lex - saying sorry, and the ways of saying it that take nothing back.
#
# The plain frame finds every "desculpe" and "lamento" with its object; the
# program decides by that object whether it names the harm. Frames of other
# signals that cover the same word take it away again.

signal apol.generic
frame SORRY
with object
unless before (não há | não tem | nenhuma | qualquer | sem | inventar | inventam | inventou | arranjar | arranjam | pedir nem | exijo um pedido de | exige um pedido de | aguardo um pedido de | dar | deu | dão | boa | uma | não | mesma | só)
unless after (esfarrapada | esfarrapadas | para não | de mau pagador)
unless after ([;] (não | eu não) (percebi | entendi | compreendi | vi | apanhei | peguei) [bem] (o | a | que | qual | se | sua | seu))
unless after ([por | pelo | o | a | pela | estar a | eu] (incomodar | incómodo de perguntar | interromper | perguntar | pergunta | insistir | insistência | chatear | importunar | maçar | ser chato | ser chata | ser insistente | repetir | textão | texto longo | (email | e-mail | mail | mensagem) [INTENSE] long* | áudio | gralha | erro de digitação | informalidade))
unless sentence (pediu que eu pedisse | como diz o ditado | prevenir | remediar)
+ Peço desculpas por terem deixado o pacote na chuva.
+ Lamentamos que lhe tenhamos cobrado duas vezes.
+ Sinto muito pelo susto.
+ Desculpe-nos pela confusão.
- Isso não passa de uma desculpa.
- Desculpe incomodar outra vez por causa do formulário.
- Desculpe, não percebi qual é o modelo.
frame (sinto | sentimos) [INTENSE] (por (você | vocês | si | ti | tudo | isso | isto | terem | ter | todo | toda | esse | essa) | pelo | pela | pelos | pelas | que | saber)
with object
unless after (o produto | é | vai)
+ Sinto por tudo o que passaram.
+ Sinto pela espera na estrada.
- Sinto o cheiro da tinta.
frame (peço | pedimos | apresento | apresentamos | reitero | reiteramos | queremos pedir | queria pedir | gostaria de pedir | gostaríamos de pedir | quero pedir | devo | devemos | devo lhe | devemos lhe | deixo | deixamos | aceite | aceitem | aceita) [CLIT] [DET | INTENSE | mil | muitas | imensas] [mais] [sinceras | sinceros | profundas | sentidas] (desculpa | desculpas | perdão | escusas | pedido de desculpas | pedido de desculpa | pedidos de desculpas | pedidos de desculpa)
unless after ([por | pelo | pela | o | a | por estar a] (incomodar | incómodo de perguntar | interromper | perguntar | pergunta | insistir | insistência | chatear | importunar | maçar | repetir | textão | texto longo | (email | e-mail | mail | mensagem) [tão | muito | INTENSE] long* | gralha | erro de digitação | informalidade))
unless after ([;] (não | eu não) (percebi | entendi | compreendi | vi | apanhei | peguei) [bem] (o | a | que | qual | se | sua | seu))
with object
+ Apresentamos-lhe as nossas mais sinceras desculpas pela avaria.
+ Aceite o nosso pedido de desculpas.
+ Devo-lhe um pedido de desculpas.
- Não lhe peço desculpas.
frame (me | nos) (desculpo | desculpamos | desculpe | desculpa | desculpem | perdoe | perdoa | perdoem)
with object
+ Me desculpe pelo mal-entendido de ontem.
- Ele me olha.
frame (NO (há | tem | existe) | sem) (palavras | como) [para] (desculpar | pedir desculpas | pedir desculpa | lamentar | justificar | nos desculpar | me desculpar)
with object negatable
+ Não há palavras para pedir desculpas pelo que aconteceu.
- Não há palavras na página.
frame (mal* | muito | mil) (perdões | desculpas)
with object
+ Mil desculpas pela bagunça no pedido.
- Mil parafusos.

signal apol.late
frame SORRY [INTENSE] [PREP | DET] [DET] (demora | atraso | espera | tardança | tempo | silêncio | delonga) [em | na | no | da | do | de | para] [DET | nossa | lhe | te | dar] (responder | resposta | respostas | retorno | retornar | retornarmos | respondermos | contato | contacto | retorná | dar resposta | responder lhe | respondê | voltar | reply | devolver | dar lhe | dar te | te dar | lhe dar | lhe responder | te responder | escrever)
+ Desculpe a demora em responder.
+ Pedimos desculpa pelo atraso na nossa resposta.
- Desculpe a demora na entrega do sofá.
frame SORRY [PREP] [DET | estar | eu | INTENSE | CLIT] (só (agora | hoje) | só (responder | respondi | respondermos | estar | te responder | lhe responder) | não (ter | termos | ter conseguido) _2 (respond* | retornado | escrito | dado [uma] resposta) | responder (só | tão | tarde) | resposta (tardia | tarde | demorada | atrasada) | a resposta (tardia | tarde) | tardar (em | a) responder) [agora | hoje | antes | mais cedo]
+ Peço desculpa por só agora responder.
+ Desculpe por não ter respondido antes.
+ Lamentamos a resposta tardia.
- Lamentamos a entrega tardia do armário.

signal nonapology
frame SORRY [saber | ouvir] que [YOU] [se] (sinta | sintas | sente | sintam | sentiu | tenha sentido | tenha se sentido | esteja | ficou | tenha ficado | veja | pense | ache | considere | interprete | tenha interpretado | entenda | tenha entendido | tenha tido) [CLIT] (assim | dessa forma | desta forma | dessa maneira | desse modo | deste modo | isso | isto | que | as coisas | essa impressão | com essa impressão | esta impressão | mal | essa percepção | com essa percepção | essa perceção | ofendid* | desse jeito)
+ Lamentamos que se sinta assim.
+ Sinto muito que você se sinta dessa forma.
+ Lamento que tenha ficado com essa impressão.
- Lamento que se sinta sozinho desde o acidente.
frame SORRY que [YOU | se | CLIT | INTENSE] (pense | ache | considere | acredite | entenda | interprete | tenha interpretado | tenha entendido | tenha achado | tenha considerado | não concorde | não compreenda | não entenda | discorde | não goste | tenha escolhido | opte | tenha optado)
+ Lamento que ache o nosso serviço lento.
- Lamento que tenha ficado sem luz.
frame (NO foi | nunca foi) [a] [nossa | minha] (intenção | intenção nossa) (ofend* | magoar | chatear | aborrecer | incomodar | que se sentisse)
with negatable
+ Nunca foi nossa intenção ofender.
- A nossa intenção é ajudar.
frame (erros acontecem | erros foram cometidos | foram cometidos erros | essas coisas acontecem | estas coisas acontecem | acontece com todos | acontece nas melhores famílias | ninguém é perfeito | errar é humano)
unless sentence (mas (não | esse | este))
with negatable
+ Errar é humano.
- O erro não acontece mais.

signal nonapology.if
frame SORRY [[;] (mas) | INTENSE] (se | caso | na eventualidade)
unless after (puder | quiser | possível)
+ Pedimos desculpas se o senhor se sentiu ofendido.
+ Lamentamos caso isto o tenha incomodado.
- Lamento o transtorno; se puder, limpe o cache.
frame SORRY [PREP | DET] [DET | eventual | eventuais | qualquer | possível | possíveis] (ofensa | ofensas | mágoa | mal entendido | impressão | interpretação | má interpretação | palavra) _3 (possa | poderá | pode | tenha | se)
+ Lamentamos qualquer ofensa que possa ter sentido.
- Lamentamos a ofensa do motorista.
frame se [YOU | alguém | CLIT] _4 (ofendid* | ofendi | ofendeu | ofendemos | magoei | magoou | incomodou | incomodei | chateou | chateei | desagradou) __6 SORRY
+ Se alguém se sentiu ofendido com o texto, pedimos desculpa.
- Se enviar o formulário, eu devolvo o valor.

signal refuse.bare
frame SORRY [DET | INTENSE | mas | ter de | ter que | termos de | termos que | CLIT] [CLIT] (informar | informá | informar lhe | dizer | dizer lhe | comunicar | comunicar lhe | avisar | desapontar | desiludir | decepcionar)
with tag=excuse
+ Lamentamos informar que o seu pedido foi recusado.
+ Lamento ter de lhe dizer que a oferta terminou.
- Lamento saber que a oferta terminou cedo.
frame SORRY [[;] mas | [;] porém | INTENSE | [;] só que] [;] [DET] [infelizmente | de momento | por enquanto | neste momento | IWE | CLIT | nesse caso] [NOTCAN | não | nada] (NOTCAN | não (fazemos | temos | oferecemos | trabalhamos | vendemos | enviamos | aceitamos | entregamos | faz parte | está | há | vou | vamos | é) | não poder | não podermos | não ser possível | não conseguir | não conseguirmos | nada (posso | podemos) | impossível)
with tag=excuse
+ Desculpe, não podemos alterar a data.
+ Lamento, mas não fazemos entregas nas ilhas.
+ Lamentamos não poder ajudar.
- Lamento que não o tenhamos avisado.
frame SORRY [;] [mas | porém] [infelizmente] (o | a | os | as | este | esta | esse | essa | isso | isto) _3 (está | estão | é | são | foi | já) [INTENSE | já] (indisponível | esgotad* | encerrad* | fechad* | expirad* | expirou | terminou | acabou | descontinuad* | lotad* | impossível | indisponíveis | fora (de | do) prazo | não)
with tag=excuse
+ Lamentamos, mas este modelo está esgotado.
- Lamentamos que a mesa esteja riscada.

signal concrete
frame SORRY [;] [mas] (pode | podia | poderia | podes | qual | quais | onde | quem | quando | como | o que | que) [me | nos | repetir | é | número | modelo]
with tag=excuse weight=0 negatable question
+ Desculpe, pode repetir o número?
- Desculpe a demora da peça.

signal apol.responsibility
frame (culpa | falha | erro | responsabilidade | engano | lapso | descuido | mancada | vacilo | asneira) [foi | é | é toda | foi toda | foi inteiramente | é inteiramente | totalmente | era | só | exclusivamente] (nosso | nossa | minha | meu)
unless before (não foi | não é | sem)
unless inside (erro meu amigo)
+ A culpa foi nossa.
+ Erro nosso.
- A culpa é do tempo.
frame (foi | é | houve | tratou se de | por | cometemos | cometi) [INTENSE] [DET] (erro | falha | engano | lapso | descuido | equívoco | desatenção | falta | culpa | distração) [INTENSE | grave | grande | lamentável | claro | de comunicação | humana | humano | interna | interno | de sistema | nosso | nossa] (nosso | nossa | minha | meu | da nossa parte | de nossa parte | da minha parte | do nosso lado | do nosso sistema | da nossa equipa | da nossa equipe | da nossa loja | do nosso laboratório | do nosso pessoal | do nosso armazém)
unless before (não | se | sem)
+ Houve uma falha da nossa parte.
+ Foi um engano nosso.
- Houve uma falha da sua parte.
frame (falhamos | falhámos | erramos | errámos | errei | falhei | pisamos na bola | pisei na bola | vacilamos | deixamos a desejar | deixámos a desejar | deixamos você na mão | deixamos na mão | confundimos | confundi | trocamos | trocámos | trocámos te | esquecemos | esquecemo nos | esqueci me | esqueci de | cometemos um erro | cometi um erro | não cumprimos | não estivemos à altura | ficamos aquém | ficámos aquém | ficamos a dever | demos mancada | foi mal | desiludimos | desiludimo | desiludi | decepcionamos | deixámos ficar mal | deixei ficar mal | faltámos | faltamos com | não honrámos | não honramos | a gente errou | a gente vacilou | pisámos na bola | NO (esteve | estivemos | estive) à altura | errámos consigo | não fizemos a nossa parte | não agimos bem | não agimos como | não soubemos | não demos a devida | deixamos passar | deixámos passar)
unless before (se | quando)
unless after (os filtros | o óleo | a bateria | por)
with negatable
+ Falhámos consigo.
+ Pisamos na bola com o seu pedido.
- Trocamos o óleo amanhã.
frame (assumo | assumimos | tomo | tomamos | admito | admitimos | reconheço | reconhecemos) _3 (responsabilidade | culpa | erro | falha | erros | falhas)
unless before não
+ Assumimos inteira responsabilidade pelo alagamento.
- Assumimos a obra em maio.
frame (devíamos | deveríamos | devia | deveria | tínhamos obrigação de | era nossa obrigação) [CLIT | YOU | IWE | INTENSE] [CLIT] (ter | ter lhe | ter te) (ligad* | avisad* | respondid* | feito | telefonad* | enviado | dito | verificad* | conferid* | chegad* | cuidado | visto | tratado | comunicado | explicado | informado | escrito | entregue | percebido | resolvido | ouvido | corrigido)
unless before (YOU | se | o senhor | a senhora)
unless inside (devia | deveria | era)
+ Devíamos ter-lhe ligado na segunda-feira.
- O senhor devia ter avisado.
frame (NO (devia | deveria | precisava | tinha de | tinha que) | nunca (devia | deveria)) [YOU | CLIT] [ter | de ter] (ter (passado | que | de | esperado | insistido | ligado | reclamado) | passado | esperado | tido | insistir | ligar | reclamar)
with negatable
unless before (que)
+ O senhor não devia ter de ligar quatro vezes.
- O senhor não devia abrir a tampa.
frame (foi | fomos | fui | foram) [só | INTENSE] (nós | eu | o nosso | a nossa | os nossos) [<word>] [quem | que]
unless before (se)
unless after (prazer | vizinho)
only sentence (não (você | o senhor | a senhora | a) | montámos | montamos | mal | errou | errámos | erramos | falh* | quem)
+ Fomos nós que montámos mal a peça.
- Foi o nosso prazer.

signal apol.explanation
frame (porque | pois | uma vez que | já que | devido a | devido ao | devido à | por causa de | por causa do | por causa da | causado por | causada por | em virtude de | o motivo foi | o motivo é | a razão foi | a causa foi | o que aconteceu | o que houve | o que se passou | aconteceu porque | aconteceu quando | isso aconteceu | isto aconteceu | isso ocorreu | isto deveu se | deveu se | foi que)
with object weight=3
+ A cobrança saiu duas vezes porque o nosso sistema reiniciou.
- O seu pacote está aqui.

signal apol.forbearance
frame (para | a fim de | de modo a | de forma a) [que | evitar | garantir] [que] _3 (NO (volte | voltem | torne | se repita | se repitam | aconteça | aconteçam | ocorra) | evitar que | não acontecer | se repetir) [a] [acontecer | repetir | mais | de novo | novamente | outra vez | se repita | repita | aconteça]
with negatable
+ Mudámos o processo para que isto não volte a acontecer.
- Para abrir, puxe a tampa.
frame (mudámos | mudamos | mudei | revimos | revi | reforçámos | reforçamos | criámos | criamos | formámos | treinamos | treinámos | introduzimos | implementámos | implementamos | incluímos | acrescentámos | acrescentamos) _3 (processo | procedimento | procedimentos | controle | controlo | verificação | alerta | regra | etapa | equipe | equipa | rotina | checagem | conferência)
+ Criámos um alerta no armazém.
- Mudámos o seu endereço.
frame (aprend* | lição | servirá de | serve de) _2 (com isto | com isso | com este | com esse | com o erro | lição | aprendizado | aprendizagem)
+ Vamos aprender com este erro.
- Aprenda no guia.
