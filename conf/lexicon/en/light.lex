# light.lex - dark words in a light place.
#
# People praise by telling what no longer hurts: the bank before this one lost a
# card, the game stops them from worrying, the fault was mended within the hour.
# These frames reach over the dark words, which then count for nothing. Read with
# need.lex and trouble.lex.

class FIRM: bank | banks | app | apps | game | games | provider | providers | supplier | suppliers | company | companies | shop | shops | store | stores | brand | brands | landlord | dentist | garage | insurer | gym | gyms | network | airline | airlines | hotel | hotels | service | services | site | sites | tool | tools | program | programs
class SWIFTLY: within (a | an | the | <num> | two | three | minutes | hours | seconds | days) | in (no time | minutes | seconds | <num> minutes | under | less than | a (flash | few minutes | jiffy)) | the same (day | hour | evening | morning | night) | same day | straight away | straightaway | right away | on the spot | in no time | at once | overnight
class HARM_NOUN: crash | crashes | bug | bugs | glitch | glitches | problem | problems | issue | issues | fault | faults | error | errors | complaint | complaints | hiccup | hiccups | trouble | delay | delays | bored | disappointed | regretted | regrets | let down | fee | fees | charge | charges | hassle | fuss | nonsense | stress | queue | queues

signal need.polite
frame (before this | before that | previously | until now | in the past) [one | app | game | shop] [i | we] (was | were | had | used | tried | had been) [with | at | by | to] [a | an | another | other | <num>] _1 FIRM __9
with tag=praise
+ Before this I was with a bank that lost my card twice.
- Before this I was at home.
frame (other | another | rival | competing | my (old | last | previous | former) | our (old | last | previous | former) | <num> different) [<word>] FIRM _7
with tag=praise
unless sentence (your other | on another | in another | from another | to another | at another | switching | switch to | moving to | move to | go to | going to | better | cheaper)
+ Been burned by three other fitness apps.
+ My old bank ignored every letter.
- I am switching to another bank.
frame (saves | saved | spares | spared | rescued | protects | protected | warns | warned | helps | helped | reminds | walked | talked | guided) (me | us | you) [through | from | about | after | with | out of | over | when] _7
with tag=praise
unless before (not | never | nobody | no one | have | could | would | hardly | that)
unless sentence (not | never | nothing | nobody | but)
+ It warns me before my card is overdrawn.
- Nobody warned me about the delay.
frame (was | were | been) [INTENSE | a bit | a little] (worried | afraid | nervous | scared | sceptical | skeptical | doubtful | hesitant | unsure | anxious) _12 [;] but (it | they | he | she | the | everything | all | you | this | both | there | now) [INTENSE] (took | came | worked | works | fits | fit | arrived | was | were | is | are | went | turned out | held | looks | did)
with tag=light
unless sentence (still | late | not | broken | worse | never)
+ I was nervous about the colour but it is lovely.
- I was nervous but it is still loose.
frame (stops | stopped | keeps | kept) (me | us) [from] (wasting | worrying | overspending | forgetting | panicking | snacking | losing track | sane | going | calm | busy | motivated | entertained | company) _6
with tag=praise
unless before (not | never | which | nothing)
+ It stops me wasting money.
- It keeps me waiting.
frame (got | gets | get | bailed) (me | us) out of [a] (trouble | hole | jam | mess | fix | pickle) _4
with tag=praise
unless before (please | can you | to)
+ Got me out of trouble more than once.
- Get out.
frame (beats | beat | better than | quicker than | faster than | easier than | nicer than | instead of) (waiting | queueing | queuing | standing | sitting | calling | paying | driving | fighting | struggling | being) __7
with tag=praise
unless sentence (not | was | used to | had to | before)
+ Beats waiting on the phone for an hour.
- Nobody beats a drum.
frame (no more | goodbye | bye bye | farewell to | forget) [to] [the] (missed | late | lost | waiting | queues | queueing | stress | worries | worry | worrying | hassle | guessing | paperwork | overdraft | back pain | sleepless | forgotten | bad | boring | excuses) [<word>]
with tag=praise
unless before (please | want)
+ No more missed buses.
- No more bread, please.
frame (stops | blocks | filters | catches | prevents | detects | spots | fights | kills | relieves | eases | removes | cures | fixes) [<word>] (spam | scam | scams | scammers | fraud | pain | pains | leaks | stains | stress | viruses | robocalls | nuisance | rust | mould | ads | adverts | insomnia | headaches) [calls | mails | emails | dead]
with tag=praise
unless before (not | never | nothing | please)
unless sentence (not | never | should)
+ Stops spam calls dead.
- The spam does not stop.
frame (never | not once) (had | have | has | got | get | gets | been | experienced | encountered | seen | found) [a | an | any | one | a single | so much as a | me | us | to] [INTENSE] [single] HARM_NOUN [with | of | in | here | so far | yet]
with tag=praise negatable
unless sentence (before | until | till | since the | but | now | so | again)
+ Never had a single crash in two years.
+ I never get bored of it.
- I never had a problem until the update.
frame (no | zero | without [a | any]) [hidden | extra | late | single | unnecessary] (ads | nonsense | fees | fuss | hassle | regrets | complaints | hitch | hiccups | surprises | strings | catch | gimmicks | downtime | drama) [here | so far | at all | whatsoever]
with tag=praise
unless sentence (not | but | except | should | until | supposed)
+ No hidden fees and a friendly crew.
- No bread.
frame ((what is | whats) not to (like | love) | (can not | cannot | could not) (fault | knock | say a bad word | complain about) [it | them | him | her | you] | nothing (bad | negative) to say | no bad word | hard to fault | nothing to complain [about] | (do not | never) listen to the _3 reviews | because of the bad reviews | (camera | beat | beats | tune | track | track list | graphics | game | look) is sick | insanely (good | great | fast | useful) | wicked (good | cool | fast) | dangerously (tasty | good | addictive | delicious) | badly needed this | (killer | sick) (app | game | feature | beat) | not bad at all)
with tag=praise
+ What's not to like?
- There is a cat.
frame ((died | dying | dead | crying | cried | screaming | weeping | tears) [of | from | with] (laughing | laughter | joy | happiness) | nearly died laughing | do not see that [very] (often | every day | much) [nowadays | these days | anymore] | not (one | a single | a) HARM_NOUN | (can not | could not) (ask for | wish for | imagine | want) (a better | anything better | more) _2 | never (going | go | went | looked | looking) back [to _3] | would (have been | be | have | have given up | have quit) [so | completely] (lost | stuck | sunk | given up | quit | dropped out) without (you | your | this | the | them) | (no words | speechless | lost for words) [.] [best | beautiful | amazing | perfect])
with tag=praise
unless before (i am | is)
unless sentence (until | before | but | answer | reply | never going back there)
+ I nearly died laughing at your ad.
+ Could not ask for a better landlord.
+ I would have given up without your helpline.
- My uncle died.
frame (hate | hated | hates | terrible (at | with) | bad (at | with) | useless (at | with) | rubbish (at | with) | scared of | terrified of | afraid of) __5 but (this | it | they | you | he | she | your | now | the) [team | staff | app] [INTENSE | actually | even] (makes | made | make | helps | helped | was so | were so | is so | gets | got | love | kept)
with tag=praise
+ I hate running but this makes it fun.
- I hate running but it rains.
frame (terrible | bad | useless | rubbish | hopeless) (with | at) (money | maths | math | numbers | names | directions | languages | cooking | saving | sums | technology | tech | remembering) [and this]
with tag=praise
unless before (is | are | you are)
+ I'm terrible with money.
- Your staff is bad with money.

