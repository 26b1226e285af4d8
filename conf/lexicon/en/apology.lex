# apology.lex - saying sorry, and the ways of saying it that take nothing back.
#
# The plain frame finds every "sorry" with its object; the program decides by
# that object whether it names the harm. Frames of other signals that cover the
# same "sorry" (late, conditional, refusing, social) take it away again.

signal apol.generic
frame SORRY
with object
unless before (would be | you will | you would | no | safe than | with a little | my only | you may | may | might | never | without | you will be | you would be | you be | to say | say | saying | says | demand an | demanded an | want an | wanted an | asked for an | owe me an | deserve an | owes me an | of | feel | do not be | not feel | are not)
unless after (in advance)
unless after ([;] (i | we) (did not | do not | could not) (catch | understand | get | follow | see | notice | hear) _1 (that | you | the | what))
unless after (for being (unclear | vague | so long | brief | pedantic))
unless after ([;] not (at the moment | yet | possible | currently | available | right now | for now))
unless after (state | excuse | excuses | sight | mess | lot | sale | bunch)
unless after (to ask | to interrupt | to bother | to trouble you | to jump in | to butt in | to disturb | to keep asking | to repeat | to be a pain | to be a bother | to nag | to chase)
unless after (for | about) [DET] (typo | typos | long mail | long email | long message | bother | interruption | spam | cross-posting | formatting | brevity)
unless sentence (asked me to say | asked us to say)
+ I'm so sorry that your parcel was left in the rain.
+ We apologise for charging you twice.
+ Apologies for the mix-up.
+ Please accept our sincere appologies.
- Better safe than sorry: please make a copy first.
- The shed was in a sorry state.
- Sorry to bother you again about the form.
frame (i | we) [do | must | can only | want to | would like to | wish to | have to] [INTENSE] say [INTENSE | that i am | that we are | we are | i am] sorry
with object
unless before (if | asked that | should)
+ We say sorry for it.
- They say sorry is a hard word.
frame (could not | can not | cannot) be [INTENSE] (sorrier | more sorry | more apologetic)
with object negatable
+ We couldn't be sorrier that the neck was broken.
- We could be sorry one day.
frame (pardon | forgive | excuse) (the | us | our | me | my | this) [for] [DET] _2 (trouble | mix up | mix-up | mixup | delay | delays | wait | silence | mess | mistake | error | inconvenience~ | confusion | slip | oversight | failure | for)
with object
unless after (interruption)
+ Pardon the trouble, we're on it.
+ Please forgive us for the mix-up.
+ Forgive the long silence on your complaint.
- Pardon the dust.

frame beg (your | you) pardon
with object
+ We beg your pardon for the mistake.
- We beg you.

signal apol.late
frame SORRY [for | about | that] [DET | INTENSE] [INTENSE] (late | delayed | slow | tardy | belated | long overdue) (reply | response | answer | replying | responding | email | mail | message | feedback | follow-up | follow up | acknowledgement)
+ Sorry for the late reply.
+ Apologies for our delayed response to your mail.
- Sorry for the late delivery of your sofa.
frame SORRY [for | about] [DET] [INTENSE] (delay | delays | wait | time | silence) [in | on | with | for | of] [DET | our] (getting back | get back | replying | reply | responding | response | respond | answering | answer | coming back | writing back | reaching out | following up | our reply)
+ Sorry for the delay in getting back to you.
- Sorry for the delay to your train.
frame SORRY [for | about] [DET] [INTENSE] (delay | wait | silence) [;] (are you still | is it still | is this still | do you still | did you manage | were you able | have you been able | did you get | have you managed)
+ Sorry for the wait, did you manage to open the form?
- Apologies for the delay at the gate.
frame SORRY [that | for | about] [it | this | us | we | i | have | has] _2 (took | taken | taking | not | been) _4 (reply | replying | respond | responding | get back | getting back | answer | answering | come back | coming back | write back) [to] [you]
+ I'm sorry it took us so long to reply.
+ Sorry for not getting back to you sooner.
- I'm sorry it took three visits to mend the boiler.
frame SORRY (i am | we are | to be | for being) [INTENSE] late (to | in | with) (this | reply | replying | responding | getting back)
+ Sorry I'm so late in replying.
- Sorry we are late with your parcel.

