# ownership.lex - who does something about it, and by when.
#
# The verb tells who acts: "enviei" is a step taken, "vou enviar" one to come.
# Forms that are present and past at once ("enviamos") count beside "já" or a time.

class DID: enviei | mandei | devolvi | estornei | cancelei | corrigi | pedi | solicitei | falei | liguei | telefonei | verifiquei | desbloqueei | destravei | liberei | abri | encaminhei | escalei | reservei | separei | troquei | substituí | ajustei | atualizei | emiti | creditei | reembolsei | agendei | marquei | remarquei | reemiti | reenviei | testei | conferi | revi | reabri | registei | registrei | incluí | retirei | removi | restaurei | recuperei | ativei | reativei | apliquei | adicionei | coloquei | pus | lancei | deixei | expliquei | preparei | arranjei | contactei | contatei | descobri | localizei | identifiquei | encontrei | resolvi | reiniciei | isentei | anulei | dei | ofereci | garanti | confirmei | submeti | acionei | passei | transferi | repus | acrescentei | paguei | avisei | combinei | consegui | investiguei | analisei | reproduzi | prorroguei | estendi | renovei | depositei | providenciei | chamei | alterei | mudei | apaguei | acertei | regularizei | fui | comprei | montei | encomendei | escrevi | imprimi | assinei | tratei | bloqueei | aumentei | reduzi | baixei | li | refiz | fiz | juntei | reparei | consertei | ordenei | acelerei | pressionei | enderecei
class DIDWE: enviamos | enviámos | mandamos | mandámos | devolvemos | estornamos | estornámos | cancelamos | cancelámos | corrigimos | pedimos | solicitamos | solicitámos | falamos | falámos | ligamos | ligámos | verificamos | verificámos | desbloqueamos | liberamos | abrimos | encaminhamos | encaminhámos | reservamos | reservámos | separamos | separámos | trocamos | trocámos | substituímos | ajustamos | atualizamos | atualizámos | emitimos | creditamos | creditámos | reembolsamos | reembolsámos | agendamos | agendámos | marcamos | marcámos | reenviamos | reenviámos | testamos | testámos | revimos | reabrimos | repusemos | removemos | restauramos | restabelecemos | recuperamos | ativamos | reativamos | colocamos | contactamos | contactámos | contatamos | identificamos | identificámos | localizamos | localizámos | encontramos | encontrámos | resolvemos | reiniciamos | anulamos | anulámos | demos | submetemos | acionamos | transferimos | acrescentamos | avisamos | conseguimos | providenciamos | alteramos | regularizamos | regularizámos | encomendamos | encomendámos | tratamos | tratámos | iniciamos | iniciámos | lançamos | prorrogamos | isentamos | fizemos | preparamos | consertamos | reparamos | reparámos | ordenámos | ordenamos | depositamos | transferimos | instalamos | instalámos | investigamos
class DONE: enviad* | mandad* | devolvid* | estornad* | cancelad* | corrigid* | solicitad* | pedid* | desbloquead* | liberad* | reservad* | separad* | trocad* | substituíd* | ajustad* | atualizad* | emitid* | creditad* | reembolsad* | agendad* | marcad* | remarcad* | reemitid* | reenviad* | reabert* | removid* | restaurad* | restabelecid* | recuperad* | ativad* | reativad* | anulad* | resolvid* | lançad* | renovad* | depositad* | transferid* | regularizad* | despachad* | expedid* | prorrogad* | isentad* | consertad* | reparad* | ordenad* | encomendad* | repost* | destravad* | processad* | pag* | feito | escalad* | priorizad*
class DO: enviar | mandar | devolver | estornar | cancelar | corrigir | pedir | solicitar | falar | ligar | telefonar | desbloquear | liberar | abrir | encaminhar | reservar | separar | trocar | substituir | ajustar | atualizar | emitir | creditar | reembolsar | agendar | marcar | remarcar | reenviar | conferir | rever | reabrir | incluir | retirar | remover | restaurar | recuperar | ativar | reativar | aplicar | adicionar | colocar | pôr | lançar | deixar | preparar | arranjar | contactar | contatar | localizar | resolver | isentar | anular | dar | oferecer | confirmar | submeter | acionar | passar | transferir | repor | acrescentar | pagar | avisar | combinar | investigar | renovar | depositar | providenciar | chamar | alterar | mudar | regularizar | buscar | recolher | entregar | levar | trazer | visitar | acompanhar | tratar | escrever | responder | retornar | cobrir | consertar | reparar | montar | informar | atender | encomendar | apurar | cuidar | esclarecer | corrigi | enviá | enviar lhe | mandar lhe | ligar lhe | dar lhe | devolver lhe | te ligar | lhe ligar | te escrever | lhe escrever | te mandar | te enviar | lhe enviar | explicar | compensar | refazer | imprimir | convidá | estar | receber | garantir | assegurar | insistir | fazer | pressionar | descontar | abater
class SOON: hoje | amanhã | agora | já | ainda hoje | logo | na segunda | na terça | na quarta | na quinta | na sexta | segunda feira | terça feira | quarta feira | quinta feira | sexta feira | segunda | terça | quarta | quinta | sexta | sábado | domingo | até | às | dentro de | em seguida | de seguida | esta tarde | esta manhã | hoje à tarde | hoje mesmo | amanhã de manhã | nesta semana | esta semana | pessoalmente | eu mesmo | eu mesma | eu própri* | sem custo | sem qualquer custo | sem custos | gratuitamente | o mais tardar | assim que | logo que | à noite | no dia | ao meio dia | cedo

