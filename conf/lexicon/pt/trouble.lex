# trouble.lex - what goes wrong: broken, late, lost, wrong, charged, refused.
#
# Families of verbs and things, with the pronoun before or behind. Tags "topic."
# name the kind of complaint, so that a reply may speak of it in its own words.

class STOPPED: funciona* | funcionou | abre* | abriu | abrem | carrega* | liga | ligam | entra | entram | conecta* | chega | chegam | chegou | chegaram | veio | vieram | vem | vêm | apareceu | aparece | aparecem | acende | aquece | esfria | gela | sai | saem | sobe | desce | imprime* | grava | guarda | salva* | salvou | envia | recebe* | toca | trava | fecha | encaixa | serve | servem | cabe | responde | reconhece | aceita* | aceitou | atualiza* | sincroniza* | baixa | baixou | instala* | deixa | permite* | cai | caiu | entrou | creditaram | caiu | devolveram | reembolsaram | estornaram | cancelaram | entregaram | passou | passa | passaram | apareceram | enviaram | mandaram | trocaram | consta | corresponde | bate | batem | confere | tem água | tem luz | tem sinal | há água | há luz | há sinal | presta | prestam | compensa | vale o | arranca | pega | pegam | anda | gira | filtra | seca | centrifuga | segura | cola | existe | mostra | lê | acabou | roda