signal nonapology
frame SORRY [to hear | to see | to read | to learn] [that | if | to know] [to hear] you (feel | felt | are feeling | see | saw | took) [it | this | things | so | about it] (that way | this way | like this | like that | so | badly | personally | it that way | that)
+ I am sorry you feel that way.
+ We're sorry to hear that you feel this way.
- I'm sorry you feel ignored after three calls.
frame SORRY [that] you (view | viewed | regard | perceive | perceived | think | thought | believe | believed | found it | find it | find this | see it | took it | take it | took offence | took offense | were offended | are offended | got offended | misunderstood | have chosen | chose)
+ Sorry you think our service is slow.
+ I'm sorry that you were offended.
- I'm sorry you found a crack in the lid.
frame SORRY [that] you (feel | felt) [that | like | as if | as though] (the | our | we | it is | it was | this is | your <word> (is | was))
unless after (let you down | failed you)
+ Sorry you feel like our parking is too dear.
- We're sorry that you feel let down by the courier.
frame (mistakes | errors) were made
+ Mistakes were made along the way.
- The mistakes you found are mended.
frame (not | never) [INTENSE] our (intention | intent) to (make you feel | offend | upset)
+ It was never our intention to make you feel this way.
- Our intention is to offer refunds.

signal nonapology.if
frame SORRY [but] (if | should you | in case | in the event)
+ I'm sorry if you were offended.
+ We apologise if this upset you.
- Sorry for the trouble; if you have time, clear the cache.
frame SORRY (for | about) [DET] (offence | offense | upset | hurt | misunderstanding | impression) _3 (may have | might have | could have | if)
+ I apologise for any offence this may have caused.
- I apologise for the offence the driver gave.
frame if (anyone | anybody | you | someone | anything | my words | our words | this) _4 (offended | offend | upset | hurt | offensive | rude) __6 SORRY
+ If anyone was offended by the post, we are sorry.
- If you send the form, I will refund it.
frame if __5 (offended | upset | hurt) __9 __5 SORRY
+ If somebody at the table was upset over that, we are sorry.
- We are sorry that the driver was rude.

signal refuse.bare
frame SORRY (to inform | to tell | to say | to advise | to report | to let you know | to announce | to disappoint | to notify | having to)
with tag=excuse
+ We regret to inform you that your claim has been declined.
+ I'm sorry to say that the offer has ended.
- I'm sorry to hear that the offer ended early.
frame SORRY [that] [but] (i am | we are | i | we) [INTENSE] [NOTCAN | do not | does not | will not | would not | have no | are not | am not] (NOTCAN | do not | does not | will not | have no | are not able)
with tag=excuse
+ Sorry, we cannot change the date.
+ I'm sorry but we don't ship to islands.
- I'm sorry we did not call you back on Tuesday.
frame SORRY [but] [currently | at the moment | at this time | for now] [but] [this | that | the | our | these] _2 (is | are) [currently | INTENSE] (unavailable | expired | over | sold out | out of stock | closed | gone | taken | full | discontinued | not available | not supported | not possible | not offered | not open | no longer)
unless after ([INTENSE] long | too long | this long | a while | longer | ages | forever | <num> | days | weeks | months | until)
with tag=excuse
+ Apologies, currently this feature is unavailable.
- Sorry it's taken so long.
frame SORRY [;] [but] (this | that | the | our | your) _2 (has | have) [already | now | since] (expired | ended | closed | passed | been discontinued | been withdrawn | run out | finished)
with tag=excuse
+ Sorry, this offer has expired.
- Sorry, your milk has turned.
frame SORRY [but] (that | this | it | there) (is | are | was) [INTENSE] (not possible | not available | impossible | no way | not something | nothing | not an option | not covered | not supported | not permitted | not allowed)
with tag=excuse
+ Sorry, that is not possible.
+ I'm sorry, this is not covered.
- I'm sorry this is not what you ordered.

