# 00-words.lex - the words that Portuguese frames are made of.
#
# Brazil and Portugal in one: both spellings, both ways of address, pronouns
# before and behind the verb. Subjects are left out as people leave them out;
# the verb says who acts. Stop words tell that a text is Portuguese.

stopwords o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra pro ao à aos às com sem sob sobre entre até desde após contra
stopwords e ou nem mas que se como quando onde porque porquê pois embora enquanto porém contudo então assim logo portanto
stopwords eu tu ele ela nós vós eles elas você vocês me te lhe lhes nos vos mim ti si comigo contigo consigo conosco connosco convosco gente
stopwords meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa vossos vossas dele dela deles delas
stopwords este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo deste desta desse dessa disto disso neste nesta nesse nessa nisso daquele daquela
stopwords sou é és somos são era eram foi foram fui fomos ser sendo sido seja sejam será serão seria fosse
stopwords estou está estás estamos estão estava estavam esteve estive estar estando estado esteja
stopwords tenho tem tens temos têm tinha tinham teve tive ter tendo tido tenha há havia houve haver haja
stopwords vou vai vais vamos vão ia iam ir indo posso pode podes podemos podem podia poderia poder devo deve devem deveria devia quero quer queria gostaria
stopwords faz fazer fez fiz fazem feito diz dizer disse dizem ficar fica ficou fiquei
stopwords não nao nunca jamais já ja ainda também tambem só so muito muita muitos muitas mais menos bem mal tão tanto quase sempre agora hoje ontem amanhã depois antes aqui ali aí lá cá
stopwords qual quais quem quanto quanta quantos quantas outro outra outros outras mesmo mesma todo toda todos todas tudo algo alguém nada ninguém algum alguma alguns algumas nenhum nenhuma cada qualquer
stopwords olá ola oi bom boa dia tarde noite caro cara prezado prezada estimado estimada exmo exma senhor senhora sr sra dona obrigado obrigada atenciosamente cumprimentos abraço abraços att favor
stopwords dois duas três quatro cinco seis sete oito nove dez vc vcs tb tbm pq q n

negation não | nunca | jamais | nem

