# acknowledge.lex - words that see the person behind the problem.

class JUDGED: FEELADJ | FEELNOUN | TROUBLE | importante | importantes | urgente | fundamental | essencial | esper* | aguard* | ansi* | sonh* | contava com | sente | sentir | sentiu | sinta | perd* | falt* | atras* | cobrad* | quebr* | demor* | magoa | incomoda | preocupa | custa | custou | dói | doeu | significa | representa | mexe | chateia | irrita | aborrece | atrapalha | atrapalhou | prejudic* | desespera | assusta | transtorn* | sofr* | pesa | pesou | desgasta

signal ack.generic
frame [IWE] [INTENSE] UNDERSTAND [INTENSE] [DET] _1 FEELNOUN
with object
unless after (e vou repassar | formulário)
unless sentence (para entender melhor | para compreender melhor | preciso entender | gostaria de entender | gostaríamos de entender)
+ Entendemos a sua frustração.
+ Compreendo perfeitamente o seu desagrado.
+ Posso imaginar o susto.
- Não ouvimos o seu microfone.
- Entendo o manual.
frame [IWE] [INTENSE] UNDERSTAND [INTENSE] (como | quanto | o quanto | quão | que | porque | por que | porquê | por quê | bem que | o que | a razão por que | os motivos | o motivo) _8 JUDGED
with object
unless inside (que deseja | que pretende | que quer | que gostaria | que procura | que se esqueceu | que esqueceu | como funciona | não leu | não enviou | não pagou)
unless before (não)
+ Imagino como é frustrante ficar sem luz no Natal.
+ Sabemos o quanto esse documento é importante para a sua família.
+ Percebo que esteja aborrecida com a conta.
- Entendemos que deseja um segundo cartão.
frame [IWE] (percebo | percebemos | entendo | entendemos | compreendo | compreendemos | aceito | aceitamos | imagino | calculo) [INTENSE] que [YOU] [já | CLIT | INTENSE] [não] [CLIT] (apeteça | fique | esteja | estejas | estejam | sinta | sintas | ache | pense | desconfie | reaja | perca | tenha (perdido | ficado | sido | passado | esperado | desistido | sentido | pensado | achado) | tenhas | desista | reclame | proteste | exija | duvide | confie | acredite | aguente | doa | custe | pareça | se chateie | chateie | irrite | preocupe | assuste | aborreça)
with object
unless after (interessad* | interesse | à procura | de acordo)
+ Percebo que já não apeteça receber ninguém.
+ Compreendo que o senhor desconfie de nós.
- Entendo que esteja à procura de um quarto.
frame [IWE] [INTENSE] UNDERSTAND [INTENSE] (isto | isso | a espera | essa situação | esta situação | esperar | ficar | estar | passar | receber | perder | ter) _6 (FEELADJ | aborrece | incomoda | irrita | custa | chateia | desgasta | desespera)
with object
+ Sei que isto é muito chato. Sei bem, esperar assim é angustiante.
- Sei que isto cabe na caixa.
frame [IWE] [INTENSE] (entendo | entendemos | compreendo | compreendemos | percebo | percebemos | vejo | vemos | vi | reconheço | reconhecemos | noto | notei | sei | sabemos | li | soube | soubemos) [INTENSE] que [YOU | CLIT | INTENSE] [está | esteja | tem | tenha | teve | ainda | continua | o seu | a sua | os seus | as suas] [<word>] [foi | está | foram | ficou | ainda não] (enfrent* | com dificuldade* | com problema* | passando por | a passar por | passou por | à espera | esperando | a aguardar | aguardando | sem | não recebeu | não chegou | não consegue | não conseguiu | foi cobrad* | perdeu | teve de | teve que | atras* | quebr* | danific* | parad* | bloquead* | cancelad* | avariad* | caiu | sumiu | extraviad* | desaparec*)
with object
unless sentence (por isso deve | portanto deve)
+ Vejo que o seu comboio foi cancelado.
+ Percebo que continua sem água.
- Vejo que a sua reserva é para dois.
frame [IWE] (não | nem) (consigo | conseguimos | posso | podemos | quero | dá para) [sequer | nem] (imaginar | calcular) [como | o que | o quanto | a | o | que]
with object negatable
+ Nem consigo imaginar o que foi essa semana.
- Não consigo abrir.
frame (eu | nós | qualquer pessoa | qualquer um | qualquer um de nós | todos nós | ninguém) _2 (ficaria | ficava | ficávamos | estava | sentia | reagia | ficaríamos | estaria | estaríamos | sentiria | sentiríamos | teria ficado | teríamos ficado | reagiria | perderia) [INTENSE] [FEELADJ | louc* | assim | da mesma forma | igual | do mesmo jeito | a paciência | a calma | a cabeça]
with object negatable
unless inside (ficaria feliz | ficaria contente | ficava feliz)
unless after (combinado | prevista | previsto | fechad* | abert*)
+ Eu também ficaria furiosa.
+ Qualquer um de nós estaria exausto.
- O cliente ficaria na fila.
frame (deve | devem | deverá | imagino que | imaginamos que | calculo que | acredito que | suponho que | terá | pode) [isso | isto | tudo isto | tudo isso | CLIT | ter | tenha] [ser | ter sido | estar sendo | estar a ser | ter ficado | ter passado | sido | seja | é | foi | dar | ter dado | tenha sido | tenha ficado | está sendo | esteja | esteja sendo | esteja a ser | estar] [INTENSE | sendo] [DET | uma | um | bem] [INTENSE | verdadeir* | enorme | grande | momento | situação] [INTENSE] (FEELADJ | FEELNOUN | um choque | um pesadelo | nada fácil | um sufoco | uma dor de cabeça | uma confusão | uma chatice | um transtorno | um desgosto)
with object tag=whole
unless before (senha | código | caixa | cabo)
unless inside (pode ser difícil | pode ser complicado)
+ Deve ter sido um susto enorme.
+ Terá sido um choque.
- A tampa deve ser fechada.
frame (é | foi | era | parece | soa | fica | torna se | está sendo | tem sido | tem sido tudo) [INTENSE | realmente | mais do que | de facto] [DET | uma | um] [INTENSE] FEELADJ [INTENSE] [ficar | esperar | ter | ser | receber | passar | ver | perder | saber | que | para | quando | chegar | não | descobrir | pagar | estar | ouvir | abrir | acordar | viajar | ler | contar]
with object tag=whole
unless before (se | não | nunca | como | quando | onde | que)
unless after (de (abrir | instalar | montar | usar | limpar) | dizer | prever | saber ao certo)
unless inside (é difícil | é complicado | ficar perdid* | é confuso)
unless sentence (se for | caso seja)
+ É muito frustrante esperar por um técnico que não aparece.
+ Levar um susto desses é terrível.
- É verde.
frame (^ | ;) [ai | ah | oh | mas | puxa | poxa | nossa | ui | epá | pois é | caramba] que (chato | chata | pena | chatice | susto | frustrante | frustração | situação | transtorno | aborrecimento | raiva | horror | horrível | terrível | triste | tristeza | desagradável | absurdo | vergonha | maçada | azar | confusão | decepção | deceção | desilusão | desgaste | sufoco | dor de cabeça | pesadelo | desgosto | falta de respeito | droga | ruim | mau | má | barra | agonia | angústia | desespero | stress | estresse | dia | incómodo | revoltante | irritante | constrangedor | lástima | péssimo | péssima | noite | semana | experiência | começo)
with object tag=whole
unless after (dia é | dia prefere | dia e | noite prefere | dia seria | semana prefere | dia maravilhoso | dia lindo)
with statement
+ Que susto você passou!
+ Poxa, que chato.
- Que dia prefere?
frame ^ [ai | ah | oh | mas | ô] (oh não | ah não | ai não | poxa | puxa | puxa vida | caramba | caraca | eita | nossa | credo | epá | eia | xi | ai ai | ui | bolas | ora bolas | que droga | putz | vixe | jesus)
with object tag=whole
unless after (que bom | que legal | que máximo | que alegria | que maravilha | equip* | loja | empresa | política)
unless sentence (que bom | parabéns)
+ Oh não! De que cor é a luz?
+ Poxa, você pediu azul e mandamos verde.
- O nosso manual está aqui.
frame (isto | isso | tal | o que aconteceu | uma coisa destas | uma coisa dessas | a situação | aquilo | que) [INTENSE] (NO (devia | deveria | podia | poderia | pode | era para | era suposto | é suposto) [nunca] [ter | de | se | CLIT] [acontec* | ter acontecido | sucedido | ocorrido | ser assim | se repetir | passado | ocorrer | passar]) 
with object negatable
+ Isto não devia ter acontecido.
+ Isso nunca poderia acontecer.
- A tampa não devia ser aberta.
frame (isto | isso | é | foi | são | situação | atendimento | tratamento | serviço | experiência | que | tudo isso | tudo isto) [é | foi | já é | é mesmo] [INTENSE] (inaceitável | inadmissível | inconcebível | indesculpável | imperdoável | injustificável | lamentável | intolerável | não é digno | não é digna | não é aceitável | não foi aceitável | não é justo | não está certo | não está bem | não é correto | não é normal | não é o que | não é o serviço | não é a experiência | não é o atendimento | não é a forma | não é assim que | não foi correto | não é de todo | não (tem | têm) (pé nem cabeça | lógica) | não (faz | fazem) sentido | não tem nome | não há desculpa | não tem desculpa | não tem justificativa | não tem justificação | não tem cabimento | grave | gravíssimo | muito grave | tempo demais | tempo de mais | demasiado tempo | demais | de mais | muito tempo)
with object tag=subject negatable
unless before (se | o seu | a sua)
unless sentence (seu comportamento | vosso comportamento)
+ Isso é inaceitável.
+ Três meses sem resposta é tempo de mais.
- Isso é o cabo azul.
frame (longe do | longe da | muito aquém | aquém do | aquém da | abaixo do | abaixo da | nada a ver com | o contrário do | o contrário de | justamente o contrário | o oposto do) [DET | que | nosso | nossos] _2 (ideal | padrão | padrões | que queremos | que desejamos | pretendemos | qualidade | esperado | expectativas | que esperava | que veio buscar | que merece | que oferecemos | que prometemos | buscar | aceitável | desejável | habitual)
with object negatable
+ O atendimento ficou muito aquém do que queremos.
- A loja fica abaixo da praça.
frame (consternad* | triste | tristes | chatead* | preocupad* | desolad* | incomodad* | consternad* | envergonhad* | mortificad* | chocad* | aborrecid* | apreensiv* | desagradad* | sentid* | sensibilizad* | indignad* | surpres*) [INTENSE] (por | em | de | com | ao | a) [a | o] (que (nos | aconteceu | se passou | lhe | descreve) | saber | ler | ouvir | tomar conhecimento | ver | seu relato | sua mensagem | que aconteceu | que lhe aconteceu | ocorrido | situação | que se passou | que nos conta | que conta | que relata | sucedido)
with object
unless before (se está | se estiver | você está | está | o senhor está)
+ Ficamos muito tristes em saber do incêndio.
+ Fiquei desolada ao ler a sua mensagem.
- Se está preocupado com a privacidade, leia aqui.
frame (lamentável | triste | péssimo | horrível | duro | é com (pesar | tristeza | preocupação) que) [para nós] (saber | ler | ouvir | lemos | leio | li | soubemos | ver | recebemos | tomamos | tomámos)
with object
+ Péssimo para nós saber que falhou.
- É bom saber.
frame (custa | dói | entristece | choca | preocupa | pesa | custou | doeu | parte o coração | corta o coração) [me | nos | INTENSE] (saber | ler | ver | ouvir | que | ainda mais | imenso)
with object
unless before não
+ Custa-me saber que passou por isto.
- Custa dez euros.
frame (me | nos) (entristece | preocupa | choca | dói | parte o coração | custa | deixa | deixou | incomoda | envergonha | pesa) [INTENSE] [FEELADJ | com o coração | saber | ler | ver | que]
with object
unless before (não)
+ Parte-me o coração, e isto me entristece muito.
- A mesa nos serve.
frame (ninguém | nenhum cliente | nenhuma pessoa | nenhuma família | nenhum passageiro | nenhum paciente) [INTENSE] (merece | gosta | gostaria | quer | deve | deveria | devia | espera | aguenta | precisa) [de | CLIT | ter | que | a] [passar | ficar | esperar | ser | ter | viver | perder | receber | chegar | ouvir | pagar | ver | isso | isto]
with object negatable
+ Ninguém merece passar a noite no aeroporto.
- Ninguém respondeu.
frame (a última coisa | o último que | tudo menos) [o] que (precisa* | quer* | espera* | deseja* | merec* | se)
with object
+ Uma avaria era a última coisa de que precisava. Era a última coisa que queria.
- A última coisa é gravar.
frame (não admira | é [INTENSE] (natural | normal | compreensível | legítimo | lógico | justo | razoável | humano) | não é de admirar | não é de estranhar | não surpreende | não me surpreende | não nos surpreende | é natural | é normal | é compreensível | é perfeitamente compreensível | compreensível | é lógico | é legítimo | é justo | é mais do que | é mais que justo | mais que compreensível | totalmente compreensível | claro) que [YOU] [se | CLIT | INTENSE] (esteja | fique | tenha | sinta | queira | quer | esperasse | reclame | tenha ficado | tenha perdido | está | ficou | peça | exija | esperava | estejam | pense)
with object negatable
unless inside (é normal que tenha | quer)
+ É perfeitamente compreensível que esteja zangado.
+ Não admira que tenha perdido a paciência.
- É normal que a luz pisque.
frame (sua | vossa | tua | a sua | seu | vosso | teu) (frustração | indignação | irritação | revolta | insatisfação | preocupação | decepção | deceção | desilusão | reclamação | aborrecimento | descontentamento | desagrado | queixa | raiva | desabafo) _3 (é | são) [INTENSE | mais do que | mais que] (legítim* | just* | válid* | compreensível | justificad* | fundamentad* | pertinent* | razoável | natural | absolutamente)
with object
+ A sua indignação é mais do que legítima.
- A sua reclamação foi registada.
frame (não (queremos | queria | queríamos | quereria | gostaríamos | desejamos | desejava | quero | gostamos) | jamais (queremos | gostaríamos) | nunca (queremos | quisemos | quero)) que [YOU | ninguém | nenhum cliente | CLIT | os nossos clientes | nossos clientes] [se] (sinta* | sentisse* | passe* | passasse* | fique* | ficasse* | tenha* | tivesse (passado | ficado | esperado | tido) | viva* | sofra* | saia* | espere*)
with negatable
+ Não queremos que se sinta ignorado.
- Não queremos que ligue o forno.
frame ((não | nada) (correu | correram | estivemos | agimos | andamos | andámos) [nada | INTENSE] (bem | como devia | como deveria | como queríamos | à altura) | (correu | correram | estivemos | andámos) [INTENSE] mal | nada (do que | que) _3 (diga | faça | escreva | dissermos | fizermos) | não há (nada que | dinheiro que | voucher que | reembolso que) _3 (devolva | repare | apague | compense | pague | traga))
with object negatable
unless before (se | quando)
unless sentence (se)
+ Não estivemos bem.
+ Sei que nada do que eu diga devolve a festa.
- O forno anda bem.
frame [IWE] (imagino | imaginamos | calculo | sei | sabemos | acredito | percebo | percebemos | entendo | entendemos | reconheço | compreendo) que [isto | isso | YOU | CLIT] não (é | seja | está sendo | está a ser | esteja a ser | esteja sendo | foi | tem sido | deve ser | deve ter sido | tenha sido) [INTENSE | nada] (fácil | agradável | simples | bom | justo | aceitável | normal | confortável | o que | a experiência | o serviço)
with object negatable
+ Imagino que não seja fácil.
- Sei que não é o modelo azul.
frame (a par | cientes | ciente | consciência | conscientes | consciente | noção) (do | da | dos | das | de) [DET] FEELNOUN
with object
unless before (se)
+ Temos noção do transtorno que isto lhe causa.
- Estamos a par do modelo.
frame (entristece | preocupa | choca | dói | custa | envergonha | pesa | revolta | magoa) (me | nos) [INTENSE] (. | ; | muito | que | imenso | bastante | profundamente)
with object tag=subject
unless before (não | se)
+ A situação que nos relata preocupa-nos.
- Custa dez euros.
frame (ouvimos | escutamos | escutámos | estamos a ouvir | estou a ouvir | estamos ouvindo | estou ouvindo) (o seu desabafo | seu desabafo | a sua queixa | você | o senhor | a senhora | o que diz)
unless before não
+ Ouvimos o seu desabafo.
- Ouvimos música.
frame (situação | notícia | experiência | momento | transtorno | dia | noite | espera | semana | demora) [INTENSE | assim | dessas | destas | desses | destes | tão | como esta | como essa | por que está passando | por que passou | que viveu] [é | foi | são | realmente] [INTENSE] (frustrante | desagradável | angustiante | desgastante | difícil | delicad* | complicad* | preocupante | chata | chato | horrível | terrível | irritante | constrangedora | constrangedor | injusta | lamentável | dolorosa | aflitiva | stressante | estressante | cansativa | dura | inaceitável)
with object
unless before (se | em | caso)
unless inside (seman*)
unless sentence (se tiver uma)
+ Passar por uma situação tão desagradável não devia ser assim.
- A situação está normal.
frame (estou | estamos | somos | ficamos) (solidári*) [com | consigo]
with object
+ Estou solidária com a sua situação.
- A loja solidária abre.
frame (sinto | sentimos | solidarizo me | solidarizamo nos | solidarizo | me solidarizo | nos solidarizamos | colocamo nos no | coloco me no | me coloco no | me ponho no | ponho me no | nos colocamos no) [com | no] [DET] (consigo | contigo | com você | sua dor | seu lugar | teu lugar | sua família | sua situação | sua frustração)
with object
+ Coloco-me no seu lugar.
- Coloco a mesa no lugar.
frame (meus | nossos | os meus | os nossos | sinceros | sentidos | as nossas | as minhas | nossas | minhas | sentidas | sinceras | profundos | profundas) [INTENSE | mais | sinceros | sinceras | profundos | sentidos | sentidas | profundas] (sentimentos | pêsames | condolências)
with tag=condolence
+ Os nossos sinceros sentimentos.
+ Apresentamos as nossas sentidas condolências.
- As nossas condições mudaram.
frame (SORRY | solidários | solidarizamo nos | solidarizo me | consternação | pesar | com pesar) [INTENSE] [DET | PREP | pela | pelo | com] [DET | sua | seu | vossa] (perda | falecimento | morte | luto | dor | partida | óbito)
unless after (de (sinal | dados | bagagem | peso | tempo))
with tag=condolence
+ Sinto muito pela sua perda.
+ Lamentamos profundamente o falecimento do seu marido.
- Lamentamos a perda de tempo.
frame (pêsames | condolências | muita força | muita força nesta hora | força neste momento | um abraço de conforto | que descanse em paz | um abraço apertado neste momento | meus sentimentos | os meus sentimentos)
with tag=condolence
+ Muita força para si e para a família.
- Use muito a tampa.
frame (espero | esperamos | desejo | desejamos | desejando | votos de) [que] _3 (recupere | recuperação | melhoras | melhore | melhores | fique bem | restabeleça | restabelecimento | pronto restabelecimento | rápidas melhoras | boa recuperação)
with object
unless after (o sinal | o site)
+ Desejamos-lhe uma boa recuperação depois da queda.
- Espero a peça.
frame (merece | merecia | merecem | mereciam | merecias | mereces) [INTENSE] [<word>] (melhor | outro | outra | resposta | respeito | mais | explicação | atenção | tratamento | atendimento | ter (recebido | sido | tido) | receber | ser (bem | tratad* | ouvid*) | cuidado | consideração)
with object
+ O senhor merecia uma explicação na hora.
+ Merecia outro tratamento da nossa parte.
- O prato merece sal.
frame (NO | longe) (é | foi | era | de ser) _4 (experiência | atendimento | serviço | assim | forma | imagem | tratamento | maneira | recepção | receção | isso | isto) _3 (queremos | queríamos | gostaríamos | gostamos | desejamos | pretendemos | pretendíamos | proporcionar | oferecer | merece | merecia | prestar | esperava | esperamos | prometemos | trabalhamos | costumamos | gosto de)
with object negatable
unless before se
+ Não é de todo esta a experiência que queremos proporcionar.
+ Não foi assim que gostaríamos de o ter recebido.
- Não é o modelo que pretendemos vender.
frame (ninguém | nenhum cliente | ninguém no mundo | nenhum motorista | nenhum funcionário) (tem o direito de | pode | devia | deveria | deve | tinha o direito de) [CLIT] (falar | tratar | ser tratad* | passar | ficar | ter | ouvir | ser | deixar | fazer | gritar | ofender | tratá)
with object negatable
unless after (acesso | a senha)
+ Ninguém tem o direito de falar assim com a senhora.
- Ninguém pode entrar.
frame (não se faz | não se trata assim | isto não se faz | isso não se faz | não se deixa | não se trata | não é maneira de | não são modos de | não é forma de) [a (ninguém | uma pessoa | um cliente) | assim | ninguém | tratar | receber | um cliente]
with object negatable tag=subject
unless after (de | nada)
+ Deixar um cliente na rua não se faz a ninguém.
- Não se trata de uma avaria.
frame também (detesto | odeio | não gostaríamos | não gostávamos | detestamos | ficaríamos | não gostaria | não gostava | não ia gostar | me irritaria | me irrita | já passei | perderia | perdia | reclamaria | reclamava)
with object
unless before (se | cliente)
+ Também detesto esperar.
- O gato também detesta água.
signal ack.generic
frame (que (altura | hora | momento | dia | semana) (para | pra) (isto | isso | acontecer | uma coisa) | (logo | justo | justamente | precisamente) (na véspera | no dia | agora | na hora | nesse dia | nessa hora))
with object tag=whole statement
unless sentence (qual | prefere)
+ Que altura para isto acontecer, mesmo no fecho da folha!
- Que hora prefere?
frame (dá | dão) [INTENSE] (medo | raiva | pena | aflição | tristeza | uma raiva | nervos | angústia | vontade de (chorar | gritar | desistir) | vergonha) [mesmo]
with object tag=whole
unless before (não | se)
+ Dá medo mesmo morar com o portão aberto.
- Dá sombra.

