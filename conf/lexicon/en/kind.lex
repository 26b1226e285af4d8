# kind.lex - understanding in an agent's own words, where no formula stands.
#
# The frames tagged "cares" find words with which people judge what happened to
# somebody; they acknowledge nothing alone. Beside the customer's own details in
# a plain sentence they do, and that is for the program to see.

class ROUGH: cruel | horrid | wretched | rotten | miserable | dreadful | bitter | heavy | frightening | worrying | maddening | tiresome | galling | grim | hard | harsh | rough | nasty | awful | horrible | terrible | ghastly | beastly | shabby | shoddy | poor | unfair | unkind | lonely | long | sad | sorry | sore | painful | lousy | bad | dark | anxious | stressful | exhausting | thankless | humiliating | embarrassing | upsetting | disappointing | frustrating | infuriating | annoying | gloomy | shocking | nightmarish | disheartening | draining | agonising | agonizing | trying | difficult | tough | unpleasant | uncomfortable | unsettling | scary | brutal | crushing | hollow | joyless
class HURTS: stung | hurt | winced | stings | hurts | knocked | shaken | shook | frightened | worried | upset | ruined | spoiled | spoilt | soured | worn | exhausted | scared | rattled | unnerved | alarmed | annoyed | infuriated | maddened | frustrated | humiliated | embarrassed | saddened | disappointed | distressed | chilled | galled | grated | tried
class ANYONE: any (daughter | son | parent | mother | father | family | owner | customer | traveller | traveler | person | sane person | patient | player | parents | child | guest | driver | neighbour | neighbor | business) | anyone | anybody | everyone | everybody | any of us | most people | most of us | a saint | many people | the calmest | the most patient | even a saint
class FALLS: way | time | start | end | night | morning | day | evening | week | month | wait | blow | thing | length | shock | welcome | experience | situation | position | spot | place | surprise | feeling | sight | read | moment | birthday | holiday | journey | trip | question | news | discovery | return | reward | introduction | impression | fright | business | stretch | while | lesson | present | outcome | result