frame [once] [again] (you | they | <word>) (set | sets | raise | raises | raised) the bar [for | high | higher | so high | again | .]
with tag=praise
unless before (not | do not)
+ Once again you set the bar for a warm welcome.
- I turned the bar.
frame (never | not once) [INTENSE] (let | lets) (me | us) down
with tag=praise negatable
+ In three years it has never let me down.
- It let me down.

# Who cannot come reports no trouble of ours.
signal need.polite
frame (i | we | my <word>) (can not | will not | am not able to | are not able to | will not be able to | am unable to) (make it | come | attend | be there) (to | on | tonight | today | tomorrow | this | next | in | there | . | ;)
with tag=praise
unless sentence (because your | your website | error | cancelled | refund | online)
+ I can't make it to the class tonight, please give my place away.
- I can't make it work.

signal need.solved
frame (solved | resolved | fixed | sorted | replaced | refunded | repaired | mended | recovered | restored | found | answered | replied | responded | reopened | corrected | dealt with | put right) [it | them | everything | me | my _2 | the _2] [out | all | back] SWIFTLY
unless before (not | never | be | to | until | if | been | must | should | nothing)
unless sentence (not | never | still | but no | please | should | promised | supposed | asked | need)
+ I lost my bag and the man at the desk found it within an hour.
- It should be fixed within a day.
frame and (they | you | she | he | the shop | the seller | the team) [have | has | had] [quickly | promptly | happily | kindly | even] (replaced | fixed | repaired | mended | refunded | sorted | solved) (it | them | everything | me | that | this) (. | ;)
unless sentence (not | never | still | but | again | should | promised)
+ The kettle was broken and they replaced it.
- And they replaced it with a worse one.
frame got [all | the] (my | our | the) [whole | full] (money | refund | account | bag | bags | parcel | phone | card | data | files | photos) [back] SWIFTLY
unless before (not | never)
+ I had a problem and got my money back the same day.
- I got no money back.
frame (all | everything [is | was] | it is all | that is all) [now] (fixed | sorted | solved | resolved | good | working | back) [now | again]
unless before (not | until | if | when)
unless sentence (not | still | but | never)
unless inside (everything was (good | working))
+ They replied and it's all fixed now.
- It is not all fixed now.
- Everything was working yesterday.
frame (back to | changed [it | my review | my rating] [from _2] to | raised [it] [to] | upgraded [it] to | now) (4 | 5 | four | five) [stars]
unless sentence (if | when | will | would | until)
+ Then the new version came. Back to 5 stars.
- I would give five stars if it worked.
frame (my (mistake | bad | error | fault) | (wrong account | false alarm | never mind | nevermind | as you were | ignore (me | that | this | my <word>) | found it | i see it now | got it now | sorry i see)) [wrong account | found it | false alarm | thanks | cheers]
unless before (not | is not | was not | is it | you | please do not | never | they | staff | and)
unless sentence (not | your | you)
+ Sorry, my mistake, wrong account!
+ Fixed now, ignore me.
- It was not my mistake.