class NO: não | nao | ñ | nunca | jamais | nem
class INTENSE: muito | muitíssimo | imenso | bastante | tão | tanto | realmente | mesmo | profundamente | sinceramente | extremamente | verdadeiramente | absolutamente | completamente | totalmente | inteiramente | plenamente | perfeitamente | bem | demais | de verdade | de coração | do fundo do coração | também | ainda | novamente | mais uma vez | uma vez mais | outra vez | desde já | antes de mais | antes de tudo | antes de mais nada | primeiramente | em primeiro lugar | de facto | de fato | certamente | deveras | super | só | apenas | simplesmente | francamente | sem dúvida | sim | claro | já | especialmente | particularmente | com sinceridade | honestamente | claramente | a sério | humildemente | nem
class IWE: eu | nós | a gente | toda a equipe | toda a equipa | nossa equipe | a nossa equipa | a equipa | a equipe | aqui
class CLIT: me | te | lhe | lhes | o | a | os | as | nos | se | vos | lo | la | los | las | no | na
class DET: o | a | os | as | um | uma | este | esta | estes | estas | esse | essa | esses | essas | isto | isso | aquele | aquela | seu | sua | seus | suas | o seu | a sua | os seus | as suas | teu | tua | o teu | a tua | vosso | vossa | o vosso | a vossa | meu | minha | o meu | a minha | os meus | as minhas | nosso | nossa | o nosso | a nossa | os nossos | as nossas | qualquer | quaisquer | todo | toda | todo o | toda a | todo esse | toda essa | todo este | toda esta | tal | tanto | tanta | algum | alguma | algumas | alguns | dele | dela
class PREP: de | do | da | dos | das | com | com o | com a | com os | com as | por | pelo | pela | pelos | pelas | por todo o | por toda a | por todo | por toda | em | no | na | nos | nas | a | ao | à | aos | às | para | para o | para a | sobre | quanto a | quanto ao | quanto à | desse | dessa | deste | desta | disso | disto | nesse | nessa | nisso | por esse | por essa | por este | por esta | por isso | por isto | pelo seu | pela sua
class BEV: é | foi | era | será | seria | fosse | seja | ser | sendo | está | esteve | estava | estar | ficou | fica | são | foram | eram | estão | estavam
class YOU: v exa | v ex | exa | v exas | vossa excelência | você | voce | vc | o senhor | a senhora | tu | vocês | os senhores | sr | sra | senhor | senhora | dona | cliente
class SORRY: desculpa | desculpas | desculpe | desculpem | desculparmos | desculpar | desculpai | desculpinha | perdão | perdões | perdoe | perdoa | perdoem | lamento | lamentamos | lamentar | lamentando | lamenta | lastimo | lastimamos | sinto muito | sinto muitíssimo | sinto imenso | sinto tanto | sinto mesmo | sinto bastante | sentimos muito | sentimos muitíssimo | sentimos imenso | sentimos bastante | sente muito | muito sentidos | sorry
class THANK: obrigado | obrigada | obrigados | obrigadão | agradeço | agradecemos | agradecer | agradecido | agradecida | grato | grata | gratos | valeu | muito obrigado | muito obrigada | muito obrigado mesmo | muito obrigada mesmo | bem haja
class UNDERSTAND: entendo | entendemos | entende | compreendo | compreendemos | percebo | percebemos | reconheço | reconhecemos | imagino | imaginamos | imagina | sei | sabemos | sabe | vejo | vemos | noto | notamos | consigo entender | consigo imaginar | consigo compreender | consigo perceber | conseguimos entender | conseguimos imaginar | conseguimos perceber | conseguimos compreender | posso entender | posso imaginar | posso compreender | posso perceber | podemos imaginar | podemos entender | podemos compreender | dá para entender | dá para imaginar | dá pra entender | dá pra imaginar | dá para perceber | dá para ver | faço ideia | fazemos ideia | calculo | calculamos | respeito | respeitamos | partilho | partilhamos | compartilho | compartilhamos | entendi | entendemos bem | percebi | compreendi | acredito | acreditamos | estou vendo | estou a ver | lendo | li | acolho | acolhemos