signal ack.generic
frame NO (podia | podíamos | poderia | poderíamos) estar mais (arrependid* | tristes | triste | envergonhad* | de acordo | desolad*)
with object negatable
+ Não podíamos estar mais arrependidos.
- Não podíamos estar mais perto.
frame (falha | erro | atraso | demora | situação | resposta | atendimento | episódio | lapso | comportamento | atitude) [nossa | nosso] [INTENSE] (lamentável | inaceitável | indesculpável | imperdoável | inadmissível | grosseir* | grosseiro | vergonhos*)
with object
unless before (se | caso | não é uma)
unless sentence (sua atitude | seu comportamento)
+ Foi uma falha lamentável.
- Uma falha pequena.
frame (de | para | a) (tirar a paciência | tirar o sono | tirar (qualquer um | alguém | uma pessoa) do sério | perder a (paciência | cabeça) | desesperar | enlouquecer | deixar qualquer (um | pessoa)) 
with object tag=subject
unless before (não | se)
+ Esperar assim é de tirar a paciência a um santo.
- É de tirar a tampa.

signal ack.agree
frame (tem | tens | têm | está | estás | estão) [INTENSE | com] [toda a | toda | inteira | plena | muita | carradas de | todo o | todo | absoluta | coberto de | coberta de] (razão | direito a reclamar | direito de reclamar | direito de estar | direito de ficar | direito de se | direito a estar | direito de exigir | motivo para | motivos para | motivo de sobra | certíssim* | razão de sobra | direito a uma | direito a ficar)
with object tag=whole
unless before (se | não | quem)
unless after (social | mas)
+ A senhora tem toda a razão.
+ Tem todo o direito de reclamar. Você tem razão, e com motivo de sobra.
- A empresa tem razão social nova.
frame ((você | o senhor | a senhora) (está | tá) [INTENSE] (cert* | coberto de razão) | com (toda a | toda | inteira) razão | (concordo | concordamos) [INTENSE] (consigo | com você | com o senhor | com a senhora | contigo | com a sua | com o que) | é [INTENSE] (justa | legítima | razoável | pertinente) a sua | dou lhe razão | dou te razão | damos lhe razão | te dou razão | lhe dou razão)
with object tag=whole
unless before (se | não)
+ Com toda a razão.
+ Concordo consigo: dois meses é muito.
- Dou-lhe o troco.

