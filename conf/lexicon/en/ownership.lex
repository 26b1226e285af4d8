# ownership.lex - what the agent does, did, offers; alone or with the customer.

class ACTED: refunded | credited | reset | escalated | forwarded | sent | asked | ordered | replaced | fixed | corrected | removed | cancelled | canceled | updated | checked | reported | opened | raised | booked | arranged | issued | processed | shipped | resent | dispatched | extended | reactivated | restored | unlocked | unblocked | reinstated | deleted | waived | reversed | merged | moved | flagged | passed | spoken | talked | called | phoned | contacted | located | found | looked | reviewed | tested | reproduced | created | added | changed | set | put | reserved | applied | submitted | filed | notified | informed | attached | enclosed | traced | stopped | confirmed | upgraded | started | turned | taken | made | prepared | scheduled | asked | written | marked | activated | placed | given | instructed | rebooked | swapped | adjusted | cleared | rebuilt | recovered | repaired | told | shared | noted | rang | transferred | printed | lifted | mended | drove | knocked | paid | bought | collected | delivered | released | withdrawn | withdrew | packed | posted | blocked | credited | doubled | halved | hired | traced | freed | settled | honoured | honored | cleaned | rewritten | rewrote | wrote | held | kept aside | laid aside | returned | recalculated | spread | pushed | paused | rebilled | reissued | whitelisted | approved | granted | done | switched | resolved | straightened | sorted | closed | logged | listed | entered | redone | redirected | renewed | rerun | restarted | dropped | mailed | emailed | texted | nudged | chased | agreed | secured | brought | counted | measured | compared | handed | wired | topped | lowered | raised | excused | exempted | matched | had it | had them | had your | had the | unblocked | reordered | repacked | resized | rescheduled | postponed | suspended the | annulled | undone | rolled | patched | restocked | sealed | signed | stamped | verified it | verified your | proofread | reinstalled | reset | retrieved | rescued | recharged | relabelled | relabeled | reprinted | refiled | reassigned | repriced
class ACT: refund | credit | reset | escalate | forward | send | ask | order | replace | fix | correct | remove | cancel | update | check | report | open | raise | book | arrange | issue | process | ship | resend | dispatch | extend | reactivate | restore | unlock | unblock | reinstate | delete | waive | reverse | merge | move | flag | pass | speak | talk | call | phone | contact | trace | find | review | test | create | add | change | set | put | reserve | apply | submit | file | notify | inform | stop | confirm | upgrade | start | take care | make | prepare | schedule | write | email | mail | ring | get back | come back | follow up | stay | walk | guide | see to | collect | pick | deliver | rebook | swap | adjust | clear | repair | recover | cover | personally | keep you | let you know | reply | return | share | look | investigate | sort | handle | reach | chase | watch | monitor | bring | hand | connect | resolve | be in touch | compensate | reimburse | pay

signal own.done
frame (i | we | i have | we have | i had | we had | our team has | my colleague has | my team has) [have | had | has] [INTENSE | now | already | today | also | just | this morning | personally | since] [INTENSE | already | now] ACTED
unless before (as | if | once | when | that)
unless inside (made a mistake | taken a)
unless after (that you | our policy)
+ I have asked the warehouse to send it again.
+ We've refunded the 49 euros.
- Have you checked the cable?
frame (your | the | a | an | it) _3 (has been | have been | is now | was just | are now) [now | INTENSE] ACTED
unless before (if | once | when | after)
unless inside (by you | closed | suspended)
+ Your refund has been issued today.
- Once your order has been shipped, the page shows it.
frame ^ [all] done [; | . | and]
unless after (with | by)
+ Done: the new address is on both policies.
- Done by noon.
frame (your | the | it | this | <num> | that | everything) _4 (was | were | has been | have been | is being) [now | just | also | already] (approved | sent | released | refunded | credited | paid | transferred | booked | corrected | removed | cancelled | canceled | reversed | posted | dispatched | shipped | fixed | restored) _4 (today | this morning | this afternoon | yesterday | just now | minutes ago | an hour ago | now | tonight)
unless before (if | once | when | after)
unless sentence (by you)
+ Your claim was approved and 780 was sent to you today.
- If it was sent today, wait for it.
frame (a replacement | a new _2 | a refund | the replacement | your replacement | your refund | a courier | an engineer | a technician | a plumber | a fresh _1 | a spare | a parcel | a box | the money) (leaves | left | went | comes | arrives | goes out | goes off | goes to you | is (on (its | the | his | her) way | coming | packed | ready | booked | ordered | arranged | in the post) | will (arrive | come | reach | be (with | there | sent | at | on | in | collected | delivered | here)))
+ A new cable leaves our store today.
- A new phone is 90 pounds.

