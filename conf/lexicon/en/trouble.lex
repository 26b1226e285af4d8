# trouble.lex - states of things that nobody writes of without complaining.
#
# Families of verbs and states, by what goes wrong: a thing behaves badly, looks
# bad, does not agree with its record, is missing, is late; people are treated
# badly; words are meant the other way round. Read with need.lex.

class MINE: my | our | the | this | that | your | it | they | these | those | one | both | all | half | everything | mine | ours | two | three
class GOES_WRONG: quits | quit | dies | conks | cuts out | cut out | cutting out | drops out | dropped out | dropping out | drops off | goes dead | went dead | goes off | goes blank | went blank | goes quiet | packs up | packed in | gives up | smears | smudges | bubbles | bubbled | blisters | blistered | curls | sags | creaks | creaking | grinds | grinding | hums | humming | whines | whining | whistles | whistling | rattles | rattling | knocks | knocking | misfires | overheats | tanks | tanked | plummeted | perished | wilted | wilting | shrivelled | shriveled | curdled | bled | leaks | leaked | leaking | oozes | oozing | smells | stinks | sticks | sticking | stalls | stalled | crackles | crackling | scrapes | scraping | buckled | warped | crumpled | creased | squashed | discoloured | discolored | yellowed | tarnished | corroded | rusting | rusted | unstitched | stretched | snagged | laddered | bobbled | ghosting | dims | dimmed | blurs | blurred | garbled | scrambled | duplicated | doubled up | skips | skipped | loops | looping | reboots | restarts | rebooting | restarting | spins | jitters | judders | shudders | shuts down | shuts off | shutting down | switches off | turns off | powers off | times out | timed out | timing out | errors out | bombs out | fails | glitches | bugs out
class SHORT_OF: water | power | heating | internet | electricity | gas | hot water | signal | phone | service | light | lights | broadband | wifi | a phone | a car | a card | a fridge | a washing machine | a toilet | a kitchen | money | pay | medication | my medication | access | a boiler
class SPAN: day | days | week | weeks | month | months | year | years | hour | hours | minutes
class NOTE: error | message | notice | popup | pop up | page | screen | banner | display
class FEW: one | two | three | four | five | six | seven | eight | nine | ten | <num> | a few | several | a couple of | couple of | a single | <word>

signal need.problem

frame MINE [<word>] [<word>] [<word>] [INTENSE | just | always | constantly | keeps | suddenly | often | sometimes] GOES_WRONG
unless before (if | when can | does | how do | what | do | will | can | until | make sure | so that | once)
unless sentence (how do i | how can i | what happens if | do you (repair | fix | sell) | can you recommend)
unless sentence HAPPY_END
unless inside (the (smells | knocks | bugs | sticks | loops) | my knocks)
with weight=2
+ My toaster just quits in the middle.
+ The sound cuts out on one side.
+ The roses wilted overnight.
- How do I fix a zip that sticks?
- What happens if it fails?
frame (makes | made | making | make | hear | hearing | there is | has | emits | emitting) (a | an | this | that | the | some | such | strange | weird | odd | loud | funny) [<word>] [<word>] (noise | noises | whine | buzz | buzzing | hum | rattle | grinding | squeal | squeak | smell | stench | odour | odor | burning)
with weight=2
unless before (if | no | does it | does not)
unless sentence (love | lovely | great | is it normal for lamps)
+ I hear a strange hum.
- It makes no noise at all.
frame (leaves | left | leaving | shows | showing | has | had | have | with | covered in | full of | got) [INTENSE | some | nasty | grey | white | black | brown | big | ugly] (marks | streaks | residue | smears | smudges | fingerprints | crumbs | hairs | mud | rust | mould | mold | mildew | dust | dirt | limescale | blisters | lumps | creases | bubbles)
with weight=2
unless before (if)
unless sentence (remove | get rid of | how do i | how can i | love | do you sell)
+ The machine leaves grey marks on the shirts.
- How do I get rid of rust?
frame (on | in | from) (one | the left | the right) (side | ear | corner | speaker | half | wheel) [only]
only sentence (only | no | not | stopped | dead | quiet | dark | cuts | cut | nothing | just)
with weight=1
+ They charge only on one side.
- The key is on one side of the box.
frame (goes | went | dropped | drops | jumped | jumps | fell | falls) from <num> _1 to <num>
unless sentence (love | great | happy | thank | thanks | want | would like | can i)
+ The battery goes from 60 to 0 in ten minutes.
- Can I go from 10 to 20 users?
frame (is | are | was | were | came up | came | am | falls | fell) (<num> | out by | off by | well | far | INTENSE) [a factor of | about | <num>] (short | out by | off by | too short | too long | too small | too big | too tight | too loose | too low | too high | too dark | too light | too weak | too strong | too loud | too bright | too sweet | too salty | too dry)
with weight=2
unless before (if)
unless sentence (love | great | which size)
+ My refund is 20 short.
- The film is 20 minutes.
frame (out | off | wrong) by [a | about | more than] (factor | <num> | two | three | ten | half | miles | hundreds)
with weight=2
+ The reading is out by a factor of ten.
- He is out by the gate.
frame (pay | paid | paying | pays) for _3 (and | but | yet) [i | we | only | then | still] [only | just] (get | got | getting | receive | received | have)
with weight=2
unless sentence (love | great | happy | how much)
+ I pay for 100 and get 8.
- I pay for two and they are good.
frame (says | said | shows | showed | showing | reads | displays | states | claims | reports | comes up | comes back | came up | told me | tells me | saying) [INTENSE | that | my | the | me | with | as | i am | i have | it is | there is] [my | the | a | an | your | our] _3 (zero | invalid | expired | unavailable | already (registered | used | exists | in use | taken | redeemed | claimed) | no (booking | reservation | record | account | such | results | connection | stock | longer) | have no (booking | reservation | record) | not (found | valid | recognised | recognized | eligible | available | allowed | supported | registered | in) | does not exist | something went wrong | unknown | unauthorised | unauthorized | forbidden | denied | too many | failed | error | try again | nothing | incorrect | wrong | unable | blocked | suspended | cancelled | offline | busy | sold out | out of)
with weight=2
unless before (if it | if the | if)
unless sentence (do you know whether | is it true)
+ The gift card shows a zero balance.
+ Voucher code says invalid.
+ The hotel says they have no booking in my name.
- The label says cotton.
frame (something | anything | what | it) (went wrong | has gone wrong | is wrong | is off | is amiss | is not right | seems wrong | seems off | must have gone wrong | is going wrong | is broken)
with weight=2 quoted
unless before (if | nothing | in case | hope)
unless sentence (what should i do if | in case)
+ I get "something went wrong" at the till.
- Nothing went wrong.
frame (have no | has no | had no | there is no | there was no | found no | no) (booking | reservation | record | trace | order | ticket | place | file | account | appointment) _2 (in my name | for me | for us | of me | of it | of my | under my | in our name | on your | on the system | with my)
with weight=2
unless before (need)
+ They found no reservation under my name.
- I need no booking.
frame (two | three | completely | totally | all | slightly | several) [INTENSE] different (sizes | colours | colors | shades | lengths | heights | answers | stories | prices | versions | reasons | things | amounts | people | departments | numbers)
unless sentence (do you | can i | would like | want | love | nice | choose | available | is there)
with weight=2
+ The shoes are two different sizes.
- Do you have it in two different sizes?
frame (shorter | longer | smaller | bigger | thinner | darker | lighter | lower | weaker | worse | higher | slower | louder) than (the others | the other | the rest | it should | advertised | described | stated | promised | ordered | before | expected | i ordered | agreed | the picture | the photo | the old | last)
with weight=2
unless before (if | nothing)
unless sentence (love | great | good | better)
+ One leg is shorter than the others.
- It is lighter than before, great.
frame (a | an | the | big | small | huge | tiny | long | nasty) [INTENSE | big | small | huge | tiny | long | nasty] (tear | rip | hole | dent | scratch | crack | chip | stain | gash | gap | leak | draught | draft | burn) (in | along | on | at | under | across | through | near | the size | down | around | between | all)
with weight=2
unless before (if | for | repair | fix | fill | sew)
unless sentence (how do i | how can i | can i | do you | want a | would like a | need a | on purpose)
+ The sofa has a tear along the seam.
- How do I fill a hole in the wall?
frame (did not | never | do not | have not | has not) [INTENSE] (consent | agree | give (you | my | anyone) | recognise | recognize | know this | make this | make these | make that | place this | sign | authorise | authorize | ask to | ask you | opt in | sign up)
with weight=2 negatable
unless before (you | if)
unless sentence (can i | how do i)
+ I did not consent to these mails.
- I did not sign yet, can I still join?
frame (so | too) (tiny | small | dim | faint | dark | bright | loud | quiet | thin | short | long | tight | stiff | sharp | steep | hot | cold | weak | salty | sweet | dry | hard) [that] (i | we | my | you | it | nobody | no one)
with weight=2
unless sentence (love | great | perfect)
+ The text is so tiny I need a magnifier.
- It is so small that I love it.
frame (was | were | worked | used to be | had been) [INTENSE | a] (working | good | great | fine | ok | okay | perfect | perfectly | excellent | brilliant | nice | amazing | awesome | love | smooth | reliable | loyal | happy) [app | service | company | product | game | place | one | customer | <word>] (until | till | before | once | at first | but now | but not | but then | but since | in the past | back then | ; until | ; but now | but | ; but)
with weight=2
unless sentence (even better now | but now it is better)
+ It was great until the last update.
- It was great.
frame (no longer | not any longer | not anymore) (the | what | as | so | a | able | works | worth | good | possible | there | shows | supported | available)
with weight=1 negatable
unless sentence (i no longer need | do you)
+ It is no longer what it was.
- We no longer need it.
frame (copy paste | copy and paste | copy pasting | copy pasted | copied and pasted | canned (reply | replies | response | responses | answer | answers) | standard reply | template (reply | answer | response) | scripted (reply | answer | answers) | (the | same | exact) same (reply | answer | response | message | mail | email | excuse | excuses | sentence | line | lines | text))
with weight=2
unless before (how do i | can i | i can)
unless sentence (how do i | how can i | can i)
+ They copy paste the same answer.
- How do I copy paste a cell?
frame (something | anything | one thing) (different | else) [each | every | again | from]
only sentence (every | each | agent | agents | person | told | tells | said | says | one | ordered | sent)
with weight=2
unless sentence (would like | can i | could i | is there | want | do you have | anything else)
+ Every agent tells me something different.
- Can I order something different?
frame (contradict* | conflicting | inconsistent | mixed messages | told (off | to wait | to call | to go | nothing | lies | one thing | otherwise) | in front of (everyone | everybody | my | all | other | the whole) | talked down | talks down | condescend* | patronis* | patroniz* | dismissive | snooty | sarcastic | abrupt | snappy | surly | grumpy | bad mannered | ill mannered | no manners | attitude problem | bad attitude | looked down | made to look | blanked | snubbed | fobbed | shrugged)
with weight=2
unless before (if | not | never)
unless sentence (lovely | great day)
+ She told me off in front of everyone.
- He was never abrupt.
frame (do not | does not | did not | is not | are not | was not | hardly | not) [INTENSE] (think | seem | feel | consider | believe | find | sound | very | remotely | even | at all) [that | this | it | is | that is | to be] [INTENSE] [is] (fair | right | acceptable | ok | okay | reasonable | good enough | helpful | good | normal | safe | correct | professional | worth)
with weight=2 negatable
unless before (if)
+ I don't think that's fair.
- I think that's fair.
frame ^ [it] [INTENSE] (could (be | have been | do) [INTENSE | a lot | a bit | so much | much] better | needs [INTENSE | some | more | a lot of] (work | improvement | improving | fixing | attention) | meh | mediocre | nothing special | not (good | great | nice | useful | worth | recommended | helpful | impressed | satisfied | happy | like | up to | working) | bad | very bad | worst | poor | average (app | service | food | room) | do not (like | recommend | buy | use | waste | trust) | slow | useless | boring | horrible | terrible)
with weight=2
unless sentence (love | great | good idea | can i | bad weather | but good)
unless after (luck | weather | idea)
+ Could be better.
+ Not good.
- Not today.
frame (anyone | anybody | someone | somebody) [even | still | actually | out] (there | home | alive | awake | reading | listening | working there | at work)
with weight=2
unless sentence (book | would like | reservation)
+ Hello? Is anyone there?
- Will anyone be there at noon?
frame (a | the | this | small | big) [small | big | silly] (typo | typos | misprint | spelling mistake | mistake | mix up | mixup | mismatch | discrepancy | inconsistency | omission | oversight)
with weight=2
unless before (no | not | never | if | without)
unless sentence (i made | how do i)
+ There's a typo in my name.
- I made a typo, how do I change it?
frame (spelt | spelled | spelling | printed | written | wrote | put | typed | addressed | entered | recorded | listed) [of] _3 (wrong | wrongly | incorrectly | incorrect | twice)
with weight=2
unless before (i | have i | if | i have)
+ You spelled my name wrong.
- I spelled it wrong, sorry.
frame (dizzy | nauseous | nausea | itchy | itching | hives | swelling | swollen | headache | headaches | migraine | stomach ache | stomach cramps | cramps | diarrhoea | diarrhea | sick to my stomach | short of breath | numb | blister | blisters | sore | burns my | burned my | stings | irritates | irritated my | side effects)
with weight=2
unless before (no | for | against | if | does it help with | treat)
unless sentence (does it help | is it good for | good for | do you sell | looking for | recommend | thank)
+ The tablets make me dizzy.
- Is it good for headaches?
frame (keeps | kept | keep | keeping | wakes | woke) (me | us | my | our) [<word>] (awake | up | up at | up all | up every | children up)
with weight=2
unless before (i want to)
+ The sign keeps us awake.
- Keep me updated.
frame (blocks | blocking | blocked | shines | shining | shine | dumped | dumping | parks | parked | parking) [across | in | on | into | straight into | outside | in front of | over | all over] (my | our) [front | back | own] (drive | driveway | gate | door | entrance | window | windows | bedroom | garden | garage | house | street | space | bin)
unless before (i | we | can i | may i)
unless sentence (can i | how do i)
with weight=2
+ Your van blocked my drive all morning.
- Can I park in front of my house?
frame (offline | off air | out of action | unusable | unreachable | inaccessible | unavailable | out of stock | sold out | back ordered | backordered | on backorder)
with tag=weak
unless before (work | look at it | view it | edit it | open it | works | working | play | use it | watch | read | available | if | not | online or)
unless sentence (does it work | can i | do you | is it possible | how do i | when will | read offline)
+ Our whole office is offline.
- Can I read it offline?
frame (without | with no | have no | has no | had no | no) [any | running | our | my | proper] SHORT_OF
only sentence (still | day | days | week | weeks | month | hours | since | been | left | again | now | second | third | yet | all | weekend | stuck | nobody | newborn | baby)
with weight=2
unless sentence (can i | do you | is it possible | does it work | would like)
+ We have been without water since Friday.
- Does it work without power?
frame (has | have | had) been (processing | pending | loading | buffering | verifying | reviewing | searching | updating | installing | downloading | connecting | restarting | ringing | waiting | stuck | sitting | stood | held | on hold | out for delivery | in transit | at the depot | with customs | with you) [in | at | on | for | since | there] 
with weight=2
unless sentence (great | love | how long)
+ My withdrawal has been processing for days.
- I have been there.
frame (under process | in process | under review | under verification | in progress | processing | pending | stuck | blocked | waiting | on hold) [<word>] (since | from [the] [last | past] | for | past | last) (<num> | two | three | four | five | six | many | several | a long | long | last | days | weeks | months | more | over | monday | tuesday | wednesday | thursday | friday | yesterday)
with weight=2
unless sentence (great | love)
+ It is showing under process since 3 weeks.
- The work is in process.
frame (not | nt | never) (added | credited | received | recieved | updated | reflected | reflecting | done | processed | completed | given | delivered | resolved | solved | activated | approved | verified | working | coming | opening | loading | showing | responding | getting | accepting | connecting | supporting | available | able | found | issued | refunded | returned | provided | happening | helping | replying | answering | proper | properly | there | mine | possible | clear)
with weight=2 negatable
unless before (if | why not | is it | are you | do you | or | whether | be | i have | i had)
unless sentence (can i | is it ok if | how do i)
unless sentence HAPPY_END
+ Recharge done but data not added.
- Is it or is it not available?
frame (another | yet another | one more) [price] (rise | increase | hike | delay | excuse | fault | cancellation | problem | issue | bug | update | week | day | month | failure | engineer | robot | bot)
with weight=1
unless sentence (would like another | can i | want another | please send)
+ Yet another delay.
- Another lamp, please.
frame (missing (from | in | out) | is missing | are missing | was missing | were missing | (nothing | none) (in | inside | of) (it | the box | the bag | the parcel | the package | them) | half of it | half (the | of the | my) (order | items | things | stuff | screws | parts | food | bag) | incomplete)
with weight=2
unless before (if | nothing | what)
+ There was nothing in the box.
- Nothing is missing.
frame (no | zero | without) [<word>] (apology | apologies | empathy | compassion | sympathy | concern | interest | urgency | shame | decency | courtesy | respect | communication | coordination | accountability | responsibility | professionalism | follow up)
with weight=2
+ Not a call, no apology.
- With respect to my order.
frame (is | are | was | were | am | be | being) [INTENSE | still | always | never | all | currently | once again | again] (out of (order | action | control | date | touch | reach) | unhelpful | clueless | useless | hopeless | dire | subpar | sub par | substandard | second rate | a letdown | a let down | a pain | a mess | a nuisance | a joke | zero | nil | rubbish | below (average | par) | not up to | not at all | nowhere near | far from | anything but | hit and miss)
with weight=2
unless before (if | not)
+ Customer support is zero.
- It is not a mess.
frame (drives | driving | drove | sends | sending | making | makes | made) (me | us | my <word>) [INTENSE | all] (mad | crazy | insane | nuts | round the bend | up the wall | furious | angry | sick | ill | anxious | late | miss | look | wait | cry | feel (like | bad | sick | stupid | small | unwelcome | unsafe))
with weight=2
unless sentence (laugh | happy | love | good way | perfect | joy | lovely | beautiful | thank you all)
+ It drives my neighbours mad.
- It makes me smile.