signal ack.generic
frame ANYONE (would | could | might) [INTENSE | have] [INTENSE] (lose (patience | heart | sleep | their | his | faith) | be | feel | have been | have felt | hate | mind | struggle | despair | panic | worry | give up | be (upset | angry | cross | livid | worried)) 
with object tag=whole
unless after (able | happy | glad | welcome | charged | allowed | required | eligible | asked)
unless before if
+ Anybody would lose patience.
- Anyone would be able to do it.
frame (i | we) would [INTENSE] [have] [INTENSE] (be | been | feel | felt | hate | hated | gone | lost | written | write | say | said | ask | asked | want | wanted | think | thought | react | reacted | done | mind | minded) _6 (too | as well | the same | in your (place | shoes | position | situation | seat) | myself | if i were you | if it were me | if it happened to me)
with object tag=whole
unless before if
unless inside (be happy | be glad | suggest)
+ I'd be writing the same mail.
+ I would have gone cold as well.
- I would be happy to send it as well.
frame (would | will) [INTENSE | have] (hate | hated) (it | that | this) [too | as well | myself]
only before (i | we | anyone | anybody)
with object tag=whole
+ Anyone would have hated that.
- He would hate it.
frame would [INTENSE | have] (wear | worn | drive | driven | make | made | shake | shaken | madden | try | tried | test | tested | exhaust | frighten | worry | upset | get to | tire | annoy | rattle | knock | keep | kept) _1 (me | ANYONE | us)
with object tag=subject
unless before (if | you | it | this)
unless after (happy | glad | smile | an offer)
+ Six months of that would wear anyone down.
- A voucher would make me happy.
frame (of course | naturally | no wonder | small wonder | little wonder | understandably) you (are | were | feel | felt | would | worry | want | wanted | have | had | do not | did not | expected) [INTENSE] _2 (FEELADJ | HURTS | worried | worry | angry | cross | answer | answers | better | enough | tired | lost | done with | alarmed | stressed | let down | confused)
with object
unless before if
+ Of course you're worried, you read about it last night.
- Of course you are welcome.
frame (i | we) [INTENSE] [can | do | did | quite | could] [INTENSE | quite | well] (appreciate | see | picture | imagine | hear | tell | understand | know | feel | sense) [INTENSE | just | exactly] (that | how | why | what) _8 (HURTS | FEELADJ | FEELNOUN | meant | means | mean | worth | cost you | gnawing | weighing | weighs | took | takes | feels | felt | lonely | little to you)
with object
unless before (if | how do)
unless inside (how it works | what you want | see what it costs | know what it means)
unless sentence (let us know how | tell me how)
+ I do know what this trip meant to the three of you.
+ I can hear how that question has been gnawing at you.
- I see what it costs.
frame (i | we) [INTENSE] (can | could) [INTENSE | well | only | just] picture (it | that | you | the | how | what | your)
with object tag=whole
unless after (on the | page | button | layout)
unless inside (the)
+ I can picture it.
- I can picture the layout on the page.
frame (must | cannot | can not | could not) [INTENSE] [have] [INTENSE] (HURTS | been | come as | felt | given you | left you | made you | cost you | put you | thrown you | taken | be galling | be tiresome | be maddening | be wearing | be lonely | be no | have no) [INTENSE] [DET | like] [INTENSE] (ROUGH | HURTS | FEELADJ | FALLS | fright | turn | pause | on top | feel | wonder | nerves | sleep | time | awful lot | a lot)
with object tag=whole
unless before (you | we | i | they | if)
unless clause (be (installed | on | open | closed))
+ That must have come as a shock.
+ It must have been a long week.
- You must have taken it.
frame must [INTENSE | have] (sting | stung | hurt | gall | rankle | grate | worry you | frighten you | upset you | annoy you | be galling | be tiresome | be maddening | be wearing | be lonely | feel endless | drive you | be getting to you | be infuriating | be hard)
with object tag=whole negatable
unless before (you | we | i)
+ That must rankle.
- You must hurt no one.
frame (takes | took | taking) [all | some of | most of | half of | a bit of] (the | your | every) (fun | joy | shine | pleasure | magic | sparkle | wind | edge) (out of | off | away | from)
with object tag=subject
unless before (to | how)
+ A bobbin that jams takes all the fun out of it.
- It takes the pleasure boat.
frame (is | are | was | were | makes | made | makes for | made for) [INTENSE] [a | an | such a | the | no | quite a] [INTENSE] ROUGH FALLS
with object tag=whole
unless before (if | not)
unless after (to use | of data | of time (to | for))
unless inside (long (time | way | length | while | wait | day | night | week | month | journey | trip | stretch | read) | bad (time | place | way) | difficult question | hard question)
+ A letter of two lines was a wretched way to find out.
+ Clearing a flat on your own is a heavy thing to do.
- It is a long way from Leeds.
frame (what | such | that is) (a | an | one) [INTENSE] ROUGH [and <word>] FALLS
with object tag=whole
unless before (in | not)
+ What a rotten start to the week.
- What a good day.
frame (that | this | it) (is | was) [INTENSE] (poor | wrong | bad | careless | clumsy | shabby | unkind | unfair | sloppy | thoughtless | rude | tactless | inexcusable | unforgivable) (of us | of me | of him | of her | of them | on our part | on my part | by any | from us)
with object tag=whole
unless before if
+ That was poor of us.
- That was kind of us.
frame (i | we) (had | have) that coming
with object
+ I had that coming.
- I had that lamp coming.
frame (i | we) [INTENSE] (deserve | deserved | earned | have earned) (that | this | your (anger | frustration | criticism | words | scorn) | the (criticism | sarcasm | telling off | anger) | every word)
with object negatable
+ We deserve your anger.
- We deserve better weather.
frame (i | we) [INTENSE | do] believe you
with object
unless before if
unless after (have | will | are | can | should | may | must)
+ I believe you.
- I believe you have the form.
frame (not | never) [INTENSE] (be (so | too | cross | hard) [hard] [cross] (with | on) yourself | blame yourself | feel (bad | stupid | guilty | ashamed | embarrassed | awkward) | apologise | apologize | be (ashamed | embarrassed)) 
with object negatable
unless sentence (we will not apologise)
unless before (we do | i do | we will | i will)
+ Please don't be cross with yourself.
- We do not apologise.
frame ((nothing | no need) to (be ashamed of | feel (bad | ashamed | guilty | embarrassed)) | you have not been (a fool | foolish | stupid) | you (have not | did not) [INTENSE] (break | broken | do | done | cause | caused | ruin | ruined) (anything | it | this | a thing) | you are not [INTENSE] (a fool | clumsy | stupid | being silly | imagining | alone | the only one | overreacting | asking too much) | nothing you (could | should) have done | could (have happened | happen) to (anyone | anybody | any of us | me) | happens to (the best | all of us | everyone | everybody | me) | (nothing | no) (bad | shame) (about you | in it | in that) | you were [INTENSE] right to | you did (right | well) to | right (of you | to write | to call | to ask | to tell | to be) | (more | far more | a good deal more) patient than)
with object negatable
unless before (if | not)
unless inside (happens to be)
unless sentence (no big deal | not a big | get over | relax | calm down | emotional | just | simply | no reason)
+ You have not been a fool.
+ There is nothing to be ashamed of in asking.
- It happens to be open.
frame ^ poor (<word>) (; | . | and | who | to)
with object tag=whole
unless inside (poor (quality | signal | service | lighting | ventilation | connection | light | weather | condition | visibility))
+ Poor Leo, opening everything but the kite.
- Poor quality is visible.
frame (nobody | no one | none of us | not one of us | not a soul | at no point did anyone) [here | in our team | at our end | on our side | from our side | on our team] [INTENSE | even | had | has | ever] (told | rang | called | phoned | informed | asked | warned | answered | listened | noticed | thought | explained | came | wrote | bothered | looked | read | checked) [to] [you | how you | your | back | the]
with object tag=whole negatable
only sentence (you | your)
unless before (if | so that)
unless sentence (you did not | you never | you should)
+ You waited all day and nobody called you.
- Nobody told us about it.
frame (not | never) a (soul | word | sign | single (word | call | person | reply | answer | apology)) [from us | from anyone]
with object tag=whole negatable
only sentence (you | your)
unless sentence (you did | you never)
+ Not a word from us, while you stood there.
- There is not a word of it in the file.
frame (not | never | hardly | far from | anything but) [INTENSE] (good enough | acceptable | fair | right | ok | okay | on | what you (paid for | deserve | deserved | expected | should | were promised | ordered | signed up) | how (you | anyone | anybody | people) (should | ought) | something (you | anyone) should)
with object negatable tag=subject
unless before (if | is it | are you)
unless inside (not on)
unless sentence (let us know if | if it is not | please check | double check)
unless clause (if | what we offer | size | format | password | code)
+ Something is clearly not right on our side.
- If it is not right, send it back.
frame (i am | we are | am) [INTENSE] glad you (wrote | told | asked | called | rang | got in touch | came | said | let | reached | raised | spoke | flagged | brought | are safe | were not hurt)
with object tag=soft
+ I'm glad you wrote last night.
- I am glad you like it.
frame (losing | missing | being | having | waiting | sitting | standing | paying | hearing | finding | opening | getting | watching | reading | living | chasing | explaining | to find | to be | to have | to lose | to see | to hear | to wait | to open | to read) _14 (would | must | can | could) [INTENSE] (shake | wear | upset | worry | try | madden | sting | hurt | be | feel | have been | have felt | drive | test | ruin | spoil | frighten | scare | infuriate)
with object tag=subject
unless before (for | of | by | after | before | without | from)
unless clause (if | you can | we)
unless after (longer | higher | slower | shorter | lower | more | different | busy | busier | up to | several | <num> | able | possible | easy | easier | nice | good | great | useful | helpful | better | done | used | found | faster | cheaper)
unless inside (to be able)
+ Losing your job in that month would shake you.
- Having two would be useful.
frame (i | we) can not (shrug | brush | wave) _2 (off | at | away)
with object
+ I can't shrug that off.
- I can not wave the flag.
frame (i | we) [INTENSE] (know | realise | realize | understand | appreciate | see | hear) _4 (is | was | are | has been | must be | feels | comes) [INTENSE] (little | small | cold | no | poor | scant | not much | of little) (comfort | consolation | solace)
with object
+ I know that is little comfort on a cold night.
- We know it is small.
frame (on top of (it | that | this | everything | all | a | an | your | the | losing | being | having) | of all (days | nights | things | weeks | times | people | places | mornings) | the very day | at the worst | just when you | when you (needed | least))
with object tag=whole
unless sentence (please | if | place | put | press | click | lid | shelf)
only sentence (you | your)
+ To lose the bag on your honeymoon of all weeks!
- Put the lid on top of the box.
frame you poor (thing | things | man | woman | lot | both | souls | soul | people)
with object tag=whole
+ Oh you poor things, with a newborn in the house!
- You poor the sauce.
frame (that | the | a) sinking feeling
with object tag=whole
+ That sinking feeling when it is gone, I had it myself.
- The boat is sinking.
frame (stuff of (nightmares | bad dreams) | (my | our) (stomach | heart) (turned | sank | dropped | churned | missed a beat) | (felt | went | feel) (hot and cold | cold all over | sick when | ill when | quite sick | quite ill) | in knots | how (eerie | creepy | sad | awful | dreadful | horrid | wretched | cruel | unfair | maddening | worrying | frightening | scary | rotten | tiresome | unpleasant | embarrassing | humiliating | ghastly | nasty) | there goes (your | a whole | the whole | another))
with object tag=whole
unless before (if | not | shows | show | see | tell | know | is | just)
+ There goes your Saturday evening.
- Your house shows how nasty weather is.
frame (no | not any | without) [INTENSE | good | real | possible] (excuse | excuses | excusing) [for] [this | that | it | what | how | us | our]
with object negatable tag=whole
unless before (you have | take | accept | there was)
unless sentence (your)
+ There's no excuse for this.
- You have no excuse.
frame as if _8 (was | were | is) not [INTENSE] (bad | hard | enough | annoying | stressful | worrying) [enough]
with object tag=whole
+ As if losing your phone abroad weren't bad enough.
- As if it was not there.
frame (you are | you were | you would be) [INTENSE] (entitled | within your rights | right | justified) (to (be | feel | write | complain | expect | ask | demand | say | shout) | in (being | feeling | asking | expecting | writing))
with object
unless before if
unless inside (entitled to (expect a reply))
+ You were entitled to write a far ruder one.
- You are entitled to two bags.
frame (you have | you had) [INTENSE] every (reason | right | cause | justification) to
with object
+ You've every reason to be cross with us.
- You have every room to yourself.
frame (i | we) (can not | cannot | can | could not) [only | even | hardly | barely | just] imagine (coming | having | finding | losing | waiting | going | being | getting | standing | sitting | opening | seeing | watching | hearing | missing | living | how | what it)
with object negatable tag=whole
+ I can't imagine coming out of work and finding the car gone.
- I can imagine a page.
frame my (heart | thoughts) (goes | go | aches | breaks | sank | broke | sinks | are with) [out] [to] [you] [when | for | to | reading]
with object tag=whole
+ My heart goes out to you and your mother.
- My heart rate monitor is small.
frame (not | hardly | scarcely) [INTENSE] surprised [that] (you | your | at your) _2 (are | feel | felt | had | have | were | want | wanted | anger | patience)
with object negatable
+ I'm not surprised you are at the end of your rope.
- I am not surprised it rains.
frame (it is | that is | what | such | is | it was | which is | this is) [INTENSE] a [INTENSE | real | great | crying | terrible] (pity | shame | crying shame | gut punch | kick in the teeth | slap in the face | let down | letdown | blow | sad day | disgrace | disaster | poor show | sorry state | mess | nightmare | nuisance)
with object tag=whole
unless before (if | not)
unless after (you cannot come)
+ It's a pity about the boat you wanted to catch.
- It is a shape.
frame (gives | gave | give | giving) (you | one | me | anyone | anybody) [INTENSE] (the creeps | a fright | a dreadful fright | a scare | nightmares | a turn | goosebumps | a sinking feeling | the chills | sleepless nights | a headache | no peace)
with object tag=whole
+ It gives you the creeps to watch a stranger at your door.
- It gives you the choice.
frame (hardly | barely | scarcely | not) [INTENSE] (think of | imagine) [anything | of] [a | an | many] [INTENSE] (ROUGH | nastier | worse | harder | crueller | sadder | more painful | more upsetting | more frustrating) 
with object tag=whole negatable
+ I can hardly think of a nastier moment.
- I cannot think of a rhyme.
frame (it is | that is | this is) [INTENSE] (ROUGH | FEELADJ) (when | to | that | for | having | being | how)
with object tag=whole
unless before if
unless inside (is (hard | difficult | bad | poor | long | dark | tough | odd | strange | sorry | lost | stuck) (to | for | when | that | how))
+ It's horrid when the number just isn't there.
- It is hard to tell from here.
frame i would [INTENSE] (be | have been) [INTENSE] (writing | shouting | screaming | fuming | seething | ringing | calling | asking | complaining | tearing | climbing | at the end | in tears | beside | beside myself | up in arms | on the phone)
with object tag=whole
unless before if
+ If my gym did that I would be writing in capitals.
- If it rained I would stay.
frame (i | we) (have | had) [INTENSE] (thought of little else | not stopped thinking | been thinking of you | been thinking about you | thought of you) 
with object tag=whole
+ I've thought of little else this weekend.
- I have thought of a name.
frame (no (sum | money | words | voucher | apology | amount) [that] | there is no (sum | amount | voucher | refund)) _2 (stands for | replace | replaces | make up | makes up | bring | brings | undo | undoes | repair | repairs | cover | covers) _4 (you | your | it | that | what)
with object tag=whole negatable
+ No voucher makes up for what you lost.
- No voucher is needed.

