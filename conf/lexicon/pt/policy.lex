# policy.lex - rules as an answer, refusals, stock sentences and orders.

signal policy
frame (nossa | nossas | da | a | pela | as | nossos | os | segundo | dos | das | nosso | do | nos | pelos | pelas) [nossa | nossas | nossos | nosso] (política | políticas | normas | norma | regras | regra | termos | termo | condições gerais | condições | regulamento | regulamentos | estatuto | contrato | diretrizes | termos e condições | procedimento interno | cláusula)
only sentence (não | nao | só | apenas | somente | NOTCAN | prevê | prevêem | proíb* | impede | impedem | exige | exigem | determina | estabelece | vedad* | sujeit* | conforme | obriga* | exclu*)
unless before (apesar | rever | mudar | revimos | mudámos)
unless clause (veja | leia | consulte | aqui | link | encontra)
unless after <url>
+ A nossa política não permite isso.
+ Conforme as condições gerais, não há reembolso.
- Pode ler a nossa política aqui.
frame (nos termos (do | da | dos | das) | de acordo com (a | o | as | os) (nossa política | política | regulamento | termos | contrato | condições | normas | regras | legislação | política de) | conforme (previsto | consta | estabelecido | estipulado | disposto | contrato | contratado | as condições | as normas | o regulamento | a política | os termos | o contrato | a cláusula) | em conformidade com (as | o | a) | por (normas | norma | regra | política | questões) (internas | interna | da empresa | de segurança | da casa) | regras são regras | é a regra | são as regras | são as normas | é norma da | é política da | sem exceção | sem exceções | não abrimos exceções | fora (do prazo | da garantia | do período) | não (está | é | estão | são) (coberto | coberta | cobertos | abrangid* | elegível | reembolsável | reembolsáveis | passível | previsto | prevista | contemplad*) | não (cobre | abrange | contempla | prevê | gera direito | geram direito | dá direito | dão direito | permite | se responsabiliza | nos responsabilizamos | assumimos responsabilidade) | não reembolsáve* | o contrato que assinou | aceitou os termos | concordou com | excluíd* (do | da | dos | das) | cláusula <num> | artigo <num> | isent* de responsabilidade)
unless before (se | apesar de)
unless sentence (exceção e | vou | já pedi | abrimos uma exceção | consigo no entanto)
+ De acordo com a nossa política, não é possível.
+ As passagens não são reembolsáveis.
- Abrimos uma exceção para si.
frame (reembolso | devolução | troca | indemnização | indenização | pedido | reclamação | sinistro | estorno | ressarcimento | compensação) [é | foi | está | será | portanto | por isso] _2 (negad* | recusad* | indeferid* | improcedente | rejeitad* | encerrad* | não procede | não pode | não será | não é | inviável)
unless before (se)
+ O reembolso foi indeferido.
- O reembolso foi feito.
frame (garantia | prazo | período | promoção | campanha | validade) _4 (expirou | terminou | acabou | venceu | esgotou | expirad* | encerrad* | ultrapassad* | findou | já passou | excedid*)
unless before (se)
unless sentence (exceção | prorrog*)
+ O prazo de devolução terminou.
- O prazo é de dez dias.