# What anybody could call anything: naming it names nothing.
class TROUBLE: problema | problemas | transtorno | transtornos | incómodo | incómodos | inconveniente | inconvenientes | inconveniência | contratempo | contratempos | situação | situações | ocorrido | sucedido | acontecido | questão | dificuldade | dificuldades | experiência | falha | falhas | erro | erros | confusão | mal entendido | equívoco | equívocos | lapso | lapsos | engano | reclamação | insatisfação | frustração | aborrecimento | aborrecimentos | chateação | chateações | chatice | maçada | desgaste | desconforto | constrangimento | constrangimentos | impacto | avaria | imprevisto | ocorrência | perturbação
class FEELNOUN: agonia | pavor | ânsia | impotência | protesto | desabafo | revoltas | desgosto | pesar | choque | zanga | dissabor | lado | ponto de vista | reação | estado de espírito | situação | frustração | frustrações | insatisfação | descontentamento | desagrado | preocupação | preocupações | irritação | indignação | revolta | raiva | fúria | aborrecimento | aborrecimentos | chateação | chatice | decepção | deceção | desilusão | desapontamento | angústia | aflição | ansiedade | transtorno | transtornos | incómodo | incómodos | inconveniente | inconvenientes | desconforto | dor | tristeza | mágoa | medo | receio | receios | susto | stress | stresse | estresse | urgência | desgaste | impaciência | dificuldade | dificuldades | constrangimento | embaraço | pressa | sofrimento | desespero | inquietação | insegurança | nervosismo | cansaço | desânimo | apreensão | desconfiança | sentimento | sentimentos | incompreensão | exaustão | desalento | decepções | vergonha | humilhação | perplexidade | sensação
class FEELADJ: frustrante | frustrantes | frustrad* | chato | chata | chatead* | chatice | aborrecid* | irritad* | irritante | irritantes | decepcion* | dececion* | desiludid* | desapontad* | desapontante | preocupad* | preocupante | angustiad* | angustiante | aflit* | aflitiv* | stressad* | stressante | estressad* | estressante | desagradável | desagradáveis | incómod* | incomodad* | terrível | terríveis | horrível | horríveis | péssim* | revoltad* | revoltante | indignad* | triste | tristes | doloros* | difícil | difíceis | duro | dura | duríssim* | cansativ* | cansad* | exaust* | constrangedor* | constrangid* | humilhante | humilhad* | vergonhos* | envergonhad* | assustador* | assustad* | apavorad* | aterrador* | desesperad* | desesperador* | desesperante | desgastante | injust* | inaceitável | inadmissível | lamentável | lamentáveis | confus* | furios* | zangad* | brav* | chocante | chocad* | desolador* | desolad* | arrasad* | magoad* | ofendid* | desamparad* | abandonad* | enganad* | lesad* | desrespeitad* | desrespeitos* | ignorad* | nervos* | apreensiv* | inquiet* | inquietante | insegur* | farto | farta | fartos | ruim | ruins | mau | má | pesado | pesada | pesadelo | inferno | sufoco | insatisfeit* | descontente | descontentes | grave | gravíssim* | enervante | enervad* | maçador* | deprimente | penos* | complicad* | trist* | tens* | sobrecarregad* | desanimador* | desanimad* | sentid* | perdid* | ansios* | insuportável | alarmante | alarmad* | perturbador* | cruel | absurd* | uma chatice | um transtorno | uma maçada | um pesadelo | um desgaste | um saco | uma seca | uma treta | um horror | de enlouquecer | de tirar do sério | de perder a cabeça | um stress | um caos | um desespero | uma desgraça | uma agonia | um susto | uma pena | uma vergonha

class NOTCAN: não posso | não podemos | não pode | não podem | não consigo | não conseguimos | não consegue | não é possível | não nos é possível | não foi possível | não será possível | não seria possível | impossível | não temos como | não tenho como | não há como | não tem como | não dá | não se pode | não poderemos | não poderei | não poderá | não poderão | não vai ser possível | não temos possibilidade | não podíamos | não conseguiremos | impossibilitad*
class FAMILY: mãe | pai | avó | avô | esposa | esposo | mulher | marido | filho | filha | filhos | irmão | irmã | tio | tia | sogra | sogro | companheiro | companheira | namorado | namorada | noivo | noiva | neto | neta | primo | prima | amigo | amiga | sobrinho | sobrinha | cunhado | cunhada | bebé | bebê | pais | avós | mamã | papai | mamãe
class TIMES: segundo | segundos | minuto | minutos | min | hora | horas | dia | dias | semana | semanas | mês | meses | ano | anos | dias úteis | tempo | tempos | horinha | quinzena
class COUNTED: <num> | um | uma | dois | duas | três | quatro | cinco | seis | sete | oito | nove | dez | quinze | vinte | trinta | quarenta | cinquenta | sessenta | vários | várias | muitos | muitas | muito | tantos | tantas | mais de | quase | cerca de | meia | meio | alguns | algumas | uns | umas