frame (is | are | was | were | is now | are now | goes | go | went | leaves | leave | left) [now | already | just] (on (its | the | their | his | her | your) (way | van | truck | bike | road) | on (this | today's | tonight's) | out (to | today | this | tomorrow | on | by) | in the post | in your account | back in your account | credited back | at your door)
unless before (once it | when it | if it | if)
+ A new pack is on its way.
+ The correction goes out today.
- He is out of reach.
frame (they | he | she | the manager | our manager | our engineer | our driver) (have | has | had) [now | already | just] ACTED
unless before (if | once | when | that)
+ They have moved you to another room.
- If they have moved, tell us.
frame (taken | have taken) _3 (case | it | this | over | off) [myself | personally | from here]
only sentence (i | we)
+ I have taken the case over myself.
- The picture was taken from here.
frame ((as i | while i | as we) (type | write | speak | am writing this | was writing) | (i have | we have) got _2 (ready | waiting | lined up | on it | working on | set aside | on the truck | on the van) | (is | goes | leaves | leave | are | go) _3 on the _2 (van | truck | courier | flight) | while writing this)
unless before (if)
+ I've got a cook working on it as I type.
- As I said, it is open.

frame (^ | ;) [<num>] (refunded | lifted | credited | cancelled | canceled | corrected | reset | removed | restored | replaced | booked | ordered | resent | reopened | unlocked | unblocked | waived | escalated | extended | placed | added | sent | asked | written to | called | phoned | rung) (the | your | you | a | an | our)
only sentence (i have | we have | <num>)
unless sentence (you have | if | once | after | when)
+ I have today: lifted the block on your card.
- Asked the way, she smiled.
frame (i | we) got (a | an | you | your | the) _4 (on the | for you | ready | set aside | waiting | loaded | packed | booked | lined up | in the)
unless before (if | when | that)
+ I got a spare one on the truck.
- I got a letter from you.
signal own.will
frame (will | shall) [also | personally | gladly | then | now] (be with you | ring you | call you | phone you | visit you | bring you | be at your | be out | come to you | collect | be there | reach you | be in your account | be back in your | drive | polish | dry | mend | repair | cover | pay | bring | deliver | fit | replace | be refunded | be credited | come | arrive | write | report back)
unless before (you | if | when | once | it | that | bank | not)
+ Our seamstress will ring you today.
- You will collect it.
frame (comes | brings | starts | rings | calls | arrives | visits | delivers | collects) [you | to you | a | the | one | round | out] _3 (tomorrow | today | tonight | at <num> | on (monday | tuesday | wednesday | thursday | friday | saturday | sunday) | this (afternoon | morning | evening | week) | by <num> | before <num> | before noon)
unless before (if | when)
+ A courier brings you the new one tonight.
- The train comes to Leeds.
frame (i | we | i am | we are | our team | my colleague | one of our _2 | a _2 team member | someone | our _2 team) [INTENSE] (will | going to | shall | will be) [INTENSE | also | be | personally | now | then | gladly | happily] [INTENSE] ACT
unless before (if | when | once)
unless inside (will not | not)
unless after (the policy)
+ I will write to you on Wednesday.
+ We'll send a courier tomorrow.
- We will not refund it.
frame (let me | allow me to | permit me to) [INTENSE | just | quickly | also] (ACT | make | get | help | see | take | have | fix | sort | try | dig | explain | do)
unless after (know)
+ Let me fix this for you.
+ Let me make this right for you.
- Let me know.
frame (i am | we are | i | we) [now | currently | already | INTENSE] (sending | refunding | arranging | replacing | asking | issuing | ordering | processing | escalating | forwarding | booking | crediting | fixing | calling | waiving | shipping)
unless before (if | are)
+ I'm sending a new pair this afternoon.
- Are we sending it?