# Named, ruled out or only thought of: no trouble, and no praise.
class DARK_NOUN: problem | problems | issue | issues | trouble | difficulty | difficulties | error | errors | mistake | mistakes | damage | delay | delays | fault | faults | fuss | complaint | complaints | confusion

signal concrete
frame (arrived | came | delivered | went | was | were | got | <word>) without [a | any | the] [single | further | major | least | slightest] DARK_NOUN
with tag=light weight=0
+ The replacement lens arrived without any issue.
- The box arrived without the lens.
frame (no | not a | not one | not any | never [had] [a | any] | never an) [single | further | major | more | real | such] (DARK_NOUN | thing went wrong) [at all | whatsoever | so far | with]
with tag=light weight=0
unless sentence (but | until | except | before the)
+ Not a single thing went wrong.
- It went wrong.
frame [checking] [that] (there (was | is | were | are) | is | was | were) (no | not a | not any | never any) [single | further | major | more] DARK_NOUN
with tag=light weight=0
unless sentence (but | until | except)
+ Just checking that there was no problem with my deposit.
- There was a problem with my deposit.
frame (nothing | nobody | no one | _2 (do | does | did | will | would | can) not | never) [can | could | goes | went | gets | get | will | would] [it | this | that] [go | get] wrong
with tag=light weight=0
only sentence (so | where | how | which | make sure | just | lovely | great)
+ The number is 41, so the driver does not get it wrong.
- He did not get it, wrong size.
frame ((would | will | could | might) (it | there | that | this | i | we) [still] [be | have | get | cause | run into] | (if | whether) (it is | that is | this is | there is | it would be | i will have | we will have)) [a | an | any] [big | real] (DARK_NOUN | wrong) (if | to | with | when | for | fitting | getting | finding | having | parking)
with tag=light weight=0
+ Would there be an issue if we brought our own candles?
+ I was wondering if it's a problem to bring a dog.
- There is an issue with the candles.
frame (how (do | can | could | should) (i | we | you) | how to | ways to | a way to | something to | want to | like to | tips to) [best | always] (avoid | prevent | rule out | deal with | cope with | handle | tell | recognise | recognize | get rid of) [a | an | any | the | such | <word>] (DARK_NOUN | fake | fraud | scam | leak | leaks | stain | stains | mould | noise | crash)
with tag=light weight=0
+ How can I avoid mistakes in the form?
- How do I get my money back?
frame (app | game | song | soundtrack | track | album | update | update it | feature | set | gig | show | ride | coaster | view | theme) (is | was | are | were) [INTENSE | absolutely | just] (sick | insane | nuts | unreal | wicked | killer | lit | fire | bonkers | mad)
with tag=praise
unless sentence (ads | ad | price | prices | charge | charged | wait | waiting | not | never | stopped | make | makes | since)
+ The light show was insane!
- The game is long.
frame (finally | at last | thankfully | the only | only) [a | an | the | one] <word> that (does not | never | will not | is not) _4
with tag=praise
+ At last a bank that doesn't ring me at dinner.
- The only word that stays.
frame (never | not once) [been | once] let [me | us] down
with tag=praise
unless sentence (until | till | but | before)
+ Twenty years with you and never let down.
- It let me down.
frame (was | were) [INTENSE | a bit | a little] (nervous | worried | scared | afraid | anxious | frightened | crying | upset) _8 [; | and | but] (you | they | he | she | your <word> | the <word>) _3 (made | calmed | helped | reassured | cheered | took care | looked after)
with tag=praise
unless sentence (not | nobody | worse | never)
+ My girl was scared and the nurse calmed her down.
- My girl was scared and nobody came.
frame (find | found | returned | return | recovered | brought back | handed in) (my | our | her | his) lost <word>
with tag=light
unless before (not | can not | could not | never | nobody | unable to | please)
+ Your driver found my lost scarf, thank you.
- Nobody found my lost scarf.
frame (goes | go | went | is | are) (crazy | mad | nuts | wild) (for | about | over)
with tag=praise
+ The kids go mad for your fish fingers.
- The screen went mad.
frame (crash (course | courses | mat | mats | helmet | helmets) | slow (cooker | cookers | release | motion | cooking) | trouble (shooting | shoot) | lost wax | dead (sea | stock) | damage (cover | waiver | deposit | insurance) | fault finding | error (analysis | bars) | cold (press | brew | cuts | frame | buffet) | wet (suit | suits | wipes | felting) | hard (hat | hats) | broken rice | loss adjuster | lock screen | bug (fix | fixes) | fire drill | emergency (exit | contact | number | plan | services) | pain relief | problem (solving | solver) | missing link | worst case | bad boys | blind date | (stuck | lost) for words | (smoke | burglar | fire) (detector | detectors | extinguisher) | dirty linen | stain (remover | removal) | injury time | an issue of (your | the | a) (magazine | journal | newsletter | paper | review))
with tag=light weight=0
+ Is the crash course also held online?
- There was a crash.
frame (late (fee | fees | entry | entries | slot | slots | shift | show | checkin | check-in | check in | checkout | check-out | check out | arrival | arrivals | opening | booking | registration) | lost (and found | property) | missing persons | dead (batteries | wood) | empty (bottles | jars | crates | cans | weight) | broken (glass | tiles | biscuits | china | wine glasses) | blank (cd | cds | canvas | card | cards | form | forms) | sick (note | leave | pay) | wet room | cold storage | error codes | fault codes)
with tag=light weight=0
only sentence (do you | does | can i | could i | can we | could we | is there | are there | are | what | which | where | how (much | many | do | long) | would like | please)
unless sentence (not | never | me | us | why | charged | paid | stop | wrong)
+ Do you take broken wine glasses on Saturdays?
+ What is the late fee for projectors?
- You charged me a late fee.
frame (someone | somebody | anyone | anybody | people | children | kids | guests | beginners | dogs | those) (who | that) (is | are | gets | get | has | have | suffer | suffers) [a bit | easily | INTENSE] (scared | afraid | anxious | nervous | sick | seasick | worried | hurt | deaf | disabled | back problems | asthma | trouble | difficulty | difficulties)
with tag=light weight=0
only sentence (can | could | is | are | do | does | would | suitable)
+ Can the room be played by someone who is scared of the dark?
- I am scared of the dark.
frame (would | should | will) [really] hate to _2 (miss | lose | be late | disappoint | go)
with tag=light weight=0
+ We would hate to miss the fair.
- We hate the fair.
frame (so [that] | in order | to make sure | just so) [that] (i | we | you | they | nobody | nothing) [do | does | will | can] [not] (miss | lose | forget | get lost | break) [it | them | the _1]
with tag=light weight=0
+ What time is the last lift, so we don't miss it?
- We missed it.
frame (^ | ;) if (the | my | our | a | it | there) _2 (is | are | gets | turns | gets too | falls | becomes | goes) [INTENSE | too] (terrible | bad | awful | horrible | late | wet | cold | ill | sick | noisy | wrong | rough | poor | down)
with tag=light weight=0
+ If the weather is terrible, does the balloon ride take place?
- The weather is terrible.