frame (fez | fizeste | faz | fazem | fizeram) [INTENSE] bem em (reclamar | conferir | escrever | avisar | insistir | contar | ligar | dizer | perguntar | protestar | alertar | queixar | nos | me)
with object tag=whole
unless before (se | não)
+ O senhor fez bem em conferir.
- Fez bem o bolo.

signal ack.positive
frame (que (bom | boa notícia | alegria | maravilha | ótimo | legal | ótima notícia | delícia | felicidade | giro | fixe | máximo | lindo) | parabéns | (fico | ficamos | estou | estamos) [INTENSE] (feliz | felizes | contente | contentes | alegre | satisfeit*) [INTENSE] (em saber | por saber | de saber | em ler | por ler | com | que | por) | (é um prazer | é um gosto | é uma alegria) (ler | saber | ouvir) | bom saber | ainda bem que | adorei saber | adoramos saber | adorámos ler)
with object
unless before (não)
+ Que bom ler isto!
+ Ficamos muito felizes em saber que correu bem.
- A caixa é boa.

signal care
frame (sua | seu | tua | vossa | a sua) (experiência | satisfação | confiança | opinião | tranquilidade | segurança | bem estar | saúde) [é | são | está] [INTENSE] (importa | importante | muito importante | prioridade | essencial | fundamental | importam | em primeiro lugar)
+ A sua tranquilidade é importante para nós.
- A sua conta é azul.
frame (nos preocupamos | preocupamo nos | importamo nos | nos importamos | me importo | levamos) [INTENSE] (consigo | com você | com o senhor | com a sua | com o seu | muito a sério | a sério)
+ Preocupamo-nos consigo.
- Levamos a mesa.

signal reassure
frame (NO se (preocupe | preocupes | preocupem) | fique (tranquil* | descansad* | sossegad*) | fica (tranquil* | descansad*) | pode ficar (tranquil* | descansad*) | pode estar (descansad* | tranquil*) | está tudo (seguro | salvo | guardado | a salvo) | nada se perdeu | nada foi (apagado | perdido) | (dados | arquivos | ficheiros | fotos | dinheiro) (está | estão) (seguro* | segura* | a salvo | protegid*))
with negatable
+ Não se preocupe com os formulários.
+ Fique descansada.
- Fique na fila.
