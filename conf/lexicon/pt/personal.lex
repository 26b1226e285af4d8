# personal.lex - speaking to this person: memory, listening, questions, steps.

signal pers.name
frame (^ | ;) [então | ora] (oi | olá | ola | ei | bom dia | boa tarde | boa noite | caro | cara | prezado | prezada | estimado | estimada | fala | obrigado | obrigada | viva | querido | querida | exmo senhor | exma senhora | sinto muito | desculpe | desculpa) [senhor | senhora | sr | sra | dona | seu | dr | dra | prof]
unless after (cliente | clientes | todos | equipe | equipa | senhores | usuário | utilizador | consumidor | por | pelo | pela | a | o | e | se | que | tudo | agradecemos | obrigado)
+ Olá Joana,
+ Prezada Sra. Glória,
- Olá a todos,

signal pers.history
frame (lembro me | me lembro | lembramo nos | recordo me | vi que | notei que | reparei que | vejo que | percebi que | li que) [já | que | CLIT] (você | o senhor | a senhora | nos | me | já | está | tem | ligou | escreveu | contou | comentou)
unless before (se | não)
+ Vejo que já nos ligou na segunda.
- Se vejo que já chegou, aviso.
frame (como | conforme | tal como) [YOU | CLIT | bem | já | nos] (disse | mencionou | referiu | escreveu | explicou | contou | indicou | descreveu | apontou | relatou | comentou | observou)
unless before não
+ Como referiu, o ventilador é novo.
- Como eu já disse, é novo.
frame (quando falamos | quando falámos | na nossa última (conversa | chamada | ligação) | da última vez que | na sua última | no seu último | na sua mensagem anterior | o seu e-mail anterior | (há | depois de) _3 anos (connosco | conosco | com a gente | de casa | cliente) | cliente há | cliente desde | li a sua mensagem | li o seu | li tudo)
+ Quando falámos, a torneira ainda pingava.
- Quando chove, pinga.

signal listen.check
frame (se (entendi | percebi | compreendi | bem entendi | bem percebi | li) [bem | corretamente | direito] | deixe me confirmar | deixa eu confirmar | só para confirmar | só para ter a certeza | para ter certeza de que | quer dizer que | ou seja | então você | pelo que (conta | diz | descreve | entendi | percebi | relata) | confirma que | resumindo)
+ Se entendi bem, a exportação para na página três.
- Se chover, pare.

signal listen.ask
frame (^ | ;) [e | mas | então | só | por favor | entretanto] (qual | quais | quando | onde | como | quem | quanto | quantos | quantas | pode | podes | podia | poderia | consegue | consegues | tem | teve | já | foi | está | é | em que | a que | desde quando | o que | que | prefere | recebeu | lembra | sabe | isso | isto | aconteceu | será)
with question
unless inside (como (posso | podemos) | como vai | como está você | tudo bem | está bem)
+ Qual das duas faturas mostra a taxa?
+ Como ele está hoje?
- Sei qual das faturas mostra a taxa.
frame (poderia | podia | pode | podes | por favor | peço que | pedimos que | preciso que | precisamos que | precisamos | preciso | necessitamos) [me | nos | CLIT | de | do | da | só | apenas | que] (dizer | diga | informar | informe | indicar | indique | confirmar | confirme | enviar | envie | mandar | mande | partilhar | partilhe | compartilhar | compartilhe | descrever | descreva | explicar | explique | facultar | contar | conte | passar | passe | saber) [me | nos] _2 (qual | quais | quando | onde | se | mais | número | foto | fotos | código | data | print | imagem | versão | modelo | o que | endereço | morada | comprovante | comprovativo | nif | cpf | detalhes)
+ Pode dizer-me qual é o modelo?
- Pode ser verde.

signal steps
frame (por favor | basta | é só | só precisa | só precisa de | você pode | o senhor pode | a senhora pode | pode | podes | deve | recomendo | recomendamos | sugiro | sugerimos | experimente | tente | para isso | primeiro | depois | em seguida | de seguida | e) [CLIT | por favor | que] (clicar | clique | acessar | acesse | aceder | aceda | abrir | abra | verificar | verifique | conferir | confira | entrar | entre | ir | vá | selecionar | selecione | escolher | escolha | tocar | toque | carregar | carregue | premir | prima | reiniciar | reinicie | desligar | desligue | ligar o | ligue o | ligue a | limpar | limpe | atualizar | atualize | instalar | instale | desinstalar | baixar | baixe | descarregar | preencher | preencha | indicar | indique | enviar | envie | mandar | anexar | anexe | consultar | consulte | pedir | peça | solicitar | usar | use | copiar | trocar | digitar | digite | retirar | retire | imprimir | imprima | seguir | siga | responder | marcar | comunicar | apontar | criar | crie | apresentar | levar | passar | exportar | fazer)
+ Por favor, reinicie o aparelho e aperte a tecla verde.
- A caixa é verde.
frame ^ [olá | oi | então] (acesse | aceda | clique | abra | verifique | confira | entre (em | no | na) | vá (em | a | ao | até) | selecione | escolha | toque | carregue | reinicie | desligue | limpe | atualize | instale | baixe | descarregue | preencha | siga | digite | acompanhe | consulte | retire | use | primeiro | passo | para (alterar | trocar | trocas | mudar | cancelar | personalizar | ativar | solicitar | emitir | fazer | configurar | pedir | exportar))
+ Clique em Relatórios.
- O clique se ouve.
frame (<url> | passo a passo | instruções | os passos | seguintes passos | próximos passos | fica em | encontra se em | aparece em | está disponível em | menu | neste link | no link | este link | área de cliente | enquanto isso)
+ Veja neste link.
- Veja a rua.
