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
frame got [all | the] (my | our | the) [whole | full] (money | refund | account | bag | bags | parcel | phone | card | data | files | photos) [back] SWIFTLY
unless before (not | never)
+ I had a problem and got my money back the same day.
- I got no money back.
frame (all | everything [is | was] | it is all | that is all) [now] (fixed | sorted | solved | resolved | good | working | back) [now | again]
unless before (not | until | if | when)
unless sentence (not | still | but | never)
+ They replied and it's all fixed now.
- It is not all fixed now.
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