frame (i | we) (will | shall) [INTENSE | also | now] (have | get) (it | them | this | that | you | your | the | a) _3 (running | fixed | ready | made | sorted | done | back | in | out | up | posted | sent | delivered | working | mended | repaired | there | by | before | tonight | today | tomorrow | this | on)
unless before (if | when)
unless inside (get back)
+ We'll have it running by about ten.
- We will get rain.
frame (will | shall) [also | now] (be | go | come | leave | reach) (in the post | transferred | paid out | sent | posted | emailed | delivered | collected | shipped | refunded | credited | corrected | with you | at yours | on your | in your) _4 (by | on | before | today | tomorrow | tonight | this | within | next | at | until)
unless before (if | when | you | once)
+ It will be transferred by 12 May.
- It will be sent.
frame (i | we) (will | shall) [INTENSE | also | personally] (drop you | catch | ring | keep | push | export | hold | try | measure | fetch | empty | knock | stop by | come by | swing by | take it | take this | stay | sit down | chase | go through | see to) 
unless before (if | when)
+ I will catch the surgeon between two lists.
- If we will keep it, you know.
frame i am (keeping | holding | taking | riding | staying | driving | dropping | coming | chasing | watching | handling | dealing)
unless before if
+ I'm keeping this ticket until it is finished.
- Am I holding it?

frame ^ [i will] be [right] (there | with you | at yours | over | round | back) (by | at | on | before | within | in | tomorrow | today | tonight | first thing | this)
+ Be there by noon.
- Be there or be square.
frame (i | we) (should | would) [INTENSE | also] like to (invite | offer | send | give | replace | refund | make | bring | come | take) [it | this | that | you | both of you | you both | them | your | the | a | one]
unless inside (give feedback | take this opportunity | make sure | make a note)
unless before (if)
+ I should like to invite you both to another night.
- I should like to see it.
signal own.vague
frame (i am | we are | our team is | our engineers are | our developers are | they are | team is) [INTENSE | currently | still | now | already | closely | constantly | actively | aware of this and] (looking into | working on | investigating | checking | aware of | on it | on the case | monitoring | working to | working with | reviewing | looking at | working hard | working closely)
unless before if
+ We are looking into it.
- Are you looking at the right page?
frame (i | we | our team) [INTENSE] (will | would like to | would love to | would be glad to | would be happy to | want to | can | are going to | wish to | are here to) [INTENSE] (look into | investigate | check into | help | assist | get this | have this | take a look | take a closer look | see what | sort this | sort it | try to | resolve | get to the bottom | make this right | make things right | make it right | check this | work on)
unless inside (can not)
+ We'd like to help.
+ We will look into the matter.
- We cannot help.
frame (happy | glad | here | ready | love | more than happy | pleased) to (help | assist | look)
unless before not
+ Happy to help!
- I need you to help.

signal repair
frame (make | put | set) (this | it | things | that | everything | matters) [all] (right | better | up to you)
unless before not
+ Let me make this right for you.
+ What can I do to make this better for you?
- Make this page wider.
frame (i | we) [INTENSE] [have | will | would like to | can | want to | had | are | am] [INTENSE | already | now | happily | also | today | gladly] [offer | give | offering | giving | issue | add | apply | added | credited | credit | refunded | refund | refunding | waived | waive | compensate | reimburse | cover | replaced | replace | send | sending | sent | issued | applied] [you | your | an | the | a | back | all | out] _3 (voucher | refund | discount | replacement | gift | free of charge | compensation | free month | credit | goodwill | upgrade | fee | charge | for free | at no cost | in full | money back | amount | refunded | waived | reimbursed)
only inside (refund* | credit* | waive* | offer* | give* | giv* | issue* | replace* | compensate | reimburse* | send* | sent | cover | add* | apply | applied)
unless inside (not | no | NOTCAN | unable)
unless before (if | that | as | whether)
unless clause (if | policy | whether)
+ I have refunded the delivery fee.
+ We would like to offer you a voucher.
- We cannot offer you a refund.
frame (you | your _2) (get | will get | are getting | will have | will be | are not | do not) [all | both | of] _2 (money back | refund | refunded | full refund | voucher | credit | paying for | free month | free | repaid | loan* | charged | pay a penny | new one free)
unless before (if | when)
unless clause (if | policy)
+ You get the money back, all of it.
- You get a receipt.
frame (we will | i will | we shall | let us | we are) [gladly | happily | of course | also] (cover | pay | paying | refund | waive | bear | reimburse | covering) (the | your | for | it | all | any | half)
unless after (guide)
+ We'll cover the refill.
- We will see.
frame (no charge | no extra charge | without charge | at our (expense | cost) | credited back | has been credited | is free for | are free of charge | loaner | a loan | <num> off | knocked | made it up)
unless before (if)
unless sentence (how much)
+ The new room is at our expense.
- The charge is high.
frame (on us | on the house | free of charge | at no cost to you | at no extra cost | no charge to you | as a goodwill gesture | as a gesture of | gesture of goodwill | by way of apology | to make up for | making up for | as an apology)
unless before not
+ The second lesson is on us.
+ To make up for the lost day, have two more.
- We rely on you.
frame ((will | are | is | you are) not [be] (paying | charged | billed | asked to pay) [for] | keep (the old one | the old | both | the first one | the broken one | it anyway | them both) | will be [back] in your account | is in your account)
unless before (if | until)
unless sentence (if you cancel | unless)
+ You're not paying for either of them.
+ The taxi fare of 118 will be in your account on Monday.
- Keep the lid closed.

