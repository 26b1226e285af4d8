# harm.lex - words that hurt, whatever else stands in the mail.

signal blame
frame (nobody | no one | anyone | anybody | someone) [else] to blame but (yourself | yourselves)
with negatable
+ You have nobody to blame but yourself.
- We have nobody to blame but ourselves.
frame (should have known better | should know better | ought to know better | it was you who | you are the one who | you were the one who | you only had to (look | ask | read | check | call | wait | press) | you had only to | (mistake | fault | error | slip | problem | responsibility) (was | is) (yours | with you | at your end) | yours ; not ours | not our fault (if | that | when) you | not our problem (if | that | when) you | not us ; you | down to you | (if | had) you [had] bothered to | customers who (can not | cannot | do not | will not | fail) | people who (can not | cannot | do not) (read | follow | enter | listen | type | think))
unless before (if | not | we | i | whether)
unless after (did (nothing wrong | it right) | noticed | spotted | found | told us | saved | helped)
unless sentence (we should have known better | thank you)
+ It was you who gave the code away.
+ That mistake was yours, not ours.
- We should have known better.
frame if you had (compared | looked | bothered | measured | counted | tested | tried | informed | prepared | planned | organised | organized | booked | registered | updated | replied | responded | locked | insured | protected | changed | cancelled | canceled | reported)
only sentence (would | could | might | should)
unless sentence (sorry | i wish | we wish | thank)
unless before (even | as)
+ If you had compared the numbers, you would have noticed.
- Even if you had compared them, you could not have seen it.
frame (you were | you are | your (son | daughter | husband | wife | father | mother | child | team | staff)) [INTENSE | just | simply] [obviously | clearly | evidently | plainly] [driving | parked | standing | speeding | looking | being | going | using] [it] [INTENSE | far] (too (fast | slow | late | careless | close | quick | impatient) | (negligent | careless | reckless | irresponsible | inattentive | asleep | drunk | not paying attention | not looking | not careful | at fault | to blame | in the wrong | in breach | in default))
unless before (if | in case | whether | that)
unless clause (if | not your)
unless after (for my taste)
+ You were obviously driving too fast.
- If you are too late, call us.
frame (had you | if you had | if only you had | were you) _2 (looking | listening | careful | more careful | attentive | at home | on time | there | been looking | been listening | been careful | been more | been at home | been there | paying attention)
only sentence (would | could | might | should)
unless sentence (sorry)
+ Had you been looking where you were going, you would have seen it.
- If you had looked, that was kind.
frame you [INTENSE | simply | must have | may have | have | had | probably | evidently | apparently] (entered | typed | used | gave | provided | chose | selected | put in | keyed | supplied | wrote | set | pressed | picked | ordered | sent | installed | clicked) [DET | us | in] [INTENSE] _1 (wrong | incorrect | invalid | false | bad | incorrectly | wrongly)
unless before (if | in case | nothing | that | whether | when | unless | or)
unless clause (if | happens when)
unless sentence (easy to | easily | happens to | no problem | not your fault)
with statement
+ You entered the wrong password.
+ You gave us an incorrect address.
- If you entered the wrong password, the page shows it.
- You did nothing wrong.
frame (you | your (father | mother | son | daughter | wife | husband | partner | colleague | team | company | child | assistant | user | users)) (failed | neglected | forgot | refused | omitted | ignored | never bothered | did not bother | chose not | did not even | were careless | overlooked | misread | misused | mishandled | disregarded)
unless before (if | in case | whether | that | unless | or)
unless clause (if | in case)
unless after (your password | your pin | your username | password)
unless inside forgot
unless sentence (we sent you | our own)
+ You failed to read the notice.
+ Your father failed to show his pass.
- If you forgot your code, press Reset.
frame you (forgot | have forgotten) (to | that)
unless before (if | in case | whether)
unless clause if
+ You forgot to renew.
- If you forgot to renew, write to us.
frame you did not [even | INTENSE | actually] (read | follow | check | pay | provide | enter | send | include | tell | use | complete | notice | listen | respond | answer | back up | save | keep | register | inform | report | attach | bother | think | look | submit)
unless before (if | in case | whether | sorry)
unless clause (if | sorry | apolog* | whether)
unless sentence (not your fault | no worries)
+ You did not follow the instructions.
- I'm sorry you did not get an answer.
- If you did not enter a code, do so now.
frame you should (have | not have) [INTENSE] (read | checked | known | been more | kept | told | called | done | followed | noticed | thought | used | paid | waited | backed | saved | listened | looked | asked | contacted | reported | informed | opened | put | set | updated | charged | bought | realised | realized | cancelled | canceled)
unless before (if)
unless after (received | gotten)
+ You should have read the notice.
- You should have received it by now.
frame (as | like) (i | we) [have] [already | previously | clearly | repeatedly | INTENSE] [have] (told you | said | explained | stated | mentioned | informed | wrote | written | advised)
unless after (on the phone | in our call)
+ As I already told you, the fee stands.
- As you told me, the fee stands.
frame (already | clearly | repeatedly) (told you | explained | stated | informed you | explained to you)
unless before (you | you have)
+ I have already explained this.
- You have already explained it, thank you.
frame (as | like) [already | previously | clearly] (stated | explained | mentioned | communicated) (before | above | already | earlier | clearly | previously | in my | several | many | multiple)
+ As stated above, the fee stands.
- The fee stands.
frame (user error | your own (fault | mistake | doing | error | carelessness | negligence | responsibility | choice | decision | problem | lookout) | your (fault | negligence | carelessness | mistake | misuse | lack of) | caused by you | caused by your | due to your | result of your | because of your | because you | operator error | customer error | (error | fault | problem | mistake | issue | oversight | failure) [is | was | lies | must be | seems to be | entirely] (on | at) your (side | end | part))
unless before (not | never | not due to | nothing | no)
unless clause (not | never | if | could you | check | whether | is it | working)
unless after (concern | loyalty | feedback | help | report | patience | deserve | are | location)
unless inside (because you)
+ This is a user error.
+ The damage is your own fault.
- It was not your fault.
frame because you (did | have | had | failed | forgot | used | entered | never | ignored | opened | cancelled | canceled | chose | missed | changed | deleted | waited)
unless before (not | if)
unless clause (if | not your)
+ It broke because you opened it.
- It works because you are clever.
frame you (claim | claimed | allege | alleged | insist) [that | to]
unless before (if | when)
unless clause (refund form | if)
+ You claim that the parcel was empty.
- You can claim it back.
frame (had you | if you had) [only | INTENSE | not] (read | checked | followed | told | listened | looked | paid | contacted | done | called | kept | backed | bothered | taken)
+ Had you read the page, you would know.
+ If you had followed the steps, it would work.
- If you have followed the steps, press Save.
frame you (must have | obviously | clearly | evidently) (done | dropped | damaged | broken | mishandled | pressed | deleted | given | changed | misread | misunderstood | do not | did not | have not | are not | confused | missed)
unless before if
+ You must have dropped it.
- You must have a ticket.
frame (customer | customers | clients | client) (failed | is responsible | are responsible | did not)
+ The customer is responsible for the loss.
- Customers love it.
frame (it is | that is | this is) [INTENSE | really] your (responsibility | problem | duty | job | fault | mistake | own)
unless before (if | not)
+ It is your responsibility to make copies.
- It is your turn.
frame (we | i) (have no (record | evidence | proof | trace)) __6 (you | your) (must | claim | said | say)
+ We have no record of a call, you must be mistaken.
- We have no record of a call on that day.