signal refuse.bare
frame NOTCAN [CLIT | INTENSE | nada] [por isso | para já | atender | fazer | ajudar | devolver | reembolsar | trocar | cancelar | alterar | mudar | aceitar | oferecer | dar | autorizar | reabrir | conceder | intervir | proceder | efetuar | efectuar | realizar | processar | prestar | garantir | isentar | estornar | abrir | fornecer | disponibilizar | resolver | interferir | enviar | rever]
unless before (se | você | o senhor | a senhora | que | quem | cliente)
unless after (estar mais | imaginar | deixar | calcular | desculpar | aceitar que | entrar | aceder | ligar | abrir | acessar | usar | dormir | esperar | mais)
unless sentence (consigo no entanto | no entanto consigo | mas (posso | podemos | consigo | vou | vamos) | em contrapartida | em alternativa)
+ Não podemos devolver o valor.
+ Não nos é possível intervir.
- Não posso imaginar o que passou.
frame (não (oferecemos | fazemos | aceitamos | trocamos | devolvemos | reembolsamos | trabalhamos | atendemos | faremos | haverá | será | iremos | vamos) | infelizmente _8 (não | NOTCAN | impossível | indisponível | esgotad* | negad* | recusad*) | (nada | não há nada) [mais] (a fazer | podemos fazer | posso fazer | que possamos fazer | que eu possa) | não (podemos | posso) fazer nada | a decisão (mantém se | é final | está mantida | é definitiva) | (caso | processo | assunto) (encerrado | fechado | arquivado) | (mantemos | mantém se) (a | o) _2 (decisão | posição | valor | entendimento | parecer) | é só isso | fora de questão | sem possibilidade)
unless before (se | caso | que)
unless after (deixar | descansar | desistir | esquecer | cobrar | parar | mais acontecer | voltar | ser cobrad*)
unless sentence (mas (já | posso | vou) | já (pedi | reservei | encomendei))
+ A decisão mantém-se.
+ Infelizmente, não é possível cancelar pelo site.
- Infelizmente a peça acabou; já encomendei outra.

signal defer.only
frame (deve | deverá | terá de | terá que | tem de | tem que | favor | por favor | pode | precisa | é necessário | necessário | queira | solicitamos que | pedimos que) [INTENSE] (contactar | contatar | contate | contacte | ligar para | ligue para | entrar em contato com | entrar em contacto com | entre em contato com | entre em contacto com | procurar | procure | dirigir se | dirija se | falar com | fale com | escrever para | consultar | consulte | acessar | recorrer | comparecer | compareça | reclamar junto) [PREP | DET] [DET] (marca | fabricante | loja | linha | setor | sector | departamento | central | operadora | transportadora | banco | serviço | site | portal | unidade | balcão | agência | correios | vendedor | administradora | ouvidoria | seguradora | suporte | telefone | número | sac | atendimento | outro | outra)
unless sentence (se precisar | caso precise | se preferir | se ainda)
+ Para reclamações deve contactar a marca.
- Por favor, carregue no botão.
frame (encaminhad* | encaminhamos | encaminhámos | reencaminhad* | transferid* | remetid* | repassad* | enviad* | direcionad*) _2 (setor | sector | departamento | área | serviço competente | equipa responsável | equipe responsável | serviços competentes | secretaria | entidade | unidade | gabinete)
+ O seu pedido foi encaminhado ao setor responsável.
- Foi enviado para o Porto.

signal canned
frame ((sua | a sua | o seu | seu) (ligação | mensagem | contato | contacto | opinião | satisfação | feedback | reclamação | manifestação) é [muito | de extrema | de grande] (importante | importância | valioso | valiosa) | agradecemos (o seu contato | o seu contacto | seu contato | o contato | o contacto | a preferência | a sua preferência | o seu e-mail | a sua mensagem | a compreensão) | obrigado (pelo contato | pelo contacto | por entrar em contato | por entrar em contacto | por nos contactar | pelo seu contacto | pelo seu contato) | obrigada (pelo contato | pelo contacto | por entrar em contato | por entrar em contacto | pelo seu contacto) | prezado cliente | prezada cliente | prezado consumidor | caro cliente | cara cliente | estimado cliente | estimada cliente | prezado usuário | caro utilizador | exmo senhor cliente | prezamos pela | prezamos pelo | preza pela | preza pelo | primamos pela | sempre à disposição | estamos à disposição | ficamos à disposição | permanecemos à disposição | colocamo nos à disposição | ao seu dispor | ao inteiro dispor | à sua inteira disposição | para quaisquer esclarecimentos | qualquer esclarecimento adicional | maiores esclarecimentos | melhor atendê* | melhor servi* | tenha um (bom | ótimo | excelente) dia | tenha uma (boa | ótima | excelente) (tarde | semana | noite) | vimos por este meio | vimos por meio deste | serve a presente | em resposta ao seu | em atenção à sua | em atenção ao seu | com a maior brevidade | o mais breve possível | no menor prazo possível | avalie o nosso | avalie nosso | responda à pesquisa | pesquisa de satisfação | inquérito de satisfação | levamos (isto | isso | a sua reclamação | este assunto) [muito] a sério | estamos empenhados | o nosso compromisso | nosso compromisso | esperamos ter esclarecido)
+ A sua ligação é muito importante para nós.
+ Vimos por este meio responder ao seu pedido.
- O balcão está fechado.
frame SORRY [PREP | DET | INTENSE | CLIT] [DET | eventual | eventuais | qualquer | possíveis | possível | todo e qualquer] [eventual | eventuais | qualquer] (incómodo | incómodos | inconveniente | inconvenientes | transtorno | transtornos | inconveniência | contratempo | incomodo | maçada) [causad* | ocasionad*] (. | ;)
+ Lamentamos o incómodo causado.
+ Pedimos desculpas por qualquer transtorno.
- Desculpe o vazamento.
frame (nome do cliente | insira o nome | nome cliente | inserir nome | primeiro nome aqui)
+ Olá nome do cliente,
- Olá Dana,