# Words with which people judge what happened; see above.
signal care
frame (ROUGH | FEELADJ | FEELNOUN | HURTS)
with tag=cares weight=0 negatable
only sentence (you | your | yours)
unless before (if | any | you are [INTENSE | just] | you were [INTENSE | just] | no reason | get so | be so)
unless after (as | at)
unless sentence (please | sorry | apolog* | thank | thanks | we would like | would you | let us know | appreciate | what went wrong | went wrong | look into)
+ It was a cruel week for you.
- It was a cruel week.
frame (your patience | deserve* | should have | ought to have | never have | ashamed | careless | wrong of | our fault | no comfort | no excuse | not a soul | without a word | word for it | of all | on top of | least of all | in vain | for nothing | in pieces | ruin | tears | crying | sleepless | awake | in the cold | in the dark | worth very little | unacceptable | inexcusable | too long | far too | brave | courage | winced | rightly | every reason | every right | no age | so young)
with tag=cares weight=0 negatable
only sentence (you | your | yours)
unless sentence (please | sorry | apolog* | thank | thanks | we would like | would you | let us know | appreciate | went wrong | look into)
+ You sat in the dark for days.
- The lid is blue.

# What makes an acknowledgement this customer's although the words differ.
signal care
frame (TROUBLE | hard time | tough time | NOTCAN) [you are | you were | you have been | you have | you had | having | facing | experiencing] [while | when | with | in | to] [trying to | to | be] (open | opening | log | logging | sign | signing | connect | connecting | load | loading | access | accessing | update | updating | download | downloading | install | installing | upload | uploading | play | playing | use | using | pay | paying | make | making (a | the | your) | receive | receiving | transfer | transferring | add | adding | link | linking | verify | verifying | complete | completing | register | registering | reach | reaching | send | sending | place | placing | book | booking | withdraw | withdrawing | activate | activating | sync | syncing | print | printing | stream | streaming | watch | watching | order | ordering | track | tracking | cancel | cancelling | canceling | return | returning | redeem | redeeming | set up | setting up | check out | checking out | recharge | recharging | recover | recovering | reset | resetting | unlock | find | export | import | save | share)
with tag=names weight=0 negatable
unless before (we are | i am | we were | we | i)
+ We are sorry that you are facing issues while opening an account.
- We are unable to open it.
frame your [<word>] [<word>] (is not | are not | was not | were not | has not | have not | did not | does not | do not | will not | would not | keeps | kept | never | got | went | came | stopped | arrived | still) _1 (work | working | arrive | arrived | come | turn | load | loading | open | opening | charge | charging | show | showing | connect | connecting | freezing | crashing | logging | dropping | failing | delivered | received | credited | refunded | lost | late | missing | broken | damaged | wrong | cold | cancelled | canceled | delayed | stolen | declined | rejected | blocked | locked | suspended | deleted | off | down | up | through)
with tag=names weight=0 negatable
unless before (if | when)
+ I'm sorry that your parcel did not arrive.
- Your parcel is here.