frame (this | that) one is on you
+ This one is on you.
- This one is on the house.
frame (i | we) did (tell | warn | remind | inform) you
+ I did tell you to have it serviced.
- Who did tell you?
frame it is [INTENSE | probably | obviously] your (wifi | computer | device | phone | browser | router | network | connection | settings | own | fault)
unless before (if | check whether | whether)
+ It's your wifi.
- It is your turn.
frame you [INTENSE | simply | just] (put it off | left it | waited too long | ate something else | dropped it | broke it | did this | caused | lost it | spilled | spilt | overloaded | overcharged it | pressed the wrong | misplaced)
unless before (if | how | when | after | that)
unless clause (if)
+ You put it off.
- If you dropped it, tell us.
frame you (probably | likely | most likely | surely | must have | perhaps) (ate | drank | eaten | did | touched | dropped | opened | broke | broken | clicked | pressed | typed | entered | forgot | forgotten | spilled | spilt | mixed | overlooked | deleted | used the wrong | ignored)
unless before (if)
unless sentence (sorry | not your fault | no worries)
+ You probably ate something else.
- You probably know the page.

frame (despite | in spite of | regardless of | notwithstanding) _2 (warnings | instructions | advice | reminders | notices | terms | emails | guidance)
only sentence (you | your)
unless before (sorry)
unless sentence (none of | not your)
+ You gave the code away despite numerous warnings.
- We sail despite the warnings.
frame [INTENSE | grossly] (negligent | negligence | careless | carelessness | reckless | irresponsible) (on your (part | side | behalf) | of you | by you)
unless clause (none of | nothing)
+ This was grossly negligent on your part.
- It was careless of us.
frame (only | nobody but | no one but | yourself) [have] (yourself | yourselves) [to] (blame | thank)
+ You only have yourself to blame.
- Have yourself a cup.
frame (have yourself to blame | yourself to (blame | thank) | your own making | brought [this | it] [on | upon] yourself | did this to yourself | bed you made | that is on you | that one is on you | your own lookout)
unless before (not | never)
+ The leak is of your own making.
- Pour yourself a cup.
frame you [INTENSE] (obviously | clearly | evidently | apparently | simply | plainly | must have | presumably | just) (overfilled | overloaded | overlooked | skipped | ignored | forgot | forgotten | misread | misunderstood | misused | dropped | broke | broken | bent | forced | spilled | spilt | deleted | pressed | clicked | typed | entered | put | left | did | done | had | used | set | gave | given | lost | mixed | missed | failed | opened | washed | cleaned | cut | changed | chose | chosen | waited | assumed | exaggerated | installed | plugged | connected | never | do not | did not | have not | cannot | can not)
unless before (if)
unless after (care | everything right | nothing wrong | deserve | well | all you could | your best | enough)
unless sentence (sorry | apolog* | our mistake | you did nothing wrong)
+ You obviously overfilled it.
- You clearly did everything right.
frame (when | because | if only) (people | customers | users | clients) (skip | ignore | do not read | do not follow | never read | refuse | cannot read | forget | insist | do not bother | misuse)
+ We see that when people skip the manual.
- When people call, we answer.
frame (would not have | would never have | could not have | need not have) (happened | been | broken | occurred | failed | been (taken | stolen | lost | charged | cancelled | damaged)) _3 (if | had) you
unless sentence (sorry | our fault)
+ It would not have happened if you had been at home.
- It would not have been fixed without you.
frame if you had (been | picked | chosen | waited | asked | opened | signed | stayed | answered | paid | used | kept | packed | given | sent | come | arrived | applied | written | locked | watched | looked after | looked)
only sentence (would not | would have | could have | might have | should)
unless sentence (sorry | i wish | we wish | thank | bought had anyone)
+ If you had been in, it might have worked.
- If you had been there you saw the film.