signal own.done
frame [IWE] [já | hoje | agora | acabei de] [CLIT] DID [CLIT]
unless before (que o senhor | que você | que a senhora | não | nem | se | nunca)
unless after (que (não | o senhor | a senhora)) 
+ Já devolvi os 43,20 €.
+ Enviei-lhe outro par esta manhã.
+ Pedi prioridade ao laboratório.
- Não enviei nada.
frame (acabei de | acabo de | acabamos de | acabámos de | mandei | já mandei | consegui | já consegui | mandamos) [CLIT] (DO | verificar | testar)
+ Acabei de cancelar a cobrança.
- Acabei de chegar.
frame (já | hoje | agora | ontem | esta manhã | nesta manhã | hoje de manhã | entretanto) [IWE | CLIT | lhe] DIDWE
unless before (se | quando | não)
+ Já enviámos uma peça nova.
- Se já enviámos a peça, avise.
frame DIDWE [CLIT] __6 (hoje | ontem | agora | há pouco | esta manhã | nesta manhã | imediatamente | de imediato | para si | para você | por nossa conta)
unless before (se | quando | não | só)
+ Pedimos de imediato uma peça.
+ Trocamos os dois discos hoje.
- Trocamos óleo.
frame (já | hoje | agora) [lhe] (foi | foram | está | estão | ficou | ficaram) [novamente | completamente | totalmente | CLIT | INTENSE] DONE
unless before (se | quando | não | que)
unless sentence (se já)
+ A sua conta já está liberada.
+ Agora está restabelecido.
- Se já foi creditado, ignore.
frame (valor | montante | quantia | reembolso | estorno | crédito | ingressos | bilhetes | peça | pedido | encomenda | produto | fatura | factura | cobrança | tarifa | taxa | multa | conta | diferença | licença | site | serviço | acesso) _8 (foi | foram | voltou | voltaram | está) [já | hoje | novamente | CLIT] DONE
unless before (se | quando)
unless inside (não | se | ainda)
unless sentence (se | caso | não)
+ A cobrança de março foi devolvida ao seu cartão.
- A cobrança não foi devolvida.
frame (fui | vim | estive) (eu | conferir | verificar | falar | ver | buscar | à | ao | investigar | olhar | checar | pessoalmente | confirmar)
unless before (não | nunca)
+ Fui conferir a leitura.
- Ele foi ver o mar.

