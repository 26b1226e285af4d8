# signs.lex - what complaints look like whatever they are about.
#
# The other files know things, verbs and feelings; here are the shapes: how long
# something lasts already, how often it came back, what came instead of what was
# ordered, how much of it is there, what it was before, how many stars are left.
# Read with need.lex and trouble.lex; soft shapes are tagged "weak" and are no
# trouble within a question.

class ABOUT: over | about | around | nearly | almost | at least | more than | well over | roughly | like | only | just | barely | less than | not even | the best part of | the past | the last | approximately | upwards of | another
class COUNTED: <num> | a | an | one | two | three | four | five | six | seven | eight | nine | ten | several | many | half | a few | a couple of | half an | half a | countless | weeks and
class WHILES: second | seconds | sec | secs | minute | minutes | min | mins | hour | hours | hr | hrs | day | days | week | weeks | month | months | while | working days | business days | decade
class ORDERED: ordered | asked for | wanted | booked | paid for | bought | chose | requested | selected | reserved | signed up for | subscribed to | was promised | were promised | was quoted | were quoted | expected
class CAME: got | received | was given | were given | came | arrived | turned up | was sent | were sent | get | delivered | ended up | sent me | sent us | gave me | gave us | charged | showed up | appeared

class WEEKDAY: monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thurs | fri

signal need.problem