signal cold.ack
frame (i | we) (do not | did not | fail to | can not | cannot | could not | am unable to | are unable to | really do not | honestly do not | simply do not) [INTENSE | honestly | even] (understand | see | know | get | comprehend | grasp | follow) [INTENSE] (why you | what you are complaining | what your problem | what the fuss | the problem here | how this | your frustration | your anger | your problem | your complaint | what the problem | the issue here | how that | what is so | what you expect | what the issue | why this is)
unless clause (could you | can you)
unless inside (how this could | how this happened | how that could)
unless after (could have | happened | was missed | can happen)
+ I don't understand why you are upset.
+ We fail to see what the fuss is about.
- I do not know how this happened.
frame (i | we) (do not | did not | cannot | can not | could not | am not going to | are not going to) (care | feel sorry | apologise | apologize | owe you | have time for)
unless after enough
unless inside (cannot care)
+ We do not owe you an apology.
- We cannot apologise enough.
frame (no reason | nothing) [for you] to (be upset | be angry | complain | get upset | be frustrated | worry about | be worried | get so)
+ It is nothing to complain about.
- There is nothing to pay.

frame (fail | fails | struggle | struggling | at a loss) to (see | understand | grasp | comprehend | appreciate) [why | what | how]
unless before (you | they | not)
unless sentence (how this could | how that could | how this happened)
+ I fail to see what there is to be upset about.
- You fail to see it.
frame (what | one thing | something) (i | we) (can not | cannot | do not | fail to) (understand | see | grasp | get | comprehend) _2 (why | that | how)
unless sentence (how this could | how that could | could happen | our)
+ What I cannot understand is why you make such a noise.
- What I cannot see is the date.
frame (not | never) [INTENSE] (see | understand | know) [INTENSE] why (you are [INTENSE | being | making | getting | complaining] | you have | you keep | you would | anyone would | this is such | it matters | it should | people)
with negatable
only before (i | we | i do | we do | i can | we can | i really do | i honestly do | i simply do)
unless after (charged | billed | not told)
unless sentence (charged | could you tell)
+ We never understand why people complain.
- We do not know why you were charged.