signal concrete
frame (problema | problemas | transtorno | transtornos | incómodo | incómodos | incômodo | incômodos | inconveniente | inconvenientes | contratempo | contratempos | situação | situações | ocorrido | sucedido | questão | questões | dificuldade | dificuldades | experiência | experiências | falha | falhas | erro | erros | confusão | equívoco | lapso | engano | reclamação | reclamações | insatisfação | frustração | aborrecimento | aborrecimentos | chateação | chatice | desgaste | desconforto | constrangimento | impacto | ocorrência | preocupação | preocupações | decepção | desilusão | indignação | desagrado)
with tag=common weight=0 negatable
+ O problema continua.
- O pacote chegou.
frame (caus* | acontec* | aconteç* | ocorr* | suced* | sent* | sint* | ouv* | ler | leio | ver | vejo | dar | dou | deu | deram | passar | passou | passam* | passei | usar | uso | usando | funcion* | tent* | ajud* | pergunt* | fal* | diz* | escrev* | ach* | pens* | coisa | coisas | forma | maneira | modo | parte | caso | casos | vez | vezes | tempo | momento | momentos | dia | dias | hora | horas | semana | semanas | mês | meses | ano | anos | hoje | ontem | amanhã | manhã | tarde | noite | breve | brevemente | receb* | envi* | mand* | peç* | ped* | sab* | soub* | saib* | trat* | volt* | consegu* | consig* | quer* | quis* | precis* | encontr* | esper* | desej* | sej* | tornar | vir | veio | vier*)
with tag=common weight=0 negatable
+ O que aconteceu é raro.
- O telhado pinga.
frame (serviço | serviços | suporte | apoio | atendimento | cliente | clientes | usuário | usuários | utilizador | utilizadores | equipe | equipes | equipa | equipas | empresa | produto | produtos | aplicativo | app | aplicação | sistema | site | website | plataforma | conta | contas | pedido | pedidos | encomenda | encomendas | item | itens | solicitação | chamado | ticket | protocolo | mensagem | mensagens | e-mail | email | mail | contato | contacto | ligação | informação | informações | dados | detalhe | detalhes | resposta | retorno | feedback | avaliação | pergunta | perguntas | dúvida | dúvidas | pessoa | pessoas | alguém | tudo | nada | algo | bom | boa | bons | boas | melhor | melhores | pior | mau | má | novo | nova | novos | grande | longo | longa | últim* | próxim* | primeir* | segund* | certo | certa | possível | disponível | devido | relativamente | referente | relação | qualidade | nível | expectativa | expectativas | processo | procedimento | marca | loja | parceiro | área | departamento | setor | sector | responsável | colega | colegas)
with tag=common weight=0 negatable
+ A sua conta foi aberta.
- O roupeiro chegou.

# The words of an acknowledgement themselves.
signal concrete
frame (FEELADJ | FEELNOUN | TROUBLE | SORRY | THANK | UNDERSTAND | entend* | compree* | perceb* | reconhec* | imagin* | lament* | desculp* | agradec* | razão | direito | motivo | gost* | aceit* | sincer* | profund* | verdade | certeza | importante | importância | fundamental | essencial | merec* | atenção | paciência | compreensão | prioridade | resolv* | resoluç* | soluç* | solucion* | esclarec* | minuto | minutos | satisf* | seguid* | enquanto | portanto | igualmente | totalmente | completamente | realmente | verdadeiramente | extremamente | infelizmente | lamentavelmente | pessoalmente | diretamente | directamente | imediatamente | lado | palavra | palavras | padrão | padrões | esforço | nome | vergonha | pena | poxa | puxa | nossa | coração | disposição | continu* | fic* | faç* | faz* | fiz* | dev* | pod* | poss* | chat* | toda | todo | mais | menos)
with tag=common weight=0 negatable
+ Eu entendo.
- O telhado pinga.

# Capitals that nobody shouts.
signal shout
frame (http | https | url | cpf | cnpj | rg | cep | nif | nib | iban | iva | icms | iptu | ipva | irs | irc | imi | iof | inss | fgts | sus | pix | ted | doc | boleto | mbway | mb | gps | pdf | usb | sms | pin | puk | faq | dns | ip | ssl | tls | vpn | api | html | css | php | sql | json | xml | csv | bic | sac | sku | eta | ps | br | pt | eua | ue | id | ok | tv | hd | uhd | led | lcd | hdmi | ssd | ram | cpu | gpu | pc | mac | ios | atm | sim | gmt | utc | dm | qr | nfc | wifi | wi | fi | lgpd | rgpd | sla | erp | crm | rh | cv | crc | cnh | cc | sns | utente | cte | nfe | nf | danfe | ctt | cp | tap | gnr | psp | edp | anatel | aneel | procon | deco | asae | anac | anacom | aec | rma | ean | isbn | imei | em | de | e | o | a | re | res | enc | fwd)
with tag=acronym weight=0 negatable
+ Informe o CPF.
- LEIA TUDO.