signal need.repeat
frame (third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | 3rd | 4th | 5th | 6th | 7th | 8th | 9th | 10th | nth | umpteenth) (time | day | week | month | night | year | attempt | order | try | one) [this | in | running | now | without | of | with | that | ; | . | and]
with weight=2
unless before (on the)
unless sentence (love | visit | great | enjoy*)
+ Third time this month that the milk is sour.
- On the third day we go home.
frame (how many (more | times | calls | mails | emails | weeks | days) | how much longer | how much more | how long (does it take | am i supposed | do i have to | are you going)) 
with tag=helpless weight=1
unless after ([does | do | will | would] it (take | takes) to | (do | should | must | can | may | are) (i | we | you | they | there) (need | have | want | stay | get | book | order | in | allowed | take))
unless after ((can | may | should) (a | an | the | i | we | you | my | one) | to (reset | change | open | set | get | become | learn | install | apply | ship | build | switch | move | download | cancel) | from | with a | for _3 to)
unless after (a day | a week | a month | per day | should)
unless sentence (if so | recommended | per day)
+ How many more times must I explain?
- How many times a day should I take it?

signal need.upset
frame (thanks | thank you | cheers | ta | congrats | kudos | nice one | good work | well done | bravo) [INTENSE | so much | a lot | a bunch | guys] for (nothing | raising | increasing | hiking | doubling | removing | closing | moving my | scrapping | leaving (my | me | us | our) | ruining | losing | breaking | wasting | ignoring | charging | cancelling | canceling | forgetting | not (answering | replying | coming | calling | helping | listening | fixing | refunding | delivering | showing) | sending (me | us | the) wrong | making (me | us) (wait | late | miss) | hanging up | taking my | the (wait | stress | headache | lies | runaround | delay) | another)
with tag=anger
unless before (no)
+ Cheers for leaving my parcel in a puddle.
+ Thanks for nothing.
- Thanks for leaving a note.
frame ^ [oh | ah | well | and] (great | lovely | fantastic | brilliant | wonderful | nice | super | perfect | awesome | marvellous) ; [yet] (another | more | now | so now | again | only)
with tag=anger
unless sentence (thank | thanks)
+ Oh great, another update that breaks everything.
- Great, another one please, thank you.
frame (love | loving | enjoy | enjoying | like | adore) (how | that | when | it when) (i | we | you | your | they | my | the | it | this)
only sentence (pay | paid | charge* | last | never | not | still | nothing | ignore* | lose* | lost | break* | crash* | wait* | hours | cancel* | extra | twice | again | late)
with tag=anger
unless sentence (thank | easy | great | so much | kids | recommend)
+ Love how I pay for priority and get on last.
- Love how it looks.
frame (regret (buying | ordering | choosing | switching | using | trusting | opening | joining | signing | booking | subscribing | upgrading | going | getting | this | my) | regretted (buying | ordering) | wish i had (never | not) | wish i never | (biggest | worst | huge | big | terrible) mistake | should have (listened | gone with | stuck with | known better | read the reviews | stayed with) | so over (this | it | you | your) | over it | sick to death | had it with | had my fill | blood boil | makes me (sick | furious | angry | so angry | mad | so mad) | grinds my | sick and tired | fed up | up in arms | lost for words | no words | words fail | beggars | boiling | gutted | heartbroken | in bits | in floods | sobbing | weeping)
with tag=anger
unless before (not | never)
unless sentence HAPPY_END
unless sentence (adorable | so cute | how cute | happy tears | tears of joy | so beautiful)
+ I regret buying this.
+ It makes my blood boil.
- I do not regret buying it.
frame (this is | is this | is that | that is) [INTENSE] how (you | your | they) [all | team | company | people | actually] (treat | treats | reward | repay | thank | deal | handle | do | behave | look after)
with tag=anger
unless before (if)
+ A customer for years and this is how you treat me?
- This is how you fold it.
frame (what is the (point | use) (of | in) (a | an | the | your | my | having | paying | even | this) | what is the purpose (of | in) (having | paying | even) | why (do i | should i | would i) (even | pay | bother | keep) | is (anybody | anyone | somebody | someone) (even | actually | still | ever))
with tag=anger
+ What's the point of a warranty that nobody honours?
- What is the point of sale?
frame (treated | spoken to | talked to | dealt with | served | handled) [INTENSE | so | us | me | like that] (badly | poorly | horribly | terribly | rudely | unfairly | appallingly | like (this | dirt | rubbish | a | an | cattle | garbage | that))
with tag=anger negatable
unless before (if | are not)
unless after (queen | king | guest | friend | family)
+ I have never been treated so badly.
- We were treated like a family.
frame (seriously | really | honestly | come on | unbelievable | incredible | pathetic | ridiculous | unreal) (. | ;)
only next (again | still | another | third | how | you | not | no | why | is | every | what | just)
with tag=anger
unless sentence (thank | thanks | love)
+ Unbelievable. Again no heating.
- Incredible. I love it.

