# need.lex - what the customer's own words call for.
#
# Only negative words count: customers are polite while they are angry, so
# thanks and please take nothing away. Tags name the class of a feeling, so that
# a reply can answer it in kind; "waiting" marks complaints about silence.

class THING: app | apps | application | site | website | page | account | accounts | card | phone | order | orders | parcel | package | payment | payments | money | device | printer | laptop | computer | pc | mac | game | games | service | system | screen | battery | update | updates | software | code | email | emails | mail | password | transaction | transactions | refund | delivery | driver | video | videos | subscription | internet | wifi | connection | server | servers | login | link | button | scanner | camera | balance | tv | channel | profile | data | file | files | photos | invoice | booking | ticket | flight | train | hotel | room | boiler | heating | machine | product | item | items | software | website | support | amount | version | feature | option
# What people want to be helped with when nothing is broken.
class WISHED_FOR: change | changing | update | updating | add | adding | upgrade | upgrading | downgrade | create | creating | set up | setting up | switch | switching | know | learn | locate | buy | buying | purchase | identify | register for | sign up | enable | renew | renewing | track | apply for | schedule | convert | merge | compare | plan | planning | understand | start | starting | join | joining | subscribe | filter | sort through | sell | rent | research | figure out (how | which | what) | find out (how | which | what | if | whether)
# A dark word before a happy end is no complaint.
class HAPPY_END: how kind | over the moon | grinning | saved my life | what a gem | never crashed | is a killer | dangerously good | other (apps | banks | companies | providers | games | shops | airlines) | (my | your | the) (old | previous | former | ex) (bank | provider | supplier | company | employer) | this one never | could not be happier | painless | lifesaver | life saver | helped me (out | get) | worth every | be lost without | is legit | hard to find fault | can not wait for | relax with | never (lets | let) (me | us) down | never failed | gives me (control | peace) | addictive | addicted | brilliant acting | best (customer service | decision | mattress | bank | card | support | purchase) (ever | i | we | in) | out of debt | start earlier | started earlier | had me in | very professional | super helpful | super easy | is awesome | love it | loves it | game is sick | happy with | impressed | glad i | glad we | outstanding | flawless | flawlessly | fits perfectly | fits like a glove | fit like a glove | very happy here | sorted it | happy ending | fixed within | solved within | solved it | (is | was) sorted (within | in) | works perfectly | worked perfectly | worked out | fits great | was perfect | is perfect | are perfect | so much better | much better now | (experience | nightmare | trouble | worry | stress | wait) is over | not any more | not anymore | is fantastic | is amazing | are amazing | is brilliant | best app | best game | best bank | i love | we love | i loved | we loved | saved my day | saved the day | saved me | thank you so much | thanks so much | no more stress | no more worries | all good now | fixed it in | sorted it in | turned out (great | fine | well | perfect) | (find | found | discover | discovered | download | downloaded | try | tried | switch | switched | start | started | do this | get this | got this | bought) _4 (sooner | earlier | years ago | long ago) | thanks to you | highly recommend | can recommend | a joy | haha | exactly what i wanted | exactly what we wanted | so beautiful | great writing | wonderful acting | great acting | great show | would buy again | buy again soon | wants more | best thing ever | five stars | 5 stars | is obsessed | great fun | since i use | good burger | good coffee | good food