frame (i | we) [INTENSE] [have | will | am | are] [INTENSE | already | now | also | just] (put | putting | add | added | adding | knock | knocked | take | taken | took | paid | pay | send | sent | give | given | gave) [you | another | back | off] <num> [<word>] [back | off | extra | in] (on | to | onto | off | from | back | into | for) (your | you | the) [<word>] [account | card | bill | balance | wallet | invoice | next]
unless before if
unless inside (by <num> | at <num>)
+ I have put 10 pounds on your account.
- I put 10 on my list.
frame (drive | bring | take | carry | deliver | courier | run) (a | the) (new | fresh | second | replacement | right | correct) _2 (over | round | out | to you | to your | myself | by hand | personally)
unless before (you | if you)
+ I'll drive a new one over myself on Friday.
- You bring the new box over.

signal collab
frame (let us) [INTENSE] [INTENSE] (work | get | see | look | go | find | figure | start | try | sort | fix | tackle | take | resolve | solve | begin | make | do | dig | walk | check | put)
unless after (it down)
unless before (please | do not | will)
+ Let's work through this together.
+ Let us get this sorted out together.
- Please let us know.
frame (together | hand in hand | side by side | as a team)
unless clause (put | assembled | goes | bundled | glued | sewn | come | call)
unless clause (close | closer | live | all)
+ We can go through the steps together.
- The kit is glued together.
frame (we can | we could | shall we | could we | we will | we shall | i can | i will) _3 (together | with you)
+ I can go through it with you.
- We can paint it.
frame (shall we | would you like us to | would you like me to | would it help if | would it suit you | can we | would you prefer)
with question
+ Shall we look at it on a call?
- Is it warm?

signal invite
frame (what can (i | we) do | how can (i | we) | what would help | is there anything (i | we) | what would you | how would you like | what else can (i | we) | anything else (i | we) can | how may (i | we)) _3 (make | help | better | right | you | improve | do)
+ What can I do to make this better for you?
- What can break it?
frame (if [anything | something | any of this | this | it | the] _5 (wrong | unclear | odd | off | missing | amiss)) __4 (answer | reply | call | write | tell | ring)
+ If anything in this looks wrong, answer this mail; it comes to me.
- If the light is off, press the key.
frame (reply | write | call | ring | answer | email | mail | text) _2 (directly | to me | me on | me directly | straight to me | personally | this mail)
unless before not
+ You can reply to me at any time.
- Call the depot.
frame (we are | i am | i will be | we will be) [always | INTENSE] (here | around | at your side | there) (to help | for you | to listen | if you | whenever | any time | anytime | to assist | should you | when you)
+ Your experience matters to us, and we're here to help.
+ I'm here if you need anything.
- We are here until noon.
frame (how do you feel | would love to hear | love to hear | like to hear | want to hear | tell us how | tell me how | your view | your feedback helps)
+ We would love to hear how it went.
- You hear a beep.

signal invite.generic
frame (let us know | let me know | keep us posted | keep me posted | feel free | do not hesitate | reach out | reach back | get in touch | contact us | drop us | write to us | update us | give us a call | reply here | get back to us)
with negatable
+ Let us know how it goes.
- We know the route.

signal overpromise
frame (never | not ever) [INTENSE] [happen | occur | be] (happen again | occur again | happen to you again | again happen | have this | have to worry | see this)
unless before (promise | guarantee | that it | say)
unless sentence (can not | cannot | should | supposed | so that)
+ This will never happen again.
- I cannot promise that it will never happen again.
frame (i | we) [can] [INTENSE] (guarantee | promise | swear)
unless after (you a)
unless sentence (not promise | not guarantee | cannot)
+ I guarantee a perfect result.
- We can not promise that.
frame (<num> percent sure | hundred percent | one hundred percent) [sure | guaranteed | certain | fixed | safe]
+ It is one hundred percent guaranteed.
- The battery is full.
frame nothing will ever
+ Nothing will ever go wrong again.
- Nothing is lost.