signal need.strong
frame (letter from my | hear from my | speaking to my | spoken to my | contacting my | call my | talk to my | in touch with my) (lawyer | lawyers | solicitor | solicitors | attorney | bank)
with weight=3
unless sentence (can you send | please send)
+ Expect a letter from my solicitor.
- Please send the letter from my bank.
frame ((take | taking) (this | it | the matter) further | escalat* (this | it | the matter | to (a | the | your | senior | higher | management)) | get (this | it) escalated | this escalated | formal complaint | official complaint | small claims | go (public | to the papers | to the press | to the media | viral) | post (this | it | about this) (everywhere | online | on social | all over) | leave a (bad | one star | 1 star | negative | terrible) review | tell everyone | tell all my friends | never (again | going back | coming back | return | set foot | ordering | buying | booking | staying | flying | shopping | eating | recommending) | boycott* | demand [INTENSE] (a | an | my | that | to | compensation | answers | immediate))
with weight=2
unless before (not | no need to | do not want to | rather not)
unless sentence (how do i | please advise how to)
+ I want this escalated to a manager.
- How do I leave a bad review out?

signal need.stakes
frame (locked out of | lock me out of | shut out of | lost access to | no access to | can not access | cannot access | can not get into | cannot get into | can not log into | cannot log into | can not recover | cannot recover | lost (my | our | the)) [my | our | the | all | both] [<word>] (account | accounts | profile | channel | email | mailbox | files | photos | data | money | funds | system | shop)
with weight=1
unless clause (if | in case)
unless sentence (how do i report)
+ I am locked out of my account.
- If you cannot access your account, tell us.
frame (account | accounts | channel | profile | business) [BEV | has | have | got] [INTENSE | been | being | just | suddenly] (terminated | suspended | closed | blocked | banned | disabled | deleted | hacked | gone | locked | frozen | freezed | deactivated | wiped | removed | rejected | hijacked | restricted | disconnected | cut off)
with weight=1
unless before (if | want my | to be | keep my)
unless sentence (please close | want it closed | how do i)
+ My channel got terminated.
- Please keep my account closed.
frame (my | our | the) [hard earned | own | full | whole] (money | amount | funds | fund | payment | refund | salary | deposit | savings | cashback | balance | rs | rupees | dollars | pounds | <num>) [BEV | has | have | still | INTENSE] [INTENSE | not | never] [been | being] (stuck | blocked | pending | received | credited | refunded | returned | deducted | debited | gone | lost | withheld | missing | disappeared | on hold | frozen | held)
with weight=1 negatable
unless sentence (thank | thanks | can i | has been credited | when is | how do i)
+ My refund has not been credited.
- Thank you, my refund was received.
frame (hard earned | our own money | my own money | life savings | everything (is | was | has | we | i) [INTENSE | been] (gone | lost | deleted | wiped | have | had | own) | every (file | photo | picture | contact | song | video | message) _3 (gone | lost | deleted | missing | wiped) | years of (work | photos | memories | data | messages | music) | months of (work | data | training) | all my (photos | files | work | data | contacts | messages | progress | memories | savings | notes))
with weight=1
unless sentence (love | great | works with all my)
+ Every file we need is gone.
- It holds all my files, great.

signal need.upset
frame (why (did | do | are | have | would | must | should | does | has | is) (you | your | they | u | it | this) [<word>] [so | such | always | keep | still | never | not | even | taking | took | take | doing | charging | asking | hard | difficult | complicated | removing | removed | change | changed | deleting | block | blocking] | why (is | was | does) (it | this | that) (so | take | taking | such) | why can not (you | they | i just) | why (must | should | do) (i | we) (have to | pay | wait | always | suffer))
with weight=1 tag=anger negatable
unless before (that is | is | know | understand)
unless after (longer)
unless sentence (why do you recommend | love | just curious)
+ Why did you remove it?
- That is why you are my bank.
frame (what is going on | how come | give back my | give me back | please give back | do something | somebody do | not recommend* | no recommend* | would not recommend | never recommend | do not recommend | please do not | for my own money | follow up | followed up | followups | following up | chasing | chased | no proper | no one (to | can | is) | nobody (to | can | is) | such a (pain | hassle | mess | headache | shame | poor | bad) | is not (welcome | welcomed | right | fair | good | ok | acceptable) | so many (issues | problems | bugs | glitches | errors | ads | times | days | steps) | too difficult | so difficult | so hard | impossible | way too | at least (say | tell | give | let | answer | reply))
with weight=1 tag=anger negatable
unless after (_4 enough | [at] home | [in | inside] the (house | flat | building | office))
unless before (i | (have | need | want | like) to | do i | thank you for | thanks for)
unless sentence (love | easy to use | thank you for | happy | highly recommend | great | how do i | good luck)
unless sentence HAPPY_END
+ Please give back my account.
- It's extremely easy to use.

signal need.upset
frame (vexed | cheesed off | hopping mad | brassed off | ticked off | teed off | pissed off | hacked off | narked | miffed | peeved | irked | indignant | affronted | aghast | incensed | irate | seething | steaming | beside myself | beside ourselves | worn out | worn down | drained | burnt out | at breaking point | on the verge of | on my knees | end of (my | our) (rope | tether | patience | strength | wits | nerves) | wits end | frantic | frantically | petrified | terrified | shaken | shaking | shaky | trembling | sobbed | sobbing | wept | weeping | welled up | heartsick | despondent | dejected | demoralised | demoralized | deflated | crestfallen | bitter | resentful | aggrieved | distraught | traumatised | traumatized | traumatic | mortified | degraded | belittled | violated | singled out | talked down to | fobbed off | strung along | led up the garden | taken advantage | taken for a | made a fool of | lied to | conned | swindled | diddled | stitched up | hoodwinked | short changed | double crossed | at a complete loss | clutching at straws | losing hope | lost hope | given up hope | given up | running out of patience | patience has run | out of patience | no more patience | in despair | despairing | desperate)
with tag=anger
unless before (not | no longer | never | almost | if)
unless after (pair | boots | carpet | sole | soles | brush)
unless sentence HAPPY_END
unless sentence (with joy | happy tears | tears of joy)
+ I am hopping mad about the voucher.
- The worn out pair can go.
frame ((have | has) not | can not | cannot | could not | do not | did not | unable to) [INTENSE | been able to] (sleep | slept | eat | eaten | breathe | think straight | stop (crying | shaking | worrying | thinking) | face | cope | bear | stand | take (any | this | it | much) | go on | keep going)
unless inside (do not (eat | bear | take) | did not eat)
with tag=worry negatable
only clause (i | we | he | she | my | our | us)
unless sentence (can not stop (playing | eating | laughing) | how do i)
unless after (the machine | the lamp)
unless sentence HAPPY_END
+ I have not slept since the letter came.
- The lamp can not stand there.
frame (feel | feels | felt | feeling) [INTENSE | so | really | a bit | quite | rather] (sick | guilty | awful | terrible | dreadful | bad | low | alone | lonely | lost | small | dirty | dumb | stupid | foolish | ashamed | guilty | hopeless | useless | abandoned | forgotten | invisible | trapped | desperate | empty | numb | scared | anxious | vulnerable | violated | upset | hurt | angry | furious | disgusted | like (furniture | rubbish | dirt | a burden | giving up | crying | an afterthought | a second class | i do not matter | i was))
with tag=sadness
unless before (if | not | do not)
unless clause (if)
unless sentence HAPPY_END
+ I feel so alone with it.
- If you feel sick, sit down.
frame (never been so (low | angry | upset | humiliated | insulted | disappointed | badly | embarrassed | scared | frightened | rudely) | so (alone | low | nervous | exhausted | scared | frightened | afraid | ashamed | lonely | hurt | tired of | sick of | fed up | done with) | (lose | losing | lost) sleep | (in | close to | near | burst into | reduced to | moved to) tears | (cried | crying | cry) _4 (hour | hours | all | evening | night | afternoon | car | phone | bathroom | work | floor) | (want | wanted | could | would) to (scream | cry | weep | give up) | i could (scream | cry | weep) | how can you | how could you | how dare | who does this | who checks | is anybody in charge | is anyone in charge | do you have any idea | have you any idea | do you realise | do you realize | do you understand what | can you imagine | not one (answer | reply | call | word | person | email | apology) | nobody cares | who cares | have the (nerve | cheek | gall | audacity) | what a (cheek | nerve | liberty | racket | con | rip off | shambles | carry on) | insulting | insult to | a slap | sneaky | underhand* | shady | dodgy | crooked (company | people | firm | business | lot) | greedy | heartless | callous | cold hearted | soulless | inhuman* | cruel | shameless | disgusted | disgusting)
with tag=anger
unless before (not | if)
unless sentence HAPPY_END
unless sentence (tears of joy | laughing | how can you make it so)
unless after (help | recommend | improve)
+ I cried in the car park for half an hour.
- How can you help?
frame (my | our) (customers | clients | boss | students | pupils | patients | guests | employees | staff | team | children | kids | wife | husband | neighbours | tenants) [are | is | were | was | keep | have been] [all | now] (shouting | screaming | yelling | complaining | angry | furious | waiting | leaving | crying | upset | scared | freezing | hungry | stranded | laughing at)
with tag=worry
unless sentence HAPPY_END
+ My customers are shouting at me every hour.
- My customers are here.

