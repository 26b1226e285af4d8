# need.lex - what the customer's own words call for.
#
# Only negative words count: customers are polite while they are angry, so
# thanks and please take nothing away. Tags name the class of a feeling, so that
# a reply can answer it in kind; "waiting" marks complaints about silence.

class THING: app | apps | application | site | website | page | account | accounts | card | phone | order | orders | parcel | package | payment | payments | money | device | printer | laptop | computer | pc | mac | game | games | service | system | screen | battery | update | updates | software | code | email | emails | mail | password | transaction | transactions | refund | delivery | driver | video | videos | subscription | internet | wifi | connection | server | servers | login | link | button | scanner | camera | balance | tv | channel | profile | data | file | files | photos | invoice | booking | ticket | flight | train | hotel | room | boiler | heating | machine | product | item | items | software | website | support | amount | version | feature | option

signal need.problem
frame (drains | draining | drained | eats | eating | killing | kills | swallowed | swallows | ate) [up | all] (my | the | our) (battery | data | card | memory | storage | money | phone)
with weight=2
+ It drains my battery.
- The battery is new.
frame (out of order | out of service | completely different | totally different | entirely different | nothing like | (engine | warning) light | all over (my | our | the) | glass in | plastic in | metal in | a nail in | behind a pillar | saw nothing | heard nothing | could see nothing | upside down | inside out | back to front | left over from | somebody else's | someone else's)
unless before (if | not)
unless sentence (would like | do you)
+ The lift is out of order.
- The order is out.
frame (was | were | came | left | gave | got | had | went | stood | found | sat | said | told | sent | put | took | made | turned | saw | happened | stuck | fell | ended | started | drove)
with tag=story negatable
only sentence (my | our | me | us | we | i | your | you)
only sentence (your | you | there | the | a)
unless sentence (bought | ordered | like to | please | could | would | thank | thanks | wondering | want to | good | great | love | loved | hope | suggested)
+ There was glass in my salad.
- The sun shines.
frame (snapped | split | bent | dented | dents | chipped | shattered | burst | melted | peeled | peeling | faded | shrank | shrunk | warped | rusted | rusty | collapsed | exploded | sparks | sparked | sparking | overflow* | drip* | seep* | collaps* | tripped | singed | scorched | cracking | crumbl* | rotten | rotting | mouldy | moldy | stale | soggy | undercooked | raw inside | burnt | sour | inedible | tasteless | stinks | stank | reeks | mice | mouse droppings | cockroach* | bed bugs | bedbugs | maggot* | hair in | filthy | unclean | stained | threadbare | ploughed | groove | scuffed | wobbly | torn | frayed | unravel* | came off | comes off | coming off | came apart | fell apart | falls apart | fell off | fallen off | falling apart | came loose | came undone | gave out | gives out | gave way | packed up | conked out | seized up | worn out | wore out)
unless before (not | no | never | banana)
unless sentence (how do i | can i | recipe)
unless after (pea | pass | pants | screen view | the bill between)
with weight=2
+ The strap snapped on the first day.
- The strap is long.
frame (arrived | came | turned up | was delivered | delivered | left | dumped | received | got | opened | showed up) _4 (broken | damaged | smashed | crushed | empty | open | wet | late | short | without | missing | torn | cracked | wrong | faulty | defective | used | dirty | expired | days after | weeks after | hours after | a day after | too late | rain | wrong address | neighbour | neighbor | nobody home | stranger | doorstep | bin | bins | half)
unless before (if it | what if | if)
+ The parcel was left in the rain.
+ The box came half full.
- The parcel came on Monday.
frame (missed | miss) (my | our | the | a | her | his) (flight | train | connection | bus | meeting | interview | appointment | deadline | wedding | funeral | birthday | exam | party | surgery | ferry | concert | show | class | call | slot)
unless before (do not want to | not)
+ I missed my connection because of it.
- I miss my old lamp.
frame (was | were | been | got | is | are | being) [INTENSE | again | once again] (cancelled | canceled | overbooked | double booked | diverted | stranded | bumped | turned away | sent away | put through | passed from | cut off | hung up on | sent back and forth | given the runaround | fobbed off | misled | misinformed | lied to | shouted at | insulted | mocked | laughed at | sworn at | ignored | overlooked | forgotten | mistreated | harassed | threatened | discriminated | bitten | burned | burnt | injured | hurt | robbed | mugged | trapped | soaked | flooded | lost | mislaid | misplaced | stolen | opened | tampered | rejected | refused | turned down | disconnected | downgraded | kicked out | locked out | denied | woken | kept awake)
unless before (if | not)
with weight=2
+ The train was cancelled without a word.
- The train was green.
frame (drove off | drove past | walked off | walked away | hung up | shrugged | rolled his eyes | rolled her eyes | slammed | swore at | shouted at | yelled at | laughed at | snapped at | ignored me | ignored us | ignored my | refused to | would not let | turned us away | turned me away | never showed | never came | never arrived | never turned up | did not show up | no show | no-show | did not turn up | nobody came | no one came | nobody was there | no one was there | nobody told | no one told | without telling | without asking | used a slur | slur | called me a | made me wait | kept me waiting | left me | left us | stood there | sitting there for | sent me away | sent the wrong | gave me the wrong | gave us the wrong | mixed up | lost my | lost our | broke my | broke our | ruined my | ruined our | scratched my | damaged my | killed my | killed our | deleted my | wiped my | leaked my | shared my | sold my | gave my)
unless before (if | not)
unless after (behind | happy)
with weight=2
+ The driver looked at me and drove off.
- The driver waved.
frame (broken promise | you promised | you people promised | was promised | were promised | had been promised | promise after promise | broke your promise | empty promises | supposed to (arrive | come | be | have | get | work | call | receive | start | deliver) | should have (arrived | been | come | received | had | got) | meant to (arrive | come | be) | was due | were due | past due | long overdue | still (has not | have not | is not | not | no | waiting | nothing | missing | cold | wet | broken | down))
unless before (is it | are we | am i | are you)
with weight=1
+ You promised me a call on Monday.
- You promise well.
frame (rash | allergic reaction | food poisoning | vomiting | threw up | sick all night | ill after | in hospital | to hospital | emergency room | a and e | stitches | bites | bleeding | bled | swollen | choking | electric shock | electrocuted | smell of gas | smell of burning | burning smell | gas leak | carbon monoxide | caught fire | on fire | recall | unsafe | hazard | dangerous)
unless before (no | if)
with weight=2
+ There is a smell of gas by the meter.
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
+ What are you going to do about it?
- What are you doing tonight?
frame (got | get | was | were | been | am | being | have been | had) [INTENSE | just | wrongly | suddenly | automatically] (billed | charged | debited | deducted | blocked | suspended | banned | kicked | logged out | locked | disapproved | deactivated | terminated | rejected | hacked | scammed | cheated | robbed | deleted | removed | cancelled | canceled | disconnected | denied | declined | ignored | overcharged | double charged | reset | hung up | disabled | unsubscribed | demonetised | demonetized | closed)
unless before (if | never | can | could)
with weight=2
+ I just got billed for the free trial.
- It got warm.
frame (lose | losing | lost | loses | wasted | waste | wasting) _2 (hours | hour | days | day | time | money | weeks | afternoon | morning | evening | everything | progress | data | files | photos)
unless before (no | not)
+ We lose hours each week by muting people.
- We had a lovely time.
frame (get | want | need | return | give | gave | give me | refund | where is | keep | kept | took | take | holding) [INTENSE | me] (my | our | all my | back my | me my | the | me) (money | refund | cash | amount | money back | funds | fund | deposit) [back]
unless before (can i | could i | how do i | how can i)
unless after (to (my friend | someone))
+ I want my money back.
- We save money.
frame (get | getting | have | need | got) (it | this | that | them | my <word> | these | mine) (fixed | repaired | reactivated | restored | removed | replaced | back | working | changed | resolved | sorted | corrected | unlocked | unblocked | refunded | solved | deleted)
unless before (how soon can i | if i can | how do i)
+ Is there any way I could get it fixed?
- I want it blue.
frame (it | this | that) [INTENSE | just | only | always | usually | sometimes] (does (this | it | that | not | the same) | happens | happened | keeps | kept | occurs | stays like | only happens | takes | only | makes me | drives | popped up | pops up | shows error | says error)
unless before (when | if | how | like | makes sure)
unless after (place | care)
+ It does this with every film.
- It rings at noon.
frame (whenever | any time | anytime | each time | every time | everytime | when) (i | we | you) (try | attempt | tried | want | click | open | press | start | log | sign | update* | change*) 
unless before (can i | how do i | know)
unless sentence (how can i | thank | love)
+ Any time I try to ask people in, the page closes.
- When I was young, I sang.
frame (went | goes | go | gone | turned | turns | going) [INTENSE | all] (black | dark | white | blank | dead | off | crazy | mad | missing | wrong | haywire | purple | green | down | offline)
unless before (if)
+ My screen went totally black.
- The bus went north.
frame (impossible | difficult | too hard | very hard | so hard | complicated | lengthy | complex | cumbersome | unclear | awkward | hassle | painful | tiresome | ridiculous | nonsense | ludicrous | exploit* | abuse | misuse | pirat* | impersonat* | without my | using my (email | name | card | address | photo | number) | behind my back | not fair | unfair | biased | discriminat* | forced | force* to | not respecting)
unless before (not | no | not too | nothing | without any)
unless after (free)
+ It is close to impossible to remove it.
- It is not difficult.
frame (closed | close) (for | due | down | without | my account | my application | my case | my ticket | my call | the case)
unless before (want to | like to | please | how do i | how can i | to)
+ They closed my ticket.
- Please close my account.
frame (deactivat* | disapprov* | disallow* | unapprov* | unverified | not verified | expired | detained | seized | frozen | unfreeze | held up | on hold | holding my | withheld | trapped | in limbo | backlog | awaiting | no longer | stopped | ceased | quit working | acting (up | weird | strange) | are acting | is acting | on the fritz | on the blink | gives up | giving up | quiet | muffled | underwater | distorted | blurry | grainy | choppy | echo | static | flicker* | blink* | wobbl* | rattl* | squeak* | overheat* | jam | jams | jammed | drain* | swollen)
unless before (not | no)
unless clause (love | great)
with tag=weak
+ My headphones are acting up.
- Act one is long.
frame (really | so | too | very | extremely | rather | quite) (quiet | slow | late | loud | expensive | small | big | hot | cold | long | high | low | less | short | difficult | hard | buggy | dirty | noisy | costly | weak | tight | far away | heavy | complicated | confusing | many ads | many issues | many problems | many bugs | many glitches | much time | much hassle)
unless before (not | never | thought they were | thought it was)
unless clause (love | how)
unless after (awesome | proud)
+ The interest is too low.
- It is not so big.
frame (takes | take | took | taking) [INTENSE | like | us | at least | a minimum of | about | over | up to | more than | almost] (forever | ages | long | longer | days | hours | weeks | minutes | months | <num> | a long time | a while | so long | too long | too much | a lot of time | hours)
unless before (how long does it)
unless clause (love | only takes)
unless after (to learn | to get used)
+ Your priority support takes days to respond.
- It takes two to sing.
frame (remove | get rid of | bring back | change it back | revert | go back to | undo | rollback | roll back | put back | restore | unlock | unblock | reinstate | reactivate) (this | the | my | that | it | your | new | old | our | unwanted)
unless before (how do i | how can i | how to | can i)
unless sentence (how do i | how can i | is it possible)
unless after (restriction for)
unless inside (get rid of the | remove the)
+ Please bring back the old page.
- How do I remove the lid?
frame (refund* | refunding | reimburse* | money back | return my | replacement)
only sentence (please | want | need | anything you can | demand | immediately | still | not | never | why | as i | could you some how | can you | asap)
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
unless before (if | whether | so that | hope)
unless clause (if | whether | unless)
with weight=2
unless inside (i do not know what | i have not used | i do not want)
unless after (for me right now)
+ The channel is not increasing.
+ This is not ok.
- If it does not fit, can I return it?
frame ^ (and | so | but | well | then | hello | hi) [INTENSE] why
+ And why has the price changed?
- And so it went.
frame ^ why
unless after (not (come | try | join | add) | have dark)
+ Why is the yellow one lower than the blue one?
- That is why I like it.
frame why (; | . | this | my | does | do | did | is | are | was | am | was | would | should | has | have | none | every)
unless before (is | reason | reasons | understand | that is | know | see | how)
+ It only shows the old price, why?
- This is why I ask.
frame (nothing (i do | i try | will | helps | works | printed | changes | shows) | no way to | any way to get it back | what (can | should) i do | what do i do | what to do | idk what | do not know what to do | somehow)
unless after (add | change a | combine)
+ Nothing I do makes it ring.
+ What can I do?
- There is a way to do it.
frame (NOTCAN | can not | cannot | could not | wont | will not | would not | does not | doesnt | doest | do not | dont | did not | didnt | is not | isnt | are not | arent | was not | wasnt | has not | hasnt | have not | havent | never | no longer | not) [INTENSE | even | still | yet | always | anymore | seem to | able to | appear to | want to | be | been | being | going to | get to | seems to | let me | allow me to | get me to | properly | correctly] [be | to] (open* | work* | load* | log* | sign* | access* | connect* | download* | install* | update* | updat* | play* | watch* | use | using | see | find | get | getting | got | receive* | recieve* | recover* | reset* | restor* | print* | send* | sent | pay* | payment* | transfer* | withdraw* | upload* | start* | stay* | show* | appear* | display* | arriv* | deliver* | turn* | charg* | respond* | repl* | answer* | help* | reach* | contact* | call* | enter* | verif* | chang* | add | complet* | process* | proceed* | save* | sav* | delet* | cancel* | remov* | register* | activat* | creat* | refund* | come | came | coming | return* | fix* | recogni* | accept* | allow* | let | move | go | happen* | possible | available | function* | respond* | sync* | pair* | hear | read* | scan* | run* | launch* | mak* | do | delivered | credited | reflect* | resolved | solved | fixed | updated | valid | correct | shown | visible | listed | fit | fits | match* | apply | set | like | what was | as described | as advertised | as expected | know what | understand | figure | remember | edit* | export* | import* | link* | join* | book* | buy* | purchas* | order* | click* | select* | choos* | type | view* | stream* | unlock* | authenticat* | satisf* | good | support* | clean* | flush* | heat* | close | clos* | keep | look*)
unless clause (if | whether | unless)
unless before (if | why do | why do you | does it | hope it does | please | you | we | they | would)
unless after (worry | hesitate)
with weight=2
unless inside (do not like | do not know what | not look | not do | do not want to go | not know what)
+ The app does not open since Friday.
+ I can't log in.
+ My parcel never arrived.
- I do not want a bag.
- I do not have a preference.
frame (NOTCAN | can not | cannot | could not | can no longer | cant) [INTENSE | even | seem to | get | me to]
unless before (if | so i | so that i | you | we | they | why)
unless after (wait | believe how good | complain | be happier | recommend | thank | say enough | ask for more | go wrong | live without)
+ I can't seem to move the slider.
- I cannot wait for the show.
frame why (can not | can i not | cant | does not | do not | did not | is it not | is not | are not | will not | is it | am i | does this | did you | are you | is my | was my | does my | has my | do i | has this | would)
unless after (have dark | recommended)
+ Why is my card declined?
- Why not come along?
frame (issue | issues | problem | problems | problme | porblem | isssue | trouble | troubles | difficulty | difficulties | error | errors | erorr | bug | bugs | buggy | glitch* | failure* | fault | faults | faulty | defect* | malfunction* | outage* | virus | hack* | scam* | fraud* | phish* | stolen | theft | complaint* | incident | crash* | disconnect* | lag | lags | laggy | lagging | freez* | froze* | corrupt* | unusable | useless | unresponsive | overcharg* | mischarg* | scratched | cracked | leak* | smash* | torn | spoil* | mould* | mold* | ripped | tripped | smoking | smoke | burn* | flood* | unreadable | illegible | clusterfuck | fake | frod | froud | fraudsters)
unless before (report a | report | forward | about | no | any | no more | without any | without | zero | if any | any other | solved the | solved my | fixed the | fixed my | no major | hassle free | had any | have any | report)
unless after (free | is solved | is fixed | was solved | was fixed | is resolved | was resolved | solved | got solved | resolved | is over | is gone)
unless inside (hackathon | hacks)
+ There is an error on the page.
- There is no problem at all.
- The problem is solved.
frame (broken | broke | damag* | stuck | stucks | missing | lost | disappear* | vanish* | gone | locked | lock | locks | blocked | block | blocking | frozen | suspend* | terminat* | banned | deleted | disabled | declined | declining | rejected | reject* | denied | denying | refuse | refused | refuses | refusing | cut off | dead | died | dies | down | fail | fails | failed | failing | wrong | incorrect* | worng | mistake | mistakes | mistakenly | late | delay* | slow | slower | slowly | interrupt* | dropp* | drops | blank | black screen | purple | kicked | kicks | logged out | logs out | logged me out | unsubscribed | expired | insufficient | unauthorised | unauthorized | unable | unavailable | refused | cheated | bounced | confus* | stopped | stops | hang | hangs | hanging | hung | deducted | debited | charged | overdue | demonetized | hijacked | compromised | jeopardized | empty | wiped | erased | reset my | unpaid | not great | trap | poor | bad | worse | pending | wasted | messed | mess | messing | uninstall* | unstable | outdated | terrible | tedious | inaccurate | misleading | limited | restrict* | violat* | wet | cold | dirty | noisy | sick | ill | hurt* | injured | slippery | dangerous | unsafe | loud | smell* | stain*)
unless before (no | not | in | not a | not bad | how much is | slowly but)
unless after (and found | of love | to earth | load | jack friday | to visit | sale | for a way | in love | in touch)
unless inside (cut off)
unless clause (if i | what happens if | can i return)
unless sentence (would it be | is it possible to | how (do | can | would) (i | you | we | one) | what email | when can | is there a chance | do you accept | will your)
unless clause (if)
unless before (are you | are online services | are services)
with tag=weak
+ My money is gone.
+ I was charged 20 euros.
- Is breakfast possible?
frame (still | yet) [INTENSE | to] (waiting | not | no | have not | has not | haven't | do not | does not | did not | nothing | unable | showing | getting | happening | receive | be | get | hear | asking | shows | cannot | can not)
unless before (if)
with tag=waiting
+ We are still waiting for the parts.
- It is still a good lamp.
frame (nothing works | nothing helps | nothing happens | nothing happened | nothing changed | tried everything | tried all | tried several | tried multiple | i have tried | i tried | tried to | after trying | have tried | trying to figure | keeps | keep getting | keep on | kept | endless loop | does nothing | going in circles | bounced around | passed around | not helpful | no use | in vain | to no avail | no success | no luck | without success | i gave up | no avail | every time i | each time i | everytime)
unless after (up the | me happy | the kids | my kids | you | us | them | him)
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
unless after (with choosing | finding | me choose | me find | me understand | to choose | me cancel)
unless clause (find new | shows | choose | cancel a | transfer my | preorder | popular)
unless after (boys | guys | finding | choosing | with a school)
+ Please help me with my locked card.
+ Need help!
- I want help with choosing a lamp.
frame (help me | help please | help us | help me out | help me please)
only after (; | . | please | pls | out | with | fix* | recover* | restor* | resolv* | solv* | get | reset | i | my | here | asap | now | log | login | access | find out | re* | un* | us | thank | thanks | because | as | since | by | to)
unless after (to (choose | find | decide | cancel | transfer) | remember | with choosing | with finding)
unless sentence (how about)
+ Help me!
- Help yourself.
frame ^ help
unless after (me find | choosing)
+ Help, the tap leaks.
- Any help is fine.
frame (charged | billed | deducted | debited | cut | took | taken | withdrawn | withdrew) _3 (twice | double | two times | extra | more than | too much | without | from my | me | my money | wrongly | again | money | but)
+ I was charged twice.
- The train was cut short of two cars, all fine.
frame (scared | risk of | unauthorised | unauthorized | suspicious | someone (signed | logged | got) | not me | hacker | hackers | identity theft | leaked)
unless before (no)
+ There is a suspicious charge on my bill.
- There is no risk of rain.
frame (what is going on | what is happening | what happened | what the hell | wtf | what gives | how come | any idea why | any ideas | anyone else | is anyone else | is it just me | whats going on | whats wrong | what is wrong | where is my | where are my | where is the | when will i | when will my | when am i | how long (must | should i | do i | will i | do we | does this | does it | will this | will it) | how is this | how is it | how is that | how could this | how can this | how can you | whats happening | how many days | how many times | how many time)
+ Where is my order?
- What is on the menu?
frame (should (be | have | not be | not have | work | get | been) | supposed to | promised | was told | were told | told me | they said | it says | it said | said it would | according to your | told that | says that | saying | showing | shows)
unless before (if | what | which | when | how | who | where | i)
unless inside (should get | should be)
only sentence (but | not | error | unable | never | instead | still | yet | only | wrong | no | cannot | can not | fail* | invalid | blank | sorry | technical | insufficient)
+ The parcel should have come on Monday, but did not.
- What should be on the label?
frame (different from | not what i | not the one | wrong (item | size | colour | color | address | name | order | one | product))
unless before (can i use | use | could i use)
unless sentence (can i | could we | would it | could i | may i)
+ I got the wrong size.
- Can I pay by card?
frame (hate | hates | hated | dislike | do not like | sucks | suck | stinks | bogus | ripoff | rip off | ripped off | cheat* | lies | lied | liar | nonsense | joke | disgust* | ridiculous | unacceptable | inacceptable | not acceptable | unprofessional | rude | arrogant | unhelpful | incompetent | irresponsible | pathetic | worst | wrost | worest | horrible | horrid | awful | disaster | garbage | trash | rubbish | crap | waist of | waste of | waste app | not ok with | not happy | shame | shameful | nightmare)
with tag=anger weight=1
unless before (not a)
+ The worst app ever.
- The best app ever.
frame (damn | wish it | i wish | wish there | the only drawback | only problem | only issue | one problem | cons)
with weight=0 tag=wish
+ I wish it were green.
- I like it green.
frame (unable to | not able to | was unable | am unable | inability)
+ I'm unable to pay.
- I am able to pay.
frame (accident* | unexpectedly | suddenly | all of a sudden | out of nowhere | for no reason | randomly | by itself | on its own)
unless before (clean | stands)
only sentence (not | stop* | gone | my | lost | turn* | log* | charge* | crash* | delete* | lock*)
+ Suddenly the screen turns off.
- It stands on its own.
frame (please fix | fix this | fix it | fix your | update your | do something | needs to be fixed | need fix | need to fix | needs fixing | plz fix | pls fix | kindly fix | kindly resolve | please resolve | please solve | kindly solve | solve my | solve this | resolve this | resolve my | resolve the | solve the | sort this | sort it | look into this | look into it | rectify | improve it)
unless before (how to)
+ Please fix this.
- I will fix a date.
frame (forgot | forgotten | do not remember | lost my | can not remember | locked out | lock me out | lost access | no access | lost all | i lost | lose my | losing)
unless after (weight)
+ I forgot my password and am locked out.
- I remember my code.
frame (code | error | message | popup | pop-up) [code | message | no] (<num> | keeps | appears | pops | comes | saying | that says)
unless before (promo | discount | zip | postal | area | order)
+ The page shows code 503.
- My zip code is here.
frame (slow | slower | bsod | buffering | loading | takes (forever | ages | long | too long | days | hours | weeks | minutes | a long) | taking (forever | ages | long | too long | hours) | so long | too long | too slow | too small | too big | too tight | too expensive | too hot | too cold | too loud | too late | too much time | time consuming | ages | forever)
unless before (not)
only sentence (is | it | the | my | still | getting | keeps | always | i | very | so | app | page | takes | has)
unless after (happy | love | amazing | grateful)
+ The page takes forever.
- We stay slow and calm.

signal need.repeat
frame (cancelled | canceled | broken | down | late | delayed | wrong | offline | closed | gone | out | dead | failed | missed | lost | crashed | frozen | stuck | blocked | rejected) again
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
+ I reported the lamp three times.
- I sang three times.
frame (for the | a | the | this is the) [very] (second | third | fourth | fifth | sixth | tenth | umpteenth | 2nd | 3rd | 4th | 5th | nth) time [in | that | now | you | i | this | running]
with weight=2
unless sentence (love | great | visit | enjoy*)
+ You sent the wrong one for the second time.
- Time flies.
frame (again and again | over and over | many times | several times | multiple times | numerous times | repeatedly | time and again | time after time | every time | everytime | each time | every single time | every day | everyday | constantly | continuously | for the (second | third | fourth | fifth | umpteenth | <num>) time | (second | third | 2nd | 3rd | fourth | 4th | fifth | 5th | sixth) (time | mail | email | message | call | attempt | request | letter | engineer | technician | visit | parcel) | third [<word>] in | twice | thrice | yet again | once more | once again)
unless after (my thanks | thanks | thank | a (month | week | day | year))
unless clause (thank | thanks | love)
unless before (works | used it | ordered | great | work)
+ This is the third time I write.
- Twice a week we meet.
frame (for | since | after | over | in | been | past | last | about | almost | nearly | already) [INTENSE | the | over | past | last | almost | about | more than | a | at least] [past | last] (<num> | two | three | four | five | six | seven | eight | nine | ten | several | many | a few | few | couple of | hours | weeks | months | days) [full | whole | long | more] (day | days | week | weeks | month | months | hour | hours | hrs | yesterday | calls | emails | mails | attempts | years)
only sentence (not | still | no | waiting | waited | wait | trying | tried | nothing | never | error | unable | cannot | can not | since | without | yet | problem* | issue* | ago | fail* | down | broken | been | working)
unless clause (customer | using | love | used | have used | been using | like it)
+ I have been waiting for two weeks.
- I have been a customer for ten years.
frame (for | since | been | past | last | over | after | already | in) [INTENSE | the | past | last | almost | about | more than | nearly | over] [past | last] (<num> | two | three | four | five | six | several | many | a few | few | couple of) [full | whole | long | more] (weeks | months)
with weight=2
only sentence (not | still | no | waiting | waited | wait | trying | tried | nothing | never | error | unable | cannot | can not | without | yet | problem* | issue* | fail* | down | broken | refund* | pending)
unless clause (customer | using | love | used | have used | been using | like it)
+ I have been waiting for two months.
- I have been a customer for ten months.
frame (<num> | two | three | four | five | six | several) (days | weeks | months | hours) (ago | now | later | already | and | without | after)
with negatable
unless clause (love | great)
+ That was three weeks ago and nobody called.
- Three weeks in May.
frame (since | from | until) [last | this | early] (monday | tuesday | wednesday | thursday | friday | saturday | sunday | yesterday | morning | week | month | christmas | easter | january | february | march | april | may | june | july | august | september | october | november | december | spring | summer | autumn | winter | the update | then | <num>)
only sentence (not | no | without | still | nothing | never | waiting | waited | down | broken | error | unable | offline | cold | dark | cannot | can not | fail* | problem* | trouble | issue*)
unless sentence (open since | customer since | love)
with negatable
+ I have been without internet since Friday.
- We are open since May.
frame (two | three | four | five | six | seven | ten | <num> | several | many) (calls | mails | emails | letters | visits | messages | attempts | tickets | complaints | reminders | engineers | technicians | appointments | promises | weeks of | days of)
unless after (included | per | a month | for sale)
with negatable
only sentence (no | not | nothing | still | never | nobody | without | later | and | already | after)
+ Two calls, no result.
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
+ I am waiting for an answer since May.
+ Nobody answered my mail.
- I have never waited less.
frame (after (the | every | each | this | last | latest | recent | your | new | an) [new | latest | recent | last] (update | upgrade))
+ After the last update the fan runs all night.
- After lunch we went on.

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
+ This is urgent.
- Take your time.

signal need.upset
frame ^ [what a | such a | oh] (great | lovely | fantastic | brilliant | wonderful | nice | super) (start | way to | end to | welcome | beginning | first impression)
with tag=anger
unless sentence (thank | thanks | good | made)
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
unless after (day | evening | year | happy | like a (queen | king) | smile)
+ Your driver looked at me and drove off.
- The bus drove off on time.
frame (bitten | burned my | burnt my | scalded | electrocuted | allergic reaction | food poisoning | vomiting | in hospital | to hospital | to the hospital | emergency room | stitches | choked | choking on | electric shock | gas leak | smell of gas | carbon monoxide | caught fire | on fire | started smoking | broken wrist | broken arm | broken leg | injured | hurt my | hurt her | hurt his | could have (died | been killed | killed | been hurt)) 
with tag=worry
unless before (if | not | are you)
unless sentence (does your | do you cover | insurance cover)
+ My son was injured on your slide.
- The slide is steep.
frame (tried everything | tried all | tried every | tried several | tried multiple | tried many | nothing works | nothing helps | nothing worked | nothing helped | nothing i (do | try) | nothing happens | nothing happened | no avail | no use | in vain | no one (can | seems | is able | helps | helped | knows | will) | nobody (can | seems | is able | helps | helped | knows | will) | no help | not helpful | not helping | are not helping | no way to (contact | reach | talk | speak | get) | can not reach | can not get through | can not get (any | a) help | idk what to do | do not know what to do | what else can i do | what should i do now | at a loss | again and again | over and over | how many (times | days | more) | what is the point | whats the point)
with tag=helpless weight=1
unless before (if)
+ I have tried everything.
- It works every day.
frame (what the hell | the hell | wtf | what the heck | what on earth | why on earth | how on earth | for fuck's sake | ffs | smh | omg | seriously | are you kidding | is this a joke | what a joke | ridiculous | tired | exhausted | explode | go mad | going mad | going crazy | nuts | betray* | losing trust | lost trust | abhorrent | faceless | rigid | unbearable | sketchy | trick* | worse | despair* | hopeless)
with tag=anger
unless before (not | no | considered | taken | take | be)
unless clause (trick or treat)
+ What the hell is going on?
- The heel is high.
frame (hacked | hacker | hackers | hacking | hijacked | compromised | impersonat* | identity theft | someone (signed | logged | got into | accessed | changed | took over | stole | is using | used) | stolen | stole | stealing | robbed | scammed | scam me | phished | defraud* | unauthorised | unauthorized | not authorised | not authorized | did not authorise | did not authorize | never authorised | never authorized | suspicious (login | activity | charge | transaction | email) | threaten* | blackmail* | stalk* | harass* | abus* | obscen* | leaked)
with tag=worry
unless before (if | report a | how do i report | how to report | report)
unless sentence (how (can | do) i report)
+ My account was hacked.
- How do I report a stolen bike?
frame (lost | lose | losing | stuck | gone | deleted | erased | wiped | missing | disappeared) _2 (everything | all (my | our | of) | my (money | data | account | files | photos | pictures | work | progress | life | savings | videos | music | wallet | channel | level | videos | business | memories | contacts) | money | savings | years of)
with tag=sadness
unless before (not | no | if | will i)
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
unless after (how (good | great | easy | well | fast) | good)
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
+ I am furious about the bill.
+ We have had enough of this.
- I am not angry.
frame (disappoint* | dissatisf* | unsatisf* | unhappy | let down | dismay* | dishearten* | letdown | underwhelm* | discourag* | dejected | expected better | expected more | not impressed | not happy | not satisfied | not good enough | poor service | poor customer | bad service | bad customer | bad experience | poor experience | terrible experience | terrible service | terrible customer | horrible experience | worst experience | worst service | worst customer | very bad | very poor | so bad | too bad | really bad | bad app | bad attitude | no respect | disrespect*)
with tag=disappointment
unless before (not | never | will not be | without)
+ I am very disappointed with the room.
- You will not be disappointed.
frame (worried | worry | worries | worrying | anxious | anxiety | nervous | scared | afraid | frighten* | frightening | alarm* | panic* | stress | stressed | stressful | stressing | distress* | desperate* | terrified | uneasy | unsettl* | concerned | concerning | sleepless | can not sleep | cannot sleep | freaking | fear | fears | beside myself | unsafe | dread*)
with tag=worry
unless before (no | not | do not | never | i am afraid | without)
unless after (that we are not in | about it)
unless inside afraid
+ I am worried about my savings.
- Don't worry, it's fine.
frame (sad | sadly | saddened | heartbr* | devastat* | upset | upsetting | in tears | crying | cried | cry | gutted | depress* | miserable | hurt | hurts | heart sank | broke my heart | ruined | ruin | ruining | spoiled | destroyed | unbearable | suffer* | hopeless | helpless)
with tag=sadness
unless before (not | never | i was so)
unless sentence (perfect | good way | joy | laughing | happy tears)
+ I am so sad that the photos are gone.
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
+ This is unacceptable.
+ Your service is terrible!
- The film is not terrible.
frame (very | really | so | extremely | totally | utterly | absolutely | highly | most) (bad | poor | slow | annoying | frustrating | upset | angry | disappointed | sad | wrong | rude | useless | unhappy | unprofessional | dissatisfied | frustrated | worried | pathetic)
unless before not
with tag=anger
+ It is really annoying.
- It is really nice.
frame (😡 | 🤬 | 😠 | 😤 | 👎)
with tag=anger
+ Locked out again 😡
- All good 😀
frame (great job | nice job | good job | well done | bravo | way to go | congratulations | congrats | thanks for nothing | thanks a lot for | brilliant work | nice work | amazing service | excellent service | great service | wonderful service | what a service | lovely service)
with tag=anger
only sentence (down | broken | third | again | still | not | never | offline | wrong | lost | nothing | fail* | useless | ruin* | late | no | worst | crash* | hour* | breaking | losing)
unless before (did a | doing a | do a | was a | is a)
unless sentence (but | love | thank you)
+ Great job, the site is down for the third day!
- Great job, the site looks good.
frame (😭 | 😢 | 😞 | 😔 | 😩 | 😫 | 😖 | 🙁 | ☹ | 💔 | 😣 | 😒 | 🙄 | 😓 | 😥 | 😰 | 🥺 | 🙃)
with tag=sadness weight=1
+ Locked out 😭
- All good 😀

signal need.strong
frame (lawyer | lawyers | solicitor | attorney | sue | suing | legal action | take you to court | small claims | ombudsman | trading standards | consumer court | consumer forum | consumer protection | police | regulator | press charges | report you | reporting you | chargeback | charge back | better business bureau | bbb | going to the press)
unless before (no | my)
unless clause (legal claim involving)
+ I will take legal action.
- My lawyer friend likes your lamps.
frame (cancel (my | our | this | the) (account | subscription | membership | contract | policy | plan | everything) | close my account | closing my account | leave you | leaving you | leaving your | switch (to | provider) | switching to (another | a different | your) | moving to another | taking my business | take our business | take my business | never (use | using | again | buy | buying | order | shop | book | recommend | gonna) | gonna use | last time i | do not (use | install | download | buy | waste | open | trust) (this | the | your | their | that | please) | do not (install | recommend | trust) | stay away | avoid | never again | would not recommend | lost a customer | losing a customer | beware | warn (others | everyone | all) | not recommend | uninstalling | uninstalled)
unless before (how do i | how can i | want to | want you to | like to | if | please)
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
with weight=4
+ This is the last straw.
+ I am beside myself.
- This straw is green.

signal need.grief
frame (died | passed away | passed on | has died | death of | funeral | bereave* | widow* | late (husband | wife | father | mother | brother | sister | son | daughter | partner | grandmother | grandfather) | lost my (husband | wife | father | mother | dad | mum | mom | brother | sister | son | daughter | partner | baby | grandmother | grandfather) | miscarriage | stillborn | terminally ill | terminal cancer | cancer | chemo* | hospice | intensive care | in a coma | suicide | mourning | deceased | car accident | car crash | heart attack | stroke | his death | her death | (father | mother | dad | mum | mom | husband | wife | son | daughter | brother | sister | partner | grandmother | grandfather | baby) [has | had | just | recently | suddenly] (died | passed | dying))
unless before (battery | phone | screen | my phone | laptop | trackpad | computer | tablet | mouse | watch | printer | controller | drive)
unless clause (trackpad | battery | laptop | phone just | screen | stroke order | brush | keyboard | console | fun)
unless inside (stroke)
with object
+ My father passed away last week.
+ I write about my late husband's contract.
- The battery died after a week.

signal need.solved
frame ((is | are | was | were | got | been | has been | have been | now) [INTENSE | now | finally | been] (solved | resolved | fixed | sorted | settled | working (now | again | fine | great | perfectly | well) | sorted out) | works (now | again | like a charm) | works (fine | great | perfectly | well) now | working (now | again) | all (good | sorted | fine | set) now | problem solved | issue solved | it worked | that worked | that fixed it | that helped | did the trick | that did it | fixed it | solved it | figured it out | got it (working | sorted) | finally have (the | my) access | arrived safely | arrived today | worked perfectly | back online | up and running | no longer needed | i found it | got it now | access now | it is alright | no worries)
unless before (not | never | if | when | until | to be | be | needs to be | want it | once | has not | will be | get | anything | nothing)
unless clause (not | still | until | when will | please | need | never)
unless inside (it is alright but)
+ It works now, thank you.
+ The bill was sorted out yesterday.
- It has not been resolved.

signal need.polite
frame (great | love | loved | loves | loving | amazing | awesome | excellent | brilliant | wonderful | fantastic | perfect | happy | best | super | nice | lovely | glad | impressed | easy to use | so far so good | useful | smooth | good app | good application | is good | very good | really good | enjoy* | immaculate | big fan | worth it | user friendly | convenient | helpful | was good | we like | i like | delicious | star | stars | so easy | yummy | delighted | pleased)
with tag=praise
unless before (not | no | never | was | were | would be | would love | was a | used to be | it | would)
unless after (not | to hear from | to have)
+ I love the new lamp.
- It was great before the update.
frame (thank you | thanks | thx | good job | well done | appreciate | grateful | recommend)
+ Thank you for the quick answer.
- The lid is red.