frame (is | are | has been | have been | was | were | says | said | shows | showing | saying | sits | sitting | parked | lying | standing | stands | reads | hangs | goes | keeps) _4 for [ABOUT] COUNTED [<num>] WHILES
with tag=weak
unless before (if | will | can)
unless inside (valid for | open for | free for | available for)
unless sentence (customer for | with you for | valid for | open for | available for | member for | love | great | happy | thank | thanks | booked | rent | stay for | visiting | happily | free for | on sale | leave | looking for)
+ The van is "around the corner" for half an hour.
+ It says in transit for 4 days.
- It is valid for two days.
frame since [about | around | at least] (this morning | last night | this afternoon | yesterday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | the update | the last update | the latest update | the new update | this update | updating | the upgrade | the weekend | last week | last month | noon | midnight | lunchtime | lunch | breakfast | christmas | easter | the storm | the migration | then nothing | january | february | march | april | june | july | august | september | october | november | december)
with tag=weak
unless sentence (customer since | been using | have used | using it since | love | great | member since | subscribed since | thank | thanks | happy | open since | works fine since | working fine | much better)
+ The router shows a red light since this morning.
- I have been using it since January, great.
frame (it is | it has | its | it | ^) been [ABOUT] (<num> | two | three | four | five | six | seven | eight | nine | ten | several | weeks | days | hours | months | a week | a month | an hour | a few | a couple | years) [of] [WHILES] (; | . | since | and | now | already | but | with | without | <emoji>)
unless after (a pleasure | great | lovely | good)
unless sentence (love | great | happy | pleasure | enjoy* | married | together)
with weight=2 tag=waiting
+ I paid for express. It's been five.
+ It's been three weeks since I sent it back.
- It has been a good year.
frame only (half | part | some | one | two | three | four | a third | a quarter | <num>) of (the | my | our | it | them | what | those | these | his | her)
with weight=2
unless sentence (need | want | would like | interested | can i | could i | is it | i only | do i)
+ Only half of the money came back.
- I need only two of them.
frame only _3 (was | were | has been | have been | is | are) [INTENSE] (refunded | delivered | credited | returned | received | sent | shipped | included | loaded | transferred | visible | paid)
with weight=2
unless sentence (if only | can i)
+ Only half the price was refunded.
- The price was refunded.
frame (<num> | one | two | three | four | five | half | some | most | several | none) of (the | my | our | them | those | these) _3 (is | are | was | were | came | arrived | have | has | do | does | did) [not | all | INTENSE] (missing | broken | wrong | gone | chipped | cracked | empty | dead | out | off | lost | late | damaged | here | there | included | work | working | fit | arrive | in pieces | bent | faulty | stale | rotten | cold | torn | without | not)
with weight=2
unless before (if)
unless sentence (is here thank)
+ Two of the plates are chipped.
- Two of the plates are blue.
frame (short of | short by | short a | shorted | left out | leaves out | forgot to (send | include | add | pack | put | bring | credit | refund | tell) | failed to | neglected to)
with weight=2
unless before (i | if i | i have | nothing)
unless inside (left out (of the loop please))
unless sentence (nothing short of)
+ The kit is short of three screws.
+ You forgot to include the lid.
- Nothing short of great.
frame (is | are | was | were) not (here | there | in the (box | bag | parcel | package | list | app | menu | stock it | system) | in it | inside | included | on (it | the (list | back | front | label | map | bill | invoice | shelf | page | screen)) | with it | anywhere | among | where it | what (i | we | was | it) | the (one | right | same | size | colour | color | first time | second time | third time))
with tag=weak
unless before (if | why | it)
unless sentence (love | great | thank)
+ The key is not in the box.
- The key is in the box.
frame [there is | there was | there are] no <word> [<word>] (here | anywhere | in sight | inside | in the box | in the bag | in the parcel | to be seen | on the door | on the box)
with tag=weak
unless sentence (love | great | is there | no problem)
+ Signed for by "Max". No Max here.
- Max is here.
frame (is | are | was | were | it is | this is | that is) [INTENSE | just | nothing but | becoming | an absolute | a complete | a total | a pure | an utter | a proper | a real] [a | an | such a | one big | complete | pure | total | utter | absolute | proper] [complete | pure | total | utter | absolute | proper | big | bad | sick | cruel] (lie | lies | fiction | farce | joke | shambles | mess | disgrace | disaster | nightmare | con | scandal | fantasy | fairy tale | myth | circus | sham | insult | outrage | embarrassment | waste of (time | money | space) | letdown | let down | pain | rip off | ripoff | mockery | lottery | gamble | hit and miss | hit or miss | fob off | cop out)
with weight=2
unless before (not | no)
unless sentence (love | hilarious)
+ The arrival time is pure fiction.
+ Your tracking is a lie.
- It is no joke.
frame (bring | give | put | change | switch | turn) (it | them | this | that | these | us | me) back
with tag=weak
unless before (can i | i will | to | how do i | should i)
unless sentence (where do i | can i)
+ The dark theme is gone, bring it back.
- I will bring it back.
frame bring back [the | my | our] <word>
with tag=weak
+ Bring back the old layout.
- Bring the old one.
frame (you | they | update | version | app | guys | company | who | who has | people | one) [have | has | had] [INTENSE | all | now | just] (removed | took away | taken away | got rid of | scrapped | discontinued | ruined | hidden | hid | messed up | killed off | downgraded | crippled | gutted | dumbed down | butchered | wrecked | paywalled | cut back | spoilt | spoiled | broke | broken | raised the price | raised your | increased the | put up the | doubled the)
with weight=2
unless before (if | glad | happy)
unless sentence (love | great | glad | thank)
unless after (her | his | my | their | a | an) (leg | arm | wrist | ankle | hip | foot | tooth)
+ The update has removed the search.
- I removed the lid.
frame (do you [people | guys | all | lot] ever | would be (nice | good | great | lovely) if (you | your | someone | somebody | they | support | staff | anyone | the team) [INTENSE | actually | could] (actually | read | answer | answered | reply | replied | listen | listened | told | tell | bothered | did | checked | cared | could at least) | would it kill you | is it (so | that | too) (hard | difficult) | how (hard | difficult) (is | can | could) (it | this) | could you at least | can you at least | at least (tell | say | reply | answer | let us | let me | have the) | the least you (can | could) | is anyone (going to | ever) | are you (ever | even) | will you ever | will i ever | will this ever | will it ever | am i ever | are we ever)
unless after ((do | have | make | ship | sell | plan | open | offer | consider | stock | deliver | come) [<word>] (refurbished | here | to | any | a | an | the | more | it | them | one | in))
with weight=2
unless after (coming to | in | open | impressed | glad | happy | grateful | pleased | amazed)
+ Do you ever answer your phones?
+ Would be nice if you actually read my mail.
- Would be nice if you could send one.
frame not [even | ever | INTENSE] (pick up | picking up | picked up | bother | bothered | bothering | return my | return calls | returned my | call back | called back | ring back | rang back | phoned back | answering | replying | responding | budge | budging | moved since | updated since | changed since | moved for | moved in | pulling through | kick in | kicked in | turn up | turned up | show up | showed up | showing up | come through | came through | gone through | going through | go through)
with weight=2
unless before (if | please do | please | i will | i do)
unless sentence (if i do not | do i have to | no need)
+ Your hotline does not pick up.
+ The tracking hasn't moved since Monday.
- Please do not bother.
frame (cuts | stops | ends | closes | shuts | quits | dies | goes | drops | disconnects | restarts | expires | disappears | logs out | fails | died | broke | stopped | failed | faded | fell | tore | snapped | gave | cracked | leaked | ripped) _3 (after | within | in) [ABOUT] COUNTED [<num>] (WHILES | wash | washes | wear | wears | use | uses | time | times | attempts | tries | go | goes)
with weight=2
unless before (if)
unless sentence (how do i | love | great | does the offer | when does | opens)
+ The sound cuts after 10 seconds.
+ The boots broke after four wears.
- The film ends in a minute, how do i see it again?
frame (lasts | lasted | last | held | holds | works | worked) [for] (only | barely | just | not even | less than | about | all of | maybe | around | like) COUNTED [<num>] (second | seconds | minute | minutes | min | mins | hour | hours | day | days | week | weeks | month | months | wash | washes | wears | uses)
with tag=weak
unless sentence (great | love | how long | impressive)
+ The battery lasts about 20 minutes.
- It lasts.
frame (another | yet another | my | our | all | both | every | first | next | second | third | again | two | three | several) _2 (cancelled | canceled | delayed | postponed | rescheduled | overbooked | resold | given away | mislaid | diverted | suspended | late | wasted | ruined)
with tag=weak
unless before (can i have | i | we | have)
unless sentence (can i | could i | would like | how do i | how can i | please | i want | i have cancelled | i need | not)
+ Another train cancelled, gr8.
+ Our seats were resold.
- I would like to have my order cancelled.
frame (though | although | even though | despite the fact that | while | when | whereas) [that] (i | we) [had | have | clearly | specifically | definitely | INTENSE | explicitly] (ordered | asked | requested | booked | paid | chose | selected | reserved | ticked | warned | rang | called | emailed | said | told | specified | wanted | cancelled | canceled)
with negatable weight=2
unless before (happy)
unless sentence (thank | great | lovely | kind)
+ No vegan meal even though I booked one.
+ I got a medium though I ordered a large.
- I ordered a large.
frame ORDERED _6 [;] [and | but | yet | instead | ; but] [then | they | i | we | only | what | the box | instead] [only | still] CAME
with weight=2
unless before (have not | if | just)
unless sentence (love | great | happy | can i | could i | when will | have not | thank | perfect)
+ I ordered a lamp and got a vase.
+ I asked for vegetarian and was given chicken.
- I ordered a lamp.
frame (paid | pay | paying) [<word> | <num>] [extra | more | a lot | good money | good | full | the full | INTENSE] for (next day | express | priority | premium | fast | faster | first class | business class | same day | overnight | speedy | extra legroom | a window | a premium | guaranteed | tracked | a service | <num> mb | full)
with tag=weak
unless sentence (can i | upgrade | want to | how do i | happy to | would like | great | love)
+ I paid extra for next day delivery.
- Can I pay extra for next day?
frame (long | longest | endless | huge | massive | enormous | ridiculous | hour | <num> hour | hours long | crazy | insane | mile | big | never ending) [long] (queue | queues | wait | waits | line | lines | hold | holds | delays | waiting)
with weight=2
unless before (no | how | not a | is there a)
unless sentence (how long)
+ Two hour queue at the desk.
- No long queue today.
frame (one | only one | just one | a single | <num>) (person | till | checkout | desk | cashier | clerk | nurse | doctor | counter | member of staff | lift | toilet | server | waiter) (open | on | working | serving | for | in | behind)
with tag=weak
unless sentence (booking | table)
+ One till open and thirty people.
- One person rang.
frame (too many | too few | too much | to much | too little | not enough | nowhere near enough | way too | far too)
with tag=weak
unless before (never | is it | is that | is this | not | will it be | would it be)
unless after (fun | choice | love | to ask | to choose | good | information about)
unless sentence (love | can not get enough)
+ It asks for too many permissions.
- You can never have too much fun.
frame (in (my | our | her | his) face | behind my back | on the cold | in the cold | out in the rain | in the dark | on my own dime | at my own expense | at my expense | from my own pocket | out of my own pocket | like an idiot | like a fool | like idiots | like a criminal | like dirt | like rubbish | like cattle | second class citizen | second class citizens)
with weight=2
unless sentence (love | glow in the dark | smile)
+ The gate closed in my face.
- The clock is on the face.
frame (was | were | got | been | being) [INTENSE | all] (moved | rescheduled | postponed | pushed back | swapped | resold | shifted | put back | brought forward | switched | bumped | reassigned | given to | given away | handed to | sold to | passed to | rerouted) (to | by | from | again | without | for | twice | at | on | last | the | another | someone | somebody | a)
with tag=weak
unless sentence (can i | could i | would like | is it possible | i was moved to | thank)
+ My flight was moved to the next day.
+ Our seats were given to somebody else.
- I want to be moved to row two.
frame (have | has | been | am | are | is) [INTENSE | currently | both] trying to (reach | contact | get | call | phone | ring | speak | email | log | cancel | pay | find | access | open | return | claim | connect | download | install | send | register | sign | verify | activate | upload | redeem | reset | talk | fix | solve | resolve | sort | cash | withdraw | transfer)
with weight=1
unless sentence (find a present | find out which)
+ We have been trying to reach you since noon.
- I am trying to be good.
frame (light | lights | led | icon | indicator | lamp) [on _3] (is | are | keeps | stays | turned | went | just) [INTENSE] (red | orange | amber | flashing | blinking | off | out | dead)
with weight=2
unless before (what does)
unless sentence (what does | is it normal)
+ The light on the box is orange.
- The light in the hall is warm.
frame (internet | broadband | wifi | wi fi | power | water | electricity | gas | heating | signal | reception | connection | network | phone | phones | line | lines | lift | lifts | elevator | escalator | air con | aircon | ac | boiler | system | site | website | server | servers | app | tv | machine | machines | card machine | service | trains | buses) [is | are | was | s | has been | have been | went | has gone] [INTENSE | all | still | again | completely | currently] (out | off | down | patchy | spotty | intermittent | crawling | unstable | unreliable | playing up | acting up | messed up | on the blink | in bits | kaput | knackered | bust | goosed | buggered)
with weight=2
unless before (if | when the | turn the)
unless after (of this world | there | of the box | for (maintenance | repairs) | the road | peak)
unless sentence (how do i | can i turn | love)
+ Internet is crawling tonight.
+ Anyone else's broadband out?
- Turn the water off.
frame (sluggish | patchy | spotty | intermittent | erratic | glitchy | clunky | unstable | unreliable | hit and miss | hit or miss | temperamental | dodgy | flaky | janky | wonky | iffy | half baked | unintuitive | bloated | cluttered | outdated | overpriced | overrated | underwhelming | mediocre | subpar | sub par | substandard | shoddy | sloppy | careless | incompetent | clueless | lousy | crappy | dire | abysmal | atrocious | horrendous | lacklustre | lackluster | disorganised | disorganized | chaotic | unprofessional | unhelpful | ignorant | arrogant | greedy | dishonest | deceptive | sneaky | shady | scammy | bogus | grim | cramped | stuffy | smelly | draughty | tatty | run down | flimsy | cheaply made | tinny | fiddly | meaningless | unjustified | unreasonable | extortionate | daylight robbery | a cheek | bang out of order | taking liberties | ripping off | short changed | shortchanged | counterintuitive | counter intuitive | user unfriendly | unfriendly | inconsiderate | thoughtless | tone deaf | heartless | inhumane | inhuman | degrading | demeaning | humiliating | discriminatory | unsafe | unhygienic | unsanitary | uncomfortable | inconvenient | inaccurate | unfit | unsuitable | inadequate | inferior | ineffective | inefficient | inexcusable | unforgivable | intolerable | unbearable | dreadful | horrid | vile | gross | nasty | crummy | naff | pants | gimmick | gimmicky)
with weight=2
unless before (not | never | nothing | not at all | pair of | t shirts and | no)
unless after (pocket)
unless sentence (how do i | love | do you sell | under)
+ The signal is patchy.
+ Shoddy work by your people.
- It is not clunky.
frame ((only | just | hardly | barely) (1 | 2 | 3 | one | two | three) (star | stars) | (1 | 2 | one | two | 1.5) (star | stars) (for | because | until | only | as | due | since | and | from | ; | . | but | now) | (minus | lost | losing | deducted | deduct | deducting | removed | took off | taking off | taking | knocked off | dropped) (a | one | two | 1 | 2 | three) (star | stars) | would (give | rate) (it | this | you | them) (zero | 0 | less | lower | minus) | (changed | changing | reduced | reducing | dropping | lowering | lowered | updated) (my | the) (review | rating | stars) | not (a | worth a | worth one | even one | even a) star)
with weight=4
unless before (from)
unless sentence (to five | to 5)
+ Only 2 stars because it crashes.
+ Lost one star for the ads.
- Five stars.
frame used to <word>
unless inside (used to (hate | panic | worry | struggle | fear | dread | forget | fight | suffer | avoid | waste | lose | cry))
with weight=2
unless before (i am | am | are | is | be | get | got | getting | was | not)
unless sentence (better now | now it is great | can be used | exactly what | love | embrace* | glad)
+ It used to be a good app.
- I am used to work like this.
frame full of (ads | bugs | adverts | advertisements | errors | holes | glitches | mistakes | lies | scammers | bots | hackers | cheaters | spam | junk | rubbish | dirt | dust | water | sand | rust | flies | ants)
with weight=2
unless sentence (love)
+ Now it is full of ads.
- It is full of ideas.
frame (asked | asks | asking | ask | told | made | makes | forces | forced | requires | expects | wants) [me | us | you] [to] _4 (again and again | over and over | all over again | every (single) time | every time | each time | twice | three times | yet again | <num> times)
with weight=2
unless sentence (love | how often)
+ It asks me to sign in every time.
- It asks me to sign in.
frame (lose | losing | lost | miss | missed | missing | forfeit | waste | wasted) (a | an | my | our | the | one | two | three | <num>) [whole | full | first | last | entire] (night | day | morning | afternoon | evening | week | weekend | hour | holiday | shift | day's (work | pay) | days | nights | hours | connection | seat | place | deposit)
with weight=2
unless before (do i | if i | not want to | will i)
+ Now I lose a night at the hotel.
- Do I lose a day?

frame ((someone | somebody) (elses | else is) | other (people | peoples | customers | passengers | patients | users | tenants) (name | names | details | data | address | addresses | information | accounts | orders | photos | emails | messages | results | bills | letters) | already (someone | somebody | people | a family | another <word>) (in | on | at | sitting | there) | (is | was | were) already (taken | occupied | full of people) | same (seat | ticket | room | slot) as)
with weight=2
unless before (if | are)
unless sentence (can someone else | could someone else | is it)
+ I got someone elses test results.
+ There was already someone in seat 12.
- Can other people see my page?
frame ((is | are) [INTENSE] killing (me | us) | (weeks | months) (wait | waiting list | for an appointment) | (appointment | slot | delivery | date) is (in | not before | not until | only in) (<num> | two | three | four | five | six | several) (weeks | months) | driving (me | us) (mad | crazy | nuts | insane | up the wall | round the bend) | doing my head in | drives me (mad | crazy | nuts | up the wall | insane))
unless after (in a good way | with joy)
with weight=2
unless sentence (laugh* | haha | funny | love)
+ My tooth is killing me.
- The joke was killing.
frame (0 | zero | no) (internet | signal | water | help | support | replies | response | responses | answers | heating | power | refund | communication | bars | broadband | electricity | care | sense | info | information | accountability | respect | empathy | sympathy | effort)
with weight=2
unless before (need | needs | there is)
unless after (needed | required | necessary)
+ 9 calls, 2 routers, 0 internet.
- There is no help needed.
frame (someone | somebody) [has | had | else] (ordered | bought | spent | booked | paid | sent | subscribed | withdrew | transferred | changed | logged | got) _6 (my | our) (account | card | name | address | number | money | balance | password)
with weight=4
unless before (if | can)
+ Someone has ordered sushi on my account.
- Someone paid at the till.
frame (please | pls | plz) [INTENSE | somebody | someone | anyone] (answer (; | . | emails | mails | my | me | the phone | us) | reply (; | . | to my | asap) | respond (; | . | to my | asap) | call me back | ring me back | get back to me)
with tag=waiting
unless before (when you can | if you can | no hurry)
unless sentence (questions below | which of)
+ Please answer my mails!!!
- Please answer the questions below.
frame (now what | then what | what now | so what now) [.]
with weight=2
unless after (you | we | i)
+ Still a red light. Now what?
- Now what you need is a nail.
frame (had | has | have | with | found | found some) [live | dead | some | a | an | tiny | little | lots of] [big] (moths | maggots | mould | mold | hair | hairs | glass | plastic | bug | bugs | insect | insects | worms | worm | fly | flies | slug | slugs | ants | mice | weevils | beetles | nails | screws | blood | stones | a stone | mites | fleas) (in | inside | on | under | between)
with weight=2
unless sentence (love | with a fly on)
+ The bag had moths in.
- I love cake with plums in.
frame (says | said) __10 (says | said | wanted | charged)
with weight=2
unless sentence (love | great | thank | he said she said)
+ The app says booked, the desk says no.
- He says hello.
frame (cancelled | canceled | cancels | cancel | cancelling | rescheduled | postponed | moved) _3 (<num> | an | one | two | half an | few | a | minutes | hours | days) [<num>] (hour | hr | hrs | hours | min | mins | minutes | minute | day | days | week | weeks) (before | prior | ahead | beforehand | notice)
with weight=2
unless sentence (can i | could i | do i | how | free)
unless before (i | we | to | if i)
+ Slot cancelled 1 hr before.
- Can I have it cancelled a day before?
frame (you | they | company | airline | hotel | driver | restaurant | shop | store) [guys | just | have | has | had | then | people | also | now] (cancel | cancelled | canceled | cancels) [on] (my | our | me | us | the | on | it | this | that | all)
with weight=2
unless before (can | could | would | if | will | please | did | have)
+ You cancelled my order.
- Could you cancel my order?
frame [should | must | have to | had to | need to | supposed to | asked to | expect me to | expected to | make me | made me | want me to] pay (again | twice | double | three times | for nothing | for something (i | that) | for a mistake | for (your | their) | a second time)
with weight=2
unless before (do i | will i | so i do not)
unless sentence (do i have to)
+ And I should pay again???
- Do I have to pay again?
frame (when (it | the app | they) (works | work | feels like it) | if it (works | even works) (at all | . | ;) | which is (never | rare | rarely | not often | always the case) | once in a blue moon | half [of] the time | nine times out of ten | more often than not | most of the time it | hit or miss)
with weight=2
unless before (me | know)
+ Fine when it works, which is never.
- Tell me when it works.
frame (booking | service | delivery | change | cancellation | hidden | admin | late | handling | transaction | overdraft | small order | bag | extra) (fees | charges | penalties | fines | costs)
with tag=weak
unless before (no | zero | without | what are the | avoid | the)
unless sentence (how much | what | love | great)
+ 1100 dollars in change fees.
- No booking fees, great.
frame ((i am | im | we are) still here | been [ABOUT] <num> (mins | minutes | min | hours | hrs) [already | now] (; | . | and | hello | so | no | still | <emoji>) | [i am | im] [still] waiting (; | . | here) | been (in | on) (this | the | your) (chat | queue | phone | line | hold | call) | (this | that) is the (<num> | third | fourth | fifth | sixth | seventh | second | 2nd | 3rd) (person | agent | adviser | advisor | rep | colleague | one | department | email | mail | call | message | attempt))
with weight=2 tag=waiting
unless after (for the)
unless sentence (love)
+ im still here
+ This is the 6th person I'm speaking to.
- This is the best time.
frame in [ABOUT] (<num> | many | several | a thousand | a million | tiny | little) (pieces | bits | parts | shards)
with weight=2
unless sentence (puzzle | set | kit | does it | comes in)
+ The mirror arrived in 400 pieces.
- Cut it in two.
frame (dumped | fly tipped | flytipped | fly tipping | fly-tipped | overflowing | littered | vandalised | vandalized | graffiti | pothole | potholes | blocked drain | rats | a rat | stray dogs | gas smell | power cut | power outage | power cuts | water cut | blackout | no streetlight | street light is)
with weight=2
unless before (if | report a)
unless sentence (how do i | where do i)
+ Bags were dumped behind the playground.
- Where do I report a pothole?
frame (gets | get | getting | runs | running | became | becomes) [INTENSE | all | really] (hot | warm | boiling | laggy | slow | slower | worse | stuck | noisy | stiff | blurry)
with tag=weak
unless before (it never | if)
unless sentence (love | great)
+ My phone gets hot like an oven.
- When does it get dark?
frame no <word> (that | which) (work | works | worked | fits | fit | opens | opened | closes | closed | answers | answered | helps | helped)
with weight=2
+ There was no belt that worked.
- There is no belt.
frame never [INTENSE | once] (hears | recognises | recognizes | finds | opens | loads | works | worked | arrives | arrived | comes | shows | shows up | remembers | saves | syncs | connects | starts | responds | responded | answers | answered | replied | updates | stays | opened | loaded | delivered | received | refunded | sent | resolved | fixed | happens | got | turned up | called | rings)
with weight=2 negatable
unless before (i have | i)
unless after (old | boring)
unless sentence (love | great | so far)
+ The microphone never hears me.
- I never worked there.
frame (swallowed | swallows | ate | eats | eating | gobbled | pocketed | nicked | kept | took) [all] (my | our | the | <num> | every | two | three | five | ten) [<word>] (pound | pounds | euro | euros | coins | coin | money | card | note | cash | dollars | bucks | quid | change | credit | top up | top-up | allowance | balance | tokens | deposit)
with weight=2
unless before (i | we)
+ The machine swallowed 6 pounds.
- He kept the lid.
frame (gave | gives | give) [me | us] (no | nothing | neither) (. | ; | ticket | change | receipt | answer | reason | reply | refund | info | information | help | explanation | choice | back)
with weight=2
+ The machine gave no ticket.
- He gave me two.
frame (i guess (. | <emoji>) | cool cool | are we [all] [just] (pretending | supposed) | (whoever | who ever | who on earth | who the hell | whose idea) [has | have | was] (planned | designed | built | wrote | made | came | thought | decided | runs | programmed | approved | is responsible | was) | said no one ever | said nobody ever | slow clap | living the dream | just what i needed | exactly what i needed | what i always wanted)
with weight=2
unless after ([;] (thank* | cheers))
unless sentence (well done to whoever)
+ 1100 in fees, cool cool cool.
+ Whoever designed this has never walked.
- I guess so far it fits.
frame (love | loving | nice | great | fun | enjoy* | lovely | brilliant) [how | that | just] (paying | waiting | standing | sitting | queuing | queueing | having to | spending (<num> | hours | an hour | my) | being (charged | ignored | told | lied | stuck | overcharged | kicked | woken | cancelled | treated like) | getting (ignored | charged | woken | stuck | told | nowhere))
with weight=4
unless before (not | without)
unless after (less | little)
+ Love paying 4.50 to print my own ticket.
- Love paying less.

frame (fined | penalised | penalized | fleeced | overcharged | stung | mugged | rinsed | charged | billed | invoiced | debited) [me | us] [<num> | another | an extra | full] (for | me | us | my | our | again | though)
with tag=weak
unless before (be | get | how much am i | when am i | will i be)
unless after (correctly)
unless sentence (great | love | how much | when will i be | will i be | do i get | happy)
+ You fined me for a book that I returned.
- How much will I be charged for it?
frame (cuts | cut | cutting | chops | chopped | crops | cropped) off
with weight=2
unless before (to | i | how do i | the | your)
unless after (time | date | point | times | dates)
unless sentence (how do i | love)
+ The export cuts off the last column.
- How do I cut off the edge?
frame (first | second | third | fourth | fifth | 2nd | 3rd | 4th | 5th | another | <num>) (day | days | week | weeks | night | nights | month | months | morning | time | evening) [in a row | running | now] [with | and | of] (no | without | nothing | still | not)
with weight=2
unless sentence (love | great | no problem)
+ Second day no post on our street.
- Second day of our holiday.
frame (eats | eating | uses | using | takes | taking | hogs | hogging) [up] [ABOUT] (<num> gb | <num> mb | <num> percent | gigabytes | all my | all the | half my | so much | too much | too long | forever | ages | hours to | days to | weeks to)
with tag=weak
unless sentence (love | great | only takes)
+ It eats 6 GB of storage.
- It takes two of them.
frame (now | and now | suddenly | all of a sudden | out of the blue | overnight) [it is | its | there is | theres | they are | you | they | it | i] [INTENSE | have] (a subscription | behind a paywall | paywalled | want me to | ask for | charging | charge | charges | costs | taken off | gone | closed | blank | dead | different | worse | ruined | everything is | nothing | can not | cannot | does not | will not | refuses)
with weight=2
unless sentence (how do i | love | works)
+ Now it's a subscription.
- Now it is here.

frame (not (a | one) single | how (am i | are we | is (anyone | anybody | one | she | he)) [INTENSE] (meant | supposed | expected | going) to | told (me | us) [ABOUT] <num> _3 (took | waited | and | but | it is) | took (an hour | hours | ages | forever | days | weeks | all day | half a day | <num> (hours | days | weeks | months)) [to | for | before | . | ;])
with weight=2
unless before (if)
unless sentence (love | great | no problem | well worth | thank)
+ Not a single charger was working.
+ How am I meant to work with 2 Mbps?
- How am I to know?

# Plain facts that nobody tells a shop unless they hurt: too late, the wrong one,
# at once, all the same, for nothing. Those tagged "story" count where nothing is
# asked, thanked for or praised.
signal need.problem
frame (arrived | arrives | came | comes | turned up | was delivered | were delivered | got here | showed up) _3 (the | a | two | three | <num>) (day | days | week | weeks | morning | hour | hours | month) after (the | my | our | her | his | it)
+ The robes arrived the day after the concert.
- The day after the concert we slept.
frame (lets | let | letting) (in (water | rain | the rain | the wet | the cold | draughts | light) | (water | rain | the rain | the wet | the cold | draughts | light) (in | through))
with tag=weak
+ The cover lets in water at every seam.
- Let water boil.
frame (rub | rubs | rubbed | rubbing | scrapes | scraped | cuts | chafes) (my | me | our | her | his) _2 (raw | sore | bloody | blisters)
+ The saddle rubs my mare raw.
- He rubs my back.
frame (nobody | no one | not a soul) [ever | has | even | from _2] (turned up | showed up | shows up | appeared | arrived | bothered | picked up | picks up | answered | answers | replied | replies | responded | responds | rang | called back)
unless before (if | when)
+ Nobody turned up to read the meter.
- Everybody turned up.
frame (opens | shows | plays | prints | finds | sends | reads | records | displays | downloads | does absolutely) nothing
unless sentence (if | costs)
+ My card opens nothing.
- It costs nothing.
frame there (is | are) still [no] <word>
with tag=weak
only sentence (after | since | despite | although | even though)
unless sentence (tickets | places | seats | time | left | great | thank | thanks | love)
+ There are still wasps in the loft a week after the treatment.
- There are still places on Monday.
frame (on | during | after | with) (the | its | their | our | my) (very first | first) (outing | use | evening | wash | ride | trip | try | go | wear | night | run | day | rain)
with tag=story
+ The seam went on the first outing.
- The first day is Monday.
frame (spells | spelled | spelt | prints | printed | engraved | misspelt | misspelled) (my | our | her | his) [first | last | daughters | sons] (name | surname | names | address) _1 (with | as | without | wrong | wrongly)
with tag=weak
+ The certificate spells my surname with one l.
- He printed my name.
frame expected [quite | rather] (a bit | a lot | a little | far | much | something) (more | better | else | different)
unless before (than i | than we | as)
+ I'd expected a bit more from a course of four days.
- I expected you on Monday.
frame (two | three | four | five | six | <num>) times (every | each | a | per) (morning | day | night | hour)
with tag=weak
only sentence (get | getting | receive | receiving | text | texts | call | calls | ring | rings | mail | mails | email | emails | notification | notifications | charged | beeps)
unless sentence (take | took | love | great)
+ I get the newsletter three times every morning.
- I feed it three times a day.
frame (stood | sat | waited | stand | standing) (around | about | outside | idle | there (like | for | with) | in the (rain | cold | dark | snow | heat))
with tag=story
+ Eight men stood around.
- The tree stood in the garden.
frame (louder | slower | smaller | thinner | weaker | heavier | dirtier | worse | colder | duller | uglier) than (my | our | the old | before | a | the one)
with tag=story
unless sentence (looking for | want | wanted)
+ The "silent" fan is louder than my fridge.
- I want one smaller than my hand.
frame whatever (i | we) (do | try | set | choose | press | pick | type | enter | select)
with tag=weak
+ The grinder makes dust, whatever I set it to.
- Whatever happens, I come.
frame (outside | under | below | opposite | next to) (my | our) [bedroom | living room | kitchen] (window | windows | bedroom | house | door | flat)
with tag=story
unless sentence (park | parked | leave | live)
+ The bottle bank outside my bedroom is emptied at five.
- I am at home.
frame and now (the | my | our | it | he | she | all | every)
with tag=story
unless sentence (works | love | happy | better | fine)
+ You translated the menu and now the soup says poison.
- And now to something else.
frame (for | on | of) the other (eye | ear | foot | leg | hand | model | size | door)
with tag=story
+ The lenses are for the other eye.
- I see the other side.
frame (is | are | was | were | arrived | came) [all | completely | INTENSE] (damp | limp | lumpy | crooked | lopsided | uneven | warped | full of (holes | weeds | thistles | dust | moths | ants | typos | mistakes | hair | bones | stones))
with tag=weak
+ The hay is damp and full of thistles.
- The lake is full of fish.
frame (^ | ; | and) your [<word>] (guide | man | driver | drivers | instructor | clerk | waiter | waitress | staff | colleague | courier | fitter | fitters | builders | people | guys | agent | agents | bot | trainer | teacher | nurse | technician | engineer | mechanic | plumber | cleaner | cleaners | receptionist | usher | steward | coach) <word> _4
with tag=story
unless inside ((was | were | is | are) (brilliant | excellent | fantastic | amazing | wonderful | helpful | quick | fast | polite | patient | friendly | professional | extremely | super | always) | was (great | lovely | kind | so | very) | made my day | can | could | will | would)
+ Your guide smoked the whole tour.
- Can your driver ring the bell?
frame (the | my | our | your) _5 (has | have | had | got | came with | come with) (no | a (hump | bump | gap | kink | wobble | smell | bald | lump | split | chip | dead | wrong)) <word>
with tag=story
unless before (does | do | if | whether | can)
+ Two of the darts have no tips.
- Does the room have no bath?
frame ORDERED _7 (and | but | then) (was | were | got | received | had | ended up) (told | given | put | seated | moved | sent | charged | offered | the | a | one | only | to)
unless before (if | where i)
+ We paid for six and were told that four could go in.
- I booked a table for six.
frame (it | they) (is | are) not (here | there | in the (box | bag | parcel | post))
unless before (if | when | while)
+ The page says delivered. It isn't here.
- Is it there?
frame (matched | paired | confused | confuses | mixes | mistook) me (with | up with | for)
with tag=story
+ The app matched me with my own brother.
- They met me with flowers.
frame (swallowed | swallows | eaten | wiped out) [up | all | half] [of] (my | our) <word>
with weight=2
unless before (i | we | dog | cat | guests | kids)
+ The new version has swallowed all my bookmarks.
- I swallowed my pride.
frame (nobody | no one) [has | have | ever] (greets | greeted | cares | cared | helps | helped | told | tells | warned | explains | explained | informed | informs | listens | listened | asked | notices | noticed | offered | offers | looked after | wants | wanted | met) (me | us | about | that | when | ; | .)
with weight=2
unless before (if | why | glad | happy)
unless sentence (would | else | friend | friends)
+ Nobody told us that the pool was closed.
- Nobody would mind.
frame went (on the (first | second | third | fourth | fifth | very first) (day | wash | wear | use | evening | night | morning | ride | trip) | after (one | two | three | <num>) (day | days | week | weeks | uses | washes))
with weight=2
unless before (i | we | he | she | they | that | which)
only sentence (the | my | our | your)
+ The zip went on the second day.
- We went on the second day.
frame (give | gave | giving | sold | sell) (it | them | my <word> | our <word>) to (someone | somebody) else
with weight=2
unless before (i | we | can i | to | please)
+ You charge me for a seat and then give it to someone else.
- I want to give it to someone else.
frame WEEKDAY __8 [and | now | today | ;] it is [now | already | only] WEEKDAY
with weight=2
unless sentence (great | love | fast | quick | thank | thanks)
+ It says dispatched on Monday, it is Friday.
- Is it open on Monday?
frame (nobody | no one) (at | in | on | behind | around | working) [at | in] (the | your | any | gate | reception | desk) [front | help | service | info] [desk | counter | till | tills | phone | phones | line | reception | gate | shop | store | office | kitchen | platform | check-in]
with weight=2
unless before (if | why | literally if)
unless sentence (would | else)
+ There was nobody at the desk.
- Nobody in the office would mind.
frame (update | upgrade | version | redesign | layout | change | changes) [has | have] (made | makes | make) (everything | all | it | things | the <word> | my <word>) [INTENSE | so | all | too] <word>
with weight=2
unless inside (better | faster | easier | nicer | great | perfect | smoother | prettier | clearer | good | possible | quicker | simpler | lovely | beautiful | awesome)
unless sentence (love | can you | could you | please | would)
+ The update made everything tiny.
- The update made it better.
frame (poor | bad | rude | awful | terrible | horrible | lousy | unhelpful | slow | surly | clueless | careless) _2 (service | support | staff | steward | stewards | driver | drivers | agent | agents | waiter | attendant | attendants | crew | manager | receptionist | communication | handling | rep | reps)
with weight=2
unless before (no | not | never | without | if | how)
unless after (phrase | course | hours)
+ What careless handling of a crate.
- Poor Yorick served us.
frame (no | not a | without [a | any]) (word | news | sign | information | info) (from | of) (the | your | you | anyone | anybody | them | ground | staff | my | our)
with weight=2
unless before (if | have)
unless sentence (good news | no news is)
+ Not a sign from your office since May.
- Not a word of a lie.
frame (rerouted | diverted | bumped | rebooked | downgraded | offloaded) (to | from | off | onto | on | due | because | without | by | at | in)
with weight=2
unless before (be | been | get | can i | want | like | upgraded or | easily)
unless sentence (thank | thanks | great)
+ Downgraded to a stool by the kitchen.
- Can I be rebooked onto the early flight?
frame (mismatch* | unmatched | drop outs | dropouts | worsening | rudely | extortionate | extortionary | overpriced)
with weight=2
unless before (not | no | never | without)
unless sentence HAPPY_END
+ Two dropouts an hour, all evening.
- The drop is 20 metres.
frame (did not | didnt | never) [even] (realise | realize | know | knew | notice | see) [that] there (was | is | were | are) (a | any) [<word>] (charge | charges | fee | fees | cost | costs | subscription)
with weight=2
+ We never knew there were any fees for parking.
- Did you know there is a fee?
frame need (my | our) (luggage | bag | bags | suitcase | money | refund | account | phone | card | parcel | package | order | documents | passport | medication | keys | files | data | photos) [back] (before | by | now | today | tonight | tomorrow | asap | urgently | immediately | this | and | for | .)
with weight=2
unless before (do i | will i | not | if you)
+ We need our documents back by Friday.
- Do I need my card today?
frame (is | was) (not | never) [INTENSE] (my | our | her | his | their | the <word> | a <word> | any <word>) (fault | mistake | error | problem | doing)
with weight=2
unless before (if | it)
unless sentence (no problem | thank | thanks)
+ The flood was not our doing.
- It was my fault.
frame (not one of | none of) (the | your | my | our | them | these | those) _6 (answered | works | work | worked | working | fits | fit | came | arrived | replied | replies | responds | helped | helps | open | opens | matches)
with weight=2 negatable
unless sentence (thank | thanks | expected | if)
+ Not one of the six bulbs works.
- Not one of the guests was late.
frame (a day | days | a week | weeks | a month | months | hours | an hour | (<num> | two | three | four | five | six | seven | eight | nine | ten) [whole | full | working | business] (hours | days | weeks | months)) to (answer | reply | respond | refund | ship | dispatch | deliver | process | fix | repair | replace | load | open | get (a | an | any | through | an answer))
with weight=2
unless before (have | has | within | in | only | just | about | (takes | take) | up to | at least)
unless sentence (how long | is it | does it | would it | will it | do i | do you | have <word> days)
unless sentence HAPPY_END
+ Three weeks to answer one letter.
- You have two weeks to reply.
frame battery [is | was | s] [INTENSE | completely | already | always | almost | nearly] (flat | empty | drained | dead | gone) [again | by | after | within | before | every]
with weight=2
unless before (if | when | when the | if the | if my | an old)
+ The battery is empty before noon.
- The battery is large.
frame <num> _2 (more | higher | dearer) than (on (the | your) (site | website | page | app | label | shelf) | advertised | quoted | agreed | promised | shown | stated | offered | you (said | quoted | told me | offered | promised) | the (offer | quote | price | label | estimate))
with weight=2
+ It was 15 pounds more than quoted.
- It was 15 pounds more than last year.
frame (you | they | your <word> | the agent | the driver | the technician | the man | the lady) (said | told me | told us | assured me | assured us | confirmed) [that] (the | my | our | it | i | we) _3 would (be | come | arrive | get | have | receive | work | stop)
with weight=1
unless sentence (thank | thanks | as you said | great | correct | right)
+ They said my fridge would be here on Monday.
- They said hello.
frame (will | would) now (come | arrive | be | get here | be here | be delivered) (after | too late | only | late)
with weight=2
+ The cake stand will now arrive after the party.
- The fair will now be on Sunday.
frame (spent | bought | ordered | purchased | paid) _5 (with one (tap | click) | without my (permission | knowledge | consent) | by (accident | mistake))
with weight=2
unless sentence (can i (return | send | give | cancel) | how do i | is it possible)
+ The boy bought 40 gems with one tap.
- I bought it with my card.
frame (i | we) [INTENSE | just | only] want (that | it | this | them | all of it | the money | every (cent | penny)) [all] back
with weight=2
unless before (if)
+ I want every penny back.
- I want to go back.
frame where (is | s | are) (the | my | our | all) _3 (gone | disappeared | vanished)
with weight=2
unless sentence (good | love | days)
+ Where's the search bar gone?
- Where is the lost property?
frame (ever | actually) (going to | gonna | planning to | intend to) (answer | reply | respond | fix | come | pick up | send | refund | work | open | arrive | do | get)
with weight=2
unless before (not | i | we)
+ Are you ever going to send it?
- I am going to send it.
frame (label | labels | site | website | page | menu | listing | description | ad | advert | package | packaging | box | leaflet | manual | contract) (did not | does not | never | do not) (say | mention | state | tell | warn | show) [so | that | this | me | it | any of | anything | a word | about | us]
with weight=2
unless before (if | even if)
unless sentence (how do i | where can i find | what does it)
+ The menu didn't mention sesame at all.
- The menu does mention sesame.
frame (greyed | grayed) out
with weight=2
unless sentence (how do i | can i | what does | if)
+ Every second film is greyed out.
- The roof is grey outside.
frame (had | have | has | was | were | is) already [been] (used | redeemed | opened | claimed | scratched | activated | taken | worn)
with weight=2
unless before (if | i | we | what if)
unless sentence (can i | can you check | i have already)
+ The gift code was already redeemed.
- I have already opened the lid.
frame ^ [hello | hi | hey | um] (anyone | anybody) [there | out there | home | awake | alive | listening | reading this] (. | ;)
with weight=2
+ Anybody there?
+ Hello? Anybody?
- Anybody can join.
frame (works | work | working | worked | shows | show | showing | plays | play | opens | loads | updating | updates | visible | available | fine | appears | there) _4 ; but not (in | on | with | when | for | here | at | from)
with weight=2
unless sentence (can i | is there | how do i)
+ The feed shows on the site, but not in the reader.
- The lid is red but not on the back.
frame (raining | rains | rained | leaking | leaks | dripping | blowing | snowing) (in (. | ; | since | again | on | through | and | here) | through | inside | onto my | onto our | into (my | our | the))
with weight=2
unless before (if | when it)
+ It has been raining in since the storm.
- It rains in autumn.
frame (pay to win | p2w | pay to play)
with weight=2
unless before (not | no | is not | never | without)
+ It has become pay to win.
- Not pay to win at all.
frame (asks | wants | demands) [for] <num> permissions
with weight=2
unless before (only | just)
+ It asks for 9 permissions.
- It only asks for 2 permissions.
frame and not even [a | an | any | one | the] (water | drink | word | reply | answer | call | apology | sorry | note | thank | explanation | seat | coffee | blanket | refund | email | text | <num>)
with weight=2
+ Forty minutes in the queue and not even a seat.
- I ate it all and not even late.
frame (eaten | swallowed | kept | taken | retained) by (your | the | an | a) [<word>] (machine | atm | cash machine | barrier | locker | vending machine)
with weight=2
unless before (if | not)
+ My ticket was swallowed by the barrier.
- It is made by the machine.
frame (gave | given | sent | got | received | delivered | served | brought | charged | poured) [me | us | him | her] [a | an | the | some] <word> [<word>] instead of [the | my | our | a | an] <word>
with weight=2
unless sentence (love | glad | happy | decided | better | nicer | prefer | can i | could i | can we | thank | thanks)
+ The bar served us cola instead of coffee.
- I would love tea instead of coffee.
frame (on the tarmac | on the runway | on the apron | in the tunnel | between stations | outside the station | in a field) (for | and | since | with | without | now | again)
with weight=2
unless sentence (landed | love)
+ We are sitting between stations without any news.
- We landed on the runway.
frame (am | is | are) [INTENSE] without [any | a] (internet | broadband | wifi | power | electricity | gas | water | heating | heat | signal | phone | landline | service | data | tv | light | card | car)
with weight=2
unless before (if | when)
unless sentence (can i | what happens | how do i)
+ My aunt is without power.
- I am without doubt.
frame (received | got | have | works | working | shows | arrived | came | found | refunded | sent) _8 [;] but not (the | my | our | any | either) (other | others | rest | second | return | remaining | one)
with weight=2
unless sentence (can i | do i need)
+ I found the left glove, but not the other.
- I like the red one but not the other.
frame (it is | it was | seems | find it | found it | thought it was | thought it | is this) [INTENSE | a bit | a little] (strange | weird | odd | suspicious | fishy) (that | how | because | since)
with weight=2
unless sentence (how do i | is it normal)
+ I find it odd that my seat changed.
- The film is strange and lovely.
frame (you | they) (want | wanted | demand | charge | charged) [me | us] <num> [euros | pounds | dollars | quid] (to | for (a | an | one | two | the | that | printing | changing))
with weight=2
unless sentence (thank | thanks | great | love | how much | is it true | worth)
+ They charged me 12 for a glass of water.
- They want 2 for a game of chess, is it true?
frame is there (a | any) [good | particular | specific | special] reason [why | that | for which] (i | my | we | our | you | your | it | the | this | nobody | no one) _2 (was | were | am | are | is | has | have | had | keep | keeps | do | does | did | can | could | will | would | got | get | charged | took | closed | cancelled)
with weight=3
unless sentence (just curious | out of curiosity)
+ Is there a reason my card was billed on a Sunday?
- Is there a reason to choose the larger one?
frame when (can | will | should | do | may | might | are) (we | i | you | they | people) [possibly | finally | actually | likely | going to | realistically] (expect | have | get | see | be getting | be) (a fix | it fixed | this fixed | a solution | a resolution | it solved | it working | this working | back online | back up | it back up | it back online | normal service | service again | power back | our power | my money back)
with weight=3
unless before (know)
+ When can we expect normal service?
- When can we expect the new bus map?
frame (someone | somebody | anyone | anybody | a person | a human | a manager | people) (that | who) (matters | actually cares | cares | can actually <word> | actually <word> | has a clue | has a brain | knows what (they are | he is | she is) doing | has some sense | isn't a robot | is not a robot | isn't a bot | is not a bot)
with weight=3
unless before (thank | great | am | was | be)
+ How do I reach someone that matters?
+ Is there anybody who actually reads these?
- I am someone who loves maps.
frame (you | u | they | yall | you guys) [guys] [ever | even] (gonna | going to | wanna | want to | plan to | planning to | intend to | intending to) (actually | magically | finally | ever | bother to | even) <word>
with weight=2
unless before (when i | thank* | if)
unless sentence HAPPY_END
+ Are you ever going to actually answer the phone?
+ You wanna actually turn the heating on?
- Are you going to open on Sunday?
frame (like | as) (sardines | cattle | in a tin | in a sardine tin | animals in a | herded sheep)
with weight=3
unless after (in oil | and | on toast)
+ On the 8:15 we stood like sardines.
- I like fish in oil.
frame (use by | used by | best before | sell by | expiry | expiration | bbe) [date | dates | dated] [on it | on them | on the pack] [of | was | is | were | from | says | said | showing | ended] [the] (yesterday | last <word> | two days ago | _2 ago | <num> days ago | a week ago | the day before)
with weight=3
+ The bread I bought has a use by date of last week.
- What is the best before date of this tin?
frame (^ | ; | so) (your | yall | you guys) [guys | company | new] idea of [a | an | the] [good | fast | quick | great] <word> (is | was) <word>
with weight=2
+ So your idea of fast is to send it by boat?
- I like your idea of a quiet hour.
frame (any (idea | clue | news | word | eta | update) [on] when | when (will | is | are | does | do) | how long (until | till | before)) (the | our | my | your) [<word>] (power | electricity | internet | broadband | wifi | water | gas | heating | hot water | signal | service | network | site | website | servers | server | system | lights | phone | phones | lift) (will be | be | is | are | going to be | comes | come | gets | get) (back | on again | restored | fixed | working | up | running | sorted | online)
with weight=3
+ Any idea when the power will be back on?
- When will the lights be changed to blue?
frame (has not | have not | had not | did not | is not | never | yet to | not) [yet | even | actually] (landed | cleared | materialised | materialized | surfaced) [anywhere | yet | in | .]
with weight=2
unless sentence (plane | flight | moon)
+ The transfer left on Monday and hasn't landed anywhere.
- The plane has not landed.
frame (i | we) (was | were | have been) [right | just | literally | only] (sat | sitting | stood | standing | in | home | at home | here | inside) [right] (here | there | in | at home | home | inside | all day | all morning | all afternoon | the whole time | the entire time | the whole day | next to the door | by the door)
with weight=2
unless sentence (thank | lov* | beautiful | happy | great)
+ A card through the door, and I was sat right here.
- We were sitting there and loved the view.
frame (sent | got | received | delivered | given | gave | shipped | posted | packed) [me | us] [the | a pair of] two (left | right) <word>
with weight=3
+ You sent me two left boots.
- I got two right answers.
unless inside (answers | away)
frame (arrived | came | turned up | delivered | got | received | bought) [with | having] (the | a | its | my | one | half the) [<word>] <word> [was | were | is] (still (on | in it | in | attached | inside) | hanging off | coming off | peeling off | falling off)
with weight=3
unless sentence (in a good way | thank | love)
+ The coat arrived with the alarm tag still on it.
- It came with a bow.
frame (has | have | had | just | already) (bust | busted | gone bust | snapped | perished | split open | ripped | worn through | come apart | fallen apart | given out | given up the ghost | packed up | conked out | come unstuck | come loose | gone off | gone mouldy | gone flat | seized up)
with weight=3
unless before (not | never)
+ The zip has bust.
- The zip has never given out.
frame (the | my) (second | third | fourth | fifth | 2nd | 3rd | 4th | 5th) [<word>] <word> _5 (in a | in one | in two | in three | in as many | this) (day | week | month | year | days | weeks | months | years)
with tag=story
unless sentence (love | great | happy | visit | book | holiday)
+ That makes the third kettle in as many months.
- My second visit in a year, and I love it.
frame (sound | sounds | sounding | smell | smells | smelling | smelled | taste | tastes | tasted | tasting) (like | of) [a | an] [INTENSE] (jet engine | jet | hairdryer | hair dryer | tractor | lawnmower | lawn mower | plane taking off | chainsaw | vacuum cleaner | hoover | wet dog | rotten egg* | burning | cardboard | soap | petrol | sewage | bleach | mould | feet | smoke | drains | damp)
with weight=2
+ The fan sounds like a jet engine.
- It smells of a summer day.
frame i (pay | am paying | paid) for <num> [mbps | mb | meg | gb | gig | channels | rooms] (. | ;)
with weight=2
+ 0.8 megabits. I pay for 67.
- I pay for 2 tickets at the door.
frame that was (last (week | month | year | night | monday | tuesday | wednesday | thursday | friday | saturday | sunday | summer | winter | spring | autumn | january | february | march | april | may | june | july | august | september | october | november | december) | yesterday | <num> (days | weeks | hours | months | minutes) ago | (two | three | four | five | six | seven | eight | nine | ten | several | many) (days | weeks | hours | months) ago | (a | an) (day | week | month | year | hour) ago | on (monday | tuesday | wednesday | thursday | friday | saturday | sunday))
with weight=2
unless sentence (love | great | lovely | wonderful | best | thank)
+ I was told 48 hours. That was last Thursday.
- That was last in the list.
frame (was | were | is | are) [busy | always | just | all] (on (his | her | their) (phone | phones | mobile | mobiles) | texting | playing on (his | her | their) (phone | phones) | watching (videos | a film | tiktok)) [the whole | all | during | while | whilst | instead | throughout | and | .]
with weight=2
only sentence (driver | staff | man | woman | guy | lady | waiter | waitress | cashier | engineer | guard | agent | nurse | barber | fitter | clerk | girl | boy | assistant | teacher)
+ The driver was on his phone the whole ride.
- My son was on his phone.
frame (system | app | meter | bill | computer | website | bot | machine | till | map | tracker | statement | letter | email) [now | still] (thinks | thinks that | reckons | claims | claims that | believes | seems to think | insists) (i | we | my | our | it is | it was)
with weight=3
+ Your meter thinks I bathe a whale.
- My husband thinks we need two.
frame (keyboard | key | keys | button | mouse | printer | app | letter | touch | screen) [now | keeps] (double | triple) (types | typing | clicks | clicking | prints | printing | taps | posts)
with weight=2
+ My keyboard double types the letter e.
- The app double checks the sum.
frame (wants | asks for | demands | requires | insists on | harvests | collects) [access to | to know | to see | to use | permission for] my (location | contacts | camera | microphone | calendar | phone book | photos | call log | whole phone | gallery | birthday | date of birth | phone number)
with weight=2
unless sentence (is that ok | happy to | how do i)
+ It wants my contacts and my camera to show the time.
- I want my camera cleaned.
frame (come | comes | came | arrive | arrives | arrived | appear | appears | ring | rings | go off | goes off | pop up | pops up | is sent | are sent) (a | an | one | two | three | <num> | several | many | half an) (minute | minutes | hour | hours | day | days | week | weeks) (after | late | too late | later than | behind)
with weight=2
unless sentence (thank | great | love | how)
+ Reminders come an hour after the meeting.
- They came two weeks later.
frame (covers | cover | hides | hide | blocks | overlaps | obscures | sits on top of | gets in the way of) (the | my | half the | half of the) [<word>] (box | button | buttons | field | text | keyboard | screen | menu | view | picture | page | form | letters)
with weight=2
unless before (can i | how do i | how can i)
+ The banner hides the button that I need.
- The lid covers the pot.
frame (gps | satnav | sat nav | tracker | watch | alexa | phone | map | maps | chatbot | form | desk | driver) [still | now | keeps | always] (thinks | thinks that | insists | believes | assumes | says) (i | we | my) (live | am | was | are | were | have | do not | did not | house | home)
with weight=3
+ Your tracker thinks I live in the sea.
- My phone says we have milk.
unless inside (says we have)
frame (ad | ads | advert | adverts | commercial | commercials | popup | popups | pop up | pop ups) (between | after | before | during | on | in | with) (every | each | all | any) [single | other]
with weight=2
unless before (no | without | zero | not)
unless sentence (do not mind | does not bother)
+ Ads between every question.
- No ads between all the songs.
frame (takes | took | taking | needs | needed) [me | us] (two | three | four | five | six | ten | <num> | several | many | multiple | countless | a dozen) (tries | attempts | goes | clicks | taps | restarts | visits | calls | emails)
with weight=2
unless sentence (only | just | worth | great | love)
+ It takes three tries to take a picture.
- It took just two clicks.
frame (and | but | though | although) (i | we) (do not | can not | cannot | do not even) (speak | read | understand) (it | that | this | a word | any | <word>) (. | ;)
with weight=2
unless before (happy | lovely | thank)
+ The menu is in Greek now, and I don't speak Greek.
- We speak and we do read.
frame (goes | go | went | jumps | jumped | jump | skips | skipped | returns | resets | flips | switches) [right | all the way | straight] back to (the (start | beginning | first | home | top | main | menu | login) | zero | square one | english | default)
with weight=2
unless before (how do i | can i | i | we | if)
+ Whenever I turn the phone it jumps back to the start.
- We go back to the top of the hill.
frame (paid | pay | booked | ordered | chose | asked) (for | to have) _4 and (looked | look | sat | stood | slept | ended up | got put | were put | was put | were given | was given | were seated | had to)
with weight=2
unless sentence (great | lov* | wonderful | thank | perfect | happy)
+ We paid for a sea view and looked at a wall.
- I booked for two and sat in the sun, lovely.
frame (that | which | what) (i | we | she | he | they) never (drank | ate | had | ordered | bought | took | used | saw | made | wanted | wore | opened | signed | booked | called | rang | agreed)
with weight=2
unless before (something | things)
+ There is a bottle on the bill that we never drank.
- It is something that I never saw before.
frame (is | was | are | were | must be | seems to be | turned out to be) (for | from | of) (a different | another | the wrong | some other | a completely different) (model | size | product | car | phone | person | customer | order | machine | brand | country | version | flight | room)
with weight=2
unless sentence (do you | is it | can i | could i | question)
+ The manual was for a different model.
- My question is for another day.
frame (asking | asks | asked | demanding | demands | demanded) [me | us] [for] [an | some] (extra | more | additional | <num> | bribe) [<num>] [money | rupees | cash | fee | fees | charges | tip | amount | rs] (for | ; | .)
with weight=2
unless before (i am | we are | just | if | were)
unless after (of us)
unless sentence (how much | is it right | <num> (people | guests))
+ The delivery man is asking extra money.
+ The workshop is asking 5000 for a repair under warranty.
- I am asking for more time.
frame (is | was | are | were | it is) [INTENSE | a | an] (duplicate | fake | counterfeit | not original | not genuine | second hand | a copy | knock-off | knockoff | refurbished | a replica)
with weight=2
unless sentence (do you | is it | are they | is this | can i | how do i | which | know (if | whether))
+ The shoes are duplicate, not original.
- Which of the two is fake?
frame (is | are) [INTENSE] (always | constantly | continuously | forever | permanently) [INTENSE] (busy | engaged | unreachable | switched off | unattended | closed | out of order | out of stock | ringing)
with weight=2
+ Your number is always engaged.
- You are always available, great.
frame (is | are | am | does | do | did | was | were) not (listening | listen | cooperating | cooperate | bothered | responding | picking | attending | entertaining | giving any | taking any | ready to (help | talk | take | give | accept | listen))
with weight=2 negatable
unless before (i | we | if)
+ The conductor is not listening to us.
- I am not listening to the radio.
frame (status | position | tracking) [of _2] (is | shows | remains | stays | has been) [still | showing | the | stuck at | on] [the] same
with weight=2
unless sentence (is the | does the | should)
+ For two days the status is same.
- Is the status the same for all?
frame (went away | walked off | walked away | drove off | drove away | left without | left again without | left in the middle | never came back | did not come back | has not come back)
with weight=2
only sentence (technician | engineer | driver | courier | guy | man | fitter | plumber | he | she | they | staff | agent | electrician | mechanic | cleaner | bus | taxi | cab)
unless sentence (thank | great | happy | pain | worry)
+ The technician opened the set and went away.
- My headache went away.
frame (sent | delivered | received | shipped | supplied) [me | us] [a | an | the] [clearly | already] (used | opened | old | expired | second hand | dirty | torn | fake | duplicate | refurbished | leaking | rotten | stale | defective | half eaten) (product | item | one | phone | shoes | shirt | box | pack | packet | bottle | food | milk | book | battery | piece | set | goods | stuff)
with weight=3
unless before (not)
+ They have sent a used product.
- I sent my old phones to a school.
frame look (what | how | at what) _4 (did to | done to | did with | has left of | have left of | did | is left of | treats | treated | treat) [my | our | me | us | this | it]
with weight=3
unless sentence (love* | great | wonderful | amazing | thank | proud | made)
+ Look what your men did to my hedge.
- Look what they made for us.
frame would be (nice | good | great | helpful | lovely | kind) if (you | someone | somebody | anyone | your <word> | they | the <word>) (actually | had | even | ever | at least | would <word> have | could be bothered | bothered)
with weight=3
unless before (that)
+ It would be lovely if someone actually read the card.
- It would be nice if you sold kites.
frame (he | she | someone | somebody | a man | a woman | a lady | a child | a passenger | my <word>) _3 (is | was | has) [INTENSE | just] (moaning | screaming | bleeding | choking | unconscious | collapsed | fainted | passed out | fainting | sweating and | having a (seizure | heart attack | stroke | panic attack | fit) | not well | very ill | in pain | shaking | sobbing | in distress | struggling to breathe)
with weight=3
unless sentence (last year | better now | recovered)
+ My neighbour in row three is not well.
- He is very well.
frame (driver | car | taxi | bus | van | coach | tram | scooter | bike | he | she | they) [just] (crashed | hit (a | another | my | the | somebody | someone) | ran (a red light | over | into) | swerved | nearly hit | almost hit | braked) _6 (i | me | my | we | us | our)
with weight=3
+ The taxi crashed and I bumped my head.
- We hit it off at the bus stop.
frame (hit | banged | bumped | cut | burnt | burned | hurt | injured | twisted | sprained | broke) (my | our | her | his) (head | arm | leg | finger | fingers | thumb | hand | wrist | ankle | knee | back | neck | tongue | lip | foot | toe | tooth | eye)
with weight=3
+ I cut my finger on your tin.
- I hit my goal.
frame (he | she | they | dude | guy | man | woman | lady | manager | driver | cashier | clerk | waiter | waitress | employee | worker | supervisor | guard | agent | nurse | staff) _5 (is | was | are | were | kept | keeps | started | just) [literally | literally just | just | now] (flipping out | screaming | yelling | shouting | cursing | swearing | cussing | going off | losing it | rolling (his | her | their) eyes | slamming | laughing at)
with weight=3
+ The man at your counter is shouting at a child.
- The manager is a star.
frame could have sworn [that] (i | we | my | it | you | this)
with weight=2
+ I could have sworn that my card was on file.
- I would have sworn by it.
frame (when | while | although | though) (the | your | ur) (website | site | app | menu | sign | poster | advert | ad | email | mail | label | shelf | flyer | page | box | catalogue | letter | contract) [clearly | also | still] (says | said | includes | shows | showed | lists | states | stated | promised | promises | advertises | advertised | has | had)
with weight=2 negatable
unless sentence (could you | can you | question | wonder*)
+ They only sell tins when the website says jars.
- Let me know when the site says more.
unless before (know | wait | ask)
frame (you | u | they | yall | you guys | you people | who) [guys | really | actually | dare | dares] (call | calls | called | calling | consider | considers) (this | that | these) [a | an] [<word>] [;]
with weight=2
unless sentence (what (do | would) you call)
unless after (evening | morning | afternoon | number | back | week)
+ You people call this a salad?
- I called that number.
frame (this is | that is | now | got) (the | my | your | a) (second | third | fourth | fifth | 2nd | 3rd | 4th | 5th) (notice | letter | email | reminder | card | router | phone | box | replacement | one | message | text | ticket | request | attempt)
with weight=2
unless sentence (love | great | happy | thank*)
+ This is the third notice. How come?
- This is the third letter of my name.
unless after (of (my | the | his))
frame (dumbest | rudest | laziest | slowest | dirtiest | stupidest | shoddiest | clumsiest | noisiest | nastiest | meanest)
with weight=2
unless sentence (which | how)
+ I am in a car with the rudest driver alive.
- Which is the slowest of your trains?
frame (going to | got to | have to | need to | about to | want to | wish to | go and | must) __6 (complain | make a complaint | file a complaint | lodge a complaint | raise a complaint)
with weight=2
unless before (if i | never | not)
unless inside (never | not | how)
+ Now I have to go to the shop and complain.
- I will never have to complain.
frame (bummer | is (it | this | that) really necessary | making [a] (fool | fools) of | making fool | make (a fool | fools) of | (is | was | are) [INTENSE] (disturbing | unsettling | distressing | worrisome))
with weight=2
unless before (not a)
+ That's a bummer.
+ The number of fakes on your page is disturbing.
- It is not a bummer.
frame (not (giving | giving me | paying | crediting | refunding | returning) | (did | have | has) not (given | paid | credited | returned)) [me] (my | the | any | our | full | promised | referral | refund | cashback | salary | commission | reward | money | amount) <word>
with weight=2 negatable
unless before (i am | we are | i | we)
+ You are not giving the bonus that you wrote of.
- I am not giving my number.

# What people say only where they are pleased.
signal need.polite
frame ((what a | such a | a true | a real | an absolute | absolute | total | you | is a | are a | is an | was a | was an | were a) (hero | heroes | legend | legends | star | stars | gem | angel | angels | gentleman | treasure | diamond | superstar | joy | delight | treat | beauty | lifesaver) | obsessed (with | w) | top notch | spot on | chuffed | made my day | made our day | hats off | shout out to | shoutout to | kudos | hooray | yay | can not fault | could not fault | above and beyond | well impressed | five stars | 5 stars | ten out of ten)
with tag=praise
unless before (not)
+ Your man found my phone, what a hero.
- What a day it was.
frame (extremely | really | so | very | incredibly | super | most | truly | unbelievably | exceptionally | always | genuinely) (kind | helpful | patient | friendly | quick | polite | professional | fast | smooth | attentive | thoughtful | welcoming | knowledgeable | clean | comfy | comfortable | tasty | happy | pleased | impressed | grateful | proud | excited | fun | thankful | courteous | caring | gentle | generous | cheerful | accommodating)
with tag=praise
unless before (not | never | be)
+ He was extremely kind to my mother.
- He was extremely late.
frame (lost [<num> | some | two | three | that | a few | over | ten | five] (stone | kilos | kgs | kg | lbs | weight | inches) | (has | have) gone [way] (down | away) since | no more (bad | sleepless | pain | worries | stress | waiting | queues | headaches | back pain | nightmares) | what a (lovely | great | nice | beautiful | wonderful | good))
with tag=praise
unless sentence (nothing but | still | worse)
+ I lost 2 stone since joining.
- I lost the stone from the ring.

# What may happen did not happen yet: within a question it is no trouble.
signal concrete
frame (what happens (if | when | in case) | what happens (to | with) _4 (if | when | in case) | what (will | would) happen (if | when | to) | what if (my | i | the | it | we) | what (do | should | can | could | would) (i | we) do (if | in case | when) | am i covered if | is it covered if | (how | where) (do | can | would | should | could) (i | we) _6 (if | in case))
with tag=supposed weight=0 negatable
+ What happens if my flight gets delayed?
- My flight gets delayed.
frame (^ | ; | say | suppose | imagine) if (a | an | someone | somebody | anyone | anybody | one | one of us | (i | we) (had | buy | bought | cancel | close | closed | lose | lost | move | change | changed | forget | forgot | miss | missed | return | returned | upgrade | downgrade | switch | delete | deleted | leave | travel | order | damage | break | drop | stop | sell | sold | send | arrive | come | book | wanted | were | ever | do not | did not | can not | could not)) _12 (. | ;)
with tag=supposed weight=0 negatable
+ If I lose my key, can the lock be changed?
+ If a guest breaks a glass, who pays?
- If you lose my bag again I will sue.

# Others live by it.
signal need.stakes
frame (relies on | rely on | relying on | depends on | depend on | depending on | lives on | can not live without | can not do without) (it | this | that | her | his | the | my | our | these | them)
+ My father relies on his alarm button.
- The lamp is on.
signal need.strong
frame (worried sick | sick with (worry | fear) | scared (to death | stiff | half to death | out of my) | frightened to death | at my wits end | cannot take any more | can not take any more)
with weight=6
+ I am worried sick.
- I am sick.
signal need.upset
frame (^ | ;) [and] so much for [DET] (next | same | fast | quick | customer | priority | premium | express | your | the | a | reliable | great | my | our | being)
with tag=anger weight=2
unless sentence (thank | thanks | love you | appreciate)
+ So much for same day.
- Thank you so much for the flowers.
frame (^ | ;) (imagine | fancy) (paying | waiting | spending | charging | having to | buying | being (charged | told | left | stuck))
with tag=anger weight=2
unless sentence (love | better than)
+ Imagine having to ring a call centre for that.
- Imagine the view.
frame (excuse | excuses | call | email | mail | letter | error | ad | ads | advert | delay | ticket | promise | popup | bug | lie) after (excuse | call | email | mail | letter | error | ad | advert | delay | ticket | promise | popup | bug | lie)
with tag=anger weight=2
+ It was excuse after excuse.
- Call after six.

# A small word that the trouble beside it makes a large one.
signal need.upset
frame wow (. | ;)
only next (again | still | another | third | how | you | not | no | why | is | every | what | just)
with tag=anger weight=1
unless sentence (thank | thanks | love)
+ Wow. Just wow.
- Wow. The lamp.