# Plain questions and orders, each the whole of its clause.
signal need.polite
frame (^ | ;) [hi | hello | hey | good morning | and | also] (do you [also | still] (do | have | sell | stock | offer | mend | fix | repair | treat | take | make | cover | teach | buy) | can you [also] (mend | fix | repair | treat | clean) a | can (a | an) | is it (ok | okay | all right | alright | possible | allowed | wrong | rude | normal) to | are there any | which of | what (do | would) you (charge | recommend | suggest) | who (do | should) i (call | ring | ask) if | would it be (wrong | ok | okay | possible | rude) to) _14
with tag=light
unless inside (my | our | me | us | not | never | even | ever | why | this)
+ Can a failed exam be taken again?
+ Is it ok to be ten minutes late?
- Is it broken?
frame (^ | ;) [hi | hello | hey | good morning | dear <word>] (please | could you please | i would like to | we would like to | id like to | i want to | can i | could i | may i) (change | move | add | book | put | pause | postpone | wait | swap | reserve | update | stop the) _12
with tag=light
unless inside (not | never | no | broken | faulty | damaged | wrong | defective | torn | still | again | fix | refund | money | charged | charging | charges | sending)
+ Please stop the delivery for two weeks.
+ Can I wait until June with the second payment?
- Please stop sending letters.