frame (nobody | no one | none of us | not one of us) [here | in the team | on the team | at our end | on _2] (understands | sees | knows | gets | understand | see) why (you | anyone | one | somebody | this)
unless before (i wonder)
unless after (were (charged | not told))
+ Nobody on the team understands why you would get angry.
- Nobody knows why the lamp went out.
frame (see | saw | have | find | there is | there was) [INTENSE | absolutely | simply | honestly] (no (need | reason | cause | grounds | call) | nothing) [INTENSE | whatsoever | here | at all] (for you | for anyone | for anybody | for this | for all this | for all that | for such | for the | for that) _2 (be | get | feel | upset | angry | emotional | complain | complaint | complaining | fuss | anger | drama | tone | outrage | cry | worry)
with negatable
+ I really see no reason for you to be this upset.
- There is no need for you to call.
frame (no | not any | there is no) [INTENSE] (need | reason | cause | point) (to be | to get | in being | in getting | to feel | for being) [INTENSE | that | this] (upset | angry | emotional | sentimental | dramatic | hysterical | rude | unpleasant | offended | sensitive | touchy | difficult | aggressive | worked up | frustrated | annoyed | cross | sarcastic | impatient)
with negatable
unless sentence (sorry | not your fault)
+ There is no need to be sentimental about an old lamp.
- There is no need to be at home.
frame (is | are) [INTENSE | quite] (beyond | past) (me | us)
only sentence (why | how | what | anyone)
unless sentence (how this | how it | why it | why the | how the)
+ Why anyone would cry over a tooth is beyond me.
- How it broke is beyond me.
frame (difficult | hard | impossible) (to | for (me | us) to) (see | understand | grasp | get) (why (you | anyone | one | this should | it should) | what you | what the)
unless before (not)
unless after (were (charged | told) | need)
+ It is difficult to see why you should be so upset over it.
- It is hard to see what you need.
frame not [INTENSE] (get | understand | see | know) what (you are | there is | the) [INTENSE] (worried | upset | angry | so | complaining | getting | fuss | problem | on about | crying | excited | afraid | cross | annoyed | to be)
with negatable
unless sentence (could you | can you | please | sorry | would you)
+ I honestly don't get what you are so worried about.
- I do not know what the problem is yet, could you tell me?
frame for the life of (me | us)
with negatable
only sentence (why (you | anyone | this | it should))
unless sentence (why it | why the)
+ I cannot for the life of me see why you're so distressed.
- I cannot for the life of me open it.
frame (beyond me | past me | a mystery to me | strange to me | odd to me) (how | why | that | what) (one | you | anyone | anybody | people | somebody)
+ It is beyond me how one can shed tears over a lamp.
- It is beyond me how it broke.
frame (not | never) [INTENSE] (understand | see | get | share) (the | your | all this | all the | this) [INTENSE] (fuss | drama | excitement | outrage | hysteria | commotion | anger over | anger about | problem with | need for | point of)
with negatable
only before (i | we | i do | we do | i can | we can | i really do | i simply do | we simply do | we honestly do)
+ We cannot understand the fuss over a plastic windmill.
- We see the problem with that.

