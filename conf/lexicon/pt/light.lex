# light.lex - dark words that name a thing, or something ruled out or only feared.
#
# Within these matches no dark word counts: the names of products, pages and
# covers are full of them.

signal need.polite
frame ((seguro | proteção | cobertura | alarme | sistema | prevenção | serviço | apólice) (de | contra | por | anti) [<word>] (roubo | furto | incêndio | danos | avaria | avarias | acidente* | fraude | quebra | perda | extravio | inundaç* | cancelamento | assalto | viagem | vida) | livro de reclamações | página (de erro | 404) | mensagem de (erro | senha* | ausência) | código de (erro | barras) | relatório de (erros | falhas | perdas) | (taxa | política | prazo | multa | regras | condições) de (cancelamento | atraso | devolução | reembolso | troca) | (central | canal | formulário | livro) de (reclamaç* | perdidos | denúncia*) | perdidos e achados | corretor de erros | modo (avião | escuro) | função anti | creme anti | filtro de (ruído | lixo) | cancelamento de ruído | anti (risco | riscos | mofo | stress | estresse | roubo | ruído | queda | quedas) | curso de primeiros socorros | saco de lixo | sacos de lixo | recolha (de | do) lixo | coleta (de | do) lixo | caixote do lixo | lixo (eletrónico | eletrônico | orgânico | reciclável) | lata de lixo | papel rasgado | chá gelado | café gelado | água (fria | gelada) | comida congelada | prato frio | jogo de terror | filme de terror | conta poupança | dano estético | vidro temperado | caso de (emergência | perda | roubo | acidente | avaria | atraso | desistência | cancelamento | morte | falta) | peças de substituição | assistência em viagem)
with tag=light negatable
+ O seguro de roubo está incluído?
+ Como mudo a mensagem de erro?
- Foi um roubo.
frame (sem (nenhum | qualquer | nenhuma | grandes | mais | maiores) _1 (problema | problemas | dano | danos | erro | atraso | avaria | risco | transtorno* | stress | estresse | complicaç* | defeito | falha | falhas | dor | incidente*) | sem (problemas | problema | erros | defeito | defeitos | atraso | atrasos | falhas | demora | stress | estresse | transtornos | complicações) | nenhum (problema | erro | defeito | dano | atraso) | não (tive | tenho | há | houve | tem | temos | tivemos) [qualquer | nenhum | nenhuma | mais | nada a | grandes] (problema | problemas | reclamaç* | queixa* | reclamar | queixar | apontar | erro | dúvida*) | nada (de errado | a reclamar | de mal) | não é (urgente | grave | problema | nada grave) | não faz mal | não tem (pressa | problema) | sem pressa | não estou (chatead* | zangad* | preocupad* | com pressa))
with tag=light negatable
+ Chegou sem nenhum dano.
+ Não tive problema nenhum.
- Tive um problema.
frame ((para | a fim de | de modo a) (evitar | prevenir | não) [ter | haver | que | ficar | perder] _3 (problema* | atras* | dano* | erro* | multa* | quebr* | perd* | transtorno* | surpresa* | falha* | avari* | demora | vazamento*) | (se | caso | quando) _4 (quebrar | partir | avariar | estragar | perder | atrasar | falhar | travar | cair | sumir | rasgar | der erro | der problema | houver (atraso | problema | erro) | for (cancelad* | roubad* | recusad* | perdid*) | vier (errad* | com defeito | partid* | quebrad*) | chegar (partid* | quebrad* | atrasad* | com defeito | danificad*) | não (servir | gostar | funcionar | couber | ficar | chegar | puder | quiser | der)))
with tag=light negatable
+ Posso devolver se não servir?
+ O que faço se a tela quebrar?
- A tela quebrou.
frame ((repar* | consert* | arranj* | recicl* | trocar | substituir | restaurar | limpar | tirar | remover | vendem | compram | aceitam | deitar fora | descartar | jogar fora | recuperar | bloquear | cancelar) _3 (partid* | quebrad* | avariad* | estragad* | rasgad* | riscad* | velh* | usad* | danificad* | queimad* | rachad* | mofo | bolor | ferrugem | manchas | riscos | perdid* | vencid* | roubad* | furad*))
with tag=light negatable
only sentence (como | onde | quanto | vocês | posso | dá | é possível | fazem | aceitam | consertam | reparam | podem | qual | alguém | preço | orçamento | vendem | costumam)
unless sentence (ninguém | já (liguei | mandei | pedi) | outra vez | de novo | há)
+ Vocês consertam telas partidas?
- Trocaram a tela partida por outra partida, outra vez.
frame ((qual | quanto | o que) (é | significa | quer dizer) _3 (erro | taxa | multa | código | atraso | carência) | (qual | quais) [é] [o | a | os | as] [<word>] (prazo | multa | taxa | custo | procedimento | risco | diferença | limite))
with tag=light negatable
+ O que significa o código de atraso?
- O atraso é grande.