signal own.will
frame [IWE] [já] [CLIT] (vou | vamos | irei | iremos | pretendo | quero | queremos | gostaria de | gostaríamos de) [também | já | agora | ainda | pessoalmente | hoje | CLIT | hoje mesmo] [CLIT] DO
unless before (se | não | quando)
unless after (melhor | com atenção ao cliente)
unless inside (não)
+ Vou falar com a equipe de montagem.
+ Vamos enviar o estojo que faltou.
- Não vamos devolver nada.
frame (enviarei | ligarei | telefonarei | mandarei | devolverei | tratarei | acompanharei | escreverei | avisarei | pedirei | falarei | darei | retornarei | responderei | farei | verificarei | confirmarei | informarei | cuidarei | enviaremos | ligaremos | telefonaremos | devolveremos | trataremos | acompanharemos | avisaremos | daremos | retornaremos | entregaremos | creditaremos | reembolsaremos | faremos | trocaremos | substituiremos | estarei | receberá | receberão | receberás | terá | ligar lhe ei | enviar lhe ei | contactaremos | contatarei | entrarei em contato | entrarei em contacto | entraremos em contato | entraremos em contacto | recolheremos | pagaremos | ressarciremos)
unless before (se | não | só | quando | apenas)
unless after (de | que | acesso)
+ Amanhã ligarei para a senhora.
- Só daremos andamento se pagar.
frame [eu mesmo | eu mesma | eu própria | eu próprio | eu | CLIT] (ligo | envio | mando | telefono | volto | escrevo | retorno | trato | respondo | passo | vou | devolvo | deixo | levo | entrego | confirmo | aviso | cuido | preparo | acompanho | estou | fico | dou | enviamos | mandamos | devolvemos | seguimos | entregamos | ligamos | telefonamos | voltamos | tratamos | recolhemos | pagamos | contactamos | trocamos) [CLIT] __8 SOON
unless before (se | não | quando | que)
unless inside (ficamos | estou (farto | ciente))
+ Ligo para você na quinta.
+ Eu mesma trato do processo hoje.
- Se ligo, ninguém atende.
frame (sai | segue | seguem | chega | chegam | entra | cai | volta | fica | parte | partem | saem | ficam | será | serão | vai | vão | estará | estarão | recebe | irá) __8 (hoje | amanhã | ainda hoje | ainda esta | na segunda | na terça | na quarta | na quinta | na sexta | segunda feira | terça feira | quarta feira | quinta feira | sexta feira | até sexta | até quarta | até segunda | até terça | até quinta | até amanhã | até às | na próxima fatura | na sua conta | no seu cartão | a sua casa | sem custo | sem custos | sem qualquer custo | de manhã)
unless before (se | quando | caso | não | prazo | me | que)
unless inside (não | se)
unless clause (se)
+ Um técnico irá a sua casa na quinta-feira.
+ O crédito cai na sua conta até sexta.
- Se chega hoje, avise.
frame (deixe me | deixa me | deixe eu | deixa eu | permita me | deixem me) [INTENSE | CLIT] (DO | ver | ajudar | tratar | tentar | ver o que | verificar | compensar)
+ Deixe-me tratar disto.
- Deixe a tampa.
frame (um | o | uma | a) [nosso | nossa] [<word>] (técnico | colega | equipe | equipa | supervisor | supervisora | gerente | motorista | encanador | canalizador | eletricista | estafeta | especialista | médico | médica | engenheiro | entregador | veterinári* | dr | dra | doutor | doutora | perito) _2 (vai | irá | passa | liga | visita | telefona | entra em | estará | chega | ligará | passará | vem) 
unless before (se | caso | quando)
unless inside (não)
+ Um colega vai ao seu apartamento.
- Se o técnico vai à rua, ligue.

signal own.vague
frame (estou | estamos | a equipa está | a equipe está | nosso time (está | já está) | nossa equipe está | continuamos | seguimos) [INTENSE | neste momento | ainda | já] [a] (verificando | verificar | analisando | analisar | investigando | investigar | apurando | apurar | trabalhando | trabalhar | averiguar | averiguando | tratando | tratar | checando | a par | acompanhando | acompanhar | cientes | em contacto | em contato | resolver | tentando)
unless before se
+ Estamos a verificar.
+ Nosso time já está trabalhando na correção.
- Estamos em casa.
frame [IWE] (vou | vamos | irei | iremos | podemos | posso | gostaria de | gostaríamos de | queremos) [INTENSE] [CLIT] (verificar | analisar | averiguar | ver o que | ajudar | ajudá | te ajudar | tentar | checar | investigar | dar uma olhada | ver)
unless before (se | não)
unless inside (não)
+ Vamos averiguar o assunto.
- Não podemos ajudar.
frame (será um prazer | com todo o gosto | com muito gosto | conte comigo | conte connosco | conte conosco | pode contar comigo | pode contar connosco | estou aqui para | estamos aqui para)
+ Conte comigo.
- Conte os parafusos.

