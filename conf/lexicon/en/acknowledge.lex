# acknowledge.lex - words that see the person behind the problem.

signal ack.generic
frame IWE [INTENSE] [MODS] [INTENSE] (understand | appreciate | recognise | recognize | acknowledge | realise | realize | see | hear | imagine | get | know | share | feel | sense | respect | note | only imagine | fully understand | truly understand) [INTENSE] [DET] _1 FEELNOUN
with object
unless after (and will pass | form | team)
unless sentence (like to understand | love to understand | wish to understand | want to understand | more about your)
+ I understand your frustration.
+ We do hear your concerns.
+ I can only imagine the stress.
- We cannot hear your microphone.
- I understand the manual.
frame IWE [INTENSE] [MODS] [INTENSE] (understand | appreciate | recognise | recognize | realise | realize | see | imagine | know | get | feel | acknowledge | tell) [INTENSE] (how | why | what | that) _8 (FEELADJ | FEELNOUN | TROUBLE | important | crucial | critical | vital | urgent | disruptive | valuable | time sensitive | essential | precious | feel | felt | feeling | waited | waiting | hoped | hoping | hurt | hurts | worries | bothers | frustrates | annoys | upsets | matters | inconvenienced | inconveniences)
with object
unless inside (you are looking for | you want to | you would like | no longer a | you forgot)
unless after (to us)
unless inside (important and | valuable to us)
+ I understand how frustrating this must be.
+ We know how important the recording is to your class.
+ I can see why you were upset about the bill.
+ We understand that you are worried about the charge.
- We understand that you want a second card.
- I know how to change the filter.
frame IWE [INTENSE] [MODS] [INTENSE] (understand | appreciate | recognise | recognize | realise | realize | see | imagine | know | get | tell) [INTENSE] (it | this | that | these things | things | the wait | waiting | having | being | losing | not) _5 (FEELADJ | important | hurts | hurt | frustrates | upsets | annoys)
with object
+ We understand it can be unsettling to wait for the money.
+ I know this is not easy and very stressful.
- We know it works on older models.
frame IWE [INTENSE] [MODS] [INTENSE] (understand | appreciate | recognise | recognize | realise | realize | acknowledge | see | saw | notice | gather) [that] (you | your) _3 (facing | faced | having | had | experiencing | experienced | encountering | going through | been through | struggling | unable | NOTCAN | did not | do not | does not | has not | have not | was not | were not | not | trouble | worried | waiting | waited | lost | missed | was | were | is still | are still | had to | FAILING)
with object
unless inside (want | looking for | interested | not have an account | do not have access | you registered | you forgot)
unless sentence (hence | therefore | which does not match)
+ We understand that you are facing trouble with the lock.
+ I see that your train was cancelled.
- We see that your booking is for two.
- I see that you want a window seat.
frame IWE [INTENSE] (can not | cannot | can | could not) [even] [only | just | barely] (imagine | begin to imagine) (how | what | the | being | your | that)
with object negatable
+ I can't imagine how frustrating that was.
+ I can only imagine what that week was like.
- I cannot imagine a better phone.
frame (i | we | anyone | anybody | most people | any of us) would [INTENSE] (be | feel | have been | have felt) [INTENSE] [INTENSE] FEELADJ
with object
+ Any of us would be furious.
- I would be happy to help.
frame (must | has to | had to | would) [INTENSE] (be | have been | feel | have felt) [INTENSE] [DET] [INTENSE] (FEELADJ | the last thing | no fun | a shock | not easy)
with object tag=subject negatable
unless before (you | we | i | it | password | code | name | if)
unless inside (would be hard | would be difficult)
+ Three weeks without a lift must be terribly hard for your mother.
- The lid must be shut.
frame (i am | we are | i was) [INTENSE] (ashamed | mortified | embarrassed | horrified | appalled | gutted | aghast | sickened)
with object
+ I am ashamed of it.
- I am at my desk.
frame (i | we) would (have lost | lose | have run out) [of] [DET] (temper | patience | mind) 
+ I would have lost my patience long before.
- I would lose my keys.
frame (that | this | it | which | what happened) [INTENSE] (must | has to | had to | would) [INTENSE] (be | have been | feel | have felt) [INTENSE] [DET] [INTENSE] (FEELADJ | the last thing | no fun | worse | a shock | not easy | not what you)
with object tag=whole
+ That must have been a horrible morning.
+ This must be so frustrating.
- That must be the blue cable.
frame (that | this | it | which) [INTENSE] (is | was | sounds | sounded | looks | feels | can be | could be | can feel | may be | seems) [INTENSE] [like] [it | this | that] [DET | INTENSE] [can be | is | was | must be | could be | INTENSE] [DET | INTENSE] FEELADJ
with object
unless after (to say | to tell | of time | drive)
unless inside (is hard | was hard | is difficult | was difficult | stuck | mad | is lost | was lost | is tough)
unless before if
+ That sounds stressful.
+ It can be so annoying when a page will not load.
+ That's odd.
- That is the green one.
frame (^ | ; | oh) (sounds | seems | feels) [INTENSE | pretty | rather | quite] FEELADJ (. | ; | and | when | to have)
with object
+ Sounds frustrating! Which room was it?
- Sounds good!
frame (^ | ;) [INTENSE] (frustrating | annoying | maddening | infuriating | disappointing | worrying | upsetting | not fun | unpleasant | painful) [;] (i know | we know | i bet | i am sure | indeed | isn't it | is not it)
with negatable
+ Frustrating, I know.
- It is painful to watch.
frame (that | this | it) [INTENSE] (is | was) [INTENSE] (frustrating | annoying | infuriating | stressful | difficult | hard | upsetting) (for you | to hear | when | not to | having | being | to wait | to have | and)
with object
+ It is hard for you to plan like that.
- It is hard to tell from here.
frame (this | that | it) [INTENSE] (should not | shouldnt | should never | ought not | was not supposed to | is not supposed to | was never supposed to | should certainly not) [be | have] _1 (happen | happening | happened | be | been | occur | occurred | like this)
+ This should not have happened.
+ That definitely should not be happening.
- The lid should not be opened.
frame (this | that | it) [INTENSE] should not be (this | like | so | the case | happening) [hard | difficult | way]
+ It shouldn't be this hard.
- It should not be wet.
frame (this | that | which | it) [INTENSE] (is | was | are) [INTENSE] not [INTENSE] (good enough | acceptable | okay | ok | right | ideal | good | fair | how | what we | the way | the kind | the sort | the experience | the level | the standard | the service | what you | what anyone | a good | fun | great)
with object negatable
unless before (if)
unless after (to use | for | size | place | idea | fit | match | time to)
unless sentence (not what we offer | not what we support)
+ That is not good enough.
+ This is certainly not the kind of experience we want you to have.
- That is not the blue one.
frame (does | do | did) not (sound | look | seem | feel) [INTENSE] (good | right | great | fun | fair | ideal | pleasant)
with object negatable
unless before (if it | if this | if that)
+ That does not sound good.
- It does not look like rain.
frame (never | not) [INTENSE] (the way we want | what we want | what we like to hear | what we aim for | how we want | something we want | the impression we | what we strive | how we would like | what we would like | what we hope | the experience we | the kind of experience | the sort of | acceptable)
with object negatable
+ It's never the way we want you to feel.
- It is not how the tool works.
frame (less than ideal | less than perfect | anything less than | anything but ideal | below par | not up to the mark | not up to standard | not up to scratch | fell short | not been up to | far from ideal | below our standards | below the standard)
with object negatable
+ The handling was less than ideal.
- Use no less than two cups.
frame ^ [oh | ah] (oh no | yikes | uh oh | ouch | uhoh | oh dear | oh my | gutting | bummer | eek | argh | ugh | oof | ohno | gosh | how awful | how frustrating | how annoying | how horrible | how upsetting | how stressful | how disappointing | not good | that stinks | this stinks | that sucks | that hurts | bad luck | what bad luck | rotten luck | oh goodness | my goodness | good grief | oops | whoops)
with object tag=whole
unless after (if | when you)
+ Oh no! What colour is the light?
+ Yikes!
+ How frustrating.
- Oh, the manual is inside.
frame ; (oh no | ah no | ahh no | aww no | argh | yikes | uh oh | ouch | oh dear | bummer | gutting)
with tag=whole
+ Hi Sam, oh no!
- Oh, never mind.
frame (i | we) would not be [INTENSE | too | that] (happy | pleased | impressed | thrilled | satisfied | amused | best pleased) (with | about | at | by) (that | this | it) [either]
with negatable
+ I wouldn't be happy with that either.
- I would be happy with that.
frame (i | we) [do | really | sincerely | truly] hope [that] (you | your <word> | he | she | they | everyone | everybody | all of you | nobody | no one | both of you) [is | are | was | were] [both | all] (on the mend | okay | ok | safe | unhurt | unharmed | alright | all right | recovering | (is | are | was | were) (hurt | harmed | injured))
with tag=soft
unless after (with (that | this | it | our))
unless after (if | for (you | now))
+ We hope that everyone is ok.
+ I do hope your father is on the mend.
- I hope it is in the box.
frame (^ | ;) not [exactly | quite] the _2 (you | you would | you had | anyone | anybody | any of us) [had | would | would have | were | have] [been] (planned | hoped for | hoped | wanted | want | wants | expect | expected | expects | looking forward | pictured | deserve | deserved)
with negatable
+ Not the birthday that you'd planned, I'm sure.
- Not the one you sent.
frame (see | know | understand | appreciate | realise | realize | imagine) how [much] (this | that | it | we) [has | have | must have | will have | may have] (put you out | thrown you | thrown you off | spoiled | spoilt | messed up | affected | inconvenienced | let you down | disrupted | unsettled | upset you | ruined | set you back)
with object
unless before if
+ I see how this has put you out.
- I see how this has changed the sum.
frame (hate | hated) (to hear | hearing | to see | seeing | to learn | that you | that your | that this | that it | that we | when | how)
with object
+ I hate to see this.
- I hate spinach.
frame (sad | upset | saddened | concerned | disappointed | troubled | horrified | dismayed | distressed | shocked | appalled | alarmed | disheartened | unhappy | gutted | heartbroken | worried | devastated | mortified | ashamed | embarrassed) (to hear | hearing | to see | seeing | to read | reading | to learn | learning | to know | by what | about what | about reading | about your | about the review | about this | that you | that your | that we | that this)
with object
unless before (if you are | you are | you were | you)
+ We are saddened to hear about the fire.
+ I was horrified to read what happened.
- If you are concerned about your privacy, see here.
frame [not] [INTENSE] (good | nice | great | fun | pleased | happy | glad) to (hear | read | see | learn) [that | about] [you | your | this | of] _3 (FEELADJ | TROUBLE | FAILING)
with object negatable
only inside not
+ Not good to hear about the leak and the trouble it made.
- Good to hear that it works.
frame (what | such) (a | an) [INTENSE] (FEELADJ | shame | pity | disaster | way to | blow | ordeal | saga | poor | bad | sad | disappointing | letdown | let-down | hassle | mess)
with object
unless before (in | not | is)
+ What a hassle!
- What a lovely picture.
frame no wonder (you | that | your | this | people)
with object
+ No wonder people complain.
- There is no wonder drug.
frame [INTENSE] [perfectly | completely | totally] understandable (that | why | and | given | after | when | to)
with object
unless before not
+ Perfectly understandable given the wait.
- The manual is not understandable.
frame (is | are | be) [INTENSE] (understandable | justified | warranted)
unless sentence (license | licence | account | card | code | format | receipt | number | until)
+ Your letter is entirely justified.
- The card is not valid.
frame (nobody | no one | noone | none of us | no customer | nobody here) (wants to [have to] (wait | lose | be | have | hear | see | deal | pay | go through | chase | miss | spend | find | get | sit in | stand) | wants (a | an | that | this | their | your) | want | likes | should have | should | deserves | enjoys | would want | ought | needs (that | this | such | another))
with object negatable
+ Nobody wants to wait in the cold for a bus that never comes.
- Nobody answered.
frame (is | are | be | was) (never | not | no | hardly) [INTENSE] (fun | easy | nice | pleasant | enjoyable | any fun | a good feeling | a nice feeling | pleasing) [when | to | having | being | if | waiting | losing]
with object negatable
+ Bad news is never pleasant.
- It is easy to set up.
frame (the last thing | last thing) (you | anyone | anybody | we | a | somebody | one) _1 (need | needs | needed | want | wants | wanted | would want | expect | expected)
with object
+ Being charged twice is the last thing you need.
- The last thing to do is press Save.
frame (i | we) (feel | share | feel for | get) (your pain | your frustration | your disappointment | you on this | for you | you there)
with object
+ I feel for you.
- We share your data with nobody.
frame (your | the) (frustration | anger | disappointment | concern | worry | concerns | annoyance | upset | irritation | feelings | complaint) _3 (is | are) [INTENSE] (understandable | justified | valid | noted | legitimate | heard | well founded | understood)
+ Your frustration is completely justified.
- Your ticket is noted.
frame (we | i) (hear you | hear your | do hear you | are listening | feel you | feel for you | get it | get that)
unless after (feedback | suggestion | microphone | well | clearly)
+ We hear you.
- We hear your suggestion.
frame (we | i) (never | do not | did not | would never) want [to | DET] (you | any | anyone | our | customers | see you | hear that) [customers | customer] _2 (to feel | to have | to experience | to go through | to be left | feel | feeling | feels | face | facing | like this | leave | frustrated | unhappy)
with negatable
+ We never want you to feel ignored.
- We do not want your old phone.
frame (we | i) want to get you back (up | on | to | into | online | in)
with object
+ We want to get you back up and running before class.
- We want the lock back.
frame (we | i) (are | am) [INTENSE] [INTENSE] (concerned | worried | upset | sad | disappointed | disheartened | saddened | troubled | ashamed | embarrassed | mortified) (about | by | for | that | with ourselves)
with object
unless after (privacy)
+ We are very concerned about the leak.
- You are worried about nothing.
frame (it | this | that) (pains | saddens | upsets | worries | concerns | troubles | breaks | hurts) (us | me | my heart | our hearts)
+ It saddens us to read this.
- It concerns page four.
frame (looks like | sounds like | seems [like] | seem to) you _1 (had | have had) (quite a | quite the | such a | one of those) (day | week | time | journey | ride | struggle | ordeal | run | night | morning | evening | wait | weekend)
+ Looks like you had quite a night with our heating.
- Looks like you had a good look round.
frame (it looks like | it seems | it appears | it sounds like | looks like | sounds like) _3 (had | have had | having | been having | went through) [DET] [INTENSE] (unpleasant | bad | poor | frustrating | rough | tough | terrible | negative | difficult | hard | awful | horrible | rotten)
+ It looks like you had an unpleasant time at the counter.
- It looks like you have an old model.
frame (you | you are) (appear | appear to be | seem | seem to be | sound | clearly | obviously | understandably | rightly | feeling) [to be] [to feel] [INTENSE | very | quite | rather] (frustrated | upset | unhappy | disappointed | annoyed | worried | concerned | angry | cross | distressed | dissatisfied | anxious | let down)
with object
unless before (if | sorry [that])
+ You appear to be frustrated. What happened?
- You appear to be at home.
frame (worrying | frustrating | disappointing | concerning | annoying | upsetting | stressful | distressing | alarming | infuriating | unsettling | disheartening | unacceptable) (is | it is | it must | this is | this must | that is | when | to hear | to be | to have | for you | situation | time | experience | news)
with object
unless before if
+ You were left without heating, and to be ignored on top is upsetting to hear.
+ That is a worrying situation.
- The light is red.
frame (not | never) (have to | need to | be) (wait | waiting | chase | chasing | go through | put up with | deal with | worry about | left) 
with object negatable
only clause (you | nobody | no one | customers | anyone | customer)
unless before (do | you will | you do)
unless sentence (if you)
+ A customer should never have to chase us.
- You do not need to wait in line.
frame our (heart goes | hearts go | thoughts are | condolences | deepest condolences | sympathies | sympathy | deepest sympathy | sincere condolences)
with tag=condolence
+ Our condolences to you and your family.
- Our heart rate monitor is small.
frame (my | sincere | deepest | heartfelt | our deepest | our sincere | our heartfelt | please accept our) (condolences | sympathy | sympathies)
with tag=condolence
+ My sincere condolences.
- Please accept our terms.
frame (sorry | sad | saddened) (for | to hear of | to hear about | to learn of | about) your (loss | loss and | bereavement | mother | father | brother | sister | wife | husband | son | daughter | dad | mum | mom | grandmother | grandfather | partner | dog | cat)
with tag=condolence
+ I am so sorry for your loss.
- Sorry for your wait.

frame (we | i) [INTENSE] (want | would like | wish) to (make sure | ensure | be sure) [that] (you | your) _3 (able | can | get | back | working | works | work | enjoy | continue | have)
with object tag=soft
+ We want to make sure you're able to finish the film.
- We want to make sure the lid is shut.
frame (we | i) know [that] you (want | wanted | would like | need | rely | count | depend | were looking forward | hoped | must) 
with object tag=soft
+ We know you want to enjoy the film right away.
- We know that you are in Rome.
frame (we | i) [INTENSE] (understand | know | see) [that] (this | these | it | these things | that | things) _1 (is | are | was | were) not (expected | ideal | easy | what you | right | good | how | fun | acceptable)
with negatable
+ We know these things are not expected.
- We know it is not blue.
frame (we | i) [INTENSE] (understand | know | see) (wanting | needing | having | being | not being | not having | losing) 
with object tag=soft
+ We understand wanting to have it back by Monday.
- We understand English.
frame glad (it was | you | that you | to hear) _4 (caught | noticed | spotted | reported | realise | realize | safe | told us | flagged)
with object tag=soft
+ Glad it was caught in time!
- Glad to help.

frame (is | are | was | were) not [INTENSE] (good enough | acceptable | okay | ok | fair on you | fair to you | right | what you should | how it should | how this should | how things should | what you paid for | something you should | something anyone should | on)
with object negatable tag=subject
only clause (you | your | we | i | us | our | day | days | week | weeks | hour | hours | that | this | it | call | parcel | order | a)
unless before (if | this code | the code)
unless after (format | number | password | time to | page | link | account for)
+ A zip that gives out on the first day isn't good enough.
- If the code is not right, try again.
frame (is | are | was) [INTENSE] (no way to | no fun | no joke | no small thing | not nothing | the last straw | a poor show | poor form | unforgivable | inexcusable | shameful | miserable | rotten | dreadful | awful | horrible | terrible | gutting | heartbreaking | infuriating | maddening | unacceptable | frustrating | worrying | upsetting | stressful | disappointing | annoying | frightening | scary | alarming | a nightmare | an ordeal | a horror | rough | a blow | a disgrace | too long | far too long | much too long | (hard | tough) on (you | your | anyone | anybody | a family | the children) | hard to bear | a lot to)
with object tag=subject negatable
unless before (if | it is not | not | tolerance | the code)
unless inside (no way to)
+ Three hours in the rain is far too long.
- The rain is warm.
frame (you | your family | your children | you both | you all | your team) [both | all] (waited | stood | sat | were left | had to | drove | paid | lost | missed | trusted | counted on | relied on | were counting on | deserved | have been through | have waited | have been waiting | went without | were without | were told | were promised | got | have had)
only sentence (not acceptable | not good enough | not right | sorry | terrible | awful | unacceptable | no wonder | deserved | inexcusable | must | horrible | wrong of us | let you down | never should)
unless before (if | that)
with object
+ You waited two hours for a call that never came, and that is not acceptable.
- You waited at the desk.
frame ^ not (the | your | on | again | a | another | after | what you) [<word>] _6 (; | .)
only sentence (of all | again | birthday | wedding | cake | day | after | dear | oh)
unless sentence (please | if | required | recommended | necessary)
with object
+ Not the birthday cake, of all things!
- Not the blue one.

frame we (never | do not | did not) (like | want | mean | wish | intend) to (keep | leave | make | let | see | cause | disappoint | hear)
with object negatable
unless after (from you again | a mess of it)
+ We never like to keep you waiting.
- We never walk.
frame (would | will | must) [INTENSE | have] (frighten | frightened | scare | scared | worry | worried | upset | annoy | annoyed | madden | infuriate | infuriated | frustrate | frustrated | exhaust | exhausted | shake | shaken | unsettle | try) (anyone | anybody | everyone | most people | any of us | me too | a saint | anyone's patience)
with object tag=subject
+ The alarm must have scared everyone.
- The noise would frighten a hen.
frame (being | having | losing | waiting | getting | sitting | standing | paying | finding | missing | spending | chasing | arriving | hearing | opening) _12 (is | are | was | must be | would be | can be | has to be | must have been) [INTENSE] [DET] [INTENSE] (scary | frightening | worrying | stressful | frustrating | upsetting | annoying | maddening | infuriating | exhausting | awful | horrible | dreadful | miserable | unacceptable | humiliating | embarrassing | disheartening | alarming | distressing | nightmare | no fun | not fun | not on | not fair | tough | rotten)
with object tag=subject
unless before (for | by | of | after | before | without)
unless clause (if)
+ Being abroad without cash is scary.
- Being early is good.
frame (is | was | must be | must have been) [INTENSE] (humiliating | frightening | worrying | stressful | frustrating | upsetting | hard | horrible | awful | painful | embarrassing | unfair | exhausting | distressing | disappointing | tough) (for | on) (you | your | you both | all of you | the children | the whole family)
with object tag=subject
unless before (if | not)
+ That queue was exhausting for you both.
- It is good for you.
frame (not | never | hardly) [INTENSE] unreasonable (to | of you | that you)
with object negatable
+ It isn't unreasonable to be angry.
- It is unreasonable to wait.
frame (we would | i would | we | i) hate (for | you) [you | your _2] to (miss | lose | feel | have | be | leave | go | wait | end)
with object
+ We'd hate for you to miss out on your series.
- We hate to wait.
frame (we | i) [INTENSE] (feel | felt | feels) [INTENSE] (terrible | awful | horrible | dreadful | bad | rotten | sick) [about | for | that | when]
with object
unless before (if)
+ We feel terrible about this.
- We feel at home.
frame (is | are | being | having) [INTENSE] the worst
with object tag=subject
unless before (if | not)
+ Having a broken phone is the worst!
- The worst is over.
frame (bummed | gutted | sorry as | crushed | heartsick | mortified | chagrined) [INTENSE] (to (hear | read | see | learn) | about | that)
with object
+ We're bummed to hear that.
- We are glad to hear that.
frame (see | understand | know | get | appreciate) [INTENSE | exactly] where you (are | were) coming from
+ I can see where you are coming from.
- We know where you are.
frame (see | get | take | hear | understand | appreciate) [INTENSE] your (point | predicament | situation | perspective)
with object
unless before (not | to | better | can | could | fully)
unless after (balance | balances | total | number | of interest | of view on the survey | of sale)
+ I do see your point about the fee.
- We see your pointer.
frame ^ [INTENSE | yes | oh] (hear you | feel you | feel your pain) (on | there | about | . | ;)
with object
unless after (clearly | well)
+ Totally hear you on the ads.
- Did he hear you?
frame (breaks | broke | breaking) (our | my) (heart | hearts)
with object
+ It breaks our heart to read that.
- It breaks our lamp.
frame (we are | i am | we were) [INTENSE] (disappointed | upset | saddened | appalled | horrified | dismayed | unhappy | embarrassed | angry) (with | by | at | in) (how | the way | what | ourselves | this | your treatment | the service | the treatment | our)
with object
unless before (if)
+ We are truly disappointed with the way you were treated.
- We are happy with the lamp.
frame (i | we) wish (this | it | that | things | your _2) [INTENSE] (had | could have | would have | were | was) [INTENSE | not | been | gone | turned | happened] (better | differently | different | not | been | gone | otherwise)
with object negatable
+ I wish this had gone better for you.
- We wish it would rain.
frame (i | we) (wish | wished) (i | we) had (better | good | happier) news
with object
+ I wish I had better news.
- We wish you luck.
frame (do not | did not | never) [INTENSE] (like | love | enjoy) (the sound of | hearing | seeing | to hear | to see | reading)
with object negatable
unless before (if you | you)
+ We don't like the sound of that!
- We like the sound of the bell.
frame (do not | did not | never | would not) want (you | your _2 | anyone | any of our _1) to (be (stuck | left | without | kept | upset | out | disappointed | frustrated | waiting | worried | inconvenienced) | miss | lose | wait | feel | go without | suffer | struggle | have to)
with object negatable
unless before (if you | you)
+ We don't want you to be stuck with a faulty phone.
- We want you to be here at noon.
frame (we | i) [INTENSE] (realise | realize | know | understand | appreciate | recognise | recognize) how (much | badly | hard | valuable | precious | urgently) (you | your | this | it | that)
unless after (would like to | want to (add | change) | will pay | costs | cost)
unless sentence (let us know how | please)
+ We realise how much you count on the app.
- We know how many you want to add.
frame (that is | this is | it is | that was | this was | not) (no good | never good | never fun | never great | never nice | never easy | not so good | less than great | not a good look | poor form | a poor show)
with object negatable
unless before (if)
+ That's no good! Let's see what we can do.
+ That's never good to hear.
- That is a good look.

signal ack.agree
frame you [BEV] [INTENSE] (right | correct) (to | that | about | and | in | it | we | this)
unless before if
+ You are right to expect an answer within a day.
- If you are right, the light turns green.
frame you are [INTENSE] right .
+ You're absolutely right.
- Turn right.
frame (you have | you had | you have got) [INTENSE] (every right | every reason | good reason | all the reason | a point | a fair point | a right)
with object
+ You have every right to be angry.
- You have two options.
frame (fair point | fair enough | point taken | well said | good point | good catch | rightly so | quite right | could not agree more | can not agree more | couldnt agree more | totally agree | completely agree | fully agree | agree with you)
with negatable
unless before (do not | not)
unless inside (not agree with)
+ I could not agree more.
+ Fair point.
- We do not agree with you.
frame (do not | would not) blame you
with negatable
+ I don't blame you.
- We blame the weather.
frame (you | a customer | anyone | your family) (deserve | deserved | deserves) (better | more | an answer | a proper | a working | to be)
+ You deserve better than this.
- You deserve a five-star phone.
frame you did (nothing wrong | everything right | the right thing | exactly the right | exactly right | absolutely nothing wrong | all you could)
with negatable
+ You did nothing wrong.
- You did not restart it.
frame (was | is) (not | never | in no way) your (fault | doing | mistake | error)
with negatable
+ It was not your fault.
- It was your fault.
frame (you were | you are | your) [INTENSE] (let down | badly treated | treated badly | left waiting | left in the dark | left hanging | left without)
with object
unless before if
+ You were left waiting for two hours.
- You are left with two choices.

signal ack.positive
frame (glad | happy | delighted | pleased | thrilled | great | good | wonderful | lovely | nice) (to hear | to know | to see | to read | you | that you | it | hearing)
unless before not
unless after (from you | need | have any | have questions)
+ Glad to hear that the new lamp fits.
- Happy to help.
frame (congratulations | congrats | well done | enjoy | happy birthday | made our day | good luck)
unless after (the rest)
+ Congratulations on the opening!
- The match is on Sunday.
frame (that | this | what) (is | a) [DET] [INTENSE] (great | good | lovely | brilliant | wonderful | nice | fantastic) (idea | suggestion | news | question | photo | picture | thought)
+ That is a good idea for the export.
- That is a bad idea.

signal ack.generic
frame (not | hardly | never) [INTENSE] (the (news | result | outcome | start | welcome | answer | weekend | evening | morning | trip | stay | kind of _1) (we | i | you | anyone) [INTENSE] (want | wants | wanted | hope | hoped | like | expect | expected | deserve | planned)) [to] [hear | see | give | have]
with tag=whole
unless before if
+ Not the news we want to hear.
- The news is good.
frame (we | i) [INTENSE] (want | would like | would love | wish | hope for) (you | every customer | each customer | all our customers | our customers) to [be able to] (enjoy | love | (have | get | feel) [DET] [INTENSE] (good | great | best | better | smooth | smoother | pleasant | positive | happy | wonderful | perfect | seamless | enjoyable | safe | secure | valued | heard | welcome))
with tag=soft
unless sentence (thank you for choosing | congratulations)
+ We want you to have the best experience with your camera.
+ We want you to enjoy your show without a break.
- We want you to click the best button.
frame ^ (not | hardly | less than) [INTENSE] (ideal | great | good | nice | pleasant | fun | cool | fair | on) [at all] (. | ; | that)
+ Not ideal at all.
- Not great weather for a swim, is it?
frame (that | this | it) [INTENSE] (can not | could not | can hardly | could hardly) [have been | be] [INTENSE] [any | much] (fun | easy | pleasant | nice | comfortable | funny)
with tag=whole negatable
unless sentence (easier | be easier)
+ That can't be fun.
- It could not be easier.
frame (i | we) can (tell | see | hear | imagine | appreciate) [how | that | what] [this | that | it | these] (has been | have been | must be | must have been | was | is) [INTENSE | not] [a | an | quite a | such a] [INTENSE] (headache | pain | hassle | nuisance | struggle | nightmare | ordeal | mess | FEELADJ | ideal | easy | fun)
with object
unless inside (is (hard | difficult | odd | strange) to)
+ I can tell this has been a headache.
- I can tell you the date.
frame you [have | already] [INTENSE | already] (waited | suffered | been waiting | been patient | put up with this) (long enough | too long | far too long | more than enough | for too long | enough)
with tag=whole
unless before (if | once | when)
+ You have waited long enough.
- You have waited for the bus.
frame (that | this | it) is [INTENSE | certainly | most | rather] (unusual | odd | peculiar | puzzling | baffling | not supposed to happen | not what should (happen | be happening)) (. | ; | and | indeed)
unless before (if | what)
unless sentence (even | number | numbers)
+ That is unusual, and we want to look into it.
- That is a number.

signal care
frame (your | each | every | our | the) [customer | customers] _1 (experience | satisfaction | happiness | trust | comfort | safety | loyalty | time | comments | voice | wellbeing) (matters | is important | means | is very important | is our | are important | is precious | is our priority | is our top | matter)
+ Your experience matters to us, and we're here to help.
- Your order is important.
frame (you | your happiness | your family) (matter | matters | are important | mean a lot | are valued) [to us | so much]
+ You matter to us.
- You are in luck.
frame (we | i) (care | do care | really care | care deeply) (about | for)
+ We care about every guest.
- Take care of the lid.
frame (we want | i want | we would like) [DET] (every customer | our customers | all our customers) to (have | enjoy | feel | love | be happy | get)
+ We want our customers to have a calm trip.
- We want you to click Save.

signal reassure
frame (rest assured | do not worry | no need to worry | not to worry | please be assured | you can be sure | your _2 safe | nothing was (lost | deleted) | nothing is lost | you are in good hands | will not lose | is safe | are safe | are not lost | be assured)
with negatable
+ Your files are safe; nothing was deleted.
- It is not safe to open it.

signal ack.generic
frame (falls | fell | fall | fallen | falling | came | comes) [INTENSE | far | well] (short | below) [of] [our | your | the | what | my | expectations | standards]
with object tag=subject
unless before (if | will not | not)
unless sentence (price | temperature | share)
+ This falls short of our standards.
- Cut it short of the line.
frame (we | i) [INTENSE] (realise | realize | understand | know | recognise | recognize | acknowledge | appreciate | accept) [that] (this | it | that | these | things | there) (is | was | has | have | are | were | can | must | may) [INTENSE | been | be | have been] [INTENSE] [a | an | some | not] [INTENSE] (TROUBLE | FEELADJ | disruptive | inconvenient | ideal | pleasant | the (answer | news | outcome | result | solution))
with object
unless inside (is (the (answer | solution)))
unless sentence (known issue)
+ We realise this has been an inconvenience.
+ I realise this is not the answer you were hoping for.
- We know it is the third.
frame (we | i) [INTENSE] (acknowledge | recognise | recognize | accept | realise | realize | admit) [that] (the | our) _5 (is | was | were | are | has been | have been) [INTENSE | far | much | way] (slow | too slow | too late | poor | too long | not quick enough | not good enough | below | unhelpful | lacking | unacceptable | wrong)
with object
+ We accept that our reply was far too late.
- We accept that the deposit is late in the month.
frame (we | i) [INTENSE] (acknowledge | recognise | recognize) (the | this | that | your | these | any) [INTENSE] (TROUBLE | delay | delays | wait | disruption | failure | shortcomings)
with object
+ We acknowledge the issue and are working on a fix.
- We acknowledge the receipt.
frame aware [INTENSE] (of | that) (how | what a) _4 (FEELADJ | FEELNOUN | TROUBLE | disruptive | inconvenient | important | crucial)
with object
+ We are aware of how disruptive this has been.
- We are aware of how it works.
frame (that | this | it) would [INTENSE | have] (frustrate | frustrated | annoy | annoyed | upset | worry | worried | bother | bothered | drive | irritate | anger) (me | us | anyone | anybody)
with object tag=whole
unless before if
+ That would frustrate me as well.
- That would bother the cat.
frame ^ [INTENSE | oh | yes | totally | completely] understandable [; | . | and | given | but]
with tag=whole
+ Completely understandable!
- The understandable text is here.
frame (sounds | seems | looks | feels | felt | was | is | been | be) [INTENSE] like [DET] [INTENSE | real | total] (nightmare | pain | hassle | mess | headache | ordeal | ride | rough | tough | bad | horrible | awful | frustrating | hard | long | stressful | letdown | disaster | slap)
with object tag=whole
unless before if
+ Sounds like a nightmare.
- It looks like a lamp.
frame (a | such a | what a | real | total | major | bit of a) [INTENSE] (bummer | letdown | let down | disappointment | downer | nightmare | kick in the | slap in the)
with object tag=whole
unless before (not | never | would be)
unless sentence (will be)
+ That's a bummer to hear.
- It is a bumper.
frame (we | i) (were | was | had | have) [INTENSE | been] (hoping | hoped) (for | to (do | have | give | offer | provide)) _3 (better | happier | smoother | more)
+ We were hoping for better feedback.
- We were hoping for rain.
frame (hate | loath | sad | sorry) [for] [us] to (lose | see) (you | a customer) [go | leave | leaving | as]
with object
unless after (soon | there | around | again)
+ We'd hate to lose you as a customer.
- Happy to see you there.
frame (your | the) (FEELNOUN | complaint) (matters | matter | is not lost on | does not go | did not go | is important | is felt | has been felt | is taken)
+ Your disappointment matters to us.
- Your size matters.
frame (we | i) [INTENSE] (know | realise | realize | understand | appreciate) [that] your time (is | matters) _6 (waste | wasted | cost | lost)
+ We know your time is valuable and we've wasted it.
- We know your time zone.
frame (we | i) [INTENSE] (can | could | should | must | will | need to | have to | want to | ought to | are going to | promise to | aim to) [INTENSE] [have] (do | done | be | been | serve | served | handled) _2 better
unless before (if | so that | how)
unless after (than (before | ever))
unless sentence (rating | stars | five)
+ We could have done better.
- How could we do better?
frame (not | never) [INTENSE] (the | what | an) [answer | outcome | news | result | response | reply | solution | experience] you [INTENSE] (were (hoping | expecting | looking | after) | wanted | hoped | expected | want | expect | deserve | deserved | had in mind)
with object negatable
unless before (if)
unless clause if
+ That's not the outcome you were hoping for.
- Not the one you want to press.
frame (not | never) [INTENSE] (our | my) (intention | intent | aim | wish) to (keep | cause | inconvenience | let | disappoint | frustrate | leave | make you (wait | chase | call) | give you | delay | waste | confuse)
with object negatable
+ It's never our intention to keep you waiting.
- It is our aim to keep you dry.
frame far from (the _1 (experience | service | standard | level | quality | impression | welcome | treatment) | what (we | you) | how (we | you) | ideal | acceptable | good enough | okay | ok | perfect | great | satisfactory | our (usual | best | standard))
with object tag=subject
unless before (if | not)
+ This is far from the experience we'd like you to have.
- It is far from the station.
frame (just | every bit | equally) [as] (frustrated | disappointed | upset | annoyed | unhappy | surprised | sad | angry) [as] 
with object
only sentence (we | i)
+ We are just as frustrated as you are.
- He is just as tall.
frame (we are | i am) as (frustrated | disappointed | upset | annoyed | unhappy | surprised | sad | angry) as you
+ We're as frustrated as you are.
- We are as ready as you.
frame (that is | this is | it is | that was | is | was) [INTENSE] no way to (start | begin | end | spend | treat | run | greet | welcome | be | find out | celebrate | live | travel | learn | hear | say)
with object tag=subject
unless before if
+ That's no way to start a holiday.
- There is no way to recover it.
frame (i | we) (can not | cannot | can hardly | could not | could hardly) [even] believe (that | this | it | what | how) [INTENSE] (happened | was | is | has | we | went | they | our | you (had | were | have))
with object negatable tag=whole
unless after (best | great | good)
+ I can't believe that happened to you!
- I cannot believe the score.
frame you have [INTENSE | both | all] [already] been (more than patient | [INTENSE] patient | through (a lot | so much | enough | it | the mill | hell | too much))
with object
unless before if
+ You've been more than patient with us.
- You have been through customs.
frame (words | an apology | sorry | saying sorry) (can not | cannot | can hardly | does not | do not | will not | fail to | could never) [INTENSE | even] (express | undo | make up | cover | begin | describe | change | fix | bring)
with negatable
+ Words can't express how sorry we are.
- Words cannot be undone.
frame (take | taken | taking | took) (this | it | that | your words | what you | every word) [INTENSE] to heart
+ Please know that we take this to heart.
- We take this to the shop.
frame (did not | do not | never) [INTENSE] deserve (this | that | such | it | to | any)
with object negatable
only before (you | your _2 | nobody | anyone | customers)
+ You didn't deserve this one.
- We did not deserve that praise.
frame (would not | never) [INTENSE] (want | wish | like) (that | this | it) (either | for | on | to happen | happening | if)
with object negatable
only before (we | i | nobody | no one | anyone)
+ We wouldn't want that either!
- You would not like this for lunch.
frame (i | we) [INTENSE | do | can] (empathise | empathize | sympathise | sympathize | commiserate) [with]
with object
+ We empathise with your situation.
- We can repair it.
frame (it is | that is | this is | ^ | how | really | very | quite) [INTENSE] unfortunate (to (hear | know | see | learn | read) | that you (had to | have had | had such | went | faced | experienced | have been))
with object tag=whole
unless before (if | it is not)
unless after (we (can not | cannot | do not))
unless sentence (policy | not eligible | expired)
+ It is unfortunate that you had to face this.
- Unfortunate weather is on its way.
frame (not | never | hardly) [INTENSE] (what | how | (the | a | an) [<word>] [kind of | sort of | level of] [<word>] (experience | service | quality | impression | treatment | welcome | start | standard)) (we | i | our team) [INTENSE | would] (want | like | aim | expect | strive | hope | hoped | wish | intend | intended | stand for | promise | promised | had in mind | are known for)
with object negatable
unless before (if | sure if | sure that | check if)
+ That's not the Acme experience we want you to have.
+ Your experience is not what we expect from our team.
- We want the file.

# Short words of one who hears and needs no more.
signal ack.generic
frame [so | absolutely | proper | completely | really | just] gutted (for | to (hear | read | see | learn) | on your behalf | with you | that)
with object
+ Gutted for you, Sam.
- I am gutted.
frame (this | that | it | which) [INTENSE | simply] (must not | must never | may not | may never | can not | can never | should never | should not | ought not to | ought never to) [INTENSE] [have] (happen | happened | occur | occurred | be so | stand)
unless before (so that | sure | make sure | sure that)
+ That must not happen.
- Make sure it must not happen.
frame (i | we) [do | can | could | INTENSE] [well | only too well | quite | fully | completely | totally | absolutely | of course | certainly | INTENSE] understand [that | this | it | why] (. | ; and | ; but | and)
unless before (if | want to | need to | so | so that | help us | ensure)
+ I can understand that.
+ I quite understand.
- I understand it in part only.
frame how [INTENSE] (uncomfortable | inconvenient | unpleasant | awkward | tiring | tiresome | unnerving | wearing | maddening | hard | stressful | frustrating | annoying | upsetting | worrying | difficult | disappointing | painful | irritating) (that | this | it | these | things) (can be | is | must be | may be | was | are | feels | gets | can get | must feel | has been | must have been)
with object
unless before (ask | question | matter)
+ We know how uncomfortable that can be.
- How hard is the chair?
frame (is | was | are | would be | must be | has been) (worry | stress | bad | hard | trouble | stressful | upsetting | painful | grief | misery | work | difficult | rough | annoying | frustrating) enough
with tag=subject
unless before (not)
unless after (for (the | it | this))
+ Losing a job is worry enough.
- It is hard enough for the test.

signal apol.responsibility
frame (i | we) [have] [INTENSE] (put you through | messed you (about | around) | given you the (run around | runaround) | gave you the (run around | runaround) | wasted your time | left you (waiting | hanging | stranded | high | out) | kept you (waiting | in the dark | hanging) | made you wait | made this (hard | harder | difficult))
with object
unless before (if | before | until)
unless after (to (the | our | my) (team | colleague | department | manager))
+ We've really put you through it.
- I have put you through to the team.

signal ack.generic
frame (^ | ; | oh dear | oh no) [oh] (not cool | rotten luck | bad luck | tough luck indeed | what rotten luck | rubbish that | crikey | blimey | oof | eek | gosh)
unless before (if)
unless after (next time | then)
+ What rotten luck.
- Our gym is not cool.

# What the customer is to have and has not.
signal ack.generic
frame (we | i) [INTENSE | do | only | always | just] (want | would like | would love | want nothing more than for) [DET] you [all] to (have | enjoy | feel | love | be happy | get)
with object tag=soft
unless after ([DET] [<word>] (form | code | copy | link | file | number | list | details | document | documents | info | information | choice | news | latest) | in touch | back to us | to know)
unless sentence (rate | review | stars | survey | refer | glad | great to hear)
+ We want you to have a calm stay, so please send us the room number.
- We want you to have the form by noon.
frame (^ | ;) [and | of course] [your | a | the | having | being able to | access to | keeping | getting | using] [<word>] [<word>] [<word>] [<word>] (is | are) [INTENSE | certainly | definitely] [an | a] (essential | important | crucial | vital | key | necessary) [feature | part | tool | thing | function | one | app | service | device] [to you | for you] [;] [and | so] (we would like | we would love | we want | we are here | i would like | i want | let us | we will be) [glad | happy | to | see | work | take | look] [to]
with tag=whole
unless inside (opinion | feedback | call | business | privacy | security | satisfaction | review | rating | input)
+ Sleep tracking is an essential feature, and we would like to help.
- Your opinion is important, and we would like to hear it.
frame ((^ | ;) [definitely | certainly | clearly | INTENSE] not (ideal | great | good enough | acceptable | cool | nice | right | what we want) [at all] .| (we | i) [INTENSE] (know | realise | realize | understand | see) [that] you (have been | were | are | are still) [INTENSE | still] (waiting | stuck | left | without))
with object
unless sentence (if | when)
+ Definitely not ideal.
+ We know you've been waiting a long time for this.
- It is not ideal for ovens.