# Words that turn a sentence against what it said before.
signal concrete
frame (mas | porém | contudo | todavia | entretanto | no entanto | embora | conquanto | infelizmente | lamentavelmente | só que | ainda assim | apesar | não obstante | exceto | salvo)
with tag=turn weight=0 negatable
+ A lâmpada acende, mas a sala está escura.
- A lâmpada acende e a sala está quente.
frame (em anexo | no anexo | anexo | anexos | anexado | anexada | segue anexo | a carta | na carta | o documento | o pdf | no pdf | a gravação)
with tag=attached weight=0 negatable
+ Veja a carta em anexo.
- Veja a página.

# Questions that ask and do not complain.
class GREETS: oi | olá | ola | oie | e | mas | também | bom dia | boa tarde | boa noite | por favor | obrigado | obrigada | uma dúvida | dúvida | dúvida rápida | uma pergunta | pergunta | só | ou | então | gente | pessoal | tudo bem | tudo bom | viva | já agora | outra coisa | mais uma coisa | outra dúvida | aliás | bem | e se | só mais uma
signal concrete
frame (^ | ;) [GREETS] [em | para | a | de | por | com | desde] (como | o que | que | qual | quais | quando | quanto | quanta | quantos | quantas | onde | aonde | de onde | quem | com quem | a quem | para quem | posso | podemos | pode | podes | podem | poderia | poderiam | podia | podiam | consigo | consegue | conseguem | dá para | dá pra | da para | da pra | dá | é possível | seria possível | é verdade | é preciso | é necessário | é obrigatório | é permitido | é seguro | há | existe | existem | tem | têm | tens | vocês têm | vocês tem | vocês fazem | vocês vendem | vocês entregam | vocês aceitam | vocês trabalham | vocês podem | aceitam | aceita | fazem | vendem | entregam | preciso | precisa | devo | deve | devemos | tenho de | tenho que | tem de | tem que | vai | vão | o prazo | a garantia | a que horas | até quando | até que horas | por quanto | em quanto | em que | de que | será que | sabe | sabem | sabe se | serve | funciona | cabe | inclui | vale | o que acontece | se eu | caso eu | gostaria de saber | queria saber | gostava de saber | quero saber | quero perguntar | saberia)
with tag=asking weight=0 negatable
unless after (é que pode | vergonha | absurdo | diabos | raio | coisa é essa | está acontecendo | está acontecer | se passa | houve)
unless inside (quando (vão | vai) | onde (está | anda) | até quando)
+ Em qual lixeira vão as lâmpadas quebradas?
- A lâmpada está quebrada.

# Of these, such as ask how things are and not what became of one's own.
signal shout
frame (^ | ;) [GREETS] (como (faço | se faz | eu faço | é que | posso | devo | funciona | configuro | altero | mudo | cancelo | adiciono | vejo | registo | registro | ativo | desativo | se) | posso | podemos | dá para | dá pra | da para | da pra | é possível | seria possível | é (normal | seguro | permitido | obrigatório | preciso | necessário) | há (algum | alguma | um | uma) | existe (algum | alguma | um | uma) | existem | tem (algum | alguma | como) | vocês (têm | tem | fazem | vendem | entregam | aceitam | trabalham | consertam | reparam | trocam) | aceitam | fazem | vendem | entregam | qual (é | a | o | será) | quais | quanto (tempo | custa | é | fica) | em quanto tempo | a que horas | até que horas | o que (acontece | devo | preciso | eu faço | faço | significa | é) | onde (posso | encontro | se | devo | fica | deito | deixo | ponho | compro | vejo | entrego | faço | descarto | há) | que [<word>] (é | são | devo | preciso | posso | tenho | documentos | tipo | tamanho | idade | horas) | em que | de que | para que | tem [um | uma | algum | alguma | como | curso] | têm | vendem | <num> | quem (pode | deve) | com quem | a quem | a garantia | o seguro | o prazo | e se | caso)
with tag=general weight=0 negatable
unless clause (novamente | outra vez | de novo | afinal | ninguém | ainda)
unless sentence (por que não | porque não)
+ Posso usar o passe onde a ponte está quebrada?
- O passe não vale.

