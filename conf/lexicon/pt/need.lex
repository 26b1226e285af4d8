# need.lex - what the customer's own words call for: feelings, and what deepens them.
#
# Only negative words count: customers are polite while they are angry, so
# thanks and please take nothing away. Tags name the class of a feeling, so that
# a reply can answer it in kind; "waiting" marks complaints about silence.

class AM: estou | estamos | fiquei | ficamos | ficámos | fico | me sinto | sinto me | sinto | sentimos nos | nos sentimos | tô | ando | estava | saí | continuo | me senti | senti me | já estou | me deixou | deixou me | deixou nos | me deixa | deixa me | me deixaram | deixaram me | está | ficou | estão | cheguei | vivo | deixando

signal need.upset
frame (absurdo | absurda | um absurdo | vergonha | vergonhoso | vergonhosa | palhaçada | inadmissível | inaceitável | revoltante | ultrajante | escandaloso | escândalo | inacreditável | descaso | desrespeito | falta de respeito | desconsideração | uma falta de | falta de consideração | falta de profissionalismo | lamentável | pouca vergonha | sacanagem | canalhice | afronta | abuso | abusivo | abusiva | inconcebível | surreal | ridículo | ridícula | patético | um nojo | deplorável | indignação | revolta | intolerável | incompreensível | imperdoável | gravíssimo | uma piada | anedota | brincadeira de mau gosto | de mau gosto | só pode ser brincadeira | só podem estar a brincar | só podem estar brincando | gozar comigo | gozar connosco | a gozar com | tirando sarro | brincando comigo | fazer pouco | fazer de (parvo | parva | palhaço | palhaça | bobo | boba | trouxa | otário | otária | idiota) | de (trouxa | otário | otária | palhaço | palhaça | idiota) | cara de pau | droga | porcaria | merda | bosta | caca | bodega | caos | desgraça | desastre | inferno | pesadelo | tormento | calvário | novela | suplício | sufoco)
with tag=anger
unless before (não é | sem | nenhum | mau | uma pequena | nada de)
+ Isto é um absurdo.
+ Que falta de respeito.
+ Não é o dinheiro, é o desrespeito.
- Isto não é um absurdo.
frame (um lixo | que lixo | (atendimento | serviço | empresa | aplicativo | app | sistema | produto | operadora | site | internet | suporte) [é] [um] [INTENSE] lixo | lixo de | (abuso | exploração) (de confiança | da boa fé) | todo santo dia | (só | apenas) (sabem | sabe | servem | serve | querem | pensam) [é] (para | em | cobr* | vend* | receb* | dinheiro | o dinheiro) | perdi a (confiança | fé | vontade) | perdemos a confiança | perda de confiança | (trat* (me | nos) | (me | nos) trat*) como | como se (eu | nós | a gente) | se é (para | pra) (isto | isso) | mais vale | mais valia | mais valia (terem | fecharem) | envolvidos | (em que língua | quantas vezes) [é que] _2 (hei | preciso | tenho | vou | explicar | dizer) | (explicar | dizer | contar) (à | ao | aos) (minha | meu | meus) [<word>] (FAMILY | chefe | clientes | cliente | patrão | sogros) | não é (o dinheiro | pelo dinheiro | a primeira | a questão do dinheiro) | some* todos | ninguém quer saber | não querem saber | não quer saber | (pago | pagamos | paguei | pagar) __8 (para | pra) (ver | ficar | ser | nada | ter | receber | isto | isso | aturar | ouvir | passar))
with tag=anger
unless before (não | para)
unless sentence (quanto | preciso pagar | quero pagar | tenho de pagar | posso)
+ Se é para isto, mais vale fecharem as portas.
+ Trataram-me como se eu estivesse a mentir.
+ Que atendimento lixo.
- O caminhão do lixo passou.
frame [AM] [INTENSE] (frustrad* | irritad* | irritadíssim* | chatead* | chateadíssim* | indignad* | indignadíssim* | revoltad* | furios* | zangad* | puto | puta da vida | brav* | possess* | decepcionad* | dececionad* | desiludid* | desapontad* | aborrecid* | insatisfeit* | descontente | descontentes | enfurecid* | exaltad* | pasm* | perplex* | chocad* | estupefact* | horrorizad* | humilhad* | constrangid* | envergonhad* | magoad* | ofendid* | enganad* | lesad* | prejudicad* | injustiçad* | desrespeitad* | ignorad* | abandonad* | desamparad* | injustiçad* | traíd* | roubad* | ludibriad* | exaust* | esgotad* | saturad* | agastad* | desagradad* | destratad* | maltratad* | feit* de)
with tag=anger
unless before (não (estou | fiquei | fico) | nunca | nada | nem | se eu ficar | tamanho | modelo | lugares | bilhetes | ingressos | estoque | stock | produto)
unless inside (está (esgotad* | exaust*) | esgotad* (de | no))
unless sentence (esgotad* (no site | na loja | em stock))
+ Estou muito frustrada.
+ Fiquei decepcionado com o hotel.
- Não estou chateado.
frame (AM) [INTENSE | CLIT] (fart* | cansad* | chei* (de (medo | raiva | vergonha | esperar | isso | isto | tanta) | disto) | saturad* | por aqui | até aqui | de saco cheio | sem paciência | no limite | com (raiva | ódio | vergonha | medo | nojo | muita raiva | uma raiva | os nervos) | pelos cabelos | passad* | na bronca | louc* de | passando raiva | mal com isso | esgotad*)
with tag=anger
unless before não
unless inside ((está | estão | ficou) [INTENSE] (esgotad*))
unless after (da viagem | da cor)
+ Estou farta disto.
+ Estou cansado de esperar.
- Fiquei na loja.
frame (fart* (de | do | da | disto | disso) | cansei | cansad* (de (esperar | ligar | pedir | reclamar | ouvir | tanto | promessas | tanta | desculpas | ser) | disso | disto | dessa | desse | desta | deste) | não aguento mais | não aguentamos mais | já não aguento | não suporto mais | não dá mais | já chega | basta (; | . | de) | chega (; | . | de) | (perdi | perdendo | a perder | perder) a (paciência | esperança | cabeça | calma) | acabou a paciência | paciência (acabou | esgotou | tem limite | tem limites) | esgotou se a paciência | minha paciência | saco cheio | encheu o saco | enchendo o saco | passou dos limites | ultrapassa todos os | é demais | é de mais | é o cúmulo | o cúmulo | gota d'água | gota de água | não é possível (; | . | que) | como é possível | como pode | como (isso | isto) é possível | isso não se faz | isto não se faz | não se faz (isso | isto) | não se trata | nem sei o que dizer | ninguém merece | dá vontade de (chorar | gritar) | chorei | chorando | a chorar | chorar | chorou | passei vergonha | passar vergonha | passamos vergonha | que vergonha | maior vergonha | que raiva | que ódio | que nojo | que descaso | que palhaçada | que triste | que tristeza | que desilusão | que decepção | que deceção | que falta de)
with tag=anger
unless after (mais fácil | para mim | um clique)
unless inside (como pode)
+ Não aguento mais.
+ Já chega!
- O pacote chega hoje.
frame (preocupad* | preocupadíssim* | preocupa me | me preocupa | preocupante | aflit* | angustiad* | ansios* | nervos* | assustad* | apreensiv* | inquiet* | com medo | tenho medo | estou com medo | cheia de medo | cheio de medo | sem dormir | não durmo | não dormi | não consigo dormir | noites sem | noite em claro | noite em branco | em claro | perdendo o sono | a perder o sono | tira o sono | tira me o sono | tremendo | a tremer | insegur* | alarmad* | sem saber o que fazer | não sei o que fazer)
with tag=worry
unless before (não (estou | fico | fiquei) | nada | nunca | sistema | fica | ficam | ele é | ela é | seja)
unless after (por conhecer | para conhecer | pela estreia | para experimentar | para começar)
+ Estou muito preocupada.
+ Não durmo há três noites.
- Não estou preocupado.
frame (triste | tristes | entristece | tristeza | desgosto | desolad* | arrasad* | deprimid* | desanimad* | com o coração | coração partido | de coração partido | magoa | magoou | dói | doeu | sofrendo | a sofrer | sofrimento)
with tag=sadness
unless before (não | nunca | menos)
unless after (e feliz)
+ Ficámos muito tristes.
- O menino não está triste.
frame (decepção | decepções | deceção | desilusão | desapontamento | esperava mais | esperava muito mais | esperávamos mais | não era o que esperava | não esperava isso de | não esperava isto de | esperava outra coisa | expectativas | deixa a desejar | deixa muito a desejar | deixou a desejar | deixou muito a desejar | dececion* | decepcion* | desilud* | desapontou | desapontante)
with tag=disappointment
unless before (não | nunca | sem | superou | superaram | todas as minhas)
unless sentence (superou | superaram | acima das)
+ Foi uma grande decepção.
- Superou as minhas expectativas.
frame (péssim* | horrível | horríveis | horroros* | terrível | terríveis | pavoros* | detestável | detest* | odeio | odiei | odiamos | abominável | medíocre | lastimável | vexame | nojent* | miserável | desumano | desumana | cruel | crueldade | humilhante | humilhação | constrangedor* | constrangimento | desgastante | desgaste | injusto | injusta | injustos | injustiça | frustrante | frustração | irritante | enervante | angustiante | exasperante | desesperante | desesperador* | dececionante | decepcionante | estressante | stressante | estresse | stress | nervos | dor de cabeça | dores de cabeça | transtorno | transtornos | transtornad* | aborrecimento | chateação | chatice | preocupação | aflição | angústia)
with tag=anger
unless before (não é | não foi | nada | nunca | sem | nenhum | nenhuma | reduzir o | contra o | para | bola anti | menos)
unless after (pós | no trabalho)
+ Atendimento péssimo.
+ É muito frustrante.
- Não foi nada frustrante.
frame (enrola* | enrolam | enrolando | enrolação | enrolaram | a enrolar | empurra* | jogo de empurra | empurrando com a barriga | empurra com a barriga | fazendo de | fazem (de mim | pouco) | lengalenga | conversa fiada | conversa mole | blá blá blá | desculpa esfarrapada | desculpas esfarrapadas | sempre a mesma (desculpa | conversa | história | resposta | coisa | ladainha) | a mesma (desculpa | ladainha | conversa | história | resposta de sempre) | mandam me de | passam me de | jogam de um | de um lado para o outro | de um lado pro outro | de departamento em departamento | de setor em setor | anda* de um | andar de um | feito (barata tonta | bola | palhaço | bobo) | me fazem | andam a gozar | desligou na (minha | cara) | desligaram na (minha | cara) | desligaram me | desligou me | na cara)
with tag=anger
unless before (não me)
unless after (o carrinho | a porta | a alavanca | papel | em papel | à mão)
unless before (se | porta | carrinho | alavanca)
+ Só me enrolam.
+ É sempre a mesma desculpa.
- O carrinho se empurra.
frame (grosseir* | grosseria | trat* como [um | uma] (lixo | cão | cachorro | criminos* | ladrão | nada | idiota | crianças | criança | parvo | palhaço | número) | estúpid* | arrogan* | mal educad* | má educação | rude | antipátic* | debochad* | debochou | debochando | ríspid* | aos gritos | gritou | gritaram | grit* comigo | riu de | riram de | a rir | rindo | riu se | gozou | gozaram | ironi* | humilhou | humilharam | destratou | destrataram | maltratou | maltrataram | trat* [CLIT] [INTENSE | super] mal | má vontade | sem educação | falta de educação | com desprezo | desprezo | desdém | incompetente | incompetentes | incompetência | amador* | negligen* | irresponsáve* | irresponsabilidade | desleixo | desleixad* | despreparad* | mal preparad* | desorganiza* | bagunça | atendimento (ruim | mau | fraco) | mau atendimento | mau serviço | serviço (ruim | fraco) | sem noção | insensí* | insult* | ofendeu | ofenderam | ameaç* | discrimin* | racis* | preconceit* | assédio | assedi* | xing*)
with weight=2
unless before (não | nunca | nada | sem)
unless after (de algodão)
+ O atendente foi muito grosseiro.
+ Fui tratado como um criminoso.
- Ele nunca gritou.

signal need.upset
frame (<emoji> | parabéns | belo | bela | bonito | excelente | ótimo | ótima | maravilhoso | maravilha | lindo | linda | adorei | adoro | amei | obrigado | obrigada | muito bem | show | top) [INTENSE] [por | pelo | pela | trabalho | serviço | atendimento | para vocês | aos | a | o | de] [DET | me | nos] _3 (péssim* | atraso | deixarem | deixar | arruinar | arruinarem | estragar | estragarem | perder | perderem | nada | incompetência | descaso | pior | desastre | ignorar | ignorarem | falhar | enganar | enganarem | roubo | golpe | cancelar | cancelarem | palhaçada)
with tag=anger weight=4
unless before (não)
unless after (a menos | contra)
unless inside (<emoji> | de nada | por nada | não | ótim* | obrigad* (pelo | pela) _3 nada)
+ Parabéns pelo péssimo serviço.
+ Obrigada por estragarem a festa.
- Obrigada por tudo.
frame (maravilha | ótimo | que bom | que lindo | que maravilha | show | perfeito | excelente | parabéns | que legal | beleza | fantástico | lindo serviço | bonito serviço | bela porcaria | belo serviço | que eficiência | rapidez impressionante) (; | .)
only sentence (não | péssim* | pior | de novo | outra vez | novamente | atras* | quebr* | cancel* | dias | ninguém | nada | perd* | errad* | fora do ar | avariad*)
with tag=anger weight=2
unless sentence (mas | obrigad* | adorei | resolv* | funciona bem | não tenho | sem problema* | nada a)
+ Que maravilha, terceiro dia sem água e ninguém atende.
- Que maravilha, chegou tudo.

signal need.upset
frame (disse | disseram | dizia | diziam | prometeu | prometeram) [me | nos] (que) (era | ia | iam | seria | estava | vinha | chegava | ficava | era para) __10 (depois | agora | afinal | mas | e) __4 (nada | ninguém | nem | não | outra | outro | quinta | sexta | segunda | amanhã | mais | depois | já)
with tag=anger
unless sentence (obrigad*)
+ O senhor disse que era terça, depois quinta, agora nem o senhor sabe.
- Disse que era azul.
frame (nem (o senhor | a senhora | vocês | vocês mesmos) sabe* | ainda (me | nos | lhe | por cima me) (cobr* | disse* | mand* | trat* | pediram | respond* | exig* | perguntou | perguntaram | fizeram | deram | cham* | grit* | riu | riram | deslig* | obrig* | ameaç* | culp*) | quem é [que é] o responsável | (quem | alguém) [é que] (se responsabiliza | vai assumir | assume) | filme de terror (; | .) | virou um (filme | pesadelo | inferno) | (dia | tarde | manhã | noite | semana) [de férias | de trabalho | inteir*] (ao ar | à toa | para nada | deitad* fora | jogad* fora | perdid*) | à toa (. | ;) | para nada (. | ;) | por nada (. | ;) | nem para isso | nem isso)
with tag=anger
unless before (obrigad* | não é)
unless sentence (obrigad*)
+ Alugaram o carro sujo e ainda me cobraram 60 euros.
+ Um dia de férias ao ar.
- Ainda me falta um livro.
frame (entraram | acederam | acessaram | invadiram | mexeram | usaram | roubaram | clonaram | abriram | gastaram | sacaram | levantaram | transferiram | compraram) _2 (minha conta | meu e-mail | meu email | meu cartão | minha senha | meu dinheiro | meus dados | minha casa | meu nome | minhas cartas | meu telemóvel | meu celular | em meu nome)
with tag=worry weight=4
unless before (se | não)
+ Entraram no meu e-mail por causa da vossa falha.
- Abriram a porta.
frame (fizeram | fez | obrigaram | obrigou | convenceram | enganaram | pressionaram) [CLIT] _2 (assinar | pagar | assistir | esperar | comprar | aceitar | voltar | passar)
with tag=anger
unless before não
+ Fizeram-na assinar um contrato que ela não entende.
- Fez o bolo.
frame (nem quero (pensar | imaginar) | (podia | poderia) ter (acontecido | morrido | corrido | sido pior | caído | engolido | se machucado | pegado fogo) | não (come | dorme | fala) (; | . | há | direito | mais) | não (pára | para) de (chorar | perguntar) | com o coração na mão | a polícia | morro de medo | tive medo | tivemos medo | sinto medo | que medo | pavor | pânico | terror (; | . | na | em) | que susto | um susto | em risco | corro o risco | correu perigo | à deriva | sozinh* (no | na | em | com) | desmai* | de mãos vazias)
with tag=worry
unless before (se | não | posso ficar | viajar | moro | vivo)
unless sentence (quanto | posso | é possível)
+ Nem quero pensar no que podia ter acontecido.
- Moro sozinha com um gato.
frame ((à | na) frente de (toda a gente | todo mundo | todos | toda a família | toda a | clientes | um cliente | outros | outras | uma fila | meia) | diante de (todos | toda a gente | todo mundo | clientes) | à (nossa | minha) custa | às (minhas | nossas) custas | (passei | passamos | passámos) (por (mentiros* | ladr* | burr* | idiota | parv*) | um vexame | uma vergonha) | sem jeito | morri de vergonha | de cara no chão | envergonhad* | vexame)
with tag=embarrassment
unless after (do hotel | do prédio)
unless before (falo | cantar | apresentar)
+ O cartão foi recusado na frente de todo mundo.
+ Foi uma risota à nossa custa.
- A loja fica na frente da praça.
frame ((pago | paga | pagamos | paguei | serve | servem | existe | existem | adianta) _4 (para quê | para que | de quê | por quê) (. | ;) | adivinhe* | adivinha | pasme* | advinhem | e sabem o que | sabe o que (aconteceu | me disseram) | surpresa (. | ;) | quem é que anda | quem é que (vocês | manda) | (tinham | tinha) [só] uma (obrigação | função | tarefa | coisa) | custa (muito | assim tanto) (atender | responder | avisar | pedir | ler) | é pedir (muito | demais) | (será | é) [assim] tão difícil | é tão difícil assim | tão difícil (atender | responder | avisar | entregar | fazer) | não custava nada)
with tag=anger
unless before não
+ A gente paga condomínio pra quê?
+ Em novembro, adivinhem, os mesmos papéis.
- Quero saber para que serve.
frame (quero | queremos | devolvam | devolva | exijo | exigimos | cadê | onde está) [já | de volta | CLIT | imediatamente] [o] (meu dinheiro | nosso dinheiro | dinheiro de volta | meu reembolso)
with tag=anger
unless sentence (como posso | gostaria | é possível)
+ Quero meu dinheiro de volta!
- Quero dinheiro trocado.
frame (férias | dia | festa | viagem | jantar | casamento | aniversário | fim de semana | noite | natal | lua de mel | surpresa | passeio | semana | tudo | momento) [INTENSE | está | ficou | foi | foram | completamente] (estragad* | arruinad* | perdid* | destruíd*)
with tag=disappointment
unless before não
+ Foram umas férias estragadas.
- Foi um dia lindo.
frame (estragou | estragaram | arruinou | arruinaram | estragar* | arruinar* | destruiu | destruíram | acabou com | acabaram com) [DET | minha | nossa | meu | nosso] _1 (férias | dia | festa | viagem | jantar | casamento | aniversário | fim de semana | noite | natal | lua de mel | surpresa | passeio | semana | momento | planos | alegria)
with tag=disappointment
+ Vocês estragaram o aniversário dela.
- Estragaram a caixa.
frame (dinheiro (jogado | deitado | atirado | posto) (fora | à rua | no lixo | ao lixo | pela janela) | conto do vigário | cilada | arapuca | engodo | (isso | isto) tem nome | caça à multa | pura e simples | (virou | já é | só pode ser | é uma | uma) (piada | anedota | novela | brincadeira) | cara de (tacho | parvo | parva | tacha | bobo | boba | palhaço | otário | trouxa) | cada (hora | dia | vez | um | pessoa | atendente | chamada | ligação) [que | me | nos] [ligo | fala | CLIT] (é uma | é outra | diz | dizem | uma | dá | dão | inventa*) _2 (história | coisa | desculpa | versão | informação | resposta | prazo) | nem vale a pena | só visto | sem comentários | (acham | acha | acham isto | acham isso | vocês acham) [isso | isto] (normal | aceitável | justo | bonito | razoável) | não tem cabimento | onde já se viu | era só o que faltava | só faltava (essa | esta) | como se (nada | eu (fosse | tivesse)) | ainda por cima | do meu (bolso | próprio bolso) | a única coisa que _3 (recebo | recebemos | dizem | fazem | sabem) | (para | pra) isso (. | ; ) | impressionante (como | a) | incrível como | não acredito (que | nisto | nisso) | obrigad* por nada | obrigad* por tudo e por nada)
with tag=anger
unless before não
+ Já virou piada aqui em casa.
+ Cada um diz uma coisa.
- Ele diz uma coisa.
frame (não há (dinheiro | perdão | explicação | desculpa | justificação | justificativa | paciência) | que tipo de (empresa | serviço | atendimento | gente) | que (empresa | gente | serviço) é (essa | esta | este | esse) | que brincadeira é | não (estou | sou) (aqui para | obrigad* a | palhaç* | parv* | bob* | burr*) | me (fizeram | fez) (de | sentir | passar) | chamou [me] [de] _2 (velh* | burr* | mentiros* | chat* | louc* | histéric* | ladr* | ignorante | nomes) | me chamou [de] | chamou me | chamaram me | me chamaram de | tratou me | me tratou | desrespeitou | desrespeitaram)
with tag=anger
unless before (não me | não)
unless after (para a | pelo nome | para uma)
unless inside (me (fez | fizeram) sentir | me tratou | tratou me)
+ O motorista me chamou de velha rabugenta.
- Ele me chamou para a sala.
frame (era | eram) (para | suposto) [CLIT | eu | a gente] (ter | estar | receber | chegar | vir | ser | sair | funcionar | durar | servir | pagar | entregar | abrir | começar)
with tag=disappointment weight=1
unless sentence (obrigad*)
+ Era para receber o jogo no Natal.
- Era para mim.

signal need.upset
frame (confus* | não (entendo | percebo | compreendo | estou entendendo | estou a perceber) [mais | nada | CLIT] [por que | porque | porquê | como | o que | qual | nada] | sem entender | sem perceber | ninguém entende | quem entende | vá se lá perceber | estou perdid*)
with tag=confusion weight=1
unless before (se)
unless sentence (pode explicar | podem explicar | como funciona | poderia)
+ Não entendo por que me cobraram.
- O mapa é claro.
frame (já (tentei | fiz) (de tudo | tudo) | tentei (de tudo | tudo) | nada (resolve | adianta | funciona | resulta | muda) | não adianta | de nada (serve | adianta | valeu) | em vão | não sei a quem | quantas vezes (mais | é preciso | tenho | vou | preciso) | até quando (vou | vamos | tenho | isto | isso | teremos) | quanto tempo mais)
with tag=helpless weight=1
unless before se
+ Já tentei de tudo.
+ Até quando vou esperar?
- Até amanhã.
frame (por favor [alguém | me | nos] (me ajudem | me ajude | ajude | ajudem | resolvam | resolva | respondam | responda | alguém) | alguém me (ajuda | ajude | responde) | preciso (muito | urgentemente) de ajuda | peço encarecidamente | por tudo o que)
with tag=plea weight=1
unless after (a escolher | a pergunta | quando puder | às perguntas)
+ Por favor, alguém me ajude.
- Por favor, dois cafés.
frame (quem me dera | gostaria que fosse | só peço que | o único defeito | único problema | só falta)
with tag=wish weight=0
+ Quem me dera que fosse verde.
- Gosto de verde.

signal need.strong
frame (procon | reclame aqui | reclameaqui | consumidor gov | livro de reclamações | livro vermelho | portal da queixa | deco | asae | anatel | aneel | anacom | anac | anvisa | erse | ers | bacen | banco central | banco de portugal | provedor | ministério público | defensoria pública | juizado | pequenas causas | (em | no | ao | para | pro) tribunal | tribunais | (na | a | à) justiça | (meu | minha | um | uma | o meu | a minha | com | falar com | procurar | consultar | contratar) advogad* | processar (vocês | vos | a empresa | o banco | a loja | esta | essa) | processo vocês | processo contra | processo judicial | vou processar | ação judicial | medidas legais | medidas judiciais | vias legais | meios legais | polícia | boletim de ocorrência | bo na | delegacia | queixa crime | danos morais | indemnização | indenização | imprensa | nas redes sociais | denunciar | denúncia | vou fazer queixa | apresentar queixa | fazer uma queixa | notificação extrajudicial | código de defesa)
with weight=4
unless before (não quero | sou | palácio da | seguro de | seguro inclui | devolvid* | processo)
unless sentence (qual | como faço | como posso | onde posso | aceitam | precisa | preciso de)
+ Vou ao Procon.
+ Já falei com um advogado.
- Sou advogada e o tribunal fica ali.
frame (vou | vamos | quero | queremos | irei | pretendo | penso em | pensando em | prestes a | já estou a | estou a pensar) [INTENSE | já] (cancelar (tudo | o contrato | o plano | minha conta | a minha conta | a assinatura | com vocês | esta | essa | este | esse | o serviço) | encerrar (a | minha | tudo | o) | rescindir | mudar de (operadora | banco | empresa | fornecedor | seguradora | companhia | prestador | plano) | trocar de (operadora | banco | empresa | fornecedor | seguradora) | fechar (a conta | minha conta | a minha conta) | procurar outr* | nunca mais | expor | sair do banco)
with weight=4
unless before (não)
unless sentence (como (faço | posso | devo) | porque vou viver | vou mudar de casa | mudar de país | qual o procedimento | o que devo | porque mudei | por favor me diga como)
only sentence (porque | não | nunca | ninguém | vocês | raiva | conta | péssim* | absurdo | vergonha | hoje | já | mais | se | este | isto | isso | tanto | banco | empresa)
+ Estou com tanta raiva que vou encerrar a conta.
- Vou cancelar a aula de terça.
frame (nunca mais (. | ;) | nunca mais [<word>] (compro | comprarei | volto | voltarei | viajo | uso | recomendo | peço | piso | contrato | vou | quero | faço | ponho | me | na vida | coloco | entro | assino) | não recomendo | não recomendaria | não recomendo a ninguém | fujam | fuja | não comprem | não contratem | não caiam | pior (empresa | banco | operadora | atendimento | serviço | experiência | loja | hotel | companhia | compra | aplicativo | app | restaurante | viagem | voo) | péssima empresa | jamais (volto | compro | recomendo | voltarei) | perderam um cliente | perderam uma cliente | perder um cliente | perder uma cliente | estão a perder | cliente perdid* | arrependid* | me arrependo | arrependo me | arrependi)
with weight=4
+ Nunca mais compro aqui.
+ Não recomendo.
- Recomendo muito.
frame (assalto (à mão | puro | descarado) | um assalto | é um saque | um saque | ladr* | roubo | roubad* | roubaram | roubar | rouba | golpe | golpistas | golpista | burla | burlad* | burlões | fraude | vigaris* | bandid* | criminos* | estelionat* | mentiros* | mentira | mentiras | mentiram | mentiu | mentem | mafios* | máfia | quadrilha | extorsão | aldrab* | trapaç* | má fé | charlat* | caloteir* | calote | safad* | enganação | propaganda enganosa | publicidade enganosa | enganos*)
with weight=3
unless before (anti | contra | seguro contra | seguro de | prevenção de | proteção contra | evitar | não é | caso de | alarme de)
unless after (de vento | do sol)
unless sentence (cobre | inclui | seguro | como me protejo)
+ Isso é um roubo.
+ O vendedor mentiu.
- O seguro cobre roubo?
frame (puta que pariu | pqp | porra | caralho | cacete | foda se | fodam se | vão se (foder | ferrar | lixar) | vai se (foder | ferrar | lixar) | vai tomar | vtnc | vsf | fdp | filhos da (puta | mãe) | que merda | uma merda | de merda | que porra | que bosta | uma bosta | cambada de | bando de | raios partam | que raio | imbecis | idiotas | otários | palhaços | incompetentes | inúteis | estúpidos | cretinos | burros)
with weight=3
+ Que merda de serviço.
- Que café bom.

frame (desesperad* | desespero | apavorad* | aterrorizad* | em pânico | pânico | me ajudem | ajudem me | socorro | pelo amor de deus | por amor de deus | imploro | suplico | sem chão | de mãos atadas | desesperante | não sei mais a quem | não sei mais o que fazer | já não sei o que fazer | estou a ponto de | à beira de um)
with weight=4 tag=worry
unless before (não (estou | fiquei) | primeiros | não entre em)
+ Estou desesperada.
- Não entre em pânico.

signal need.grief
frame ((funeral | enterro | velório | missa de sétimo dia | cerimónia fúnebre | cremação) (do | da | de) [meu | minha | nosso | nossa] <word> | (cão | cachorro | cadela | gato | gata | cachorrinh* | gatinh* | cavalo | coelho) _2 (morreu | faleceu | não resistiu) | morreu (o meu | a minha | meu | minha | o nosso) [<word>] (cão | cachorro | cadela | gato | gata))
unless sentence (quanto custa | preço | vocês fazem)
+ As flores para o funeral da minha madrinha chegaram tarde.
- O funeral é caro.
frame (faleceu | falecid* | falecimento | óbito | certidão de óbito | luto | enlutad* | enterro | enterrei | enterrámos | velório | velámos | perdi (minha | meu | a minha | o meu) [<word>] FAMILY | (minha | meu | a minha | o meu | nossa | nosso | sua | seu) [<word>] FAMILY [<word>] [<word>] (morreu | partiu para sempre | se foi | deixou nos | nos deixou | suicid*) | morreu (o meu | a minha | meu | minha) [<word>] FAMILY | morte (do | da) [meu | minha] [<word>] FAMILY | viúv* | câncer | cancro | quimio* | leucemia | tumor | avc | infarto | enfarte | uti | em coma | terminal de saúde | fase terminal | cuidados paliativos | aborto | FAMILY _3 (internad* | hospitalizad*) | acidente grave | num acidente | em um acidente | sofreu um acidente | sofri um acidente | tivemos um acidente | tive um acidente)
unless before (loja do | seguro de | contra | não)
unless after (de tela | o cão)
unless sentence (cobre | coberto em caso)
+ Minha mãe faleceu no dia 2.
+ O meu marido morreu no domingo.
- A bateria morreu.

signal need.repeat
frame (é | já é | já foi | foi | vai na | pela) [a | o] (segunda | terceira | quarta | quinta | sexta | sétima | oitava | décima | enésima | <num>) vez [que | este mês | esta semana | este ano]
with weight=2
unless before (se)
unless sentence (obrigad* | adorei | volto | gostaria)
+ É a segunda vez que me entregam a comida errada.
- A segunda vez fica grátis.
frame (ninguém | nenhum [<word>] | nunca) (apareceu | aparece | apareceram | veio | vem | vieram | compareceu | passou | chega | chegou)
with tag=waiting weight=2
unless before (se | caso)
unless sentence (obrigad*)
+ Ninguém apareceu para medir.
- Alguém apareceu.
frame (pediram | pedem | pediu | pede | pedindo | exigem | querem | mandaram | perguntam | perguntou | respondem | dizem | disseram) _4 (os mesmos | as mesmas | o mesmo | a mesma | mais uma vez | outra vez | tudo de novo | a mesma coisa)
with weight=1
+ Em outubro pediram os mesmos papéis.
- Pediram mesas.
frame (COUNTED TIMES (para | pra) (consertar | arranjar | reparar | trocar | montar | instalar | liberar | desbloquear | marcar | abrir | receber | entrar | falar | conseguir | chegarem | avisar | responder | responderem | resolver | resolverem | enviar | entregar | atender | atenderem | chegar | devolver | dar | me | nos) | é (o | a) (segundo | segunda | terceiro | terceira | quarto | quarta | quinto | quinta | enésimo | <num>) <word> (que | quebrad* | avariad* | cancelad* | atrasad*) | e (às | à) <num> (ainda | continu*) | COUNTED (horas | hora | minutos) (na | no | à | ao | em) (maca | corredor | sala | fila | porta | chuva | frio | telefone | linha | balcão | aeroporto | estação | paragem | ponto | urgência | emergência | rua | sol | pé | espera))
with weight=1 tag=waiting negatable
unless before (tenho | temos | tem | têm | prazo de | precisos | demora | leva | até | prazo)
unless sentence (obrigad* | quanto tempo | fica a | posso)
+ Quatro dias pra responder um e-mail.
+ É o terceiro técnico que cá vem.
- É o terceiro andar.
frame (deixei (recado | recados | mensagem | mensagens) | (liguei | escrevi | telefonei) [;] (e | escrevi | deixei | mandei | voltei) | (era | foi | acabava | terminava | venceu | expirou) ontem | mais (um | uma) <word> (abert* | cancelad* | perdid* | rasgad* | errad* | atrasad* | partid* | quebrad* | sem | em vão))
with weight=1
unless sentence (obrigad*)
+ Liguei, escrevi, deixei recado.
- Liguei a luz.
frame COUNTED [COUNTED | longos | longas] TIMES [INTENSE | inteir* | seguid* | consecutiv*] (sem | à espera | esperando | a aguardar | aguardando | parad* | e nada | e ainda | e até agora | tentando | a tentar | ao telefone | na linha | na fila | de espera | depois)
with tag=waiting weight=1 negatable
unless sentence (sem juros | grátis | teste | obrigad* | férias sem)
+ Três dias sem água.
- Três dias de sol.

signal need.stakes
frame (aluguel | renda da casa | pagar a renda | casamento | lua de mel | formatura | funeral | batizado | aniversário | natal | noivado | véspera | entrevista de emprego | exame amanhã | prova amanhã | vestibular | concurso | cirurgia | operação | operado | operada | insulina | remédio | medicamento | medicação | doente | doentes | grávida | gestante | recém nascido | recém nascida | bebé | bebê | idos* | acamad* | deficien* | cadeira de rodas | cadeirante | aposentad* | reformad* | pensionista | desempregad* | autista | asma | alergia | crianças pequenas | filhos pequenos | dois filhos | três filhos | filha pequena | filho pequeno | fralda* | comida para | leite)
with weight=1
unless sentence (gostaria de | quanto custa | qual o preço | vocês vendem | vocês têm | têm)
+ Amanhã é o casamento da minha irmã.
- O sofá é azul.
frame (preciso (disso | disto | dele | dela | do | da | desse | dessa) _4 (hoje | amanhã | urgente | urgentemente | para ontem | até) | urgente | urgência | urgentíssimo | com urgência | urgentemente | prazo (acaba | termina | venceu | é hoje | é amanhã) | depend* (disso | disto | desse | deste | dessa | desta | do | da) | trabalho (em casa | com isso | parado | a partir de casa) | não consigo trabalhar | sem poder trabalhar | impedid* de trabalhar | perdi (o emprego | clientes | vendas | dinheiro | um cliente | dias de trabalho | um dia | o dia | <num> dias) | perder (o emprego | clientes | vendas | o voo | o emprego | a viagem | o show | o dia) | perdendo (clientes | vendas | dinheiro) | (perdi | perdemos | perdendo | a perder) _6 (vendas | clientes | faturamento | faturação | reais | euros | mil) | black friday | a loja parada | loja fechada | a perder (clientes | vendas | dinheiro) | prejuízo | prejuízos | prejuizo | equipe inteira | equipa inteira | toda a (equipe | equipa | família | escola | empresa))
with weight=1
unless after (parcial)
unless sentence (sem urgência | não é urgente | não tenho urgência)
+ Preciso disso hoje.
+ Perdi um dia de trabalho.
- O trabalho é bom.

frame (FAMILY _3 <num> anos | (senhor | senhora | idoso | idosa | mãe | pai | avó | avô) de <num> anos | (dois | duas | três | quatro | <num>) (crianças | filhos | filhas | bebés | miúdos | pequenos | idosos) | tenho (viagem | voo | exame | prova | reunião | uma reunião | entrevista | consulta | de entregar | que entregar | que viajar | de viajar) _2 (amanhã | hoje | na | no | esta | dia | às) | (viajo | embarco | parto | caso me | caso | começo | mudo me | opero | entrego) (hoje | amanhã | depois de amanhã | na sexta | na segunda | no sábado | esta semana) | (festa | show | voo | evento | casamento | prova | consulta | viagem | reunião) é (hoje | amanhã | sábado | domingo | na | no | depois) | é para (hoje | amanhã | sábado | o casamento | a festa | o aniversário) | ao frio | ao relento | no escuro | com fome | sem banho | sem comida | a meio da noite | de madrugada)
unless sentence (vocês fazem | gostaria de reservar | quanto custa)
+ Viajo amanhã e o passaporte não chegou.
- O voo é azul.

signal need.repeat
frame (de novo | novamente | outra vez | mais uma vez | uma vez mais | pela segunda vez | pela terceira vez | pela quarta vez | pela quinta vez | pela enésima vez | é a (segunda | terceira | quarta | quinta | sexta | sétima | oitava | décima | enésima | <num>) vez | segunda vez | terceira vez | quarta vez | quinta vez | sexta vez | sétima vez | décima vez | (<num> | duas | três | quatro | cinco | seis | sete | oito | dez | várias | inúmeras | diversas | mil | tantas) vezes | não é a primeira vez | vira e mexe | toda hora | toda vez | todas as vezes | a toda a hora | constantemente | repetidamente | volta e meia | todo (mês | dia | santo dia) | todos os (meses | dias) | dia sim dia | sempre (a mesma | o mesmo | acontece) | continua* [ainda] (sem | a | igual | na mesma | com | não | parad* | avariad* | o (problema | erro | barulho | cheiro) | fora | em | tudo | assim) | problema continua | continua (. | ;) | persiste | segue (igual | sem | do mesmo) | (é | já é | esta é | essa é) (a | o) (segund* | terceir* | quart* | quint* | sext*) | (terceir* | quart* | segund* | quint*) (mensagem | e-mail | chamado | tentativa | visita | reclamação | contato | contacto))
with weight=1
unless before (em | por | gostaria de usar | tentar | obrigad* | posso | quero comprar | gostaria de comprar | comprar | voltar | volto | voltarei | uma a | em até | parcelar em | pagar em | parcelado em)
unless after (ao dia | por dia | por semana | por mês | sem juros | obrigad* | maior)
unless inside (três vezes por | terceir* (andar | idade) | quarta feira)
unless sentence (sem juros | quantas vezes)
+ Chegou partido outra vez.
+ É a terceira vez que o montador não aparece.
- Posso pagar em três vezes sem juros?
frame (já (liguei | mandei | escrevi | enviei | reclamei | pedi | falei | abri | tentei | contactei | telefonei | fui | entrei em contato | entrei em contacto | avisei | expliquei | solicitei) | (liguei | mandei | escrevi | enviei | reclamei | falei | abri | tentei | contactei | telefonei | mandámos | ligámos | ligamos)) [para | com | a | o | ao | aí | CLIT | vocês] _3 (<num> vezes | duas vezes | três vezes | quatro vezes | cinco vezes | seis vezes | dez vezes | várias vezes | inúmeras vezes | diversas vezes | mil vezes | vezes sem conta | e nada | e ninguém | sem resposta | sem sucesso | sem retorno | todos os dias | vezes | mensagens | e-mails | emails | chamados | na segunda | na semana passada | semana passada | mas | ontem | há)
with weight=2
+ Já liguei cinco vezes.
+ Mandei três e-mails.
- Liguei a lâmpada.
frame (há | faz | tem | fazem | à | a | já lá vão | lá se vão | já vai para | vai para | mais de | há mais de | faz mais de | quase | já são | passaram | passaram se | já passaram | já faz | durante) [mais de | quase | cerca de | já | uns | umas | INTENSE] (COUNTED [COUNTED] TIMES | dias | semanas | meses | anos | horas | séculos | que tempos)
with tag=waiting weight=1 negatable
unless clause (pago o | pago a | pagamos | cliente | segurad* | assinante | assino | sócio | sócia | compro | trabalho | moro | vivo | conheço | casad* | confio)
unless before (cliente | clientes | trabalho aqui | moro | vivo | prazo | dura | válido | válida | casad* | uso | utilizo | jogo | abert* | comprei um | comprei uma)
unless sentence (cliente há | cliente de vocês | uso | adoro | obrigad* | conheço | quanto tempo | posso | é possível | daqui)
unless after (de garantia | de idade | úteis para | atrás quando)
+ Estou sem internet há seis dias.
+ Faz três semanas que a encomenda está parada.
- Sou cliente há dez anos.
frame (ninguém | nenhum | nunca | não | nem) [CLIT | se] [INTENSE | ainda] (respond* | atend* | retorn* | resolv* | deu retorno | dá retorno | deram retorno | deu resposta | deram resposta | dão resposta | dá resposta | dá (uma | a mínima | satisfação) | deu (uma | satisfação | satisfações | notícias) | diz nada | disse nada | diz (alguma | coisa) | soube dizer | sabe (dizer | de nada | explicar | informar | nada) | faz nada | fez nada | fazem nada | explica | explicou | explicaram | ajuda | ajudou | ajudaram | informa | informou | liga de volta | ligou de volta | me liga | me ligou | ligou | ligaram | telefonou | voltou a | quer saber | assume | toma providências | tomou providências | avisou | avisaram | me avisou | me avisa)
with tag=waiting weight=2
unless before (se | caso | quando)
unless after (bem ao | para estacion*)
unless sentence (o que acontece se)
+ Ninguém me responde.
+ Nunca resolveram nada.
- Todos respondem.
frame (sem (resposta | respostas | retorno | resolução | solução | notícias | qualquer resposta | nenhuma resposta | qualquer notícia | satisfação | explicação | explicações | nenhum retorno | que ninguém | ninguém) | nenhuma (resposta | notícia | satisfação | explicação | posição | previsão | solução) | nenhum retorno | nem resposta | aguardo (resposta | retorno) há | aguardando (resposta | retorno) | à espera (de resposta | há | do reembolso | desde | de uma resposta | de um) | a aguardar | esperando (há | faz | desde | resposta | o | a | retorno | até) | espero (há | desde) | aguardo (há | desde) | estou esperando | estamos esperando | fico esperando | fiquei esperando | fiquei à espera | estou à espera | estamos à espera | ainda à espera | aguardando (há | desde | o | a) | cadê | alguém aí | tem alguém aí | está aí alguém | até agora nada | até hoje nada | e nada | nada até agora | nada feito | nem sinal | continuo à espera | continuo esperando | continuamos à espera | só promessas | promessas | prometeram | prometido | promet* e)
with tag=waiting weight=1
unless before (se | promessa de | juras e)
unless sentence (obrigad* pela rapidez)
unless inside (nada feito de)
+ Estou à espera do reembolso.
+ Cadê minha encomenda?
- A caixa tem nada.