signal dismiss
frame ((no action will be taken | no further action will be taken) | (meant | intended | said | written) _2 (as | in) (a joke | banter | jest | fun | humour | humor | a compliment) | (was | is | it is) (just | only | mere) (a joke | banter | a bit of fun | humour | humor) | not (going over | explaining | repeating | discussing | debating) (it | this | that) (again | any further | further))
unless sentence (sorry | apolog* | should not | no excuse | not funny)
+ The remark was meant as banter.
+ I'm not going over it again.
- No action is needed on your side.
frame (not that hard | not that difficult | not that complicated | not rocket science | not brain surgery | takes two (clicks | minutes | seconds) | everyone else (manages | managed | copes | can | does | has no | seems able | understood | understands) | everybody else (manages | copes | can | does) | others manage | even a (child | beginner) | any (child | beginner) | a (child | toddler | monkey) can | (families | people | customers | others | tenants | users) (live | cope | manage) (with | without) [a bit | it | this | that | such] | (nobody | no one) [else] (makes | made | is making) (a | such a) (fuss | scene | drama) | nothing to worry about ; you just | these things happen ; | such is life | worse things | you will get over it | it is what it is | we all have (problems | bad days))
with negatable
unless sentence (sorry | apolog* | understand | not your fault)
unless before (if)
+ It's really not that hard.
+ Plenty of families live with a bit of damp.
- The box is not hard.
frame (it is | this is | that is | it was | that was) [INTENSE | really] (only | just | merely | simply) (a | an | one | two) [INTENSE] (small | minor | little | tiny | short | brief | slight | delay | few | day | cosmetic | trivial | couple | phone | game | scratch | week)
unless before (if)
unless sentence (not just | sorry | understand)
+ It is only a small delay.
- It was only a rumour.
frame (calm down | relax | get over it | be patient | move on | chill | overreacting | over-reacting | exaggerat* | making a fuss | blown out of proportion | not a big deal | no big deal | not the end of the world | not that bad | hardly a disaster | worse things happen | such a fuss | take it easy | too sensitive | be reasonable | stop complaining | first world problem)
with negatable
unless before (please do not | your)
unless clause (so that you can)
+ Please calm down.
+ It is not a big deal.
- The dog is calm.
frame (works | working | work) [INTENSE | fine] (for everyone else | for everybody else | for others | for me | for all other | for other customers | on my machine | here)
unless before (not | longer)
unless clause (if)
+ It works fine for everyone else.
- It works on Mondays.
frame (nobody | no one | no other customer | no other customers | none of our other) [else] [on | in | at | from] [your | the | our] [<word>] [has | have] [ever | INTENSE] (complained | complains | complain | had this | reported | has this)
+ Nobody else has complained.
- Nobody answered the bell.
frame (as anyone can see | anyone can see | obvious to anyone | everyone knows | everybody knows | it is obvious | common sense | any fool | as any | surely you | a child could)
+ As anyone can see, the box is open.
- You can see the box.
frame (there is nothing (wrong (with (your | you | the)) | to worry about | we can do | more we can | i can do | else we) | nothing we can do | nothing more we can | nothing i can do | not our (problem | fault | responsibility | concern | department) | not my (problem | fault | department | job))
with negatable
unless sentence (sorry | unfortunately | wish | instead | but i can | but we can | you did | our)
unless after (with them | with it | with him | with her)
+ That is not our problem.
+ There is nothing we can do.
- There is nothing to pay.
frame (normal | expected | perfectly normal) (wear | behaviour | behavior) 
unless sentence (sorry | understand)
with weight=-4
+ This is expected behaviour.
- We expected rain.
frame (you will | you will just | you can) [INTENSE] (live | survive | get used | manage without | have to live)
+ You will get used to it.
- You will receive it.
frame (take it or leave it | if you do not like it | like it or not | go elsewhere | feel free to leave | find another | go somewhere else | find someone else | that is life | tough luck | you deal with it | just deal with it | suit yourself | your loss is)
unless clause (so that)
+ If you do not like it, go elsewhere.
- We deal with it on Monday.
frame (only | just | merely) (a | an) [old | small | little | silly] <word> (. | ; | and | on | that | in | at)
only before (it is | this is | that is | they are | these are | it was | that was)
unless inside (matter | guess | formality | precaution | test | estimate | suggestion | question | reminder | copy | sample | draft | backup | number | start | thought | moment | minute | click | call | display | placeholder)
unless before (not)
unless sentence (sorry | understand | apolog* | worry | safe)
+ With respect, it is only a carpet.
- It is only a formality, and I do it for you.
frame (everyone | everybody | we all) (has | have | gets | get) [INTENSE] (bad days | problems | a bad day | troubles | delays | to wait | worries | issues | bills)
unless sentence (sorry | understand | we all have to wait for the part)
+ Everyone has bad days.
- Everyone has a key.
frame (people | customers | others | families | there are people | there are customers) [out there | with | have] [with | who have] [INTENSE | far | much | a lot] (bigger | worse | larger | greater | more serious | real) (problems | troubles | worries | things | issues)
+ There are people with far bigger problems than yours.
- The people have bigger tables.
frame (boys will be boys | thicker skin | thick skin | grow a (spine | pair | skin) | nobody was hurt | no one was hurt | no harm done | just have to (be | wait | accept | live | toughen | deal | get) | have to be [INTENSE | a bit | a little | more] (stronger | patient | tougher | realistic) | toughen up | man up | pull yourself together | cheer up | is not long (by | for | at all) | mountain out of | storm in a | making a (drama | scene | meal | mountain) | such a drama | so dramatic | dramatic about | really not a problem | not really a problem | hardly a (problem | catastrophe | tragedy | crisis) | no reason to panic | get some perspective | keep things in perspective | in perspective | all in your head | imagining (it | things) | nothing special | not as bad as | could be a lot worse)
with negatable
unless before (that you | i do not think you are | you are not | may | you do not)
unless sentence (sorry | understand | apolog*)
+ You are making a mountain out of a molehill.
- You are not imagining things.
frame (there are (more important | worse | bigger | more pressing) (things | problems | matters | issues) | (could be | could have been | might have been) worse | be (grateful | thankful | glad) (that | it | you | we) | count yourself lucky | (simple | easy) as that | some of us have | we have real | in the grand scheme)
unless before (we | i | know it)
unless sentence (sorry | apolog* | understand | nobody was hurt)
+ There are more important things than one lift.
- There are more important tools in the box.
frame (it is | that is | they are | it was | these are) (only | just) (photos | pictures | money | a seat | hair | a toy | a book | a dog | a cat | a name | a message | one lift | one day | one call | words | some photos | some pictures)
unless sentence (not just | sorry | understand | not only)
+ It's only photos, phone works fine now.
- It is only on Mondays.