signal need.problem
frame (drains | draining | drained | eats | eating | eats up | killing | kills | swallowed | swallows | ate) [up | all] [through] [my | the | our] (battery | data | card | memory | storage | money | phone)
with weight=2
+ It drains my battery.
- The battery is new.
frame (out of order | out of service | completely different | totally different | entirely different | nothing like | (engine | warning) light | all over (my | our | the) | glass in | plastic in | metal in | a nail in | behind a pillar | saw nothing | heard nothing | could see nothing | upside down | inside out | back to front | left over from | somebody else's | someone else's)
unless before (if | not)
unless sentence (would like | do you)
+ I was sent someone else's results.
- The order is out.
frame (was | were | came | left | gave | got | went | stood | found | sat | said | told | sent | took | made | turned | happened | fell | ended | started | drove | cancelled | canceled | wrote | put | sold | raised | parked | spilled | spilt | closes | shuts | stole | ate | kept | rang | barked)
with tag=story negatable
only sentence (my | our | me | us | we | i | your | you | in the (box | bag | room | parcel | package | envelope | carton | salad | soup | bottle) | on the (plate | table | bed | floor | wall | seat))
unless after (my | our | her | his) [<word>] (day | week | evening)
only sentence (your | you | there | the | a)
unless sentence (bought | just checking | went (fine | well | smoothly | great | perfectly) | ordered | like to | please | could | would | thank | thanks | wondering | wonder | want to | good | great | love | loved | hope | hoping | suggested | thinking | thought | excited | curious | interested | looking for | friend | friends | happy | glad | nice | lovely | best | fun | recommended | planning | moved | visited | grew up | if | not sure | question | received)
unless after (you (a | an | the | my | some) | you [all] (details | screenshot | screenshots | message | dm | number | mail | id) | my (last | old | previous | first) | married | engaged | divorced | me (a | one | two | only | just | under a) (minute | moment | second | minutes | seconds))
unless sentence HAPPY_END
+ There was glass in my salad.
+ Your barista wrote a rude word on my cup.
- The sun shines.
frame (snapped | tore | split | bent | dented | dents | chipped | shattered | burst | melted | peeled | peeling | faded | shrank | shrunk | warped | rusted | rusty | collapsed | exploded | sparks | sparked | sparking | overflow* | drip* | seep* | collaps* | tripped | singed | scorched | cracking | crumbl* | rotten | rotting | mouldy | moldy | stale | soggy | undercooked | raw inside | burnt | sour | inedible | tasteless | stinks | stank | reeks | mice | mouse droppings | cockroach* | bed bugs | bedbugs | maggot* | hair in | filthy | unclean | stained | threadbare | ploughed | groove | scuffed | wobbly | torn | frayed | unravel* | came off | comes off | coming off | came apart | fell apart | falls apart | fell off | fallen off | falling apart | came loose | came undone | gave out | gives out | gave way | packed up | conked out | seized up | worn out | wore out)
unless before (not | no | never | banana)
unless sentence (how do i | can i | recipe)
unless after ((a | the | this | one) <word> (between | into | across) | (between | into | across) | pea | pass | pants | screen view | the bill between)
with weight=2
+ The strap snapped on the first day.
- The strap is long.
frame (arrived | came | turned up | was delivered | delivered | left | dumped | received | got | opened | showed up) _4 (broken | damaged | smashed | crushed | empty | open | wet | late | short | without | missing | torn | cracked | wrong | faulty | defective | used | dirty | expired | days after | weeks after | hours after | a day after | too late | rain | wrong address | neighbour | neighbor | nobody home | stranger | doorstep | bin | bins | half)
unless before (if it | what if | if | (will | can | could | should | would) _2 be)
+ The parcel was left in the rain.
+ The box came half full.
- The parcel came on Monday.
frame (missed | miss) (my | our | the | a | her | his) (flight | train | connection | bus | meeting | interview | appointment | deadline | wedding | funeral | birthday | exam | party | surgery | ferry | concert | show | class | call | slot)
unless before (do not want to | not)
unless sentence HAPPY_END
+ I missed my connection because of it.
- I miss my old lamp.
frame (was | were | been | got | is | are | being) [INTENSE | again | once again] (cancelled | canceled | overbooked | double booked | diverted | stranded | bumped | turned away | sent away | put through | passed from | cut off | hung up on | sent back and forth | given the runaround | fobbed off | misled | misinformed | lied to | shouted at | insulted | mocked | laughed at | sworn at | ignored | overlooked | forgotten | mistreated | harassed | threatened | discriminated | bitten | burned | burnt | injured | hurt | robbed | mugged | trapped | soaked | flooded | lost | mislaid | misplaced | stolen | opened | tampered | rejected | refused | turned down | disconnected | downgraded | kicked out | locked out | denied | woken | kept awake)
unless before (if | not | if (my | our | the | a) <word>)
with weight=2
+ The train was cancelled without a word.
- The train was green.
frame (drove off | drove past | walked off | walked away | hung up | shrugged | rolled his eyes | rolled her eyes | slammed | swore at | shouted at | yelled at | laughed at | snapped at | ignored me | ignored us | ignored my | refused to | would not let | turned us away | turned me away | never showed | never came | never arrived | never turned up | did not show up | no show | no-show | did not turn up | nobody came | no one came | nobody was there | no one was there | nobody told | no one told | without telling | without asking | used a slur | slur | called me a | made me wait | kept me waiting | left me | left us | stood there | sitting there for | sent me away | sent the wrong | gave me the wrong | gave us the wrong | mixed up | lost my | lost our | broke my | broke our | ruined my | ruined our | scratched my | damaged my | killed my | killed our | deleted my | wiped my | leaked my | shared my | sold my | gave my)
unless before (if | not)
unless after (behind | happy | (a | two | three | some | <num>) (message | messages | note | voicemail | voicemails | present))
with weight=2
unless after (own record | record | personal best | high score | last | old | previous | first | job | diet)
+ The driver looked at me and drove off.
- The driver waved.
frame (broken promise | you promised | you people promised | was promised | were promised | had been promised | promise after promise | broke your promise | empty promises | supposed to (arrive | come | be | have | get | work | call | receive | start | deliver) | should have (arrived | been | come | received | had | got) | meant to (arrive | come | be) | was due | were due | past due | long overdue | still (has not | have not | is not | not | no | waiting | nothing | missing | cold | wet | broken | down))
unless before (is it | are we | am i | are you)
with weight=1
+ You promised me a call on Monday.
- You promise well.
frame (rash | allergic reaction | food poisoning | vomiting | threw up | sick all night | ill after | in hospital | to hospital | emergency room | a and e | stitches | bites | bleeding | bled | swollen | choking | electric shock | electrocuted | smell of gas | smell gas | smelling gas | smells of gas | smell of burning | burning smell | gas leak | carbon monoxide | caught fire | on fire | recall | unsafe | hazard | dangerous)
unless before (no | if)
with weight=2
unless before (is it | is this | how | are they)
+ Now he has a red rash.
- There is a smell of roses.
frame (shaking | trembling | in shock | lost sleep | no sleep | not slept | awake all night | beside ourselves | at a loss | speechless | gobsmacked | appalled | stunned | dumbfounded | past annoyed | beyond (annoyed | angry | frustrated | disappointed | belief | upset | words) | past caring)
unless before (not | hand)
with weight=1
+ I was shaking.
- I was there.
frame (paid | spent | cost me | costs me | forked out) _5 (for nothing | for this | but | and (got | still | it | you | nothing) | yet)
+ I paid 240 for nothing.
- I paid in cash.
frame (what are you going to do | what do you intend to do | what will you do about | what are you doing about | please explain | explain yourself | i demand | i expect (a | an | you | your | better) | i want an explanation | want answers | this can not go on | sort it out | not what i (paid | ordered | expected | asked | was) | not what we (paid | ordered | expected | asked) | nothing like the | not as described | not as advertised | not as pictured | false advertising | misleading | i saved up | my complaint | formal complaint | make a complaint | complain about | complaining about | i am writing to complain | to complain)
unless before (no | not)
with weight=2
unless sentence HAPPY_END
+ What are you going to do about it?
- What are you doing tonight?
frame (got | get | was | were | been | am | being | have been | had) [INTENSE | just | wrongly | suddenly | automatically] (double billed | billed twice | double booked | billed | charged | debited | deducted | blocked | suspended | banned | kicked | logged out | locked | disapproved | deactivated | terminated | rejected | hacked | scammed | cheated | robbed | deleted | removed | cancelled | canceled | disconnected | denied | declined | ignored | overcharged | double charged | reset | hung up | disabled | unsubscribed | demonetised | demonetized | closed)
unless before (if | never | can | could)
with weight=2
unless after (correctly | right | the right)
unless sentence (^ (has | will) the)
+ I just got billed for the free trial.
- It got warm.
frame (lose | losing | lost | loses | wasted | waste | wasting) _2 (hours | hour | days | day | time | money | weeks | afternoon | morning | evening | everything | progress | data | files | photos)
unless before ((do | will | would | can | could) (i | we) | without)
unless before (no | not)
unless sentence HAPPY_END
+ We lose hours each week by muting people.
- We had a lovely time.
frame (get | want | need | return | give | gave | give me | refund | where is | keep | kept | took | take | holding) [INTENSE | me] (my | our | all my | back my | me my | the | me) (money | refund | cash | amount | money back | funds | fund | deposit) [back]
unless before ((can | could | do | will | would) (i | we) [still | ever])
unless before (can i | could i | how do i | how can i)
unless after (to (my friend | someone))
unless before (do i | will i | would i)
+ I want my money back.
- We save money.
frame (get | getting | have | need | got) (it | this | that | them | my <word> | these | mine) (fixed | repaired | reactivated | restored | removed | replaced | back | working | changed | resolved | sorted | corrected | unlocked | unblocked | refunded | solved | deleted)
unless before (how soon can i | if i can | how do i)
+ Is there any way I could get it fixed?
- I want it blue.
frame (it | this | that) [INTENSE | just | only | always | usually | sometimes] (does (this | it | that | not | the same) | happens | happened | keeps | kept | occurs | stays like | only happens | takes | only | makes me | drives | popped up | pops up | shows error | says error)
unless before (when | if | how | how many <word> | how much <word> | how long | like | makes sure)
unless after (place | care)
unless after ([only | just | about] [a | an] (one | two | three | five | ten | <num> | few | second | minute | hour) [seconds | minutes | clicks] to (set up | install | sign up | learn | make | build | put | assemble | cook))
unless sentence HAPPY_END
+ It does this with every film.
- It rings at noon.
frame (whenever | any time | anytime | each time | every time | everytime | when) (i | we | you) (try | attempt | tried | want | click | open | press | start | log | sign | update* | change*) 
unless before (can i | how do i | know)
unless sentence (how can i | thank | love)
+ Any time I try to ask people in, the page closes.
- When I was young, I sang.
frame (went | goes | go | gone | turned | turns | going) [INTENSE | all] (black | dark | white | blank | dead | off | crazy | mad | wrong | haywire | purple | green | down | offline | silent | quiet | mute | missing)
unless before (if | (if | when | in case) the <word>)
+ My screen went totally black.
- The bus went north.
frame (impossible | difficult | too hard | very hard | so hard | complicated | lengthy | complex | cumbersome | unclear | awkward | hassle | painful | tiresome | ridiculous | nonsense | ludicrous | exploit* | abuse | misuse | pirat* | impersonat* | without my | using my (email | name | card | address | photo | number) | behind my back | not fair | unfair | biased | discriminat* | forced | force* (to | you | me | us | users | people | customers) | not respecting)
unless before (not | no | not too | nothing | without any)
unless after (free)
+ It is close to impossible to remove it.
- It is not difficult.
frame (closed | close) (for | due | down | without | my account | my application | my case | my ticket | my call | the case)
unless after ([the] (winter | summer | season | holiday | holidays | day | night | weekend | christmas | easter | refurbishment | renovation | renovations | good))
unless before (want to | like to | please | how do i | how can i | to)
+ They closed my ticket.
- Please close my account.
frame (deactivat* | disapprov* | disallow* | unapprov* | unverified | not verified | expired | detained | seized | frozen | unfreeze | held up | on hold | holding my | withheld | trapped | in limbo | backlog | awaiting | no longer | stopped | ceased | quit working | acting (up | weird | strange) | are acting | is acting | on the fritz | on the blink | gives up | giving up | quiet | muffled | underwater | distorted | blurry | grainy | choppy | echo | static | flicker* | blink* | wobbl* | rattl* | squeak* | overheat* | jam | jams | jammed | drain* | swollen)
unless before (not | no)
unless clause (love | great)
with tag=weak
unless after (lose | losing | forget | need | worry | miss | [have] to)
+ My headphones are acting up.
- Act one is long.
frame (really | so | too | very | extremely | rather | quite) (quiet | slow | late | loud | expensive | small | big | hot | cold | long | high | low | less | short | difficult | hard | buggy | dirty | noisy | costly | weak | tight | far away | heavy | complicated | confusing | many ads | many issues | many problems | many bugs | many glitches | much time | much hassle)
unless before ((i am | my (wife | husband | son | daughter | mother | father | girlfriend | boyfriend | partner | friend | dog | cat | grandmother | grandfather | child | children | kids) (is | are | was) [still]) | not | never | thought they were | thought it was)
unless clause (love | how)
unless after (awesome | proud | to (enter | join | sign up | register | apply | vote | enrol | enroll | take part | get a ticket))
+ The interest is too low.
- It is not so big.
frame (takes | take | took | taking) [INTENSE | like | us | at least | a minimum of | about | over | up to | more than | almost] (forever | ages | long | longer | days | hours | weeks | minutes | months | <num> | a long time | a while | so long | too long | too much | a lot of time | hours)
unless before (how long does it)
unless clause (love | only takes)
unless after (to learn | to get used)
unless before (will | would | to)
unless inside ;
+ Your answers take weeks.
- It takes two to sing.
frame (remove | get rid of | bring back | change it back | revert | go back to | undo | rollback | roll back | put back | restore | unlock | unblock | reinstate | reactivate) (this | the | my | that | it | your | new | old | our | unwanted)
unless before (how do i | how can i | how to | can i)
unless sentence (how do i | how can i | is it possible)
unless after (restriction for)
unless inside (get rid of the | remove the)
unless inside (remove my)
+ Undo this, please.
- How do I remove the lid?
frame (refund* | refunding | reimburse* | money back | return my | replacement)
only sentence (anything you can | demand | immediately | still | not | never | why | as i | could you some how | can you | asap)
unless sentence (can i return | can i get | how do i | i can get it | may i | is it possible | if i)
+ I need a replacement, not a repair.
- What is your refund date?
frame (my only | big | biggest | main) (problem | issue | complaint | thing | drawback | downside | con | flaw)
unless after (left | i love | i can do | missing is you)
unless sentence (no)
+ My biggest complaint is the home page.
- The only house is red.
frame (not | no) (even | that) (a | an | one | helpful | good | great | easy | <word>)
only sentence (but | still | there | they | you | was | is | even)
unless sentence (love)
with weight=1
+ There was not even a notice.
- Not a cloud.
frame (you can do better | can do better | get it together | get your act | shape up | train them | train your | send them home | needs improvement | need improvement | needs to improve | must improve | no improvement*)
with weight=1
+ Seriously, you can do better.
- It is better than before.
frame (supports only | only supports | limited to | only allows | only works | works only | only lets | only gives | only shows | forces | forcing | makes us | make us | makes you | make you go | have to go through | had to go through | go through too | had to pay | have to pay | had to give | have to (call | wait | restart | reinstall | log in | sign in | type | enter) | had to (call | wait | restart | reinstall | do it | buy | use | reset | change | sign))
unless before (do i | will i | do we)
unless after (for the bus)
+ The page only works by day.
- Do I have to call?
frame (it | this | that | they | these | those | THING | which | nothing | everything | one | ones | he | she | nobody | someone | system | team | agent | agents | company | bank | i) [INTENSE | just | still | even | always | often | simply | then | also | now | really | already] (do | does | did | will | would | is | are | was | were | has | have | had | can | could | am) not [INTENSE | even | yet | really | actually] (work* | show* | get* | got | receiv* | increas* | detect* | recogn* | load* | respond* | open* | come* | coming | com* | reflect* | connect* | respect* | let* | allow* | give* | giving | say* | stay* | play* | appear* | update* | updat* | support* | help* | happen* | able | find* | reach* | includ* | match* | fit* | charg* | turn* | start* | stop* | save* | deliver* | arriv* | arrived | available | good | great | ok | okay | right | normal | fair | correct | clear | helpful | user | usable | up | there | possible | enough | eligible | secure | safe | stable | like | want it | credited | received | shown | accepted | implement* | process* | verif* | sync* | go* | move* | take* | accept* | tell* | call* | mention* | provid* | keep* | read* | see* | scan* | hold* | listed | mine | my | what | how | as | where | willing | interested | trained | implemented)
unless inside ((i | we) (have | had | did | do) not [INTENSE | even | yet] (call* | use | used | using | buy | register* | book* | contact* | work*))
unless before (if | whether | so that | hope)
unless clause (if | whether | unless)
with weight=2 negatable
unless inside (i do not know what | i have not used | i do not want)
unless after (for me right now)
unless sentence (can i return | could i return | what if | do you exchange)
unless sentence (^ finally)
unless sentence HAPPY_END
+ The channel is not increasing.
+ This is not ok.
- If it does not fit, can I return it?
frame ^ (and | so | but | well | then | hello | hi) [INTENSE] why
+ And why has the price changed?
- And so it went.
frame ^ why
unless after (not (make | have | open | offer | add | let | do | come | try | join | add) | have dark)
+ Why u need my number?
- That is why I like it.
frame why (; | . | this | my | does | do | did | is | are | was | am | was | would | should | has | have | none | every)
unless before (is | reason | reasons | understand | that is | know | see | how)
unless sentence (just curious | out of curiosity)
+ It only shows the old price, why?
- This is why I ask.
frame (nothing (i do | i try | will | helps | works | printed | changes | shows) | no way to | any way to get it back | what (can | should) i do | what do i do | what to do | idk what | do not know what to do | somehow)
unless after (add | change a | combine)
unless after (when | if | once | to (get | join | apply | enter))
unless after (with)
+ Nothing I do makes it ring.
+ What can I do?
- There is a way to do it.
frame (NOTCAN | can not | cannot | could not | wont | will not | would not | does not | doesnt | doest | do not | dont | did not | didnt | is not | isnt | are not | arent | was not | wasnt | has not | hasnt | have not | havent | never | no longer | not) [INTENSE | even | still | yet | always | anymore | seem to | able to | appear to | want to | be | been | being | going to | get to | seems to | let me | allow me to | get me to | properly | correctly] [be | to] (open* | work* | load* | log* | sign* | access* | connect* | download* | install* | update* | updat* | play* | watch* | use | using | see | find | get | getting | got | receiv* | reciev* | recover* | reset* | restor* | print* | send* | sent | pay* | payment* | transfer* | withdraw* | upload* | start* | stay* | show* | appear* | display* | arriv* | deliver* | turn* | charg* | respond* | repl* | answer* | help* | reach* | contact* | call* | enter* | verif* | chang* | add | complet* | process* | proceed* | save* | sav* | delet* | cancel* | remov* | register* | activat* | creat* | refund* | come | came | coming | return* | fix* | recogni* | accept* | allow* | let | give | serve | sell | hand | move | go | happen* | possible | available | function* | respond* | sync* | pair* | hear | read* | scan* | run* | launch* | mak* | do | delivered | credited | reflect* | resolved | solved | fixed | updated | valid | correct | shown | visible | listed | fit | fits | match* | apply | set | like | what was | as described | as advertised | as expected | know what | understand | figure | remember | edit* | export* | import* | link* | join* | book* | increas* | grow | count* | progress* | buy* | purchas* | order* | click* | select* | choos* | type | view* | stream* | unlock* | authenticat* | satisf* | good | support* | clean* | flush* | heat* | close | clos* | keep | look*)
unless inside ((i | we) (have | had | did | do) not [INTENSE | even | yet] (call* | use | used | using | buy | register* | book* | contact* | work*))
unless after ((round | around) to | (my | your | the | her | his) mind | to lose)
unless clause (if | whether | unless)
unless before (if | prefer | preferred | chose | why do | why do you | does it | hope it does | please | you | we | they | would)
unless after (worry | hesitate)
with weight=2 negatable
unless inside (not want to (buy | order | book | choose | pick) | do not like | do not know what | not look | not do | do not want to go | not know what)
unless sentence HAPPY_END
unless after (come on | make up my mind)
unless inside (make up my mind | not able to come)
unless sentence (^ finally | could we move | can we move | stop playing)
unless sentence (would <word> suit | i am afraid i can not come)
+ The app does not open since Friday.
+ I can't log in.
+ My parcel never arrived.
- I do not want a bag.
- I do not have a preference.
frame (NOTCAN | can not | cannot | could not | can no longer | cant) [INTENSE | even | seem to | get | me to]
unless after ((eat | drink | have | tolerate) (gluten | dairy | nuts | meat | eggs | fish | milk | wheat | sugar | pork | alcohol) | (praise | thank | recommend | fault) | (rate | judge | say much | comment | review) [it | this | that | you] | believe (it | my luck | i) | (come | make it | attend | join | be there) )
unless before (if | so i | so that i | you | we | they | why)
unless after (wait | believe how good | complain | be happier | recommend | thank | say enough | ask for more | go wrong | live without)
unless after (stop (playing | using | smiling | laughing | watching | reading | listening | eating) | make up my mind | decide | choose)
unless sentence HAPPY_END
unless after ((find out | figure out | work out | tell) (if | whether | which))
+ I can't walk through the gate.
- I cannot wait for the show.
frame why (can not | can i not | cant | does not | do not | did not | is it not | is not | are not | will not | is it | am i | does this | did you | are you | is my | was my | does my | has my | do i | has this | would)
unless after (there [a | an | any] [<word>] [<word>] (mode | option | feature | version | widget | app | theme | discount) | a thing)
unless after (have dark | recommended)
+ Why is my card declined?
- Why not come along?
frame (virus | hack* | scam* | fraud* | phish* | stolen | theft | complaint* | scratched | cracked | leak* | smash* | torn | spoil* | mould* | mold* | ripped | tripped | smoking | smoke | burn* | flood* | fake | freez* | froze*)
unless before (re | is this a | is that a | is it a | is there a | report a | report an | report | forward | about | (assisting | assisted | helping | helped | sorting | sorted | handling | handled) [me | us] [out] [with] [my | our | the | a] | no | any | no more | without any | without | zero | if any | any other | solved the | solved my | solve my | solves my | solved our | fixed the | fixed my | no major | hassle free | had any | have any | report)
unless after (procedure | procedures | department | form | office | policy | address | book)
unless after (free | is solved | is fixed | was solved | was fixed | is resolved | was resolved | solved | got solved | resolved | is over | is gone)
unless inside (hackathon | hacks)
unless after (choosing | deciding | picking)
unless sentence (does (the | your | my) _2 cover | do you (repair | accept | cover | sell) | where do i enter | where do i report)
with tag=weak
unless sentence HAPPY_END
+ There is mould.
- Do you repair cracked lids?
frame (issue | issues | problem | problems | problme | porblem | isssue | trouble | troubles | difficulty | difficulties | error | errors | erorr | bug | bugs | buggy | glitch* | failure* | fault | faults | faulty | defect* | malfunction* | outage* | incident | crash* | disconnect* | lag | lags | laggy | lagging | corrupt* | unusable | useless | unresponsive | overcharg* | mischarg* | unreadable | illegible | clusterfuck | frod | froud | fraudsters)
unless before (please | re | is this a | is that a | is it a | is there a | report a | report an | report | forward | about | (assisting | assisted | helping | helped | sorting | sorted | handling | handled) [me | us] [out] [with] [my | our | the | a] | no | any | no more | without any | without | zero | if any | any other | solved the | solved my | solve my | solves my | solved our | fixed the | fixed my | no major | hassle free | had any | have any | report)
unless after (free | is solved | is fixed | was solved | was fixed | is resolved | was resolved | solved | got solved | resolved | is over | is gone)
unless after (codes | code list | handling | log | logs | rate | rates | walking | sleeping | hearing | seeing | reading | standing | climbing | breathing)
unless inside (hackathon | hacks)
unless after (choosing | deciding | picking)
unless sentence (does (the | your | my) _2 cover | do you (repair | accept | cover | sell) | where do i enter | where do i report)
unless sentence HAPPY_END
+ There is an error on the page.
- There is no problem at all.
- The problem is solved.
frame (broken | broke | damag* | stuck | stucks | missing | lost | disappear* | vanish* | gone | locked | lock | locks | blocked | block | blocking | frozen | suspend* | terminat* | banned | deleted | disabled | declined | declining | rejected | reject* | denied | denying | refuse | refused | refuses | refusing | cut off | dead | died | dies | down | fail | fails | failed | failing | wrong | incorrect* | worng | mistake | mistakes | mistakenly | late | delay* | slow | slower | slowly | interrupt* | dropp* | drops | blank | black screen | purple | kicked | kicks | logged out | logs out | logged me out | unsubscribed | expired | insufficient | unauthorised | unauthorized | unable | unavailable | refused | cheated | bounced | confus* | stopped | stops | hang | hangs | hanging | hung | deducted | debited | charged | overdue | demonetized | hijacked | compromised | jeopardized | empty | wiped | erased | unpaid | not great | trap | poor | bad | worse | pending | wasted | messed | mess | messing | uninstall* | unstable | outdated | terrible | tedious | inaccurate | misleading | limited | restrict* | violat* | wet | cold | dirty | noisy | sick | ill | hurt* | injured | slippery | dangerous | unsafe | loud | smell* | stain*)
unless before (no | not | in | please | not a | not bad | how much is | slowly but | glancing | glance | looking | look | looked | scroll | scrolled | scrolling | sit | sat | sitting | write | wrote | noted | jotted | further | (buy | order | choose | pick) the | (when | once) (it | they | one) (get | gets) | (before | when | once) (a | an | the | my | your) <word> (get | gets))
unless after (on a <word> budget | and found | property | of love | to earth | load | jack friday | to visit | sale | for a way | in love | in touch)
unless inside (cut off)
unless clause (if i | what happens if | can i return)
unless sentence (would it be | is it possible to | is it too late to | how (do | can | would) (i | you | we | one) | what email | when can | is there a chance | do you accept | will your)
unless clause (if)
unless before (are you | are online services | are services)
with tag=weak
unless before (old <word> | want to | pain is)
unless sentence (do you (repair | accept | cover | sell) | does (the | your | my) _2 cover | where can i buy | without you | where can i drop)
unless before (sorry for the | my last <word> | will i be | (i | we) (will be | am | are) | might be | running)
unless sentence (how long is your (guarantee | warranty))
unless sentence HAPPY_END
+ My money is gone.
+ I was charged 20 euros.
- Is breakfast possible?
frame (still | yet) [INTENSE | to] (waiting | not | no | have not | has not | haven't | do not | does not | did not | nothing | unable | showing | getting | happening | receive | be | get | hear | asking | shows | cannot | can not)
unless before (if)
with tag=waiting
unless before ((can | could | may | do) (i | we | you))
+ We have yet to receive the goods.
- It is still a good lamp.
frame (nothing works | nothing helps | nothing happens | nothing happened | nothing changed | tried everything | tried all | tried several | tried multiple | i have tried | i tried | tried to | after trying | have tried | keeps | keep getting | keep on | kept | endless loop | does nothing | going in circles | bounced around | passed around | not helpful | no use | in vain | to no avail | no success | no luck | without success | i gave up | no avail | every time i | each time i | everytime)
unless after (up the | me happy | the kids | my kids | you | us | them | him)
unless sentence HAPPY_END
+ I have tried everything.
- The room is warm.
frame (no [INTENSE] (response | reply | answer | answers | solution | help | support | refund | confirmation | option | options | resolution | update | notice | reason | explanation | way | one | body | money | access | customer | contact | communication | warning | sound | signal | internet | power | water | heating | idea | clue | service | network | cashback | rewards | redressal | sign | news | record | trace | result | progress | use) | without (any | a | my) [INTENSE] (reason | notice | permission | warning | consent | explanation | response | authorization))
unless before (there is | if there is | have)
unless after (needed | required | problem | matter | limit)
with weight=2
unless inside no way
+ There was no answer to my mails.
- No reply needed.
frame (need | needs | please | plz | pls | kindly | want | can someone | can somebody | can anyone | could you | can you | could someone | someone | somebody) [some | INTENSE | urgent | your | to get | any | you to | me | me to | you guys to | me out | immediate] (help | assistance | fix* | sort* | resolve* | solve* | look into | restore | unlock | unblock | reactivate | reinstate | do something | do needful | explain why | return my | return thanks | refund my | give me back | bring back | give back | stop)
unless after ([me | us] [to | with | in | you] WISHED_FOR)
unless after ([me | us] [to] (choose | choosing | pick | picking | find | finding | decide | deciding | set | setting | understand | cancel | combine | move | order | book | get started) | [me | us] with (choosing | picking | finding | setting | moving | booking | ordering | planning))
unless clause (find new | shows | choose | cancel a | transfer my | preorder | popular)
unless after (boys | guys | finding | choosing | with a school)
unless after ((the | my) (newspaper | paper | delivery | deliveries | subscription | newsletter | milk))
+ Please help me with my locked card.
+ Need help!
- I want help with choosing a lamp.
frame (help me | help please | help us | help me out | help me please)
unless after ([to | with | in] WISHED_FOR)
only after (; | . | please | pls | out | with | fix* | recover* | restor* | resolv* | solv* | get | reset | i | my | here | asap | now | log | login | access | find out | re* | un* | us | thank | thanks | because | as | since | by | to)
unless after (to (choose | find | decide | cancel | transfer) | remember | with choosing | with finding)
unless sentence (how about)
+ Help me!
- Help yourself.
frame ^ help
unless after (me | us) [to | with] WISHED_FOR
unless after (me find | choosing)
+ Help, the tap leaks.
- Any help is fine.
frame (charged | billed | deducted | debited | cut | took | taken | withdrawn | withdrew) _3 (twice | double | two times | extra | more than | too much | without | from my | me | my money | wrongly | again | money | but)
unless inside took me
+ You've taken the direct debit twice.
- The train was cut short of two cars, all fine.
frame (scared | risk of | unauthorised | unauthorized | suspicious | someone (signed | logged | got) | not me | hacker | hackers | identity theft | leaked)
unless before (no)
unless sentence HAPPY_END
+ There is a suspicious charge on my bill.
- There is no risk of rain.
frame (what is going on | what is happening | what happened | what the hell | wtf | what gives | how come | any idea why | any ideas | anyone else (having | getting | seeing | experiencing | with | find | finding | noticed | think | struggling | unable | stuck | waiting | ; | . | had | have | in | on) | is anyone else | is it just me | whats going on | whats wrong | what is wrong | where is my | where are my | where is the | when will i | when will my | when am i | how long (must | should i | do i | will i | do we | does this | does it) | how is this | how is it | how is that | how could this | how can this | how can you | whats happening | how many days | how many times | how many time)
unless after ([does | do | will | would] it (take | takes) to | (do | should | must | can | may | are) (i | we | you | they | there) (need | have | want | stay | get | book | order | in | allowed | take))
unless after (take (to | for | from) | [<word>] take to | (can | may | should) (a | an | the | i | we | you | my | one))
unless after ((usually | normally | generally | typically | on average) _2 (take* | last*) | [<word>] (nearest | closest | best | button | option | setting | settings | form | menu | toilet | toilets | entrance | exit | meeting point | catch | difference | one with) | or is _4 (nicer | better | prettier | bigger | cuter))
unless sentence (if so)
+ Where is my order?
- How long does it usually take?
frame (should (be | have | not be | not have | work | get | been) | supposed to | promised | was told | were told | told me | they said | it says | it said | said it would | according to your | told that | says that | saying | showing | shows)
unless after ([a | an | more | the] [<word>] (option | options | feature | features | mode | widget | theme | button | version | support | language | languages | search))
unless before (if | what | which | when | how | who | where | i)
unless inside (should get | should be)
only sentence (but | not | error | unable | never | instead | still | yet | only | wrong | no | cannot | can not | fail* | invalid | blank | sorry | technical | insufficient)
+ The sign says that it is open but it is not.
- What should be on the label?
frame (is | are | was | were) (nowhere | anywhere but)
unless after (near)
with weight=2
+ My parcel is nowhere.
- It is here.
frame (different from | not what i | not the one | wrong (item | size | colour | color | address | name | order | one | product))
unless before (can i use | use | could i use)
unless sentence (can i | could we | would it | could i | may i)
+ It is different from the picture.
- Can I pay by card?
frame (hate | hates | hated | dislike | do not like | sucks | suck | stinks | bogus | ripoff | rip off | ripped off | cheat* | lies | lied | liar | nonsense | joke | disgust* | ridiculous | unacceptable | inacceptable | not acceptable | unprofessional | rude | arrogant | unhelpful | incompetent | irresponsible | pathetic | worst | wrost | worest | horrible | horrid | awful | disaster | garbage | trash | rubbish | crap | waist of | waste of | waste app | not ok with | not happy | shame | shameful | nightmare)
with tag=anger weight=1
unless before (not a)
unless sentence HAPPY_END
unless after (to (admit | say))
unless before (used to | before was)
unless before (wife | husband | son | daughter | kids | he | she | cat | dog | mother | father | boyfriend | girlfriend)
unless after (to (bother | ask | trouble | nag | interrupt | be a))
+ The worst app ever.
- The best app ever.
frame (damn | wish it | i wish | wish there | the only drawback | only problem | only issue | one problem | cons)
with weight=0 tag=wish
+ I wish it were green.
- I like it green.
frame (unable to | not able to | was unable | am unable | inability)
+ An inability to listen.
- I am able to pay.
frame (accident* | unexpectedly | suddenly | all of a sudden | out of nowhere | for no reason | randomly | by itself | on its own)
unless before (clean | stands)
only sentence (not | stop* | gone | my | lost | turn* | log* | charge* | crash* | delete* | lock*)
unless sentence (does (it | the | this | that))
+ Suddenly the screen turns off.
- It stands on its own.
frame (please fix | fix this | fix it | fix your | update your | do something | needs to be fixed | need fix | need to fix | needs fixing | plz fix | pls fix | kindly fix | kindly resolve | please resolve | please solve | kindly solve | solve my | solve this | resolve this | resolve my | resolve the | solve the | sort this | sort it | look into this | look into it | rectify | improve it)
unless before (how to | (have | need | want | like | allowed | able | can i | should i | must i) [to])
+ Solve my case.
- I will fix a date.
frame (forgot | forgotten | do not remember | lost my | can not remember | locked out | lock me out | lost access | no access | lost all | i lost | lose my | losing)
unless before ((do | will | would | can | could | did) (i | we) | without | (deal | deals | dealing | help | helps) with)
unless after (count (of | how))
unless after (weight | to | which | when | whether | if | where)
unless after (nothing)
unless sentence (can i still get | could i still | get a copy)
unless sentence (where can i buy | forgot nothing)
unless after (how (much | good | great) | [<num> | ten | five | two | three] (kilos | kilo | kg | pounds | lbs | stone))
unless sentence HAPPY_END
+ I forgot my password and am locked out.
- I remember my code.
frame (code | error | message | popup | pop-up) [code | message | no] (<num> | keeps | appears | pops | comes | saying | that says)
unless before (promo | discount | zip | postal | area | order)
unless sentence (where do i | means | what does)
+ The page shows code 503.
- My zip code is here.
frame (slow | slower | bsod | buffering | loading | takes (forever | ages | long | too long | days | hours | weeks | minutes | a long) | taking (forever | ages | long | too long | hours) | so long | too long | too slow | too small | too big | too tight | too expensive | too hot | too cold | too loud | too late | too much time | time consuming | ages | forever)
unless before (not)
unless after (to (enter | join | sign up | register | apply | vote | enrol | enroll | take part | get a ticket))
only sentence (is | it | the | my | still | getting | keeps | always | i | very | so | app | page | takes | has)
unless after (happy | love | amazing | grateful)
+ I get nothing but a BSOD, it is there at each start.
- We stay slow and calm.
frame i [have | had | did] (never | not) [INTENSE | even] (bought | ordered | authorised | authorized | signed up | agreed to | asked for | requested | subscribed | placed | approved | applied for | order | buy | authorise | authorize | subscribe | request | agree to | sign up | ask for)
with weight=2 negatable
unless after (yet | before | so far)
unless sentence (can i | could i | how do i | would like | want to | if | is it too late)
+ The balance is lower and I have not bought anything.
+ I never ordered this.
- I have not ordered yet, can I still get the blue one?
frame (get | gets | getting | got | gotten | am | are | was | were | being) [INTENSE | constantly | always | suddenly] (cut off | kicked off | thrown out | thrown off | booted | logged off | signed out | signed off | timed out)
with weight=2
unless before (if | can i)
+ I get cut off after ten minutes.
- I cut off the end.
frame (balance | bill | premium | rent | fare | bills | rates) [is | are | was | has | have | went | has gone | have gone] [INTENSE | suddenly | <num> | about] [gone | been] (lower | less | higher | up by | doubled | tripled | increased | raised | jumped | more than | twice | short)
with tag=weak
unless before (is the | is my | does | will)
unless sentence (thank | thanks | great)
+ My bill has doubled.
- The bill is on the table.
frame (step backwards | step back | backward step | downhill | was better | were better | worked better | better before | better without | prefer the old | preferred the old | miss the old | liked the old | loved the old | bring back | back to the old | not the same | not what it was | worse than | worse and worse | gets worse | getting worse | got worse | worse now | used to (work | have | show | let | allow | get | load | open | play | take | cost | receive) | where it used to)
unless before (can i | how do i | not | no)
unless sentence (i used to work | how do i | can i)
with weight=2
unless sentence (i used to (have | take | play | live | get | order))
+ The new layout is a step backwards.
+ It used to load in a second.
- The steps lead to the garden.
frame (has | have | had | found | with | is | got | and | there was | there were) [DET] [big | small | huge | tiny | large | nasty | long | deep | two | three | several] (hole | holes | dent | scratch | scratches | tear in | crack | cracks | stain | stains | rip in | puncture | fungus | worm | worms | insect | insects | hair in | splinter | splinters | loose wire | flat tyre | flat tire | flat battery)
with weight=2
unless before (if it | if the)
unless sentence (do you have | do you sell | looking for | can i | can you | how do | how can)
+ The jumper has a hole under the arm.
- Do you have a belt with a hole less?
frame (in (splinters | pieces | bits | shreds | tatters | ruins) | to (pieces | bits | shreds))
with weight=2
unless before (comes | sold | love | cut | cut it)
unless clause (puzzle | cut | love)
+ Two of the glasses were in splinters.
- The puzzle comes in pieces.
frame (peels | flaking | sags | sagging | squeaks | squeaking | shrinks | pilling | rusts | warps | wobbles | wobbling | buzzes | hisses | hissing | clanking | beeps | beeping | reeking | scuffs | overheats | stutters | stuttering | judders)
with tag=weak
unless before (not | never | no | if it | if the)
unless sentence (how do i | love | lovely | nice | great | good)
+ The wallpaper peels off after two weeks.
- It never squeaks.
frame (does | do | did | will | would | is | are | was | were | has | have | could) not [INTENSE | even | really] (hold | holding | fasten | seal | stick | lock | tighten | drain | cool | cooling | dry | rinse | ring | ringing | vibrate | light | spin | rotate | align | line up | last | boot | booting | fly | land | wake | freeze | grip | shut | taste | brew | cut | inflate | rise | switch | react | reply | reset | redirect | render | translate | scroll | swipe | snooze)
with weight=2 negatable
unless before (if it | if the | please | you | we | they | why)
unless clause (if | whether | unless)
unless sentence (recommend | can i)
+ The brake does not hold on a slope.
- If it does not last, can I return it?
frame (had to | made to | made me | made us | forced to | forced us to | left to | have been) (stand | queue | wait | waiting | walk | sleep | sit | carry | crawl | pay (again | twice | extra | more) | call again | start (over | again | all over) | redo | re-enter | repeat | chase | chasing | take a taxi | take unpaid | buy another | buy a new | borrow | throw (it | them | everything) | go (without | home | back) | cancel our | cancel my | explain)
with weight=2
unless before (never | do i | do we | if i | not)
unless sentence (love | great | thank)
+ We had to stand for three hours with a pram.
- Do I have to wait?
frame no (seat | seats | place to sit | lift | toilet paper | towels | soap | blankets | cutlery | air conditioning | hot water | light | lights | staff | driver | ink | trace of | apology | refund | discount | receipt | invoice | tracking | label | instructions | manual | screws | key | keys | food | meal | bus | train | taxi)
only sentence (was | were | had | when | and | got | came | still | but | there is | we | again | yet | in room | since)
unless sentence (need | if | can i | do i | is there | are there | good | great | love)
with weight=1
+ There were no towels and no soap.
- I need no receipt.
frame (cramped | crammed | squashed | squeezed in | overcrowded | unbearably | stuffy | freezing cold | stone cold | boiling hot | scalding | packed like | pitch dark | deafening | unheated | rude to)
with weight=2
unless before (not | if)
+ The hall was freezing cold.
- The hall was warm.
frame (paid for | ordered | booked | asked for | requested | reserved | bought | chose | expected | signed up for) __9 (and | but) [i | we | you | they | it | then | only | instead] [INTENSE | have | had | instead] (got | received | sat in | ended up | was given | were given | was put | were put | was sent | found | had to | delivered | gave (me | us) | sent (me | us))
with weight=2
unless sentence (great | love | thank | thanks | fast | quick | quickly | perfect | happy | delicious | on time)
unless after (it (today | yesterday | on time) | them (today | yesterday | on time))
+ I asked for a quiet room and was put over the bar.
+ We paid for a window and ended up behind a pillar.
- I ordered the blue one and got it today.
frame (for some (reason | odd | strange | weird | unknown) | no idea (why | what is | how to fix | what happened) | not sure (why | what is | what went | what happened | what caused) | do not know (why | what is wrong | what happened | what went) | wondering why | i wonder why | can not (figure | work) out | can not seem to | what is causing | what could be causing | what causes this | what is the problem | what is the issue)
with weight=2 negatable
unless sentence (love | great | awesome)
+ For some reason it uses all the power.
+ Not sure what is causing this.
- I wonder where it is made.
frame (start* | play* | open* | stream* | order* | charg* | switch* | turn* | restart* | log* | post* | send* | sent | streamed | chang* | delet* | activat* | subscrib* | renew* | mov* | reboot* | shut* | clos* | typ* | scroll* | call* | dial*) _4 (on its own | by itself | on their own | by themselves | without me | without my | without asking | automatically without | at random | randomly | in the middle of)
with weight=2
unless sentence (how do i | can i | can it | does it | love | great | would like | ^ does | ^ do | does the)
unless after (anything | questions | any (questions | fuss))
+ The channel has streamed nine times on its own.
- Can it start on its own?
frame (stop | quit) [INTENSE] (activating | sending | calling | charging | asking | showing | playing | emailing | mailing | texting | messaging | spamming | taking | changing | forcing | pushing | removing | deleting | blocking | advertising | billing | lying | ignoring | wasting)
with weight=2
unless before (how do i | how can i | will | does it | did | can i | can not | could not)
unless sentence (how do i | how can i)
+ Can you make the speaker stop activating at night?
- How do I stop sending the newsletter?
frame (such a pain | is a pain | a pain to | a pain in | a nuisance | a headache | a struggle | struggling | clunky | cluttered | glitchy | janky | sluggish | unintuitive | counterintuitive | bloated | half baked | poorly | badly | incomplete | inconsistent | misaligned | mislabelled | mislabeled | misspelled | misspelt | overpriced | pricey | skimpy | flimsy | shoddy | cheaply made | tinny | patchy | spotty | erratic | sporadic | intermittent* | hit and miss | hit or miss)
with tag=weak
unless before (not | never | no | no longer)
unless after (needed | want | wanted | missed)
+ Good idea but poorly done.
- I badly want one.
frame [money | amount | funds | <num> | cash | credit | payments] (taken | withdrawn | debited | deducted | taking | takes | took) [money | cash | it | <num>] (off | from | out of) (my | our) [bank | debit | credit | savings] (card | account | accounts | bank | wallet | balance | savings | phone)
with weight=2
unless before (when is | when will | will be | if | can)
unless clause (when is the | when will)
+ You took money from my account.
- When is the fee taken from my account?
frame (loading long | loads slowly | slow to load | long loading | takes time | consumes time | consumes (a lot | too | so) | eats up | hogs | hogging | drains | uses all | using all | uses up | long time to)
unless before (how | does it | do not)
with weight=2
+ Its loading long time.
- It loads by night.
frame (has | have | had) been (out | down | off | closed | empty | broken | dead | dark | cold | shut | missing | offline | unavailable | ignored | stuck | frozen | blocked | ill | unwell) [again] (for | since | all)
with weight=2
unless before (if it)
+ The lights have been out for weeks.
- The shop has been open since May.
frame (higher than (agreed | quoted | advertised | promised | last | before | usual | expected | normal) | more expensive than (agreed | quoted | advertised | promised | last | before | usual | expected) | double the | twice the (price | amount | usual) | not the price | hidden (fee | fees | cost | costs | charge | charges) | price (hike | increase | rise) | extra charges | over the odds | daylight robbery | rip off | extortionate | overcharging)
unless before (if | no | not | without)
with weight=1
+ Double the deposit was on it.
- The bill is paid.
frame (not the first time | happens (all the time | every | too often | again | a lot | constantly | each | whenever) | happened (again | before | twice | to me) | every single (day | time | morning | night | week | month | call))
unless sentence (love | great | thank)
with weight=2 negatable
+ It happens all the time.
- It is the first time we visit.
frame (no (proper | decent | real | adequate | sufficient) | not (proper | a proper) | lack of | lacks any | is lacking | nowhere to be (found | seen) | nowhere to (sit | sleep | park | turn | go | plug | put))
with weight=2
unless before (if)
unless clause (no real (hurry | rush | preference))
+ There was nowhere to sit but a corridor.
- There is a seat.
frame (people | customers | passengers | patients | guests | players | kids | staff) _3 (walk out | walked out | left early | complain | complaining | complained | were crying | are leaving | are furious | got sick | passed out | fainted)
unless before (if)
with weight=2
+ The reader refuses cards and people walk out.
- People walk by.
frame (just rings out | rings out | rings and rings | goes to voicemail | straight to voicemail | engaged tone | busy signal | line is (dead | busy | always) | phone is dead | picks up | picked up the phone | no one answers | nobody answers | not answering | unanswered | unreachable | unreached | left on read)
unless before (if | somebody | someone | who)
with weight=2
+ Your lost property line just rings out.
- The bell rings at noon.
frame (fix (the | this | that | your | it) | sort (your | this | it) out | do something about | please correct | needs fixing | needs sorting | needs looking | get your act)
unless before (how do i | how to | how can i | will | to)
unless after (date | a date)
with weight=2
+ Fix the app.
- How do I fix the lamp to the wall?
frame (day | week | month) (<num> | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty) (of | and | without | now)
unless sentence (love | holiday)
+ Day nine without water.
- On day two we sail.
frame (it is | this is) [now | already] day (<num> | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty)
unless sentence (love | holiday | trip)
+ It is day nineteen.
- It is a day trip.
frame still [INTENSE] (under review | pending | in progress | processing | in transit | the same | broken | down | loading | locked | in customs | at the depot | not | no | unresolved | unsolved | nowhere | cold | leaking | wet | dark | limping | beeping | gone | charged | charging | billed | billing | being charged | being billed | sends | sending)
unless before (is it | is the | are they | if | is my)
unless sentence (is it still | are you still | do you still)
with tag=weak
+ It's been a month and my photo is still 'under review'.
- Is the offer still open?
frame (never | not) _2 (touched | opened | seen | heard of | visited | been to | been in | lived | met | signed | used it | used that | refused it)
only sentence (my | someone | somebody | your | charge | charged | account | order | says | you)
unless sentence (how do i | would like | can i | love)
with weight=1 negatable
+ Somebody ordered to a city I've never been to.
- I have never been to Rome.
frame (wrong (day | date | time | place | person | seat | seats | room | train | platform | house | door | street | side | way | amount | price | number | language | account | file | photo | part | model | key | dose | medicine | food | meal | song | film | class | gate | floor | car | bag | product | items | parcel | letter | bill | plan))
unless before (if i | if the | what if | in case)
unless sentence (can i change | could i change | how do i | i chose | i picked | i selected | i entered | i typed)
with weight=2
+ You put my appointment down for the wrong day.
- I chose the wrong day, can I change it?
frame (milk | meat | fish | food | cream | yoghurt | yogurt | eggs | chicken | wine | juice | cheese | salad | sauce) [BEV | has | had | INTENSE | smelled | smelt | tasted | smells | tastes | went | gone | has gone | had gone] off
+ The milk was off.
- Milk comes off the shelf.
frame (out of (sync | step | tune | focus | pocket | alignment) | (seconds | minutes | hours | days | weeks) (behind | late | too late | overdue | short | past))
with weight=2
unless before (if | can i be)
unless sentence (love | great)
unless before (will be | be | am)
unless sentence (please note | i will be)
+ The subtitles are two seconds behind.
- The shop is two doors behind the church.
frame (says | shows | showing | said | marked as | marked | listed as | according to _3) [as | it is | it was | that it was | order] (delivered | in stock | paid | ready | available | arrived | completed | sent | closed | collected | signed for | cancelled | shipped | returned) __6 (nothing | not | no | never | but | still | i | nobody | empty)
with weight=2
unless sentence (great | love | thank)
+ My order says delivered, there is nothing here.
- The label says delivered.
frame (delivered | sent | given | posted | shipped | addressed | handed | paid | shown | emailed) _3 to (my neighbour | my neighbor | our neighbour | our neighbor | a neighbour | a neighbor | the wrong | someone else | somebody else | a stranger | strangers | another (address | person | city | country | house | flat | company | customer) | my old | our old | my ex | the whole | everyone)
with weight=2
unless before (can it be | could it be | be | want it | get it)
unless sentence (could you | can you | please | can it | thank)
+ My test results were sent to my neighbour.
- Could you have it delivered to my neighbour?
frame (come | comes | came | coming | look | looks | looked | turn | turned) [out] [all | INTENSE] (green | yellow | pink | purple | blurry | blurred | dark | grainy | pixelated | pixellated | faded | stretched | sideways | upside down | wonky | crooked | weird | off | odd | strange | wrong | ugly | blank | distorted | cropped | squashed | scrambled | garbled)
with tag=weak
unless inside ((turn | turned) off)
unless before (if | not | never | how (do | can | could) (i | we | you) | can (i | we | you) | please)
unless sentence (love | lovely | great)
+ My photos come out all green.
- The green one comes in June.
frame nothing (has | have | came | comes | arrived | arrives | happens | happened | changed | changes) [INTENSE | been | yet] [come | arrived | happened | changed | been done | been fixed | moved | moving | there | here | inside | in it | loads | works | on the]
with weight=2
unless after (wrong | missing | lost | broken | better)
unless before (there is | i need | if)
unless sentence (love | great | thank)
+ Transferred the money on Monday, the shop says nothing has come.
- Nothing beats your coffee.
frame (ran out (in | after | within | before) | runs out (in | after | within | before) | used to last | lasts only | only lasts | barely lasts | only lasted | barely lasted | lasted only | does not last | hardly lasts)
with weight=2
unless before (if)
+ My data ran out in two days, it used to last a month.
- I ran out to the shop.
frame (trips | tripped | blows | blew | fuses | shorts | melted | cracked | dented | scratched) (the | my | our) (fuse | fuses | breaker | electrics | floor | wall | walls | door | car | table | carpet | worktop | parquet | windscreen | screen | plug | socket)
with weight=2
unless before (if | i)
+ The kettle trips the fuse.
- The fuse is new.
frame (you | they | you guys) [have | have just | just | had] (closed | removed | took away | taken away | scrapped | axed | discontinued | raised | shut | moved | doubled | dropped | withdrew | withdrawn | hiked | slashed) (my | our | the | your) (_2 branch | shop | store | price | prices | fee | fees | feature | option | function | button | line | route | service | discount | bus | stop | plan | version | item | product | flavour | recipe | rates | interest)
with weight=2
unless sentence (thank | thanks | great | love | glad)
unless before (if | when | have | are)
+ You've closed my branch and the next one is 30 miles away.
- They have closed the gate.
frame (gives me a headache | gave me a headache | give me a headache | no (spare | explanation given | sound at all | food | food vouchers | vouchers | information | info | announcement | announcements | compensation) | nothing but (ads | adverts | trouble | problems | excuses | errors | hassle | delays | lies | promises | grief) | over charged | out of charge | short changed | shortchanged | undelivered | unanswered | unusably | unplayable | unreadable | unwatchable | unlistenable | unsuitable | unresolved | unsolved | unhelpfully | misdelivered | miscounted | misprinted | miscalculated | mispriced | misquoted)
with weight=2
unless before (if | gave me no | not | no)
unless sentence (love | great)
+ Nothing but ads on every level.
- Nothing but love for you.
frame (price | bill | sign | label | shelf | site | website | page | app | ad | advert | brochure | quote | menu) _6 <num> _6 (paid | charged | was charged | had to pay | took | asked) _3 <num>
with weight=2
+ Your price on the shelf said 4.99 and I paid 7.49.
- The price was 4.99.
frame never had to (fill | use | do | live | wait | work | deal)
with negatable
unless sentence HAPPY_END
+ Whoever designed this form has never had to fill it in.
- We never had two.
frame (although | even though | despite | in spite of)
with weight=1
unless sentence (love | loved | great | thank | thanks | happy | can i | could i | how do | do you | is it | would like | lovely | fantastic | perfect)
only sentence (still | not | nobody | no one | stays | keeps | charged | billed | cancelled | closed | paid | told | promised | never)
+ The light stays on although nobody sits there.
- I love it although it is small.
frame (was | were | been) (not | never) [INTENSE | even] (told | warned | informed | asked | notified | advised | given | offered | allowed | consulted)
with weight=2 negatable
unless before (if)
+ I wasn't told that the pool would be shut.
- I was told in time.
frame (speak | talk | speaking | talking) (to | with) (a manager | your manager | the manager | a supervisor | your supervisor | a human | human | a real (person | human) | someone (real | in charge | higher) | somebody in charge | an actual (person | human))
with weight=2
unless sentence (group booking | party | how do i become | about a job | get to (talk | speak))
+ I want to speak to a manager.
- I want to speak to my sister.
frame (hardly | barely | scarcely) (read | hear | see | move | breathe | sleep | slept | walk | use | usable | understand | open | opens | works | work | moves | loads | turns | charges | holds | reach | legible | eat | edible)
with weight=2 negatable
unless before (if)
unless sentence (can you | can i)
+ I can hardly read the new font.
- It hardly rains.
frame (coming | dripping | running | pouring | leaking | came | poured) (through | out of | from | down) (the | our | my) (ceiling | roof | wall | walls | window | windows | boiler | pipe | pipes | tap | door | machine | bottom | back | floor)
with weight=2
unless before (if)
+ There's water coming through the ceiling.
- Coming from the left you see the shop.
frame (nobody | no one | noone) (did | does | cares | cared | explained | explains | asked | bothered | noticed | checked | apologised | apologized | helped | helps | listened | listens | reacted | knew | knows)
with weight=2 negatable
unless before (if)
unless after (better)
+ Nobody did a thing.
- Nobody else is there.
frame (doctor | driver | tutor | teacher | host | seller | airline | hotel | coach | guide | nurse | plumber | dentist | engineer | restaurant | landlord | courier | company | they | you) [have | has | had | just | then | simply] (cancelled | canceled | cancels) 
with weight=2
unless before (if | have | when)
unless sentence (thank | thanks | great)
+ The tutor cancelled five minutes before the lesson.
- Have you cancelled it?
frame (opted out | unsubscribed | never asked | drifts | drift to | drifting | inside was | instead there was | came unglued | unglued | comes loose | come loose | came away | pops off | popped off | stays (on | lit | black | dark | red | stuck) | spins (and | forever) | just spins | spinning (wheel | circle))
with weight=2
unless before (if | can i | have not)
unless sentence (how do i | how can i)
+ Your ads follow me even though I opted out.
- The ship drifted.
frame (took | takes | taken) (you | them | us | your _1 | me) _3 (days | weeks | hours | months | years | ages | minutes) to (answer | reply | respond | get | reach | find | come | call | deliver | send | fix | notice | tell | admit)
with weight=2
unless sentence (love | great | thank | only took)
+ It took you nine days to answer.
- It took me to Rome.

signal need.repeat
frame (cancelled | canceled | broken | down | late | delayed | wrong | offline | closed | full | empty | shut | busy | occupied | missing | leaking | cold | dark | gone | out | dead | failed | missed | lost | crashed | frozen | stuck | blocked | rejected) again
with weight=2
unless before (if)
+ The train is cancelled again.
- Ring again.
frame (keeps | keep | kept) [on] (kicking | crashing | logging | freezing | telling | asking | saying | dropping | disconnecting | failing | showing | getting | giving | sending | charging | stopping | buffering | rejecting | losing | going | happening | breaking | closing)
with negatable
unless after (better | strong)
+ The game keeps kicking me out.
- It keeps me warm.
frame still (no | not | nothing | waiting | nobody)
with tag=waiting negatable
+ Still no bags.
- Still water, please.
frame (two | three | four | five | six | seven | <num> | many | so many | several | countless) times
with weight=2
only sentence (reported | called | wrote | written | asked | contacted | mailed | emailed | phoned | complained | told | explained | sent | tried | again | already | nothing)
unless sentence (love | great)
+ The last two times I tried it was shut.
- I sang three times.
frame (for the | a | the | this is the) [very] (second | third | fourth | fifth | sixth | tenth | umpteenth | 2nd | 3rd | 4th | 5th | nth) time [in | that | now | you | i | this | running]
with weight=2
unless sentence (love | great | visit | enjoy*)
+ You sent the wrong one for the second time.
- Time flies.
frame (again and again | over and over | many times | several times | multiple times | numerous times | repeatedly | time and again | time after time | every time | everytime | each time | every single time | every day | everyday | constantly | continuously | for the (second | third | fourth | fifth | umpteenth | <num>) time | (second | third | 2nd | 3rd | fourth | 4th | fifth | 5th | sixth) (time | mail | email | message | call | attempt | request | letter | engineer | technician | visit | parcel) | third [<word>] in | twice | thrice | yet again | once more | once again)
unless after ((a | per | each | every) (day | week | month | year | night | season) | for one | or (more | three times) | the (size | price | amount | width | length) | as (big | much | many | fast | long)) 
unless after (_1 (can | may) (a | an | the | i | we | my | one))
unless after (my thanks | thanks | thank | a (month | week | day | year))
unless clause (thank | thanks | love)
unless before (works | used it | ordered | great | work)
+ It closes constantly.
- Twice a week we meet.
frame (for | since | after | over | in | been | past | last | about | almost | nearly | already) [INTENSE | the | over | past | last | almost | about | more than | a | at least] [past | last] (<num> | two | three | four | five | six | seven | eight | nine | ten | several | many | a few | few | couple of | hours | weeks | months | days) [full | whole | long | more] (day | days | week | weeks | month | months | hour | hours | hrs | yesterday | calls | emails | mails | attempts | years)
only sentence (not | still | no | waiting | waited | wait | trying | tried | nothing | never | error | unable | cannot | can not | since | without | yet | problem* | issue* | ago | fail* | down | broken | been | working)
unless clause (customer | using | love | used | have used | been using | like it)
unless clause (never had | no problem | no problems | no issue | no issues)
+ It's been 72 hours and no sign of it.
- I have been a customer for ten years.
frame (for | since | been | past | last | over | after | already | in) [INTENSE | the | past | last | almost | about | more than | nearly | over] [past | last] (<num> | two | three | four | five | six | several | many | a few | few | couple of) [full | whole | long | more] (weeks | months)
with weight=2
only sentence (not | still | no | waiting | waited | wait | trying | tried | nothing | never | error | unable | cannot | can not | without | yet | problem* | issue* | fail* | down | broken | refund* | pending)
unless clause (customer | using | love | used | have used | been using | like it)
+ The refund is pending for three weeks.
- I have been a customer for ten months.
frame (<num> | two | three | four | five | six | several) (days | weeks | months | hours) (ago | now | later | already | and | without | after)
with negatable
unless clause (love | great)
+ That was three weeks ago and nobody called.
- Three weeks in May.
frame (since | from | until) [last | this | early] (monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | morning | week | month | christmas | easter | january | february | march | april | may | june | july | august | september | october | november | december | spring | summer | autumn | winter | the update | then | <num>)
only sentence (not | no | without | still | nothing | never | waiting | waited | down | broken | error | unable | offline | cold | dark | cannot | can not | fail* | problem* | trouble | issue*)
unless sentence (still (running | working | going strong) | please issue | open since | customer since | member since | never looked back | love)
with negatable
+ I have been without internet since Friday.
- We are open since May.
frame (two | three | four | five | six | seven | ten | <num> | several | many) (calls | mails | emails | letters | visits | messages | attempts | tickets | complaints | reminders | engineers | technicians | appointments | promises | weeks of | days of)
unless after (included | per | a month | for sale)
with negatable
only sentence (no | not | nothing | still | never | nobody | without | later | and | already | after)
+ Several appointments and still no gas.
- Ten visits per year are included.
frame ([already | still | again] (wrote | written | called | emailed | contacted | mailed | asked | reported | complained | messaged | phoned | raised)) _4 (again | before | times | twice | already | no | but | several | many | and)
+ I called you twice and nobody came.
- I called to say hello.
frame (already | previously) [have | had | been] (wrote | written | called | emailed | contacted | asked | reported | complained | tried | told | explained | sent | did | done | paid)
+ I have already called.
- I am already happy.
frame (still waiting | waiting for | waited | i wait | long wait | no (answer | reply | response) | nobody (answers | answered | replies | replied | responds | responded | called | calls | came | picks | has) | no one (answers | answered | replies | replied | responds | called | came | picks | has | can) | (not | never) [INTENSE | been | yet | even | got | gotten | had | received | get] [a | any | an] (replied | answered | answer | responded | reply | response | heard back | called back | hear back | got back | get back | heard from) | ignored | ignoring | silence | left hanging | no communication)
with tag=waiting weight=2
unless clause (can not wait)
unless after (for (me | us))
unless sentence (hyped | excited | so exciting | pumped | thrilled)
+ I am waiting for an answer since May.
+ Nobody answered my mail.
- I have never waited less.
frame (after [the | every | each | this | last | latest | recent | your | new | an] [new | latest | recent | last] (update | upgrade))
+ After the last update the fan runs all night.
- After lunch we went on.
frame (on hold | in a queue | in the queue | in line | queueing | queuing | queued | queue | stood | standing | waited | waiting | stuck) _5 (hour | hours | minutes | mins | days | weeks | months | forever | ages)
with tag=waiting weight=2
unless before (how long | do i | if)
unless sentence (worth | no problem | happy to | how long | can i | do i)
+ I've been on hold for fifty minutes.
- How long must we stand in line, two hours?
frame (keeps | keep | kept | keeps on | keep on) [on | INTENSE] (taking | deducting | billing | calling | changing | switching | turning | deleting | removing | resetting | restarting | opening | popping | loading | spinning | beeping | ringing | buzzing | leaking | dripping | tripping | jamming | draining | blocking | skipping | lagging | glitching | forgetting | refusing | ignoring | bouncing | cutting | delaying | postponing | cancelling | canceling | promising | repeating | crashing | stalling | booting | shutting | flashing | blinking | telling | asking | showing | sending | charging | dropping | getting)
with negatable weight=2
unless after (better | strong | up the good)
unless sentence (love | great)
+ You just keep taking money off my card.
- I keep bees.
frame (second | third | fourth | fifth | 2nd | 3rd | 4th | another) (engineer | technician | replacement | parcel | delivery | appointment | visit | repair | driver | courier | letter | reminder | email | mail | ticket | agent | request | attempt | pair | card | bill | cancellation | delay | one | week | month) [and | ;] [and | INTENSE | that] (still | the | again | no | not | nobody | nothing | same | third | second | this | late | broken | wrong)
with weight=2
unless sentence (love | great | thank)
+ The third engineer and still no heating.
- A second parcel came.
frame (two | three | four | five | six | seven | <num> | several | countless | endless) (mails | emails | calls | letters | messages | tickets | robots | bots | engineers | visits | promises | agents | departments | replacements | pairs of | repairs | attempts | weeks | months | chats) [; | and | of | now] (two | three | four | five | six | no | nothing | zero | not | still | nobody | same | later)
with weight=2
unless sentence (love | great | thank)
+ Four mails, four robots.
- Four mails in a box.
frame (asked | told | called | written | wrote | emailed | mailed | phoned | contacted | reported | complained | reminded | tried | chased | begged) [you | them | your _2 | support] [about | for] _2 (three | four | five | six | <num> | two | many | several | countless) times
with weight=2
unless before (can be | is | are | be)
+ You were chased two times.
- I asked for three pens.
frame (keep | keeps | kept) being (told | asked | sent | charged | passed | put | transferred | redirected | logged | kicked | billed | ignored | cancelled | declined | rejected | disconnected)
with weight=2
+ I keep being told somebody will ring me.
- Keep being kind.
frame (every | each) (few | other | single | ten | five | two | three | thirty | <num>) (second | seconds | minute | minutes | hour | hours | day | days | time | level | call | page | night)
only sentence (reboot* | restart* | crash* | stop* | drop* | freez* | log* | close* | disconnect* | ads | ad | fail* | lose* | lost | beep* | error | buffer* | again | have to | ring* | kick* | nothing)
unless sentence (love | great)
with negatable
+ Our router reboots every ten minutes.
- The bus runs every ten minutes.

signal need.stakes
frame (starving | hungry | stranded | soaked | shivering | in the rain | in the cold | in the dark | in the snow | at night | alone | barefoot | leave for | fly out | flying out | leaving tomorrow | our trip | my trip | lose my job | losing my job)
unless sentence (can i | do you | love)
+ The rider is going the wrong way and the kids are starving.
- The box is yellow.
frame (please help | help me | plz help | pls help | help please | please fix | please respond | please answer | please reply | please do something | please i beg | begging | i beg | beg you | need help | somebody help | someone help | really need | so badly | desperately | asap | urgent | urgently | as soon as possible | immediately | right now | any communication | please assist | kindly help | please sort | please resolve | please solve | kindly resolve)
with tag=plea weight=1
unless after (find | choose | choosing | finding | with choosing | cancel | transfer | boys)
unless sentence (popular)
+ Please help me, the tap leaks.
- I help you.
frame (deadline | rent | mortgage | salary | my job | interview | my exam | exam | thesis | wedding | honeymoon | funeral | birthday | anniversary | my patients | patient | surgery | hospital | medicine | medication | insulin | my baby | newborn | our baby | my daughter | my son | my kids | my children | my mother | my father | disabled | wheelchair | elderly | pensioner | senior citizen | my business | our business | losing customers | losing sales | losing money | lost sales | my livelihood | my income | payroll | court | visa | passport | pregnant | pregnancy | evicted | eviction | stranded | emergency | life savings | christmas | graduation | launch | client | clients | my flight | our flight | our holiday | our vacation | school work | homework | savings | work from home | home office | my work | my studies | my thesis | my shop | my father | our guests | my guests | in-laws | interview | newborn | toddler | grandmother | grandparents | my boss | my pupils | my students)
with weight=1
+ My exam is tomorrow and the page is down.
- The box is blue.
frame (urgent | urgently | urgency | asap | immediately | right away | as soon as possible | desperate* | begging | i beg | really need | badly need | need it (today | tomorrow | now | by) | time sensitive | critical | crucial | at the latest | important situation | very important)
unless after (thank)
+ The urgency is now.
- Take your time.
frame (took (the | a) day off | take (the | a) day off | took time off | unpaid leave | off work | can not afford | cannot afford | single (mother | mum | mom | father | dad | parent) | overdraft | no money left | no food | nothing to eat | diabetic | asthma | inhaler | dialysis | oxygen | carer | bailiff* | landlord | for our wedding | for my wedding | unemployed | laid off | on benefits | freelancer | my shop | my restaurant | my practice | abroad | live alone | alone at home | on crutches | pacemaker)
with weight=1
unless sentence (can i use | does it work | do you | is it | how do i | insurance | thank)
+ I took unpaid leave for it.
- Does it work abroad?

signal need.upset
frame ^ [what a | such a | oh] (great | lovely | fantastic | brilliant | wonderful | nice | super) (start | way to | end to | welcome | beginning | first impression)
with tag=anger
unless sentence (thank | thanks | good | made)
unless sentence HAPPY_END
unless after (teach | learn | manage | keep | help | save | get | track | see | let | pay | put | spend | build | make | start)
+ Great start to our holiday.
- It was a great start, thank you.
frame (this is | that is | it is | plain | daylight | pure | outright | simply) (theft | robbery | stealing | fraud | extortion | a scam | a rip-off | criminal | illegal | blackmail)
with tag=anger
unless before (if)
+ Charging me for a month at home, this is theft.
- The theft cover is extra.
frame (threw | tossed | flung | dumped | kicked | hurled | dropped) (my | our | the) (parcel | package | box | order | bag | bags | luggage | suitcase | case | delivery | food)
with tag=anger
unless before (i | we)
+ Your courier threw my parcel over the fence.
- I dropped my bag.
frame (nobody | no one | noone) [here | at the gate | there | on board] (tells | told | says | said | cares | explains | explained | informs | informed | knows | helps) [us | me | anything | what | anyone]
with tag=helpless
unless before (if)
+ Nobody tells us anything.
- Nobody sings.
frame (dog | cat | son | daughter | child | children | kids | baby | wife | husband | mother | father | family | puppy | horse | guests | we all | all of us | pet | everyone) [was | were | is | are | became | got | fell | has been] [INTENSE | violently] (sick | ill | unwell | poorly | vomiting | injured)
with tag=worry
unless sentence (appointment | vet open)
unless sentence (cancel | could we | can we | postpone | reschedule | could i | can i)
+ The dog food made my dog sick.
- My dog is fast.
frame (endless loop | in circles | goes nowhere | going nowhere | getting nowhere | dead end | bounced around | passed around | passed from pillar | pillar to post | back and forth | runaround | run around | fobbed off)
with tag=helpless
unless clause (fun | lovely)
+ Your chat robot sends me round in circles.
- The lamp is round.
frame (drove off | drove away | walked away | walked off | hung up on | swore at | shouted at | yelled at | screamed at | laughed at | sneered | made fun of | called me a | used a slur | slur | insulted | threatened | humiliated | mocked | spat | pushed me | slammed the | turned me away | turned us away | left me | left us | left my | ruined my | ruined our | broke my | destroyed my | killed my | made me cry | made my | treated me | treated us | treated my | rude to | lied to)
with tag=anger
only clause (i | me | us | my | our | we | he | she | they | your | driver | staff | agent | man | woman | clerk | waiter | technician | engineer)
unless before (not | never)
unless after ([<word>] (day | evening | week | year) | happy | like a (queen | king) | smile | (a | two | three | some | <num>) (message | messages | note | voicemail | voicemails | present))
unless after (own record | record | personal best | high score | last | old | previous | first | job | diet)
unless sentence HAPPY_END
+ Your driver looked at me and drove off.
- The bus drove off on time.
frame (bitten | burned my | burnt my | scalded | electrocuted | allergic reaction | food poisoning | vomiting | in hospital | to hospital | to the hospital | emergency room | stitches | choked | choking on | electric shock | gas leak | smell of gas | carbon monoxide | caught fire | on fire | started smoking | broken wrist | broken arm | broken leg | injured | hurt my | hurt her | hurt his | could have (died | been killed | killed | been hurt)) 
with tag=worry
unless before (if | not | are you)
unless sentence (does your | do you cover | insurance cover)
+ I was scalded by your tea.
- The slide is steep.
frame (tried everything | tried all | tried every | tried several | tried multiple | tried many | nothing works | nothing helps | nothing worked | nothing helped | nothing i (do | try) | nothing happens | nothing happened | no avail | no use | in vain | no one (can | seems | is able | helps | helped | knows | will) | nobody (can | seems | is able | helps | helped | knows | will) | no help | not helpful | not helping | are not helping | no way to (contact | reach | talk | speak | get) | can not reach | can not get through | can not get (any | a) help | idk what to do | do not know what to do | what else can i do | what should i do now | at a loss | again and again | over and over | how many (times | days | more) | what is the point | whats the point)
with tag=helpless weight=1
unless after ([does | do | will | would] it (take | takes) to | (do | should | must | can | may | are) (i | we | you | they | there) (need | have | want | stay | get | book | order | in | allowed | take))
unless after ((can | may) (a | an | the | i | we | my | one))
unless before (if)
+ I have tried everything.
- It works every day.
frame (what the hell | the hell | wtf | what the heck | what on earth | why on earth | how on earth | for fuck's sake | ffs | smh | omg | seriously | are you kidding | is this a joke | what a joke | ridiculous | tired | exhausted | explode | go mad | going mad | going crazy | nuts | betray* | losing trust | lost trust | abhorrent | faceless | rigid | unbearable | sketchy | trick* | worse | despair* | hopeless)
with tag=anger
unless before (allergic to | of | cashew | not | no | considered | taken | take | be)
unless after (or (treat | treats | treaters | treater | treating | treated))
unless after (from the (flight | trip | journey | drive | walk | match))
+ What the hell is going on?
- The heel is high.
frame (hacked | hacker | hackers | hacking | hijacked | compromised | impersonat* | identity theft | someone (signed | logged | got into | accessed | changed | took over | stole | is using | used) | stolen | stole | stealing | robbed | scammed | scam me | phished | defraud* | unauthorised | unauthorized | not authorised | not authorized | did not authorise | did not authorize | never authorised | never authorized | suspicious (login | activity | charge | transaction | email) | threaten* | blackmail* | stalk* | harass* | abus* | obscen* | leaked)
with tag=worry
unless before (if | report a | how do i report | how to report | report)
unless sentence (how (can | do) i report | difference between | insurance cover)
+ My account was hacked.
- How do I report a stolen bike?
frame (lost | lose | losing | stuck | gone | deleted | erased | wiped | missing | disappeared) _2 (everything | all (my | our | of) | my (money | data | account | files | photos | pictures | work | progress | life | savings | videos | music | wallet | channel | level | videos | business | memories | contacts) | money | savings | years of)
with tag=sadness
unless before (not | no | if | will i | i deleted | i have)
unless sentence (can i | how do i)
+ I lost all my photos.
- I lost weight.
frame (my | our | the | the | all my) (money | account | data | files | photos | channel | progress | work | refund | salary | savings | videos | amount | luggage | bags | suitcase) _2 (gone | lost | stuck | deleted | erased | missing | disappeared | vanished | stolen | not refunded | never came | deducted | debited | blocked | terminated | suspended | frozen | wiped)
with tag=sadness
unless before (if)
unless sentence (can i | how do i)
+ Our luggage is lost.
- My data is safe.
frame (want | give | return | need | get | demand | where is) [me | back] (my | our) (money | refund | cash) [back]
with tag=anger
unless before (can i | could i | how do i | how can i | do i | would i)
+ I want my money back.
- I have money.
frame (for no reason | without [any | a | my] (notice | warning | reason | reasons | permission | consent | explanation | asking) | wrongfully | wrongly | unfairly | unfair | unjust* | unjustified | by mistake | falsely | did nothing wrong | done nothing wrong | i did not do | i have not done anything | no explanation | never agreed | did not agree | behind my back | out of nowhere | discriminat*)
with tag=anger
unless before (not)
unless after (this | it | that) (earlier | sooner | before | years)
unless after (anything | questions | any (questions | fuss))
+ My channel was terminated for no reason.
- It runs on gas.
frame (denied | refused | refuses | refusing | rejected | reject | dismissed | ignored | ignoring | ignore | ignores) [to | my | our | me | us | the] (help | refund | request | claim | answer | reply | listen | exchange | pay | replace | complaint | mails | emails | messages | calls | me | us | return | appeal | application | emailed | report | repeatedly)
with tag=anger
unless before (if | not)
+ They refused my refund.
- It refused to rain.
frame (past annoyed | beyond (annoyed | angry | frustrated | disappointed | belief | upset | words) | speechless | gobsmacked | dumbfounded | in shock | shaking (with | like) | i was shaking | had it up to here | up to here with | a disgrace | a scandal | what a mess | a total mess | shambles | fiasco | farce | an insult | slap in the face | kick in the teeth | taken for a ride | taken for a fool | treated like | made to feel | feel cheated | feel robbed | feel stupid | feel let down | felt let down | feel ignored | feel betrayed | no one cares | nobody cares | you do not care | could not care less | how hard can it be | how hard is it | is anyone (there | reading | listening) | does anyone (care | read | work there) | are you serious | for god's sake | for goodness sake | for heaven's sake | give me strength | i give up | i am done | so done | done with (you | this) | lost all (faith | trust | confidence | patience) | lost trust | lost faith | no longer trust | broken trust)
with tag=anger
unless before (not | never)
+ I am past annoyed.
- I am past the church.
frame (can not believe | cannot believe | could not believe | hard to believe) (this | that | how | you | it | what | the | i | we | they | your | my | our | there)
with tag=anger negatable
unless after (how (good | great | easy | well | fast | quick | quickly | simple | cheap | kind | nice | helpful | lovely | smooth | tasty | beautiful) | good)
unless sentence (thank you for not | great | wonderful | so happy | love)
unless next (thank | thanks | great | amazing | wonderful | love)
+ I can't believe that you lost it again.
- I believe you.
frame (please | plz | pls) (please | help me please | i beg) 
with tag=worry weight=1
+ Please please answer me.
- Please answer me.
frame (need | want) [this | it] [INTENSE] (desperately | badly | urgently)
with tag=worry
+ I need it badly.
- I need it.
frame (angry | anger | furious | livid | outrag* | fuming | infuriat* | enraged | irritat* | annoy* | aggravat* | frustrat* | fed up | pissed | sick of | sick and tired | tired of | getting tired | cross with | mad at | mad about | had enough | enough is enough | enough of | rage | exasperat* | lost patience | patience is | losing patience | losing my | end of my tether | at my wits | wits end | driving me | drives me | boiling)
with tag=anger
unless before (not | never | less | no)
unless sentence HAPPY_END
unless after (guests | customers | clients | callers | birds | mob | people | letters)
+ I am furious about the bill.
+ We have had enough of this.
- I am not angry.
frame (disappoint* | dissatisf* | unsatisf* | unhappy | let down | dismay* | dishearten* | letdown | underwhelm* | discourag* | dejected | expected better | expected more | hoped for (more | better) | not impressed | not happy | not satisfied | not good enough | poor service | poor customer | bad service | bad customer | bad experience | poor experience | terrible experience | terrible service | terrible customer | horrible experience | worst experience | worst service | worst customer | very bad | very poor | so bad | too bad | really bad | bad app | bad attitude | no respect | disrespect*)
with tag=disappointment
unless before (not | never | will not be | without)
unless sentence HAPPY_END
unless after (is over | was over | is history | is gone | before (but | and) now)
+ We expected better.
- You will not be disappointed.
frame (worried | worry | worries | worrying | anxious | anxiety | nervous | scared | afraid | frighten* | frightening | alarmed | alarming | panic* | stress | stressed | stressful | stressing | distress* | desperate* | terrified | uneasy | unsettl* | concerned | concerning | sleepless | can not sleep | cannot sleep | freaking | fear | fears | beside myself | unsafe | dread*)
with tag=worry
unless before (no | (do | should | would) i [need | have] [to] | need to | have to | not | do not | never | i am afraid | without)
unless after (that we are not in | about it)
unless inside afraid
unless sentence HAPPY_END
unless after (free)
unless before (i was so | no more)
unless after (is gone | has gone | is better)
+ I am worried about my savings.
- Don't worry, it's fine.
frame (sad | sadly | saddened | heartbr* | devastat* | upset | upsetting | in tears | crying | cried | cry | gutted | depress* | miserable | hurt | hurts | heart sank | broke my heart | ruined | ruin | ruining | spoiled | destroyed | unbearable | suffer* | hopeless | helpless)
with tag=sadness
unless before (not | never | i was so)
unless sentence (perfect | good way | joy | laughing | happy tears | beautiful | lovely | what a film)
unless sentence HAPPY_END
unless after (with laughter | laughing | with joy)
unless after ((i | we) [will] (have to | must | can not | cannot | need to))
+ That ruined my evening.
- That did not upset anyone.
frame (confusing | baffl* | puzzl* | at a loss | bewilder* | makes no sense | make no sense | not make sense | lost as to)
with tag=confusion weight=1
+ The bill is confusing.
- The game has fifty pieces.
frame (embarrass* | humiliat* | ashamed | look like an idiot | look like a fool | like a fool | made me look | made a fool | felt stupid | feel stupid | like an idiot)
with tag=embarrassment
+ I was embarrassed in front of the whole team.
- The whole team laughed.
frame (unacceptable | inacceptable | not acceptable | ridiculous | absurd | outrageous | disgrace* | disgust* | shame | shameful | shocking | appall* | atrocious | abysmal | horrible | horrid | horrendous | awful | terrible | dreadful | pathetic | worst | wrost | useless | nightmare | garbage | trash | rubbish | crap | crappy | shit | shitty | bullshit | fuck* | fuuu* | damn | bloody | hell | insane | insulting | insult | rude | arrogant | incompetent | unprofessional | negligen* | irresponsible | inexcusable | unbelievable | unreal | rip off | ripoff | ripped off | waste of | waist of | wasted | wasting | hate | hates | hated | sucks | suck | stupid | dumb | idiotic | idiots | clueless | lousy | miserable | what a joke | how dare | cheat* | cheated | liars | lying | lied | crooks | thieves | robbery | stealing | looting | fraud (app | bank | company | people | service) | frod | you scam* | scammers | scammed | clusterfuck | abomination | mess | horrific | betrayed)
with tag=anger
unless before (not | not a | phishing | a | the)
unless after (else | with names | at names)
unless sentence HAPPY_END
unless after (to (admit | say))
unless before (used to | before was | my last _2 was | old _2 was)
unless after ([;] (best | love | great | amazing | awesome) | how (good | much | well | fast | easy) | value | graphics | fun | quality | taste | good | fine | that is (a | so) good | the (sale | offer) | 😍 | ❤ | 🤩 | 🔥)
unless before (wife | husband | son | daughter | kids | he | she | cat | dog | mother | father | boyfriend | girlfriend)
unless after (to (bother | ask | trouble | nag | interrupt | be a))
+ This is unacceptable.
+ Your service is terrible!
- The film is not terrible.
frame (very | really | so | extremely | totally | utterly | absolutely | highly | most) (bad | poor | annoying | frustrating | upset | angry | disappointed | sad | wrong | rude | useless | unhappy | unprofessional | dissatisfied | frustrated | worried | pathetic)
unless before not
with tag=anger
unless sentence HAPPY_END
+ It is really annoying.
- It is really nice.
frame (😡 | 🤬 | 😠 | 😤 | 👎)
with tag=anger
+ Locked out again 😡
- All good 😀
frame (great job | nice job | good job | nice one | well done | bravo | way to go | congratulations | congrats | thanks for nothing | thanks a lot for | brilliant work | nice work | amazing service | excellent service | great service | wonderful service | what a service | lovely service)
with tag=anger
only sentence (down | broken | third | again | still | not | never | offline | wrong | lost | nothing | fail* | useless | ruin* | late | no | worst | crash* | hour* | breaking | losing)
unless after ((from | by) <word> (in | at | from | and | ;))
unless before (did a | doing a | do a | was a | is a)
unless sentence (but | love | thank you)
unless sentence HAPPY_END
+ Great job, the site is down for the third day!
- Great job, the site looks good.
frame (😭 | 😢 | 😞 | 😔 | 😩 | 😫 | 😖 | 🙁 | ☹ | 💔 | 😣 | 😒 | 🙄 | 😓 | 😥 | 😰 | 🥺 | 🙃)
with tag=sadness weight=1
+ Locked out 😭
- All good 😀
frame (somebody | someone | a stranger | strangers | another person | a hacker | thieves | an unknown person | some stranger) [else] [has | have | had | is | was] [INTENSE] (used | using | uses | stole | stolen | hacked | accessed | opened | taken | took | spent | changed | ordered | charged | bought) _3 (my | our | me)
with tag=worry
unless before (if | in case | can | when)
unless clause (if | can)
+ Somebody used my account to order two televisions!
- Can someone else have used my voucher?
frame (what kind of | what sort of) [a | INTENSE] (company | business | bank | shop | store | airline | hotel | people | person | customer service | place | operation | firm | joke | treatment | idiots | circus | nonsense | support)
with tag=anger
unless before (know | tell me | see | wondering)
unless after (do you | are you | is this for | should)
+ What kind of company lets people queue in the rain?
- What kind of support do you offer?
frame (is (this | that) (how | the way) (you | your | a) | is this what (i | we) pay | how is (that | this | it) [INTENSE | even] (fair | okay | ok | acceptable | legal | right | allowed | customer service) | do you (think (i | we | this | that) | people | guys even | even | honestly | seriously) | nothing (else | better) to do | so much for (your | the | my | our | being) | good luck (getting | reaching | finding | talking) | thanks a bunch | nice going | real nice | real classy | classy move | love how (you | they | your) | love it when (you | your | they) | too much to ask | what am i paying | what do i pay | why do i (even | bother) | why bother | why should i (have to | pay | be | trust) | who (thought | designed | approved | decided | came up) | since when | last i checked | must be nice | surely (you | that | this | it) (is | are | can | could | do) not)
with tag=anger
unless before (if)
unless after (have | sell | offer | offer a | ship | has a | is open | could help | i can)
unless before (thank you | thanks | thank u | appreciate it)
unless sentence (love the | recommend)
+ Do you think I have nothing better to do?
+ So much for your guarantee.
- Do you think it has a lid?
frame ^ [just | oh | absolutely | how | well | and] (brilliant | great | fantastic | lovely | wonderful | perfect | superb | marvellous | awesome | nice | nice one | good stuff | excellent | classic | slow clap) [guys | everyone | everybody | team | folks | people] .
with tag=anger
only next (second | third | fourth | fifth | another (day | week | month | hour | delay | error | bill | engineer | call | cancel* | parcel | fee) | yet another | still | again | once again | nobody | no (answer | reply | refund | internet | heating | water | signal | sign | one) | locked out | cancelled | canceled | delayed | charged)
+ Brilliant. Third engineer, and the line is still dead.
- Brilliant. The lamp fits.
frame (do not | does not | did not | no longer | never) [INTENSE | even] feel [INTENSE] (safe | valued | respected | heard | welcome | comfortable | taken | looked after | listened | appreciated | secure | confident)
with tag=worry negatable
+ I don't feel safe in your car park any more.
- I feel safe there.
frame (feel | feels | felt | feeling | left us feeling | left me feeling) [INTENSE | like | a bit | rather] (ignored | abandoned | cheated | robbed | let down | helpless | powerless | unsafe | unwelcome | betrayed | deceived | fooled | misled | trapped | ripped off | insulted | humiliated | neglected | worthless | like (a fool | a criminal | a number | nobody | an idiot) | (an idiot | a fool | a criminal | stupid | foolish) | dizzy | faint | sick | ill)
with tag=disappointment
unless before (never | if you | not)
+ It left me feeling like a fool.
- I feel fine.
frame (you | you people | you guys | you all | your (team | staff | people | company | support)) never [INTENSE | even | once] (listen | listens | answer | answers | reply | replies | respond | responds | call | called | answered | replied | responded | told | said | mentioned | asked | fixed | refunded | delivered | came | showed | apologised | apologized | help | helped | care | cared | learn | bothered)
with tag=anger negatable
unless before (if)
+ You people never listen.
- You never know.
frame (wiped | erased | deleted | destroyed | ruined | lost | broke | scratched | flooded | cracked | damaged | spoiled | stained | tore | burnt | burned | smashed | killed | corrupted | emptied | gave away | misplaced | threw away | bricked | fried | wrecked) (my | our | her | his | the whole | all my | all our | all of | half my | half the | everything)
with tag=anger
unless before (i | we | i have | we have | i just | accidentally | if | not | if i | i had)
only sentence (you | your | they | he | she | driver | courier | update | app | technician | engineer | cleaner | machine | airline | hotel | agent | mover | movers | dryer | washer)
unless sentence (can you | how do i)
unless sentence HAPPY_END
+ Your update wiped the whole playlist.
+ You lost my luggage.
- I lost my pen.
frame ((heart (was | is) racing | could not (breathe | walk | stand) | had to see a doctor | saw a doctor | went to (the hospital | hospital | a and e) | had to go to (the hospital | hospital) | choked on | cut (myself | himself | herself | my finger | his finger | her finger | my hand) | slipped on | fell down your | fell on your | tripped over) | broke (my | her | his) (arm | leg | wrist | ankle | hip | tooth))
with tag=worry
unless before (if)
unless sentence (insurance cover | gift | get well)
+ I ordered decaf and my heart was racing all night.
- My heart is set on the blue one.
frame ((why are you | you are | you were | they are | your company is) [INTENSE | still | just] (lying | hiding | playing games | stalling | ripping | robbing | stealing | scamming | cheating | fooling | avoiding | ignoring | refusing | punishing | making fun) | pack of lies | bunch of (liars | crooks | thieves | idiots | amateurs | clowns) | con artists | bait and switch | false (promises | promise | information | hope) | money grab | cash grab | corporate greed | day light | mockery | laughable | laughing stock | clown show | third rate | amateurish | diabolical | deplorable | despicable | shambolic | woeful | appallingly | contempt | soul destroying | mind boggling | infuriatingly | frustratingly | disappointingly | annoyingly)
with tag=anger
unless before (not | if)
unless clause (love the)
+ You are stalling, and it is laughable.
+ A bunch of amateurs.
- You are playing in the first team.
frame ((zero | 0 | no | minus | negative | half a | one | 1) (star | stars) | if i could (give | rate) [it | this | you | them] [zero | 0 | less | no | minus | negative | lower] | less than one star | deserves (zero | no | 0) | does not deserve (a | one | any | even))
with tag=anger
unless before (no | five | not)
unless sentence (five stars | 5 stars | ten stars | love | great app)
+ Zero stars if I could.
- Five stars from me.
frame (none the wiser | out of pocket | talking to a (wall | robot | machine) | brick wall | banging my head | bang my head | back to square one | square one | wild goose chase | deaf ears | catch 22 | moved the goalposts | jump through hoops | through hoops | up the creek | high and dry | in the lurch | in the dark about | short end | washed their hands | wash your hands | could not be bothered | can not be bothered | turned a blind eye | brushed off | brushed aside | swept under | palmed off | sold a pup | sold a lemon | could not give a | beggars belief | defies belief | mug of me | adding insult | rubbing salt | final straw | just my luck)
with tag=anger
unless before (not | never)
unless clause (love | great | recipe)
+ Two hours on the phone and I am none the wiser.
- The wall is brick.

signal need.strong
frame (lawyer | lawyers | solicitor | attorney | sue | suing | legal action | take you to court | small claims | ombudsman | trading standards | consumer court | consumer forum | consumer protection | police | regulator | press charges | report you | reporting you | chargeback | charge back | better business bureau | going to the press)
unless before (no | my)
unless clause (legal claim involving)
unless after (plan | fees | report (with | for | form | number | template))
unless sentence (does the | do you | is it possible | can i get a)
+ I will take legal action.
- My lawyer friend likes your lamps.
frame (cancel (my | our | this | the) (account | subscription | membership | contract | policy | plan | everything) | close my account | closing my account | leave you | leaving you | leaving your | switch (to | provider) | switching to (another | a different | your) | moving to another | taking my business | take our business | take my business | never (use | using | again | buy | buying | order | shop | book | recommend | gonna) | gonna use | last time i | do not (use | install | download | buy | waste | open | trust) (this | the | your | their | that | please) | do not (install | recommend | trust) | stay away | avoid | never again | would not recommend | lost a customer | losing a customer | beware | warn (others | everyone | all) | not recommend | uninstalling | uninstalled)
unless before (i | we | they | my <word> | how do i | how can i | want to | want you to | like to | if i | if | please)
unless after (tried | checked | looked | used | was | saw | had | called | visited | ordered | bought | spoke | _4 enough)
unless clause (how can i | how do i | please help me | could you please)
with weight=2
+ I will never use you again.
+ Do not install this app.
- How can I close my account?
frame (fuck* | fuuu* | wtf | stfu | bullshit | motherf* | thieves | crooks | criminals | scammers | bastards | disgusting company | go to hell | screw you | worst (company | service | app | bank | support | customer | experience) [ever | i | in] )
with weight=2
+ You are thieves.
- Stop, thief!
frame (furious | livid | outraged | beside myself | seething | incandescent | devastated | heartbroken | in tears | can not take (this | it) | cannot take (this | it) | had it with | last straw | breaking point | end of my (strength | tether | rope) | at my wits | nervous breakdown | totally unacceptable | utterly unacceptable | completely unacceptable | absolutely unacceptable | absolute disgrace | stinking | sick with worry)
with weight=6
unless sentence HAPPY_END
+ This is the last straw.
+ I am beside myself.
- This straw is green.

signal need.grief
frame (died | passed away | passed on | has died | death of | funeral | bereave* | widow* | late (husband | wife | father | mother | brother | sister | son | daughter | partner | grandmother | grandfather) | lost my (husband | wife | father | mother | dad | mum | mom | brother | sister | son | daughter | partner | baby | grandmother | grandfather) | miscarriage | stillborn | terminally ill | terminal cancer | cancer | chemo* | hospice | intensive care | in a coma | suicide | mourning | deceased | car accident | car crash | heart attack | stroke | his death | her death | (father | mother | dad | mum | mom | husband | wife | son | daughter | brother | sister | partner | grandmother | grandfather | baby) [has | had | just | recently | suddenly] (died | passed | dying))
unless before (battery | phone | screen | my phone | laptop | trackpad | computer | tablet | mouse | watch | printer | controller | drive)
unless clause (trackpad | battery | laptop | phone just | screen | stroke order | brush | keyboard | console | fun)
unless inside (stroke)
with object negatable
unless sentence (books | novel | film about | writing about | the play | character | the game | level)
+ There was a death of a dear friend.
+ I write about my late husband's contract.
- The battery died after a week.

signal need.solved
frame ((is | are | was | were | got | been | has been | have been | now) [INTENSE | now | finally | been] (solved | resolved | fixed | sorted | settled | working (now | again | fine | great | perfectly | well) | sorted out) | works (now | again | like a charm) | works (fine | great | perfectly | well) now | working (now | again) | all (good | sorted | fine | set) now | problem solved | issue solved | it worked | that worked | that fixed it | that helped | did the trick | that did it | fixed it | solved it | figured it out | got it (working | sorted) | finally have (the | my) access | arrived safely | worked perfectly | fits perfectly | is up and | back online | up and running | no longer needed | got it now | access now | it is alright | no worries)
unless before (not | never | if | (when | once | if | until | till | after | as soon as) [<word>] [<word>] | until | to be | be | needs to be | want it | has not | will be | get | anything | nothing)
unless clause (not | still | until | when will | please | need | never)
unless inside (it is alright but | (was | were) [INTENSE] working (fine | great | perfectly | well))
+ It works now, thank you.
+ The bill was sorted out yesterday.
- It has not been resolved.
- It was working fine on my old phone.

frame (^ | ; | now | and | finally | yes) it works [now | again | fine | perfectly | like a charm] [and | thank* | . | ;]
unless after (there | here | elsewhere | everywhere | only | on | in | for | with | when | if | but | until | sometimes)
unless sentence (but | not | still)
+ It works! Thank you.
- To a local disk it works.

signal need.polite
frame (great | love | loved | loves | loving | amazing | awesome | excellent | brilliant | wonderful | fantastic | perfect | happy | best | super | nice | lovely | glad | impressed | amazed | phenomenal | outstanding | blown away | a godsend | easy to use | so far so good | useful | smooth | good app | good application | is good | very good | really good | enjoy* | immaculate | big fan | worth it | user friendly | convenient | helpful | was good | we like | i like | delicious | star | stars | so easy | yummy | delighted | pleased)
with tag=praise
unless before (not | no | never | was | were | would be | would love | was a | used to be | it | would)
unless after (not | to hear from | to have)
unless after (halloween | birthday | new year | easter | thanksgiving | diwali)
+ I love the new lamp.
- It was great before the update.
frame (thank you | thanks | thx | good job | well done | appreciate | grateful | recommend)
+ Thank you for the quick answer.
- The lid is red.