signal need.problem
frame (encontrei | encontrámos | encontramos | achei | vinha | vinham | tinha | havia | veio | apareceu | apareceram | mordi | morde) [mais | até | lá] _3 (plástico | vidro | vidros | metal | cabelo | cabelos | pelo | pelos | insetos | inseto | insecto | mosca | formigas | verme | vermes | larvas | osso | pedra | pedras | unha | parafuso | agulha | prego | sangue | bolor | mofo | areia | terra | ferrugem | lagarta)
with weight=2
unless sentence (vocês vendem | adorei | posso)
+ Encontrei um pedaço de plástico no pão.
- Encontrei um lugar no café.
frame (vinha | vinham | veio | vieram | chegou | chegaram | estava | estavam | está | estão | ficou | ficaram | saiu | saíram) [INTENSE | todo | toda | todos | todas | CLIT] (abert* | pegajos* | vazi* | colad* | borrad* | torcid* | ilegíve* | amarelad* | careca* | gast* | húmid* | ranços* | queimad* | cortad* | infeccion* | inflam* | infetad* | desafinad* | descentrad* | em branco | às escuras | a cheirar | cheirando | com (cheiro | mofo | bolor | bichos | manchas | riscos | falhas | o nome | a data | um furo) | sem (tampa | rótulo | peças | instruções | cabo | carregador | chave | nada | proteção | selo | gás | cor))
with weight=2
unless before (não | se | quando | loja | porta)
unless sentence (posso | é possível | obrigad* | se)
unless inside (está abert* | estão abert* | estava abert* | está húmid*)
+ Dois frascos de mel vinham abertos.
- A loja está aberta.
frame (fiquei | ficamos | ficámos | estive | estivemos | passei | passamos | passámos | deixaram me | aguardei | esperei | esperamos | esperámos) _3 (em pé | na fila | à espera | esperando | parad* | ao telefone | no telefone | na linha | na rua | na calçada | no passeio | ao sol | à chuva | ao frio | sentad* | trancad* | fechad* | do lado de fora | pendurad* | COUNTED TIMES)
with weight=2
unless sentence (obrigad* | valeu a pena | adorei)
+ Fiquei 40 minutos na rua.
- Fiquei no hotel.
frame (de (dois em dois | três em três | cinco em cinco | dez em dez | <num> em <num> | quinze em quinze) (dias | minutos | horas | segundos) | (toda a noite | a noite toda | a noite inteira | o dia todo | o dia inteiro | todo o dia) | há um caixa | um caixa só | só (tinha | havia | há) (um | uma) (caixa | pessoa | funcionári* | empregad* | balcão) | cobrad* (para | por | sem | a | quando | em))
with tag=weak weight=1
unless sentence (tomar | toma | comprimido* | dose | posso | abert* | reserv* | obrigad*)
+ A fechadura pede pilhas novas de dois em dois dias.
- De dois em dois passos há um banco.
frame (morreu | morreram | fugiu | fugiram | cedeu | cederam | afundou | afundad* | desligou se | desliga se | reinicia | apaga | apagou se | salta | saltou | encolheu | encolheram | murchou | murcharam | mancha | encrav* | chia | cova | larga (tinta | pó | pelo | água) | deita (pó | água | fumo) | perde (água | óleo | sinal) | come (as | bateria) | gasta (muito | demais) | adianta | atrasa se | descarrega | não segura | arde | ardendo | arder | inchou | inchad* | cai* (sempre | sozinh* | toda) | fecha (sozinh* | se) | desliga (sozinh* | se) | sozinh* (na hora | a meio | no meio))
with tag=weak weight=2
unless before (não | se | quando | nunca | para não)
unless inside (adianta | salta)
unless sentence (posso | é possível)
+ Duas plantas já morreram.
+ O app fecha sozinho na hora do pix.
- A tinta não larga pó.
frame ((adianta | atrasa) (<num> | COUNTED) | salta (sempre | quando | para fora) | (sistema | programa | app | aplicativo | aplicação | máquina | aparelho | visor | tela | ecrã | site) _2 (dá | mostra | diz | apresenta | devolve | pisca | apita) | (ao fim de | depois de | passado | passados | passadas | com menos de | em menos de) [só | apenas] COUNTED [COUNTED] TIMES [de uso] [;] (o | a | os | as | já | começou | ficou) | (chegou | chegaram | veio | vieram | entregaram | apareceu | apareceram) _3 depois (da | do | das | dos) <word> | (recebi | apanhei | levei | veio) [uma | mais uma] (multa | coima | penalização | cobrança | notificação de) | (que | o que | os que | as que) (mandei (fazer | arranjar | consertar | reparar | lavar) | me (venderam | instalaram | mandaram | entregaram)))
with tag=weak weight=1
unless before (não | se | prazo | até)
unless sentence (posso | é possível | adorei | obrigad*)
+ As flores chegaram depois da missa.
+ Ao fim de um mês o colchão cedeu.
- A aula é depois do almoço.
frame (não | nunca | nem | mal) [CLIT | se | INTENSE | ainda | mais | está | estão | tem | sequer] STOPPED [CLIT | mais | nada | ainda | direito]
with tag=weak weight=2
unless before (se | caso | que | enquanto | para | e se | para que)
unless after (problema | carne | glúten | dúvida | custo | nenhum custo)
unless sentence (o que acontece se | e se não)
unless inside (não passa de | não vem ao caso)
+ A impressora não funciona.
+ O montador não apareceu.
- Se não funciona, aperte o botão.
frame (não | nunca) [CLIT | se | ainda | mais] [é | foi | foram | são | está | estão | tem | dá | vai | deixa | fui | lhe pode | se pode] <word>
with tag=weak weight=1
unless before (se | caso | que (ainda | eu) | ainda | por que | porque | para que)
unless inside (vou | vamos | iremos | irei | cobr* | com* | combina* | larga | sujou | prefiro | pretendo | fic* à espera | estava à espera | autoriz* | esper* | conhecia | está a doer | está doendo | dói | sei | quero | queria | precis* | posso ir | tenho (dúvida* | pressa | certeza | preferência | carro | nada | muit*) | é (urgente | preciso | para | necessário | bem | só) | há (pressa | problema) | faz mal | decid* | importa | me importo | conheço | moro | lembro | esqueç* | gostei | gosta* | gosto | podia estar | poderia estar | só | apenas | obstante | sou | somos | hesit* | deixem de | deixe de | consigo decidir | vejo a hora | tenha | seja | dura | pode falt* | vou poder | vamos poder | posso compar* | poderei | bem | muito | tão | como | uso | fumo | bebo | nada | estou (seguro | segura | com pressa | cert*) | há | tive | vai estar | estarei | estar* | entendo muito | percebo muito)
unless sentence (gostaria | queria saber | gostava | quanto | qual | adorei | amei | excelente | ótim* | maravilhos* | recomendo | obrigad* por tudo | dúvida | pergunta | estou na dúvida)
+ O código de desconto não é aceite no carrinho.
+ A fatura inclui um canal que nunca subscrevi.
- Não sei se compro o M.
frame (muito | muita | muitos | muitas | tanto | tanta | tantos | tantas | demasiad* | excesso de | cheio de | cheia de | só) (anúncio* | propaganda | propagandas | publicidade | spam | notificaç* | barulho | burocracia | erro | erros | bug | bugs | falhas | enrolação | gente | fila | pó | lixo | mosquito*)
with tag=weak weight=1
unless before (não | sem | há)
unless sentence (gostaria | adorei)
+ Muito anúncio, a cada toque abre um vídeo.
- Muito chá.
frame (apesar (do | da | dos | das) | apesar de (ter | termos | já | haver | eu) | mesmo (depois de | assim | tendo | com o | com a | após) | embora (tenha | tenhamos | já | o | a) | continu* a (receber | pagar | ser | cobr* | aparecer | mandar | ligar | acontecer) | continu* (recebendo | pagando | sendo | cobrando | aparecendo | mandando | ligando) | em branco | zumbid* | chiad* | aos quadradinhos | tela preta | ecrã preto | tela azul | girando | a girar | (ao fim de | depois de) [só | apenas] COUNTED TIMES (. | ;) | (aquece | demora | faz | cheira | balança | vibra) tanto que | tão _1 que (não | nem) | (no | ao) (segundo | terceiro | quarto | primeiro) (dia | uso | mês) (. | ;) | (abriu | abre) (em branco | no segundo | no primeiro | no terceiro | a costura | sozinh*))
with tag=weak weight=1
unless before (não | se)
unless sentence (obrigad* | adorei | posso | gostaria | queria)
unless inside (tão bo* que)
+ Continuo a receber publicidade apesar de ter cancelado.
+ O PDF do boleto abre em branco.
- Mesmo a tempo.
frame (não | nem) [CLIT | se] <word> (nada | nenhum | nenhuma | ninguém | coisa nenhuma)
with tag=weak weight=1
unless before (se | caso)
unless inside (precis* | faz mal | quero | tenho | há | custa | custou | falta | devo | temos)
unless sentence (ainda não decidi | obrigad*)
+ O inversor não produz nada.
- Não preciso de nada.
frame (não | nunca | nem) [INTENSE | ainda | mais | CLIT] (consigo | conseguimos | consegui | conseguimos | posso | podemos | pude | pudemos | dá para | deu para | da para | recebi | recebemos | obtive | obtivemos | encontro | acho | achei | vejo | ouço | tenho | temos | tive | tivemos | localizo | funciona | estou conseguindo | estou a conseguir | está dando | recebo | recebemos) [CLIT | mais | nada | nenhum | nenhuma | qualquer | sequer | meu | minha | o | a | os | as] [abrir | entrar | acessar | aceder | usar | ligar | pagar | falar | enviar | login | fazer | acesso | cancelar | contato | contacto | resposta | encomenda | pedido | reembolso | produto | código | dinheiro | água | luz | internet | sinal | rede]
with tag=weak weight=1
unless before (se | caso | que eu | enquanto)
unless after ((dúvida* | pressa | certeza | preferência | carro | problema | reclamações | queixa* | nada contra | nada a (apontar | reclamar | dizer) | mais perguntas))
unless inside (não (posso | podemos) (esperar para) | não tenho (dúvida | pressa) | não encontro palavras)
+ Não consigo entrar na conta.
+ Ainda não recebi a encomenda.
- Não tenho dúvidas.
frame (parou | pararam | deixou | deixaram | deixa) de (funcion* | carregar | responder | ligar | abrir | imprimir | tocar | aquecer | gelar | receber | entrar | sair | trabalhar | chegar | enviar | conectar | sincronizar | aparecer | existir | esquentar | atender)
with weight=2
+ A máquina parou de funcionar.
- Ele parou de fumar.
frame (quebrad* | quebrou | quebraram | quebra | partid* | partiu se | partiu | partiram | danificad* | danificou | rasgad* | rasgou | amassad* | amolgad* | estragad* | estragou | estragaram | estragando | estragar | avariad* | avariou | avaria | avarias | riscad* | arranhad* | lascad* | rachad* | rachou | trincad* | trincou | mofad* | bolor | bolorent* | mofo | vencid* | fora do prazo | fora de prazo | fora da validade | encharcad* | molhad* | ensopad* | derretid* | derreteu | queimad* | queimou | queimaram | enferrujad* | ferrugem | entupid* | entupiu | vazamento | vazando | vaza | a vazar | verte | infiltração | infiltrações | inundação | inundad* | inundou | alagad* | alagou | pinga | pingando | goteira | desbotad* | desbotou | descosturad* | descosid* | descolad* | descolou | manchad* | torto | torta | tortos | tortas | furad* | furou | rompeu | arrebentou | rebentou | explodiu | estourou | desmontou | desfez se | se desfez | caiu aos | soltou se | soltou | solta | emperrad* | emperrou | encravad* | avari* | defeito | defeitos | defeituos* | com defeito | pifou | pifad* | trava | travou | travad* | travando | travam | congela | congelou | bloqueou | encrava | podre | podres | estrago | azed* | estragada | cru | crua | gelad* | frio | fria | frios | frias | murch* | sujo | suja | sujos | sujas | imund* | nojent* | barata | baratas | rato | ratos | percevejo* | bicho | bichos | larva* | cabelo (na | no | em) | vidro (na | no) | chei* de (poeira | pó | areia | formigas | erros | buracos) | fede | fedorent* | mau cheiro | cheiro (insuportável | horrível | a | de) (podre | queimado | gás | esgoto | mofo) | cheira a (gás | queimado | mofo | podre | esgoto) | cheiro insuportável | esgoto)
with weight=2
unless before (não | nunca | nenhum | se | água | suco | chá | sumo | bebida | sobremesa | cerveja | frigorífico | se estiver | se vier | evitar | para)
unless after (de (cor | fábrica de) | para a direita | [o | a | um | uma] (braço | perna | pé | mão | dente | tornozelo | pulso | dedo))
unless before (foto do | fotos do | fotografia do | orçamento do)
unless inside (bicho de estimação)
unless sentence (vocês vendem | aceitam)
+ A caneca chegou quebrada.
+ O teto tem uma infiltração.
- A caneca não quebrou.
frame (atras* | atraso | atrasos | demora | demorou | demorando | demoram | demorad* | a demorar | lentidão | lento | lenta | lentos | lentíssim* | parad* (em | no | na | há | desde) | está parad* | retid* | presa na | preso na | preso no | travad* na | extravi* | perderam (o | a | meu | minha | os | as) | perdeu se | foi perdid* | desapareceu | desaparecid* | desapareceram | sumiu | sumiram | sumid* | some | roubaram | furtad* | fila enorme | filas enormes | fila de | horas (na fila | à espera | na linha | no telefone | ao telefone | esperando | de espera | parad*) | (duas | três | quatro | cinco | <num>) horas (para | na | no | à | de espera | esperando) | leva (um | dois | <num>) (minuto | minutos | horas | hora) | nunca mais chega | que não chega | passou do prazo | prazo (venceu | estourou | passou | já passou | vencido) | fora do prazo | tarde demais | tarde de mais | em cima da hora | sem aviso | sem avisar | sem pré-aviso)
with weight=2
unless before (não | nunca | sem | quanto tempo | se | em caso de | caso haja | quanto | costuma | normalmente | nem)
unless after (para (chegar ao | chegar em | ficar pronto) | em média | quanto tempo | muito pouco)
unless sentence (quanto tempo (demora | leva))
+ A entrega está atrasada.
+ A encomenda sumiu.
- Não demora.
frame (até (agora | hoje | ao momento | o momento) [ainda] (não | nada | nenhum | nenhuma | sem) | ainda não [CLIT] (recebi | recebemos | chegou | veio | foi | foram | caiu | resolveram | entregaram | tive | está | estão | apareceu | vi | me | deram | devolveram) | ainda nada | era para (ter | chegar | estar | vir) | devia ter | deveria ter | já devia | já deveria | já era para | ficaram de | ficou de | disseram que (vinha | chegava | viria | chegaria | seria | ia | iam) | prometeram | prometeu | garantiram | ao contrário do combinado | não foi o combinado | ainda à espera | continuo à espera | à espera (há | desde) | esperando desde | estou há | onde (está | anda) [o | a] (meu | minha | nosso | nossa) (dinheiro | reembolso | encomenda | pedido | produto | estorno))
with weight=1
unless before (se | caso)
unless sentence (ainda não decidi)
+ Até agora não recebi nada.
+ O técnico ficou de vir ontem.
- Até agora tudo ótimo.
frame (cobra* | debit* | fatur* | descont* | pag* | tarif* | retir* | tirar*) _4 (duas vezes | <num> vezes | três vezes | a mais | em duplicidade | em duplicado | duplicad* | em dobro | a dobrar | indevid* | indevidamente | sem (autorização | minha autorização | eu autorizar | avisar | aviso | motivo | explicação | o meu consentimento) | que (não (fiz | pedi | contratei | autorizei | usei | comprei | reconheço)) | errad* | por engano | a mesma | o mesmo | de novo | outra vez | novamente | por algo que | por um serviço que)
with weight=2
unless before (se | não)
unless sentence (posso pagar | como pago | quero pagar)
+ Cobraram duas vezes o mesmo jantar.
+ Debitaram um valor que não reconheço.
- O café vem duas vezes ao dia.
frame (cobrança indevida | cobranças indevidas | cobrança duplicada | cobrado indevidamente | cobrada indevidamente | cobrado duas | continuam (me | a | nos) cobr* | continuam cobrando | me cobr* | me cobraram | cobraram me | cobram me | fui cobrad* | fomos cobrad* | (quero | exijo | devolvam | devolva | cadê | quando | onde está | preciso) _1 (o meu dinheiro | meu dinheiro | o dinheiro | o reembolso | meu reembolso | o estorno | o valor pago) | dinheiro de volta | meu dinheiro | não devolv* | valor errado | valor (maior | superior | diferente | a mais) | fatura (errada | absurda | altíssima | duplicada | veio | com) | conta (veio | chegou | altíssima | absurda) | (veio | veio me | chegou | subiu | aumentou | passou) _6 (R | <num> reais | <num> euros | <num> | o dobro | o triplo | para o dobro) | aumentaram | aumentou sem | juros (absurdos | abusivos) | caríssim* | paguei (caro | por | e | o dobro | uma fortuna | tanto | mais) | pago (caro | por) | perdi (R | <num>) | taxa (abusiva | absurda | escondida | que) | taxas escondidas | exploraç* | explorad*)
with weight=1
unless before (não | quanto | se)
unless inside (paguei por (pix | boleto | transferência | mbway | multibanco | cartão | transf*) | veio com)
unless sentence (como pago | a caixa veio)
+ Quero o meu dinheiro de volta.
+ A fatura veio 119 em vez de 49.
- Onde pago a fatura?
frame (errad* | trocad* | incorret* | incorrect* | divergente | diferente do (que | anúncio | pedido | combinado | contratado | anunciado) | outro (produto | modelo | tamanho | item) | outra (cor | pessoa | coisa | medida) | nada a ver com | em vez (de | do | da) | no lugar (de | do | da) | faltou | faltaram | faltando | falta* (o | a | os | as | um | uma | dois | duas | peças | parafusos | <num>) | em falta | a faltar | incomplet* | veio sem | vieram sem | veio só | só (veio | vieram | chegou | chegaram) | metade (do | da | dos | das) | vazi* | chegou vazi* | veio (outro | outra | G | P | M | com | o tamanho | a cor) | vieram (outros | só | com) | pedi* _6 (e (veio | recebi | chegou | mandaram | vieram | enviaram) | mas (veio | recebi | chegou | mandaram | vieram)) | comprei _6 (e (veio | recebi | chegou | não | mandaram) | mas (veio | recebi | chegou)) | não (é | era | foi) (o que | isso que | isto que | nada do que | o combinado | a cor | o modelo | o tamanho | o que (pedi | comprei | contratei)) | ao contrário do)
with weight=2
unless before (não | se | nunca | eu | (mandei | coloquei | pus | escrevi | digitei | indiquei | escolhi | comprei | pedi | dei | selecionei | marquei | enviei) [o | a | um | uma] [<word>] [<word>] | mensagem de senha)
unless after (senha)
unless sentence (posso trocar | gostaria de trocar | é possível trocar | errei | enganei me)
unless inside (pedido* | em vez de carne)
+ Pedi azul e veio verde.
+ No pedido faltou o estojo.
- Não falta nada.
frame (erro | erros | falha | falhas | problema | problemas | bug | bugs | mensagem de erro | dá erro | deu erro | dando erro | dá problema | deu problema | instabilidade | instável | intermitente | oscila* | cai (toda | a toda | o tempo | sempre | constantemente) | caindo | caiu (a | o) (sistema | internet | rede | conexão | sinal | ligação) | queda | quedas | fora do ar | fora de serviço | em baixo | offline | sem (internet | net | luz | água | sinal | rede | telefone | gás | energia | aquecimento | elevador | acesso | sistema | serviço | comida | bagagem | mala | quarto | dinheiro | banho | roupa | medicamento) | sinal fraco | ficamos sem | ficámos sem | fiquei sem | ficou sem | interrupção | interromp* | apagão | bloquead* | bloquearam | bloqueio | banid* | baniram | suspens* | suspenderam | cortaram | cortad* | recusad* | recusa | recusam | recusaram | negad* | negaram | rejeitad* | indeferid* | invadid* | invadiram | hackead* | clonad* | clonaram | vazaram | vazad* | não autorizad* | inutilizável | inútil | imprestável | não presta | pior | piorou | fraco | fraca | fraquíssim* | ruim | ruins | mau (estado | cheiro | atendimento | serviço | funcionamento | tempo de) | mal (feito | feita | acabad* | embalad* | instalad* | montad* | passad* | explicad* | lavad*) | barulho | barulhent* | ruído | chia | chiando | a chiar | range | rangendo | piscando | a piscar | luz vermelha | luz do motor | luz de avaria | acendeu a luz | aquece demais | superaquec* | sobreaquec* | não (está | estão) (bem | funcionando | a funcionar | certo | correto | bom | disponível))
with tag=weak weight=1
unless before (não há | sem | nenhum | nenhuma | não tem | não tenho | não tive | se | nunca | página de | código de | caso de | em caso de | sem nenhum | qualquer | se houver | pessoal | não)
unless after (nenhum | 404)
unless sentence (no jornal | noutro | noutra | na televisão | nas notícias)
unless inside (sem (dinheiro vivo))
+ Dá sempre um erro.
+ Estamos sem água.
- Não há problema.
frame (cancelaram | cancelad* | cancelou | cancelamento | adiaram | adiad* | remarcaram | mudaram | alteraram | desmarcaram | desmarcad* | transferiram | retiraram | removeram | apagaram | excluíram | encerraram | fecharam | expulsaram | deixaram | abandonaram | largaram | jogaram | atiraram | esqueceram | ignoraram | perderam | estragaram | quebraram | partiram | danificaram | riscaram | enganaram | erraram | trocaram | negaram | recusaram | impediram | barraram | obrigaram | expuseram | divulgaram | venderam | falharam | deixou na (porta | rua | chuva) | à chuva | à porta | na chuva | ao relento | na rua | ao sol | no vizinho | na portaria)
with tag=weak weight=1
unless before (não | se | caso | já | política de | taxa de | pedido de)
unless inside (cancelad* | cancelamento | à porta | na rua | na portaria)
unless sentence (obrigad* | como faço | posso)
+ Deixaram a caixa à chuva.
+ Cancelaram na véspera.
- Se cancelaram, avise.
frame (voo | viagem | reserva | consulta | excursão | aula | show | espetáculo | passeio | evento | comboio | trem | sessão | visita | exame | cirurgia | pedido | encomenda | entrega | montagem | instalação | conta | cartão | contrato | linha | plano | seguro) _4 (cancelad* | adiad* | desmarcad* | remarcad* | suspens* | interrompid* | overbooking | extraviad* | atrasad* | encerrad*)
with weight=2
unless before (se | caso)
unless sentence (gostaria de ter | posso | podem | quero)
+ O voo foi cancelado sem aviso.
- Quero a conta encerrada.
frame (perdi | perdemos | perdeu | perder | vou perder) [DET | a | o] _2 (voo | conexão | viagem | comboio | trem | ônibus | autocarro | casamento | formatura | reunião | reuniões | consulta | prazo | dia | dias | tarde | manhã | horas | tempo | jogo | show | concerto | entrevista | aula | prova | exame | clientes | vendas | fotos | arquivos | ficheiros | dados | tudo | progresso | férias | fim de semana | noite)
with weight=2
unless sentence (ou ainda | ou posso)
unless before (se | não quero | não)
+ Perdi a conexão.
- Perdi a chave.
- O chá perdeu o prazo ou ainda posso beber?
frame (passou mal | passei mal | passámos mal | passamos mal | intoxicação | vomit* | reação alérgica | crise de alergia | alergia (ao produto | depois | por causa) | urticária | internad* | hospital | urgências | pronto socorro | feriu | feri me | ferid* | feriment* | machuc* | magoei me | cortei me | me cortei | sangr* | queimadura* | choque elétrico | pegou fogo | incêndio | fumaça | fumo (a sair | saindo) | caiu ali | quedas | perigo | perigoso | perigosa | risco de | buraco | buracos | assalt* | vandali*)
with tag=weak weight=2
unless before (se | não | sem | plano | convénio)
unless sentence (cobre | inclui | qual | posso | seguro)
+ Meu cão passou mal depois da ração.
- O jardim é perto.
frame (reclamo | reclamei | reclamando | reclamamos | reclamar (disto | disso | do | da | de | sobre) | minha reclamação | queixa formal | minha queixa | quero apresentar | venho reclamar | venho por este meio | reclamação formal | quero uma (explicação | resposta | solução | posição) | exijo | exigimos | exigir | quero (saber o que aconteceu | entender o que | uma solução | providências) | resolvam | resolva isso | resolvam isso | tomem providências | façam alguma coisa | o que vão fazer | o que pretendem fazer | e agora (. | ;) | gastei uma fortuna | paguei uma fortuna | como fica | como vai ficar | como é que fica | alguém pode (me explicar | explicar) | por que (razão | não | motivo | ainda | me | vocês) | porque é que | (^ | ;) porque não (me | respond* | resolv* | atend* | avis* | devolv* | funciona | posso | consigo) | por quê | porque (me | ainda | vocês) | sem motivo | sem explicação | sem justificação | sem justificativa | descumpri* | incumpr* | não cumpr*)
with weight=1
unless before (sem | nenhuma | não tenho | nada a | livro de | como faço uma | sem nada a | entendo)
unless after (não (fazem | abrem | vendem | criam | lançam | oferecem | têm))
+ Quero uma explicação.
+ Por que ainda não está pronto?
- Não tenho nada a reclamar.