signal need.repeat
frame (two | three | four | five | six | seven | eight | nine | ten | <num>) times (now | already | in a row | running | this | in (two | three | a) | over the | since | and | . | ; | you)
with weight=2
unless sentence (love | great | a day | twice as)
+ Four times now, and still the wrong blades.
- I sang it three times at noon.
frame (second | third | fourth | fifth | sixth | seventh) (letter | mail | email | message | request | reminder | call | complaint | spring | winter | summer | year | christmas | engineer | replacement | visit | week | month | night | evening | morning | day | delay | cancellation)
with weight=2
unless before (on the | every | the first and)
unless sentence (love | great | enjoyed | lovely | looking forward | book)
+ This is now my third letter.
- My second day there was great.
frame (day | night | week | month | year) (two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | <num>) (. | ; | without | of | and | with | now | in)
with weight=1
unless sentence (love | great | holiday | trip | tour | game | course | challenge)
+ Night four.
- On the trip it is day two, and we sing.

signal need.strong
frame (terrified | petrified | panic attack | panicking | hysterical | shaking | trembling | (stop | stops) (shaking | crying | trembling) | stop to shake | distraught | inconsolable | bawling | sobbing | weeping | traumatised | traumatized | traumatic | begging you | beg you | i beg | we beg | i begged | pleading with you | plead with you | on my knees | i implore | never been so | never forgive | ruined me | i am ruined | we are ruined | (will | could) (go | be) (under | bankrupt | bust) because | go under | lose (my | our) (home | house | job | business | degree | licence | license | livelihood | children | place) | (crying | cried) (all | every | my eyes | in the | at the | the whole | for (hours | an hour | days)) | eyes out | very very (afraid | scared | upset | sad | angry | bad) | kill (somebody | someone | people | me | him | her) | could have (died | killed) | (nearly | almost) (died | killed | lost (him | her)) | see the point (in | of) (anything | most | life | living) | keep going | end it all | too scared | threw up | thrown up)
with weight=3
unless before (if | not (too | so))
unless after (the leg | the table | hands with)
unless sentence HAPPY_END
unless sentence (laughing | with joy | keep going with | excited | shaking head)
unless sentence (adorable | so cute | how cute | happy tears | tears of joy | so beautiful)
+ I am literally shaking.
+ I am begging you to ring me.
- The table is shaky.
frame (hold you (responsible | liable | accountable) | (lawyer | solicitor | attorney | ombudsman | regulator | police) (will | has | have | is | knows | already) | (tell | warn | make sure) _2 (everyone | everybody | the whole | all my | all of my) _6 (know* | never | what | not to | you) | leaving [<word>] (the (minute | moment | second | day) | as soon as) | (to | in) the (papers | newspapers | press | media | tv | news) | i swear to god | beyond a joke | a scandal | (i will | we will) (fight | expose | see to it | never (fly | buy | book | order | come | set | use | shop | stay)))
with weight=3
unless sentence (how do i | can i)
unless before (not)
+ If something happens to her I hold you responsible.
- The regulator sits in York.

signal need.grief
frame (is | are | was) [INTENSE | now | slowly] dying
with object negatable
unless sentence (battery | game | character | plant | phone | laptop | business | die for | app | to see it)
+ My aunt is slowly dying.
- My battery is dying.
frame (come | coming | came | go | going | home) [home] to die
with object
+ She is coming home from the ward, coming home to die.
- I came to dine.
frame (brother | sister | mother | father | mum | mom | dad | son | daughter | husband | wife | friend | gran | nan | grandmother | grandfather | uncle | aunt | partner | cousin) [<word>] [<word>] passed [<word>] [<word>] [<word>] (ago | on | last | in | this | . | ; | yesterday | suddenly | unexpectedly | peacefully | and)
with object
unless inside (test | exam | grade | course | audit | inspection)
unless sentence (exam | test | grade | school year)
+ My brother Tam passed three weeks ago.
- My brother passed the test.

signal need.grief
frame (was | were | got | been | is) (killed | murdered | stillborn | drowned | buried | cremated)
with object
only sentence (my | our | i | we | us | his | her)
unless before (if)
unless sentence (battery | game | character | level | app | process | task | film | episode | chronicle | story | book | chapter | queen | king | lore)
+ My husband was killed in a road accident.
- The process was killed.
frame (ashes | urn | coffin | crematorium | cremation | burial | undertaker | graveside | hearse | probate | death certificate | next of kin | bereaved | bereavement | palliative | hospice | last rites | life support | terminal | weeks to live | months to live | hours left | days to live)
with object
only sentence (my | our | his | her)
unless sentence (do you sell | volcano | fireplace | camp | for sale | terminal (building | window | 1 | 2 | 3 | 4 | 5) | airport | bus terminal | card terminal)
+ The crematorium sent my father's ashes with you.
- Empty my fire of its ash.
frame (lost | losing | buried | bury | burying) (our | my | her | his) [INTENSE | little | baby | unborn | only | late | beloved | dear] (son | daughter | baby | twins | child | boy | girl | husband | wife | mother | father | mum | mom | dad | brother | sister | grandmother | grandfather | gran | nan | grandad | partner | friend | twin | pregnancy | baby boy | baby girl) [at | in | on | to | last | this | when | and | ; | . | who | after]
with object
unless sentence (in the crowd | in the shop | on the app | found him | found her)
+ We lost our son at 15 weeks.
- I lost my friend and then found him.
frame (lost (a | the) (baby | pregnancy | child) | miscarried | miscarriage | still birth | stillbirth | no heartbeat | my late (mother | father | husband | wife | brother | sister | son | daughter | partner | aunt | uncle | friend) | passed away | passed on | (dad | mum | mom | mother | father | husband | wife | brother | sister | son | daughter | grandmother | grandfather | partner | he | she | nan | gran | grandad | uncle | aunt) [BEV | has | had | just | sadly | suddenly | recently | INTENSE] (died | dying | passed | deceased)) 
with object
unless sentence (battery | game | character | the film | novel | level | exam | test | driving test)
+ He died in February aged 34.
- She passed the test.

signal need.problem
frame (instead of | rather than) (what (we | i | was) | <num> | being (told | asked | fixed | helped))
with tag=weak
unless sentence (can i | could i | would like | prefer | want | could we | can we | is it possible | do you | please | how do i | love | great)
+ The driver came at 18:40 instead of 18:00.
- My sister comes instead of my aunt.

signal need.upset
frame ((very | so | really | quite | rather | terribly | too) afraid | afraid (of | to (open | go | use | leave | touch | drive | sleep)) | bummed [out] | (pretty | so | really | very | quite | hopping | dead) mad | (pretty | so | really | very | quite | rather) cross | cross (about | with) | offended | (can not | cannot) sleep (for | because) | down about (it | this | that) | really down | put out by | put off by | sick of (it | this | these | that | your | being | the) | tired of (it | this | waiting | chasing | being | your | the)) 
with tag=worry
unless before ((dog | cat | horse | rabbit | son | daughter | child | boy | girl | mother | father | wife | husband | pupil | baby) (who | that | which) (is | are) | not | if | stop [being] | stopped [being] | no longer | never)
unless sentence HAPPY_END
+ I am alone with two children and very afraid.
- If very mad, jump.

signal need.polite
frame (👍 | 😍 | 🥰 | 💯 | 🎉 | ⭐ | 💖 | 💕 | 🤩 | 👌 | 🌟)
with tag=praise
+ 👍
- 😡
frame ^ [it is | is | this is | very | really | so | pretty | quite | a] (good | cool | ok | okay | fine | neat | nice | great | decent | handy | useful | helpful | awesome | superb | amazing | wow | lovely | sweet | solid) [app | application | service | shop | product | one | game | tool | site | bank | card | company | experience | job | work | stuff] [so far | thanks | ever] .
with tag=praise
unless before not
+ Nice app
+ Good
- Not good at all.

signal need.problem
frame (still | only | just | constantly | nothing but) (see | sees | seeing | get | gets | getting | shows | showing | have) [all | the | these | those | your] (ads | adverts | advertising | popups | pop ups | commercials | spam | banners)
with weight=2
unless sentence (how do i | love | earn)
+ We constantly see ads.
- I still see the moon.
frame (too much | so much | insane | excessive | huge | high) (battery | data | memory | space | storage | cpu | power | spam | noise | lag | usage | drain | ram | petrol | fuel | heat | paperwork | waiting | delay | buffering)
with weight=2
unless before (not | never | not too)
unless sentence (does it | will it | how much)
+ Too much battery usage.
- It has huge windows.
frame (where (has | have | did) (the | my | our | all) _3 (gone | go | disappeared | vanished) | who (moved | changed | removed | took | deleted | broke | designed) (the | my | our | this) | why (u | you) (remove | removed | take | took | change | changed | delete | deleted))
with weight=2
unless sentence (on holiday | love)
+ Where has the share button gone?
- Where did you go?
frame (hours | days | weeks | months | ages) (late | later | after the | too late | behind)
with tag=weak
unless before (two | three | few)
unless sentence (can i | could i | check out | checkout)
+ Notifications come hours later.
- Two hours later we left.
frame without (solving | helping | answering | reading | resolving | listening | checking | fixing | informing | delivering | replying | telling | asking | refunding | looking | ringing | knocking | apologising | apologizing)
with weight=2
unless sentence (how do i | can i)
+ They close the chat without solving it.
- We went without a look.
frame ((colour | color | colours | colors | dye | ink) (ran | bled | faded | rubbed off | washed out) | tore (off | apart | open) | ripped (off | apart | open) | popped off | snapped off | broke off | with a (rip | tear | crack | dent | hole | scratch | stain) | see through | substitut* (with | by | for) | forged | marked [it | as | me | them | my parcel] [as] (delivered | absent | paid | closed | no show) | (ate | drank | stole | forged | opened | crushed | squashed | dropped | soaked) (my | our) | (was | were | is) (raw | undercooked | frozen solid | stone hard | lukewarm | tasteless | inedible | burnt | mushy) | reset* (itself | themselves) | (bounces | bounced) [back] (. | ; | with | again) | off by (one | two | <num> | a (day | month | year | mile)) | (error | returns | returned | throws | threw | gives | gave | shows | says | takes me to | get | getting | got) [me] [a | an | the] (404 | 500 | 502 | 503 | 504 | 403 | 400 | 401 | 429) | (thinks | says | insists | claims) (i am | it is | we are) (asleep | a robot | in | not | dead | still | already | somebody else | someone else | offline | abroad | a minor | closed | full) | (one thing | this) ; _6 (another thing | another | the opposite | that))
with weight=2
unless before (if | i | can i | we)
unless sentence (how do i | can i | would it | is it possible | love | great)
+ The colour ran in the first wash.
+ Your server returns 500 since noon.
- The ink is blue.
frame (was | were | is | are | has | have | had) not [INTENSE | been | even | yet] (collected | emptied | picked up | cleaned | repaired | honoured | honored | mended | replaced | changed | delivered | answered | returned | repaid | recorded | counted | applied | cancelled | canceled | renewed | forwarded | read | opened | restored | respected | included | packed | sealed | cooked | heated | signed | stamped | listed | paid)
with weight=2 negatable
unless before (if | make sure it)
unless sentence (can i | could i | is it ok | do i | how do i | i have not)
+ The bins weren't collected.
- I have not paid yet, can I still?
frame [INTENSE | utter | total | complete | bunch of | real] (clowns | amateurs | cowboys | jokers | muppets | morons | charlatans | con men | conmen | parasites | bandits | pirates | vultures | sharks | crooks)
unless sentence (party | circus | birthday | love | film | game)
with weight=2
+ Absolute clowns.
- Clowns for a birthday party.