signal hostile
frame (idiot* | moron* | imbecile* | retard* | crybaby | whining | whiner | brainless | delusional | shut up | get lost | go to hell | screw you | fuck* | bullshit | asshole | arsehole | bastard | bitch | wanker | piss off | damn you | you liar | liars | halfwit | dimwit | numpty | moaner | drama queen | time waster | timewaster)
unless before (i am [INTENSE] [an | a | such an | the] | i was [INTENSE] [an | a | such an] | what an | me an | felt like a | like an | look like an | feel | look | made you look | made you feel | feel like a | sound | called us | were | was | you wrote | you said | called you | our own | we were | i was | that was a | how | made a | not | not an | not a | stop feeling like an)
unless sentence (sorry | apolog* | our mistake | we were | i was | i felt)
with negatable
+ Idiots like you hold up the line.
+ You are a liar, you liar.
- We were idiots to ship it.
frame (stupid | dumb | fool | fools | foolish | clueless | pathetic | ridiculous | liar | lying | ignorant | lazy | pest | nuisance | incompetent | jerk | loser | childish | silly | hysterical | thick | dense | rude | paranoid | impossible | unreasonable | difficult | entitled | spoiled | spoilt | greedy | clumsy | careless)
only before ((you | your (mail | mails | complaint | question | behaviour | behavior | demand | tone)) [people | guys | all] (are | is | were) [INTENSE | being | such | just | simply | obviously | clearly | really] [a | an | such a | such an | being | too | so | far too | much too | way too] [INTENSE | real | total | complete] | (do not | stop | stop being | do not be | how can you be | how can anyone be | are you | are you really | are you that) [INTENSE | being | such | that | a | an | so])
unless before (not | never | nobody said you are | if you are | you are not being | do not feel)
unless sentence (sorry | apolog* | you wrote | you said)
unless inside (lazy eye)
unless after (to (read | reach | be | write | a | an | expect | ask) | of you)
with negatable
+ Do not be so stupid.
+ You are a liar.
+ You are too stupid to run a shop.
+ Are you stupid?
- We were foolish to ship it.
- You have not been a fool.
- Your father is lying in hospital.
frame (are you even (reading | listening) | are you [even | INTENSE] (listening | able to read | blind | deaf | serious | kidding | stupid) | can you not read | can you read | can you even read | do you even | learn to read | do you know how to | did you even | what part of | how many times do | how often do i | how hard can | how difficult can it | what is wrong with you | what do you expect | what did you expect)
+ Are you even reading my mails?
+ Which part of no, and what part of it, is unclear?
- Are you reading the right page?
frame (stop | quit) (wasting | bothering | emailing | writing | harassing | complaining | whining | spamming | asking | calling | messaging | pestering | moaning)
unless after (to the wrong | from)
unless before (it will | to | not | will)
+ Quit moaning.
- The alarm will stop calling.
frame (waste | wasting) [of] (my | our) time
unless sentence (sorry)
+ You are wasting our time.
- Do not waste your time.
frame (or else | you will regret | you will be sorry | see you in court | consider yourself warned | last warning | we will sue | we will ban you | do not write to us again | do not contact us again | never contact us | legal action against you | we know where)
+ Write again and you will be sorry.
- You will be glad.
frame (^ | ;) [oh | well | and | ah] wow ; _6 (mail | email | message | complaint | essay | novel | somebody | someone)
+ Oh wow, another email.
- Wow, what a view.
frame (so much (free | spare) time | too much time on your | nothing better to do | better things to do | get a (job | hobby | grip) | out of bed on the wrong | got out of bed | hold your hand | holding your hand | your servant | not your (slave | servant | mother | babysitter) | acting like a (child | baby) | act like a (child | baby) | throw* a tantrum | tantrum | stop being | bottom of the (pile | list | queue) | one more (time | mail | email | word | message) and | write again and | keep (this | it) up and | i have had enough of you | we have had enough of you | sick of you* | fed up with you | you and your (kind | sort) | do yourself a favour and | spamming my | wasting everyone | waste of space | waste my time | waste our time | make me laugh | who do you think you are | mind your (tone | language) | watch your (tone | language))
with negatable
unless before (you are not | you feel like | if you have | you are not at the)
unless sentence (sorry | apolog*)
+ The doctor is not going to hold your hand.
- Sorry that you sat at the bottom of the list.
frame (too (dumb | stupid | thick | lazy | slow | dense) to | (bad | terrible | hopeless | useless) at (the | this | your | reading) [game | it] | skill issue | git gud | learn to (play | type | spell | write | wait | use) | spare me [the | your] | spare us [the | your] | sob (story | stories) | people like you | your (type | sort | kind) (of people | always | never | . | ;) | we know your type | off your (backside | arse | high horse) | find yourself a job | find a job | cry somewhere else | cry elsewhere | go cry | i have zero | not losing sleep | your problem not (mine | ours) | could not care less | do not care (what | how | if | about you | whether) | get used to it | deal with it | lock up your | good riddance | till kingdom come | talk to the hand | whatever you say | tell it to | not my problem)
unless before (i wish | afraid | would never | we help | thank | you are | fewer)
unless sentence (sorry | apolog* | thank | glad | we love | we do this for)
+ Spare me the sob story.
- We do this for people like you.
frame (wait | queue | pay | read | behave | call) [your turn] like everyone else
unless sentence (sorry | apolog*)
+ Wait like everyone else.
- You pay less, like everyone else here.
frame you people
unless before (you wrote | said)
+ You people never read.
- Your people and pets are welcome.
frame (you | your) (obviously | clearly | evidently) (can not | cannot | do not | are not | have no | lack | have nothing) [INTENSE] (read | think | understand | capable | idea | better to do | clue | bother | brains)
+ You clearly cannot read.
- You clearly marked the spot.
frame (your excuses | everybody has a story | everyone has a story | explain it to the judge | goes to court | go to court | not going over (it | this) again | do not come back | when he is coming | not my circus | what a whiner) 
+ Your excuses have been noted.
- Court Street is near.
frame (get a life | grow up | nobody cares | who cares | so what (. | ;) | boo hoo | cry me | blah | yawn | ^ whatever (. | ;))
unless after (you | the | it | your | size | works | is | happens | suits | device)
with statement
+ Nobody cares.
- Choose whatever you like.
frame (sick | tired | fed up) (of | with) (you | your)
unless sentence (sorry | understand)
+ We are tired of your complaints.
- I see you are tired of waiting.