signal apol.responsibility
frame (that | this | it) (is | was) [INTENSE | all | entirely | purely | simply | very much] (our | my | the team's) [own] (mistake | fault | error | failure | oversight | doing | slip | failing | blunder | responsibility | omission | bad)
+ That was our mistake.
+ This is entirely my fault.
- That was your mistake.
frame (our | my) (mistake | bad | fault | error | oversight | failure | slip)
unless before (in | for | by)
+ Our mistake, and a bad one.
- Our team mends mistakes.
frame (we | i) [have | had] [INTENSE] (let you down | failed you | dropped the ball | fell short | fallen short | messed up | got this wrong | got it wrong | got that wrong | slipped up | did wrong by you | mishandled | overlooked | missed the mark | screwed up | made a mistake | made an error | made a mess | botched | goofed | mixed up | sent you the wrong | sent the wrong | charged you twice | gave you the wrong)
+ We dropped the ball on your booking.
+ I got this wrong.
- You got this wrong.
frame (we | i) should (have | never have | not have)
unless before (that | if)
unless after (received | gotten | an answer | it by)
+ We should have called you back on Monday.
- You should have called us.
frame (i | we) (take | accept | bear | own) [full | complete | the | all | total] (responsibility | blame | the blame | ownership)
+ We take full responsibility for the flood.
- Customers take full responsibility for their keys.
frame (the | this | that) (mistake | fault | error | blame | responsibility | failure) (is | was | lies) [entirely | all | squarely] (ours | mine | with us | with me | on us | on me | on our side | at our end)
+ The fault is entirely ours.
- The fault is yours.
frame (fault | error | mistake | failure | slip | oversight | mix-up | problem | bug) (on | at | from) (our | my) (side | end | part)
+ There was an error on our side.
- There was an error on your side.
frame (you | your _2) should not have (had to | been | to)
unless before (that | said)
+ You should not have had to call four times.
- You should not have opened the seal.
frame (it | that) (was | is) [INTENSE | only] (me | us | our (update | system | mistake | fault | team | own | error | machine | side | software | driver | colleague | shop | patch | office) | my (colleague | team | mistake | own)) (who | that | and not you | ; not you | not you)
unless before if
+ It was our update that did it, not you.
- It was our team in red.
frame (we | i) did that
unless before (if | when | why)
+ We did that, and nobody else.
- When we did that, it rang.
frame (part | bit | thing) (i | we) (find | found) [INTENSE] (hardest | hard | difficult) to (forgive | excuse | explain | accept)
+ That is the part I find hardest to forgive us.
- The part we found is black.
frame (fault | blame | responsibility) _3 (belongs | lies | sits | is) [;] [entirely | squarely] (with us | with me | here | on our side | ours | mine)
unless before (not | if)
+ The statement puts the fault where it belongs, with us.
- The fault is in the lid.
frame (that is | this is | that one is | this one is | that was | this was) [INTENSE | all | entirely] on (us | me)
unless before (if | hope)
unless after (to | wednesday | monday)
+ That's on us.
- This is on Monday.
frame (we | i) [INTENSE] own (this | that | the | our | my | it) [mistake | error | failure | one | fault | problem]
unless after (shop | store | company | brand | building | software | app)
+ We own this mistake.
- We own the shop next door.
frame we owe you (an apology | better | an explanation | a)
+ We owe you an apology.
- You owe us an apology.
frame we have (not been | not lived up | not met | not kept | not done | not given you | broken)
+ We have not kept our word.
- We have no news.

signal apol.explanation
frame (because | since | due to | caused by | happened when | happened because | the reason is | the reason was | the cause was | this was because | that was because | as a result of | owing to | down to)
with object weight=3
+ The charge ran twice because our payment job restarted.
- Your parcel is here.
frame ((here is | this is | that is | as to) what (went wrong | happened) | (the | a | our) <word> (picked | used | read | printed | counted | applied | chose | loaded | copied | took) [DET] (wrong | old | previous) | (a | an | one of our | our) [new | own | junior | <word>] (clerk | colleague | colleagues | trainee | temp | assistant | driver | courier | warehouse | system | script | job | server | robot | scanner | supplier) (used | mixed up | mixed | swapped | typed | misread | mistyped | overlooked | forgot | skipped | picked | pressed | entered | sent | put | took | dropped | ran | failed | crashed | misprinted | mislabelled | mislabeled) | was caused by | the cause is | the reason for)
with weight=3
unless before (if | you)
+ The import picked the wrong period.
+ Here's what went wrong.
+ A clerk used the old address.
- The import is done.

signal apol.forbearance
frame (so that | to make sure | to ensure | to prevent | to avoid | to stop) [this | it | that | the same] [kind of thing | sort of thing | mistake | problem | issue | thing] _3 (not | never | again | from happening | recurring | repeat) [happen] [again]
+ We've added a check so that this cannot happen again.
- We will make sure to call you.
frame (we have | i have | we are | i am) _2 (added | changed | retrained | introduced | changing | adding | training | put in place) _4 (check | process | procedure | staff | rule | alarm | step | safeguard | training | team)
+ We have changed the process at the depot.
- We have changed your address.
frame (learn | learned | learnt | learning) from this
+ We will learn from this.
- Learn from our guide.

# "Sorry" that only asks politely.
signal concrete
frame SORRY [;] [but] (can | could | may | would | what | which | who | did | do | where) (you | i | we | is | was | one | number | your)
with tag=excuse weight=0 negatable
unless inside ((for | regret) what you)
unless after ([have | had | all] (experienced | endured | suffered | gone through | been through | went through | had to))
+ Sorry, can you send the number again?
- Sorry, you can send it again.
- I regret what you had to go through.