signal need.upset
frame (i have had it | had it up | never felt so (humiliated | small | stupid | angry | unwelcome | bad | let down) | (company | service | app | bank | support | place) is a joke | absolute (clowns | joke | shambles | cowboys | amateurs))
with tag=anger
unless after (for | since | repaired | serviced | on | in | at)
unless sentence (can i | how do i)
+ I've had it.
- I have had it since May.

# Reviews are written on: what was bad at first is over.
signal need.solved
frame (edit | edited | update | updated | upd | later edit) ; __12 (solved | resolved | fixed | sorted | faster | smoother | improved | better | refunded | received | credited | working (now | again | fine | perfectly) | works (now | again | fine | perfectly) | got (my | the) (money | refund | card | account) | much better | all good)
unless before (latest | last | new | recent | after | the | an | this | app | software | system)
unless inside (not | never | still | no)
unless sentence (not | never | still | yet to)
+ Edit: Now the app is much faster.
- Edit: it is still not solved.
frame (now | today | finally) [INTENSE] [it is | the app is | it has | they | things are | everything is | everything] [INTENSE | been | much | a lot] (solved | resolved | fixed | sorted | faster | smoother | improved | works (great | fine | well | perfectly) | working (great | fine | well | perfectly | smoothly))
unless before (not | until | if)
unless sentence (not | but | still | never | no longer)
+ Now it is much faster.
- Now it is not fixed.

signal need.polite
frame (good | great | nice | excellent | wonderful | fantastic | awesome | super | quick | fast | prompt | amazing | brilliant) [INTENSE] [customer] (upgrade | update | support | service | job | work | improvement | initiative | team | response | resolution | help | experience)
with tag=praise
unless before (not | no | need | want | expect | give | offer | never | was | for | a lack of | without | such a | once | had | get)
unless sentence (but | not | never | no | used to | should | please | was a)
+ Good upgrade by the team and good customer support.
- We need good support.

# What came is not what was due.
signal need.problem
frame (arrived | came | come | comes | delivered | received | got | returned | back) [back | here] (minus | sans | with (only | just) (one | half | two | three | <num>) | with one | one <word> short | two <word> short | short of)
with weight=2
unless sentence (love | great | nice | perfect)
unless before (when will)
+ My order arrived minus the main dish.
- The order came with a card.
frame (owe | owes | owed | owing) [me | us] [still | about | over] (me | us | a | an | my | our | <num> | money | at least | nearly)
with weight=2
unless before (i | we | do i | much i | much we)
+ You lot still owe me 60 quid.
- How much do I owe you?
frame (shows | showing | showed | displays | reads | counts | counted | registers) [INTENSE | me | as | my] (0 | zero | nothing | blank)
with weight=2
unless sentence (love | great | should)
+ The step counter shows 0 all day.
- It shows the way.
frame (service | support | help | helpline | helpdesk | help desk | hotline | chat | team | staff | management | care) [BEV | INTENSE | just | only | basically | more or less] (a | an | like a) [total | complete | absolute] (robot | bot | bots | joke | maze | lottery | machine | wall | myth | circus | mess)
with weight=2
unless before (not | love)
+ Customer service is a robot.
- The staff is a joy.
frame ((does | do | did) not exist | non existent | nonexistent | there is none | zilch | zero (help | support | communication | response | updates | info | information | empathy | respect | care | interest | compensation | warning))
with weight=2
unless before (if)
unless sentence (why does)
+ Support is non-existent.
- It exists.
frame (drilled | dug | drove | crashed | backed | reversed | bumped | smashed | banged | cut | ran | scraped) (into | through | over | against | straight into) (my | our | a | the) [<word>] (pipe | pipes | wall | walls | fence | gate | car | hedge | cable | cables | door | garage | van | bin | bins | flowerbed | lawn | kerb | foot | toe)
with weight=2
unless before (i | we | if i)
+ The technician drilled into a water pipe.
- I drilled into the wall.
frame (chewing gum | gum | crumbs | hair | hairs | stains | blood | vomit | urine | dirt | mould | mold | dust | ants | flies | mice | rubbish | litter | glass) (on | under | in | all over | everywhere on) (the | my | our | every | them | it | half)
with weight=2
unless before (no | remove | get)
unless sentence (how do i | remove | get rid | do you | love)
+ Half the seats had chewing gum on them.
- How do I remove hair in the drain?
frame what [exactly | actually | the hell | then] (am | are | do | did) (i | we) [exactly | actually | even | then] (paying | pay) [for] [exactly]
with weight=2
unless sentence (thank | thanks)
unless after (if | when)
+ So what exactly am I paying for?
- I know what I pay for.
frame (booked | ordered | reserved | paid for | chose | selected | asked for | requested | picked) __9 but [on | in] (the | my | our | your) _3 (say | says | show | shows | list | lists | has | have | is | are | was | were | came)
with weight=2
unless sentence (love | great | happy | nice | good | if)
+ We booked seats together, but the boarding passes say 14C and 31A.
- We booked seats together.
frame (requests | traffic | attack | attacks | scans | probes | spam | attempts | bots) _8 (against | on | at | hitting | to) our (login | server | servers | site | network | website | page | pages | address | addresses | mail | domain)
with weight=2
unless before (if | no | we send | we sent)
unless sentence (love | want more)
+ We see thousands of requests from your address against our login page.
- We send requests to our bank.
frame (says | said | advertised [as] | listed as | promises | supposed to be | marked) [it is | to be | as] free (then | but | and then | yet | ; then | until | only to) [it | you | they]
with weight=2
unless before (if it)
+ It says free, then asks for my card.
- The sign says free entry.
frame (i | we | my <word>) [had | have | was | were | been] [been | was | were] (told | promised | assured | informed | quoted) __12 [;] (now | but | instead | then i | then we | yet | turns out | it turns out | only to)
with weight=2
unless sentence (great | love | thank | good news | glad | right now | if)
unless inside (told (my | your | the | all | a) | now on)
+ I had been told that shipping was free, now there is a fee on the bill.
- I was told to send the number.
frame wish [that] (the | it | you | they | your | this | my | somebody | someone | i) [<word>] (would | could | had | did) [not] (actually | just | at least | finally | stop | bother | answer | listen | work | tell | told | warned | checked | known | read)
with weight=2
unless before (could only)
+ Wish the alarm would actually ring.
- I wish you would come to Leeds.
frame (shows | puts | places | thinks | locates | lists | has) (my | me | us | our) [<word>] (in | at | on | as) (a lake | the (sea | middle | wrong) | another | the wrong | someone else | the river | a different)
with weight=2
+ The map shows my house in a lake.
- It shows me in a good light.
frame (sailed | drove | went | flew | rode | sped | whizzed | rolled) [straight | right] past (us | me | my | our | the stop)
with weight=2
unless before (we | i | if)
+ The bus sailed past us.
- We drove past the lake.
frame (want | wants | wanted | ask | asks | asked | demand | demands | demanded | charge | charges) [now | me | us | for | me for] [DET | another | extra | for] [<num> | extra | huge | monthly | <word>] (fee | fees | subscription | deposit | surcharge | penalty) [to | for | before | now | just]
with weight=2
unless before (do you | do they | will you | does it | not | if | no)
unless sentence (do you charge | how much | is there a | would like | love | great)
+ They want a fee to close the account.
- Do you charge a fee for that?
frame (logs | log | logging | logged | signs | signing | signed | kicks | kicking | throws | throwing | locks | locking) (me | us | my <word> | everyone | itself) (out | off) [INTENSE | again] [daily | constantly | every _2 | all the time | at random | twice | each]
with weight=2
unless before (if it | does it | can it | will it)
unless sentence (how do i | can i)
+ A good app, but it logs me out daily.
+ It logs me out daily.
- Can I log it by hand?
frame (does | do | did) not (do | live up to | deliver | keep | match) [even] (what | its | the (promise | promises | description | hype | job) | as)
with weight=2 negatable
unless before if
+ It does not do what it says on the tin.
- What does it do?
frame (no | without [a]) (dark mode | dark theme | night mode | search | filter | undo | export | landscape | widget | offline | back button | support | sound | option | way | human | button)
only sentence (really | still | seriously | even | in <num> | this day | why | how come | anymore | any more | come on | useless | annoying | joke)
with weight=2
unless sentence (love | great | need)
+ No dark mode in this day and age, really?
- No dark mode needed.
frame (find | found | consider | think | call) _9 (unpleasant | unacceptable | offensive | insulting | rude | disrespectful | unfair | misleading | unhelpful | appalling | poor | confusing | alarming | worrying)
with weight=2
unless before (if | not | do you)
unless inside (not)
unless sentence (love | do you find)
+ I find the tone of your letter very unpleasant.
- I find it pleasant.
frame (vet | nurse | doctor | driver | agent | engineer | plumber | courier | manager | office | clinic | shop | garage | team | you | they | company | he | she) [has | have | had] (never | still not | not) [INTENSE | once | yet] (rang | rung | called | came | showed | wrote | replied | answered | returned | appeared | turned up | phoned | delivered | mentioned | explained)
with weight=2 negatable
unless before (if)
unless sentence (love | great)
+ The vet never rang with the results.
- The driver never smokes.
frame ((full of | flooded with | swamped with | drowning in | bombarded (with | by) | plastered with) [your | the | these | all | constant] [<word>] (ads | adverts | spam | robocalls | calls | mails | emails | popups | bugs | errors | bots | scams | scammers | fakes) | (so | then) [that is | there goes | i guess] (my | our) [whole] (day | night | weekend | saturday | sunday | evening | holiday | trip | plans) (gone | ruined | wasted | shot | over))
with weight=2
+ My voicemail is full of your robocalls.
- The lake is full of fish.
frame (data | maps | map | prices | timetable | content | information | catalogue | menu | list | database | photos) [are | is | were | was] [INTENSE] (<num> | two | three | five | ten | several) years (old | out of date | behind)
with weight=2
+ The maps are ten years old.
- The house is ten years old.
frame (hit | struck | rammed | cracked | chipped | dented | smashed) (my | our | the) (windscreen | windshield | car | van | fence | house | roof | window | gate | wall | bumper | wing | door | bike)
with weight=2
unless before (i | we | if | can i)
+ A stone has hit my windscreen.
- I hit my wall at noon.
frame (left | forgot | lost) (my | his | her | our | their) _2 (behind | somewhere | on (the | your | a) | in (the | your | a) | at (the | your))
only sentence (turned up | found | handed in | lost property | find it | anyone | missing | yesterday | last night | this morning | somewhere | seen it)
with weight=2
unless sentence (can i leave | could i leave)
+ Noah left his scarf somewhere, has it turned up?
- I left my car in the garage.
frame (must | should | ought to) [really] (be | read | say) [spelt | spelled | written]
only sentence (stands | says | spelt | spelled | wrote | written | reads | printed) 
only sentence (my | our | the) (name | ticket | passport | label | invoice | card | pass | letter | address | surname)
with weight=2
unless sentence (how should | what should)
+ My ticket says WOJCEK, it must be WOJCIK.
- What should be on my label?
frame (aimbot | aimbots | wallhack | wallhacks | cheater | cheaters | cheating | griefer | griefers | griefing | team killing | stream sniping | botting)
with weight=2
unless before (no | not | i am | was i | against)
unless sentence (how do you detect | do you ban)
+ The player is using an aimbot.
- We have no cheaters here.
frame ([was | were | been] (told | promised | quoted | given) [a | an | the] <num> [<num>] (slot | window | appointment | minutes | hours | days | delivery) | in this day and age | in the 21st century | (what | which) (century | year) (is this | are you in))
with weight=2
unless sentence (love | great | thank)
+ Was told 10-12 slot, it is half four.
+ I have to fax it, in this day and age.
- Which year is the car?
frame (ordered | asked for | requested | booked | paid for | wanted) __9 (and | but | yet) (they | you | he | she | the <word> | your <word> | i was | we were) (brought | served | gave | sent | put | made | delivered | cooked | handed | took | brought out | given | served)
with weight=2
unless sentence (love | great | thank | thanks | delicious | kindly | happy | even | extra)
+ I ordered gluten free and they brought normal pasta.
- I ordered soup and they even brought bread.
frame (i | we | my <word>) (was | were) (told | promised | assured) [that] __6 would [all | now | also] (be | come | arrive | take | get | have | start | end | happen | send | call | ring | ship)
with weight=2
unless sentence (love | great | thank | thanks | is that (right | correct | still) | can you confirm | could you confirm | how do i | does)
+ We were told the lift would be fixed by May.
- I was told it would take a week, can you confirm that?
frame (no [<word>] (on duty | in sight | on site | at the (desk | counter | gate | door | till) | to be (seen | found | had)) | (login | boot | reboot | verification | captcha | password | update | phone | endless | infinite) (loop | loops) | ads ads | fees fees | bugs bugs | lag lag | excuses excuses)
with weight=2
unless before (need | needs | if)
unless sentence (love | great | is there)
+ No lifeguard on duty again.
- No guard is needed.