signal repair
frame (devolvi | devolvemos | estornei | estornamos | reembolsei | reembolsámos | reembolsamos | creditei | creditámos | creditamos | ofereço | oferecemos | ofereci | isentei | isentamos | lancei | coloquei | descontei | descontamos | envio | enviamos | seguem | segue | mandamos | mando | repusemos | ressarci | ressarcimos | abati | apliquei) [CLIT | já | hoje] _8 (valor | reembolso | voucher | vale | desconto | crédito | créditos | taxa | tarifa | brinde | sem custo | sem custos | sem qualquer custo | gratuitamente | grátis | de graça | multa | diferença | nov* | cortesia | R | <num> reais | diária | integral | o dobro | a totalidade | compensação | mensalidade | juros | frete | portes)
unless inside (não | se)
unless before (se | não | quando)
+ Devolvi o valor da diária no seu cartão.
+ Oferecemos-lhe um desconto na próxima fatura.
- Não reembolsámos a taxa.
frame (por nossa conta | à nossa conta | às nossas custas | por conta da casa | cortesia da casa | sem custo para si | sem custo para você | sem qualquer custo | sem custos para si | não paga (mais nada | nada) | não vai pagar (nada | mais nada) | não precisa pagar nada | fica por nossa | a título de cortesia | como compensação | para compensar | como forma de compensar | como pedido de desculpas | para me redimir | para nos redimirmos | em compensação | como gesto de | a diferença volta | pode ficar com (ele | ela | eles | elas | os dois | ambos) | de substituição | de cortesia | o valor integral | reembolso integral | reembolso total | indemnização | ressarciremos | ressarcir)
unless before (não | sem)
unless sentence (não (há | temos | geram | gera | dá | é | será))
+ A conta do veterinário fica por nossa conta.
- Faça por sua conta.
frame convidá [lo | la | los | las] (para | a)
+ Gostaria de convidá-la para um fim de semana connosco.
- Convide a Ana.

signal collab
frame (juntos | em conjunto | vamos (resolver | ver | encontrar | tratar | descobrir | procurar) _2 (juntos | isto juntos | isso juntos | consigo | com você | uma solução) | consigo e | lado a lado | a quatro mãos)
unless before (todos | vendidos)
unless clause (montar | colar | vendid* | colad*)
+ Vamos ver isto juntos?
- Peças coladas em conjunto.
frame (podemos | quer que | que tal | prefere que | gostaria que) [que] (vejamos | vermos | conversar | conversarmos | falarmos | marquemos | combinemos | combinar | ver juntos | eu | nós | a gente)
with question
+ Que tal conversarmos por telefone amanhã?
- Quer que fique verde.

signal invite
frame (se | caso | qualquer) __8 [;] (escreva me | me escreva | escreva diretamente | escreva direto | responda a este | responder a este | responda este | me ligue | ligue me | me chame | fale comigo | me avise | avise me | responda diretamente | me diga | diga me | me procure | me ligar | é só me | é só responder | basta responder)
unless before (não)
+ Se voltar a acontecer, me escreva.
+ Qualquer dúvida, é só responder a este e-mail.
- Se a luz piscar, aperte o botão.
frame (meu (ramal | celular | telemóvel | telefone | número) (é | direto) | (pode | podem) (ligar | escrever | chamar | falar) [me | a qualquer hora | direto | diretamente | comigo] (para mim | comigo | a qualquer hora | direto | diretamente | quando quiser) | responda diretamente | estou aqui | estou ao seu lado | estarei aqui | a porta está aberta | gostaria de ouvir | gostava de ouvir | gostaria de saber como | conte me | me conte | o que posso fazer | o que podemos fazer | como (posso | podemos) (compensar | ajudar | resolver | melhorar))
+ Meu ramal é o 214.
- O celular é azul.

signal invite.generic
frame (qualquer dúvida | quaisquer dúvidas | alguma dúvida | se precisar | caso precise | não hesite | fique à vontade | ficamos ao dispor | estou à disposição | fico à disposição | à disposição | disponha | sempre que precisar | se necessitar | nos contactar | entre em contato | entre em contacto | me avise | nos avise | avise nos | estamos cá | estamos aqui | estou por aqui | conte connosco)
with negatable
+ Qualquer dúvida, estou à disposição.
- A dúvida é clara.