# Classes of complaints: both sides speak of one thing in different words.
signal shout
frame (delay* | wait | waits | waited | waiting | late | later than | overdue | slow | slowly | on hold | queue* | (no | without | not) _1 (answer | reply | response) | lateness | lengthy | held up | backlog | still not | not yet | in line | hours | too long | so long | pending)
with tag=topic.wait weight=0 negatable
+ We are waiting.
- We are here.
frame (crash* | freez* | froze* | lag | lags | lagging | glitch* | bug | bugs | buggy | hangs | not (working | work | loading | load | opening | responding) | stopped working | unresponsive | unusable | broken down | went down | outage* | malfunction* | playing up | acting up)
with tag=topic.broken weight=0 negatable
+ The app crashes.
- The app is green.
frame (rude | rudely | rudeness | attitude | disrespect* | unprofessional* | impolite | unhelpful | treated | mistreated | behaviour | behavior | dismissive | ignored | spoken to | shouted)
with tag=topic.manner weight=0 negatable
+ The clerk was rude.
- The clerk was there.
frame (charg* | overcharg* | debit* | deduct* | billed | billing | refund* | (money | amount | payment) [<word>] (taken | gone | stuck | missing | back))
with tag=topic.money weight=0 negatable
+ I was charged for it.
- I was there for it.