# Steps were tried and changed nothing.
frame (same | the same | exact same | very same) (result | results | thing | error | outcome | story | screen | behaviour | behavior | on (my | the | every | both | all)) [again | here | happens]
with weight=2
unless before (do the | can i do the | is it the | not the | at | want the | buy the | all the | about the)
unless sentence (can i | could i | is it the | are they | love | great | want the | would like)
+ Yep, tried that. Same result.
- We had the same thing for lunch and love it.
frame (tried | done | did | followed | repeated | been doing | gone through | went through | doing) [INTENSE | all | all of] (that | this | it | those | these | them | those steps | these steps | the steps | that already | so)
with weight=1
only sentence (already | nothing | no | not | still | same | twice | times | all | but | steps | hour | hours | ago | everything)
unless before (have you | has anyone | if i | once i | when i | never | i have not | have not | not)
unless sentence (love | great | worked | works now | well done | thank you for | can i)
+ I did all those steps and nothing changed.
- Well done, love it.
frame (^ | ;) [and | still | but | then | and then | so far] (nothing | nope | no luck | no joy | no dice | no change | no difference | no go | no effect | no help | no improvement | nada | nowt | zilch) [yet | again | here | so far | sadly | happened] (. | ;)
unless sentence (just | got it | found | all good | it is ok | it is fine | sorted)
with weight=2
unless sentence (thank | thanks | love | else | need)
+ Did all of it, nothing.
- Nothing else, thank you.
frame (it is | is | on | in | with | across | tried) [INTENSE | also] (every | each | all | all the | any | both | several | multiple | different | three | two | four | another | my other | all my) [<num> | different | other | of my] (browser | browsers | device | devices | computer | computers | machine | machines | phones | laptops | laptop | networks | accounts | platforms | tv | tvs | tablets)
with weight=1
only sentence (same | no | not | tried | still | it is (every | all | both) | nothing | happens | error | issue | problem | fail* | only)
unless sentence (can i | does it | do you | is it possible | love | use it)
+ No, it's every browser.
- Can I use it on both computers?
frame no matter (what | which | how | where | when | who)
with weight=1
unless sentence (love | always (there | works) | great | thank | helpful)
+ The subtitles are in Portuguese no matter what I pick.
- They help no matter what, great people.
frame (just | only | then | still | now) (refreshes | reloads | spins | sits there | closes | hangs | loads | shows (a | me a | the) [<word>] (grey | gray | black | white | blank | blue | box | screen | spinner | circle) | (a | an) [INTENSE] (grey | gray | black | white | blank | empty) [<word>] (box | screen | page | square | window) | goes (back | to (the | a | an)) | beeps | blinks | clicks | rings | sits | flashes | restarts | quits | freezes | bounces | loops | errors | disappears)
with weight=2
unless sentence (how do i | should it | love | great | is it normal)
+ Your login page just refreshes.
+ Screen share is just a grey box for everyone else.
- She just sings.
frame (404 | 403 | 500 | 502 | 503 | 504 | 404s | 403s | 500s | 500ing | 404ing | errors out | times out | dead link | broken link | blank page | white page)
with weight=1
only sentence (link | page | site | website | url | app | login | checkout | error | get | getting | gives | returns | server | portal | dashboard)
unless sentence (pages | love)
+ That link 404s.
- I paid 500 for it.
frame (do not | does not | no longer | did not | can not) [even | actually] (have | get) (access | any access | that (number | phone | email | mail | account | card | device) | the (code | key | option | button | old (phone | number | email | device)))
with weight=2 negatable
unless sentence (can i use | is it a problem | do i need)
+ I don't have access to that email anymore.
- Do I need access?
frame (you | they | box | label | ad | advert | description | listing | brochure) [clearly | always | all] (say | says | said | claim | claims | claimed | advertise | advertised | promise | promises | promised | state | states | guarantee | guaranteed) __9 but
with weight=2
unless sentence (love | great | sorry | thank | thanks)
unless before (as)
+ You say 24 hour support but the chat opens at nine.
- They say it rains but I love it.
frame (i just want | i just wanted | i only want | i only wanted | all i want | all i wanted | we just want | we just wanted | i simply want) [is | was] [to | a | my]
with weight=1
unless sentence (say | keep | understand | (make | be) sure | find out | thank | thanks | tell you | share | let you know | wondering | love | great | ask | know (if | whether | how | when | what | which | who | where) | would like)
+ I just want to talk to a person.
- I just wanted to say hello.
frame ((comes | come | came | coming) out | (prints | printing | renders | rendering | exports) [out]) with (a | an | lines | stripes | streaks | no | white | black | green | blank | the wrong | missing | half | weird | random) [<word>] [<word>]
with weight=2
unless sentence (how much | does it | do they | can i | love | great | what | which | free)
+ My renders come out with a green line.
- Does it come with a lid?
frame (for | been doing (this | that) for) (the | over | about | almost | more than | well over) [past | last] (an | hour | two hours | half hour | hours | <num> hours | <num> days)
only sentence (doing | trying | tried | waiting | still | not | no | on hold | this | that is)
unless sentence (love | great | how long | customer)
+ That's what I've been doing for the past hour.
- We drove for over an hour.
frame (types | typing | sends | sending | posts | posting | shows | showing | plays | playing | prints | printing | orders | charges | adds | adding | saves) [everything | it | me | all] (double | twice | two copies | duplicates | duplicate | backwards | upside down | sideways | at random | random)
with weight=2
unless sentence (how do i | can i | can it | love | want to | does it)
+ The keyboard types double letters.
- Can it print double?

signal need.repeat
frame (second | third | fourth | fifth | sixth | two | three | four | five | six | seven | <num>) [<word>] in a row
unless inside (win | wins | won | victories | medals | games)
unless sentence (win | won | love | great | best | victory | proud | streak | champions | can i | do you)
+ The fourth train in a row with half the coaches.
- Three wins in a row!

signal need.upset
frame do you [people | guys | all] (do (this | that | it) (for fun | on purpose | deliberately) | find (this | that | it) [INTENSE] (funny | acceptable | normal | okay | ok) | enjoy (this | making us | annoying) | ever (listen | read | think | check | answer | learn))
with tag=anger
unless before if
+ Do you do this for fun?
- Do you do this on Mondays?
frame (^ | ;) [oh | truly] (well done | bravo | hats off | kudos | congratulations | congrats) [to] [all | everybody | everyone | you all | you lot | team | guys] [;] [on] [a | the | your | another] [new] [world] [record | triumph]
with tag=anger
only next __12 (days | weeks | months | hours | day | still | no | not | never | nobody | bill | gone up | without | off work | excuses | late | my reward | again)
unless sentence (thank | thanks | love | my brother | your new baby)
unless next __12 (thank | thanks | great | lovely)
+ Well done everybody. My reward is a bill that went up.
- Well done everybody. What a show!
frame (congratulations | congrats | well done | bravo) on (a | the | your | another) [new] (record | world record | personal best | feat | achievement)
with tag=anger
only sentence (days | weeks | months | hours | late | times)
+ Congratulations on a new record: 19 days from Reading to York.
- Congratulations on your new record!
frame (laughed | shouted | shooed | frogmarched | pushed | thrown | threw | kicked | hounded | bullied) [at] (me | us | my <word> | him | her) (out | off | away)
with tag=anger
unless before (not | never)
unless sentence (love | with laughter)
+ Your staff laughed me out of the shop.
- They saw me out of the shop.
frame (thinking (of | about) | considering | tempted (to | by) | ready to | about to | looking at | time to | going to be) (move | moving | take | taking | leave | leaving | switch | switching | change | changing | go | going | cancel | cancelling | canceling | shop | shopping) [my | our | to] [<word>] [<word>] (elsewhere | somewhere else | (a | another | your) (rival | rivals | competitor | competitors | competition) | (bank | banks | provider | providers | supplier | suppliers | insurer) [after | because | if | over])
unless inside (current | present | existing | old)
with tag=anger
unless sentence (can i | how do i | offer | recommend you | to you)
unless before (if)
+ Thinking of moving my whole business elsewhere.
- We are thinking of going to the lake.
frame (would not | do not | does not | never | no longer | can not) [INTENSE | really | even] trust (them | you | this | these | it | him | her | their | your | anyone there)
with tag=anger negatable
unless before (if)
+ I wouldn't trust them with a fiver.
- I trust them.
frame (nice | good | kind | decent | lovely | great) of (you | them | your <word>) to
with tag=anger
only sentence (after | only now | never | without | too late | once we | when it was | not | nobody)
unless sentence (thank | thanks | really | so kind | appreciate)
+ Nice of you to tell us after we got to the airport.
- It was kind of you to call.