frame (fairy (tale | tales | story | stories) | fooling (anyone | anybody | nobody) | free stuff | frankly [it is | that is | this is] [INTENSE] (pathetic | ridiculous | embarrassing | laughable) | (fat | ugly) | you (whale | pig | cow | clown | moron | donkey | muppet) | (lose | losing) some weight | red carpet | your highness | your majesty | the way (toddlers | children | babies) | babysit* | hand holding | pampered | snowflake)
with negatable
only sentence (you | your | we hear | maybe | try)
unless before (sorry | if)
unless sentence (sorry | apolog* | thank | welcome)
+ You're not fooling anyone.
- The red carpet is in stock.

signal sarcasm
frame (with all due respect | as you surely know | as you should know | as you must know | oh really | how clever | bravo | congratulations on (reading | breaking | failing | finding | losing) | well done for | nice try | good luck with that | thanks for nothing | thank you so much for the lecture | believe it or not | newsflash | news flash | shockingly enough | how surprising | what a surprise | poor you | how will you ever | however will you | some people (pay | would pay | have real) | must be terrible for you not | shed a tear | cry me a river | congratulations on being | the only one of our | aren't you lucky | small violin | what a tragedy | what a catastrophe | the horror | boo hoo | oh dear me | my heart bleeds | wow just wow | lucky you)
+ With all due respect, read the page.
+ A cold shower, how will you ever recover?
+ My heart bleeds.
- All respect is due.