signal robot
frame (foi (registad* | registrad* | recebid* | encerrad* | verificad* | constatad* | determinad* | apurad* | indeferid* | encaminhad* | remetid* | processad* | objeto de) | informamos que | informa se que | comunicamos que | comunica se que | esclarecemos que | cumpre (nos | me) (informar | esclarecer) | (é | são) (necessári* | obrigatóri*) [o | a] (envio | apresentação | preenchimento) | será (analisad* | processad* | encaminhad* | respondid*) | em análise | em tratamento | em processamento | status | prazo de (resposta | análise) | sob o (protocolo | número) | chamado <num> | protocolo <num> | ticket <num> | favor (enviar | informar | aguardar | proceder | verificar | preencher) | aguarde | (procedeu | procederá | recomenda | solicita | verifica | verificou | encontra) se | supracitad* | em referência | supramencionad* | acima mencionad* | para os devidos efeitos | devidamente | nada mais havendo | o mesmo | a mesma)
unless before (já | eu | nós)
unless after (que eu | dia | problema | tempo | erro)
unless inside (o mesmo | a mesma)
+ Informamos que a conta foi bloqueada.
+ A sua reclamação foi registada.
- A conta abriu.

signal bare.command
frame ^ (envie | mande | reinicie | leia | aguarde | espere | ligue | contacte | contate | preencha | pague | apague | veja | tente | atualize | reinstale | carregue | informe | escreva | limpe | anexe | digite | escolha | acompanhe | acesse | aceda | compareça | solicite | verifique | consulte | imprima | desligue | envia | reinicia | confirme)
unless after (me | nos)
unless sentence (por favor | se | primeiro | depois | em seguida | passo | favor)
+ Envie os comprovantes.
- Por favor, envie os comprovantes.

signal overpromise
frame (nunca mais | jamais | não) [CLIT | isto | isso | vai | irá] [vai | irá | volta | voltará | voltar] [a] (acontecer | acontecerá | se repetir | se repetirá | repetir se | ocorrer | ocorrerá | ter problemas | terá problemas)
unless before (para que | garantir que | posso prometer que | de que)
unless clause (não posso | não podemos | devia | deveria | pode | se | podia)
with negatable
+ Isto nunca mais vai acontecer.
- Não posso prometer que isso não vai acontecer.
frame (garanto | garantimos | prometo | prometemos | juro | asseguro | asseguramos) [CLIT] (que | que isto | que isso | cem por cento | <num> por cento)
unless before (não)
+ Garantimos que fica perfeito.
- Não garantimos que fica perfeito.
frame (cem por cento | <num> por cento | com toda a certeza | sem qualquer falha) (garantido | garantida | seguro | segura | certo | livre)
+ É cem por cento garantido.
- A bateria está cheia.