signal shout
frame (^ | ;) [GREETS] (o | a | os | as | um | uma | esse | essa | este | esta | vosso | vossa | o vosso | a vossa) _4 (aguenta | pode | podem | cobre | inclui | serve | leva | levam | tem | têm | vem | vêm | guarda | permite | resiste | sai | vale | é | são | está | dá | precisa | contém | suporta | aceita | traz | abre | fecha | costuma)
with tag=general weight=0 negatable question
unless clause (meu | minha | meus | minhas | nosso | nossa | novamente | outra vez | de novo | afinal | ninguém | ainda | não | me | fora do ar | em baixo | desde | há)
+ A garrafa aguenta queda de um metro?
- A garrafa tem defeito.

# What may happen did not happen yet: within a question it is no trouble.
signal concrete
frame (o que (acontece | faço | devo fazer | eu faço | fazer) (se | caso | quando) | e se (o | a | eu | os | as | não | houver | der) | o que acontece (se | quando | com) | estou coberto | estou coberta | a garantia cobre | o seguro cobre | está coberto | está coberta | como (faço | proceder | devo proceder | procedo | funciona | fica) _6 (se | caso | quando) | (posso | consigo | dá para) _8 (se | caso))
with tag=supposed weight=0 negatable
+ O que acontece se o meu voo atrasar?
- O meu voo atrasou.

# Where the object of an apology ends although no comma says so.
signal concrete
frame e (vou | vamos | já | estou | estamos | eu | nós | a nossa | nossa | a | agradeço | agradecemos | peço | pedimos | garanto | garantimos | espero | esperamos | informo | informamos | é | está | por favor | desde já | fico | ficamos | irei | iremos | gostaria | gostaríamos | entendo | entendemos | compreendo | compreendemos | aqui | seguimos)
with tag=stop weight=0 negatable
+ Desculpe a espera e vamos ligar hoje.
- Desculpe a espera e o barulho.
frame (experiência | experiências | problema | problemas | dificuldade | dificuldades | serviço | serviços | erro) [que (teve | tiveram | tem)] (com | no | na | do | da) (o seu | a sua | seu | sua | o | a | nosso | nossa) <word> (; | .)
with tag=bare weight=0 negatable
+ Lamento o problema com a sua impressora.
- Lamento o cheiro da sua impressora.

# Behind a comma these still speak of what was said before it.
signal concrete
frame ; (ainda mais | sobretudo | principalmente | especialmente | ainda por cima | para mais | logo | justo | justamente | depois de | quando | porque | já que | uma vez que | por | com | sem | ficando | esperando | sendo | tendo | pagando | perdendo | e ainda | e ainda por cima | em plena | em pleno | nem | inclusive)
with tag=more weight=0 negatable
+ Deve ser difícil, sobretudo no inverno.
- Deve ser difícil, a rua é curta.

# What is asked where something went wrong: no plain question.
signal shout
frame (reembols* | ressarc* | indeniz* | indemniz* | reclam* | queixa | queixar* | responsáve* | meu dinheiro | ajudar-me | me ajudar | me ligar | ligar-me | me responder | responder-me | me explicar | vão fazer)
with tag=redress weight=0 negatable
+ Quem é o responsável por isto?
- Quem desenhou o jardim?