# One's own thing is named by what befell it.
signal need.problem
frame (my | our) [INTENSE | now | newly | recently | permanently] (broken | disabled | damaged | locked | blocked | stuck | missing | suspended | frozen | dead | cracked | faulty | hacked | stolen | delayed | failed | hijacked | terminated | declined | rejected | banned | deleted | vanished | undelivered | smashed | corrupted | compromised | leaking | stranded | unresolved | unanswered)
unless sentence (recycle | dispose | drop off | hand in | donate | trade in | take my | accept)
unless before (replaced | swapped | exchanged | repaired | mended | fixed)
+ Is there any way to save my disabled tablet?
- Where can I recycle my broken tablet?

# What came is told beside what was to come, and no word of it is dark.
signal need.problem
frame (i | we | my <word> | ^) [have | had] (ordered | asked for | booked | paid for | requested | wanted | bought | reserved) [<word>] [<word>] [<word>] [<word>] [and | but | ; | yet] (this | that | it | these | those | mine) (is | are | was | were) [INTENSE | definitely | clearly | obviously | certainly | actually | just | not]
unless sentence (great | lovely | nice | good | perfect | love | amazing | delicious | fantastic | beautiful | gift | present | happy)
with weight=2
+ I ordered oat milk and this is definitely cow.
- I ordered oat milk and this is lovely.
frame (ordered | asked for | booked | paid for | requested | reserved) _3 [;] (a | an | two | one | the | my <word> | only) _2 (turned up | showed up | arrived | came | was delivered | was waiting)
unless sentence (great | lovely | perfect | love | on time | quickly | thank | thanks | already | yesterday)
with weight=2
+ Ordered a large, a medium turned up.
- I ordered a large and it came on time.
frame (session | call | chat | conversation | connection | trial | subscription | membership | policy | registration | booking) [BEV | has | had | just | suddenly | INTENSE] (ended | dropped | lapsed | expired | cut | gone) [.] [every | each | before | halfway | although | though | while | in the middle] 
only sentence (my | our | says | said | every | before | halfway | while | again | keeps | saying | suddenly | although)
unless sentence (can i | do i | how do i | renew | happy | great)
with weight=2
+ It says my session ended.
- The session ended at noon.
frame still [INTENSE | shows | showing | says | listed as | marked as | marked | set to] [as] (inactive | unpaid | unconfirmed | unverified | unused | unopened | undelivered | unanswered | unprocessed | invalid | disabled | suspended | greyed out | grayed out | out of order | incomplete | unregistered | unassigned | unshipped | not active | cancelled | on hold | stuck | blank | empty | wrong | missing | closed | a free user | free user | on the free | blocked | out of stock)
with weight=2
unless sentence (is it | is the | is this | are they | are you | is your | if | is my)
+ After paying the premium the policy is still inactive.
- Is the shop still closed?
frame (someone | somebody | anyone | a stranger | another person | some other person) [else] [has | have | had] [been | got | broken | logged | signed | gone | getting] (in | into | inside | on | onto | through) (my | our) (account | accounts | mailbox | email | profile | house | garden | system | phone | files)
with weight=2
unless before if
+ I think someone has been in my account.
- Can someone be in my account with me?
frame (purchase | purchases | order | orders | charge | charges | payment | payments | transaction | transactions | device | login | number | address | person | name) [there] [that | which] (i | we) (do not | did not | have not | never) [INTENSE] (know | recognise | recognize | make | made | place | placed | remember | authorised | authorized)
with weight=2 negatable
unless sentence (how do i | can i)
+ There's an order I don't know.
- There is an order I know.
frame (shown | showing | shows | listed | listing | lists | marked | marks | registered | displayed | displaying | flagged | tagged) [me | us | my <word> | our <word> | the <word> | it] [as] [INTENSE | permanently | temporarily | already] (closed | deceased | dead | delivered | absent | expired | overdue | inactive | unpaid | a no show | male | female | missing | offline | deleted | returned | cancelled | rejected | collected)
with weight=2
unless sentence (how do i | can i | if)
+ You're showing our shop as permanently closed.
- They show a film at noon.
frame (agent | advisor | adviser | driver | engineer | technician | cleaner | chat | bot | person | he | she | they | operator | nurse | tutor | guide | dj | plumber | courier) [has | had | just | then | simply] (left | vanished | disappeared | disconnected | logged off | signed off | went silent | went quiet | gave up | walked out | hung up | quit) 
only sentence (halfway | midway | the chat | before | without | in the middle | mid | after | and i | while | chat | call | agent has left)
unless sentence (happy | great | left a (note | card | message))
with weight=2
+ The agent left halfway through.
- The driver left a parcel at noon.
frame (meant | intended | addressed | destined | supposed) [to go] (for | to) (another | someone else | somebody else | a different | other (customers | people | guests | tenants) | my neighbour | my neighbor | the (previous | last | former)) [customer | customers | person | people | user | tenant | owner | address]
with weight=2
unless before (not)
+ I'm getting texts meant for another customer.
- It is meant for other rooms.
frame (is | are) (anyone | anybody | someone | somebody) [even | actually] (monitoring | reading | watching | running | manning | answering | looking at | in charge of | responsible for) (this | the | these | your | my | our)
with weight=2
unless sentence (happy to | volunteer)
+ Is anyone monitoring this account?
- Is anyone running on Sunday?
frame <num> [;] [but | although | though | and] (i | we) (topped | paid | settled | loaded | transferred | sent | deposited) [it | that | this | them] [up | off | in] (on | in | last | yesterday | already | this | two | three | weeks | days)
with weight=2
only sentence (says | shows | showing | said | still | balance | bill | owe | minus | account | due)
+ The dinner account says 40, I topped it up on Sunday.
- 40 people came and we paid on Sunday.
frame (says | shows | showing) [<word>] [<word>] (someone | somebody) (elses | else's | else) [name | address | number | photo | picture | order]
with weight=2
+ The page shows somebody else's name.
- It says something.
frame (be careful | careful | watch out | take care | keep away | think twice | people) [with | of | as | because | before] __8 (take away your money | take your money | steal | cheat | lose your money | charge you | they will | trap)
with weight=2
+ Be careful as it's easy for them to take away your money.
- Be careful with the lid.
frame (get to the bottom of | (state | condition | situation) of my (channel | account | order | case | room | car | flat | application) | resolve (it | this | my case | the matter) | my (situation | ordeal | predicament))
with weight=1
unless before (glad | thanks for | thank you for)
unless sentence (how do i | thank | thanks)
+ Can you DM me so we can get to the bottom of this?
- A coin lies at the bottom of the well.
frame (happy | great | good | fine | perfect | fun | pleased | satisfied | loyal | nice | smooth | reliable | well) [<word>] [<word>] [<word>] [<word>] (until | till) (the | my | it | this | your | last | i | you | one | they | yesterday | today | a | an | about | now)
with weight=2
unless sentence (even better | can i | open | valid | closing | stay)
+ I was really happy with my kettle until the lid just died on me.
- The shop is great and open until noon.
frame (died | die | dies | quit | gave out | packed up) on (me | us | him | her)
with weight=2
+ The lid just died on me.
- He died on Monday.
frame (when | how soon | will) (will | do | can | are) (we | i | you | they) [ever | finally | going to] (get | have | receive | give | bring | return) (my | our | us | me | the) [our | my] _2 back
with weight=2
+ When will we get our comments back?
- When will you be back?

signal need.upset
frame (never | not | have never) [INTENSE | ever | been] (felt | been | been made to feel) [INTENSE | quite] [so | this | as] (small | low | stupid | humiliated | let down | insulted | unwelcome | alone | ignored | embarrassed | cheated | helpless | worthless | foolish)
with tag=sadness negatable
+ I have never felt so small in a shop.
- I have never felt so good.
frame (incompetence | negligence | carelessness | stupidity | greed | arrogance | indifference | laziness | sloppiness | ineptitude | rudeness | cruelty | lies | inaction | silence) [has | have | just | nearly | almost] (cost | costs | costing | ruined | lost | destroyed | is | are | made | means | left | knows no)
with tag=anger
unless before (our own | my own | my)
+ Your incompetence cost me a job interview.
- My silence cost me nothing.
frame all (i | we) [ever | INTENSE] (get | got | hear | heard | receive | received | have | had) [back] [is | was | are | were] (sorry | excuses | silence | apologies | promises | a (template | robot | standard | canned | bot) | the same | another | nonsense | automated | nothing | please wait)
with tag=anger
+ All I get is sorry for the delay.
- All I got was the lid.
frame (^ | ;) [that is | it is | i have had] enough [is enough | now | of this | already] .
with tag=anger
unless sentence (not | is | good | big | one more)
+ Enough!
- Two cups are enough.
frame (like | feel like | felt like | am | was) [such] [a | an] [complete | total | right | utter | bit of] (idiot | fool | mug | muppet | moron) (for | to) (trusting | trust | believing | believe | recommending | recommend | buying | paying | choosing | thinking | having | waiting | ever)
with tag=disappointment
+ I feel like such an idiot for trusting you.
- He was no fool to buy it.
frame (this is a joke | is this a joke | you are joking | are you kidding [me] | are you joking | you have got to be (kidding | joking) | you must be (kidding | joking) | is this some [kind of] joke) [right | ; | surely]
with tag=anger
unless sentence (haha | love | thank | funny)
+ This is a joke right?
- Is this joke yours?

# Praise that turns: what stands behind the "but" is what is wrong, unless it
# wishes for something or praises on.
signal need.problem
class LIKING: great | good | nice | love | loved | like | liked | happy | lovely | best | excellent | awesome | amazing | useful | helpful | fine | thanks | thank you | appreciate | favourite | favorite | cool | friendly | decent | ok | okay | beautiful | wonderful | super | perfect | fantastic | convenient | brilliant | impressed | enjoy | enjoyed
class WISHING: sorted | wait | already | true | add | adding | added | please | pls | plz | kindly | should | could | would | must | need | needs | needed | wish | hope | hoping | hopefully | option | options | feature | features | want | like | love | great | good | best | nice | happy | thank | thanks | may | might | more | better | recommend | worth | glad | fixed | resolved | solved | works | working | fine | okay | ok | anyway | will | soon | if | what | how | where | when | who | which | can you | can i | suggestion | suggest | question | provide | include | introduce | improve | overall | amazing | awesome | excellent | perfect | useful | definitely | now | finally | eventually | rest | enough | first | then | once | until | look* | thought | learn* | manage | managed | understand | check | updates | new | try | trying | not an issue | no problem | no issue | no issues | no problems
frame (but | however | unfortunately | sadly | except | only thing is | only thing that | only trouble is | only downside | downside is | downside | the thing is | shame | pity | too bad) [;] [INTENSE | that | about | when | since | after | sometimes | often | lately] (it | they | he | she | i | my | the | there (is | are) | you | your | half | only | not | no | nobody | never | too | a lot of | very | is | are | has | have | fails | fail | keeps | this | every | customer | charges | lacks | most | nothing | everything | some | all) __14
with weight=2 negatable
only sentence LIKING
unless inside WISHING
unless sentence (please | pls | kindly | add | wish | suggestion | would like)
+ I enjoy the show but my box had it in black and white.
+ The shop is decent but customer care never picks the phone.
+ Lovely lamp, but it leans.
- The app is nice but please add a map.
- The room is small but the view is lovely.
frame (would (be | have been) | could (be | have been) | would give | would have given | would rate) _5 if (it | they | i | the <word> | the _2) [INTENSE | only | just | actually | would] (worked | remembered | loaded | did not | was not | were not | stopped | opened | functioned | kept | saved | was (stable | faster | reliable | honest) | were (stable | faster | reliable | honest) | could (load | open | log | connect | remember | pay | see | find) | answered | replied | delivered | arrived | came | connected | stayed | crashed | charged | synced | counted)
with weight=2
+ It would be a lovely app if it remembered where I was.
- It would be lovely if you came.
frame (takes | took | taking | brings | brought | sends | sent | puts | put | throws | threw | kicks | kicked | drops | leads | led | redirects | redirected | bounces | bounced) (me | us | you) [INTENSE | just | straight | right | always] back (to | in | into | at | where | again)
with weight=2
unless sentence (memories | childhood | love | years)
+ The link just takes me back to where I started.
- The smell takes me back to my childhood.
frame (way | far | much | a lot | lots | considerably | significantly) (more | less | higher | lower | longer | later | worse | slower | older | fewer | dearer) than (what | i | we | agreed | quoted | planned | promised | advertised | expected | it (was | should) | usual | before | last | the (price | quote | estimate | photo | picture | others) | you (said | say | told))
with weight=2
unless sentence (great | happy | love | pleased | good | thank you so)
+ The bill is way more than what I agreed to.
- It is much lower than before, great.

# Answers to what support told them to try.
frame (i | we) [do | did] not (have | see | get | find | got) (that | this | the | such | any | any such | this kind of | that kind of) [an | a] _2 (option | button | menu | setting | tab | screen | icon | link | choice | message | prompt | field)
with weight=2 negatable
unless sentence (can i | do i need)
+ I don't have that option in my menu.
- I do not have the key.
frame (there is | there was | i see | i have | i get | it has | shows) no (such | option | button | menu | setting | tab | icon | link | choice | prompt | field | way | sign of | trace of) _2
with weight=2
unless before (if)
unless sentence (great | love)
+ There is no such button on my screen.
- There is no sugar.
frame (it is the same | (^ | ;) [still | exactly] same) [now | again | today] .
unless sentence (is it | do you | great | love | can i)
+ Done that. Same.
- Is it the same?
frame (yes | already | i | we) [and | i | we | have] [already] did (restart | reset | reinstall | reboot | try | do (that | this | it | all) | check | update | follow | send | pay | call | clear | log | unplug | replace | (that | this | it | both | all) (already | yesterday | before | twice | the first time | last week))
unless before (did i | when | if)
unless sentence (love | great | works)
+ I'm on the latest version and yes I did restart it.
- Yes we did buy it.
frame [that is | this is | it is] (what | exactly what) (i | we) [have | had] [already | just] (did | tried | done | was told | were told) (the first time | already | before | last time | yesterday | twice | and | . | ;)
only sentence (already | and | the second | still | again | not | first time | same | but | before)
+ That's what I did the first time, and the second.
- That is what I did before.
frame [now | as of now] (i | we) still (see | sees | have | has | shows | show | get | gets | charged | billed) (both | two | double | three | twice | all three)
with weight=2
unless after (of (them | these) | left | at home)
+ As of now I still see both charges.
- It still has both lids.
frame ((made | makes | did) no difference | no (joy | dice | cigar | luck | change | difference | success) [yet | so far | either] | did not (help | do the trick | change (anything | a thing) | make a difference | work either))
with weight=2
unless before (if | there is)
+ Restarting made no difference.
- There is a difference.
frame (this | it | that) (happens | is happening | happened | only happens | does it | only does it | does that) [only | also | even] (on | with | in | at | for) (both | all | every | my | our | the | each | any | other | two)
with weight=2
unless sentence (can i | love | great | how do i)
+ It happens on both my phone and my tablet.
- It happens on Sunday.
frame (this | it) (has been | is | was) (going on | like this | like that | happening) (since | for | all | every | again | ever since | constantly)
with weight=2
+ This has been going on since the weekend.
- The fair has been here since May.
frame neither [one | of (them | us | the | these | those | my | your)] [<word>] (is | are | was | were | does | do | did | has | have | can | will | works | work | helps | helped | answers | answered | opens | fits | knows | knew)
with weight=2 negatable
unless sentence (mind | prefer | either way is fine)
+ Neither of the remotes does anything.
- Neither of us likes tea.

signal need.upset
frame (horribly | terribly | awfully | painfully | ridiculously | unbearably | shockingly | disgustingly | hopelessly | dreadfully | outrageously | abysmally) (slow | laggy | bad | badly | designed | expensive | complicated | unstable | rude | unreliable | late | buggy | wrong | confusing | organised | organized | handled | treated | overpriced | inefficient | managed | poor)
with tag=anger
unless before (not | never)
+ The new desktop client is horribly laggy.
- It is terribly kind of you.
frame ((i (detect | smell | sense | smelled) a (scam | rip off | con | fraud)) | (it is | its | that is | they are | this is) this bad | how bad (it | this | the) _2 (is | was | has) | (what | such) a (fail | rip off | con | fiasco | farce | debacle | disgrace | let down | letdown | nightmare | circus | headache | mess of))
with tag=anger
unless sentence (love | great fun)
+ They sell you protection you never asked for, I detect a scam.
- How bad is the weather?
frame (please | kindly | i beg you) [;] (do not | don't) (cut (me | us | my | our) | evict | disconnect (me | us | my | our) | take (my | our) | close (my | our) | switch (me | us | my | our) off | cancel (my | our) (insurance | visa | tenancy | appointment | operation))
with tag=worry negatable
+ I lost my job, please don't cut me off.
- Please do not cut the string.

# Time that ran past what was said.
signal need.problem
frame (it is | its | that is) [already | now] (now | gone | past | nearly | almost | after | well past) [past | gone] (<num> | noon | midnight | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june | july | august | september | october | november | december)
only sentence (was | were | window | supposed | promised | told | said | due | between | scheduled | expected | since | meant | ordered | booked)
unless sentence (great | love | happy | open | thank)
with weight=2
+ My delivery window was 2-4 and it's now 7.
- It is now 7 and the shop is closing.
frame any (update | updates | news | progress | word | movement | development) (on | about | regarding | with | from) (my | our | the | this) [<word>] (ticket | case | claim | order | request | refund | issue | application | complaint | parcel | repair | appeal | delivery | problem | outage | replacement | fault | investigation | dispute | situation | fix | return)
unless sentence (no rush | love)
+ Any update on my ticket?
- Any news on the new lamp?
frame (am | is | are | was | were) still [INTENSE | being] (capped | throttled | limited | restricted | waitlisted | unassigned | on the old | at the old | in the queue | in queue | outside | abroad | here waiting | at the gate | at the airport | on the platform)
with weight=2
unless before (if)
unless sentence (is the | are the | is it still | are you still)
+ I paid for the upgrade and I'm still capped at the old speed.
- Are the trains still limited on Sundays?
frame (pretending to be | impersonating | posing as | poses as | claiming to be | claims to be) (me | us | my | our | you | your)
with weight=2
unless before (not)
+ Someone is pretending to be me on your site.
- He is pretending to be a bear.

# Who shrugs it off asks for no comfort.
signal need.solved
frame ((i | we) (will | shall | can) [just | happily | gladly] (wait (a while | awhile | a bit | some more | then | patiently | for it | and see) | live with (it | that)) | no (big deal | biggie | harm done | hard feelings | drama) | not a big (deal | issue | problem | thing) | not the end of the world | (thanks | thank you) anyway [.] [all good] | just (curious | wondering | checking) [.] (thanks | thank you | cheers | no))
unless before (it is | if | but)
unless clause (but | not | never)
unless sentence (please | still | unless | or else)
+ The charge is not on my statement yet, I shall wait a while.
+ It is missing a screw, no big deal.
- It is no big deal if you come late, but tell me.
frame ((it is | its | that is | they are | is | are | everything is | all is) now [INTENSE | much | all | finally] (easy | easier | simple | simpler | quick | quicker | fun | a breeze | a pleasure | effortless | manageable | painless | child's play) | now [it is | its | that is | i find it | they are] [INTENSE | much | all | finally] (easy | easier | simple | simpler | quick | quicker | a breeze | a pleasure | effortless | painless))
unless sentence (not | until | never | would | should | make it)
+ I thought taxes were too hard to do, with you it's now easy.
- Now make it easier.

# What cannot be had again.
signal need.stakes
frame (the | my | our | her | his) [very] (only | last) (original | originals | copy | copies | photo | photos | picture | pictures | memory | memories | keepsake | recording | recordings | proof | letter | letters | video | videos) [that] (i | we | she | he | of | left | there | from)
with weight=2
unless sentence (can i | do you | is it possible)
+ Those were the only pictures of my gran.
- The last copy is on the shelf.
