# 00-words.lex - the words that English frames are made of.
#
# Read before the other files of this directory. Stop words tell that a text
# is English and never count as a customer's own details; frames tagged
# "common" mark the support words that fit every mail just as well.

stopwords the a an and or if of to in on at by for from with without about into over under after before
stopwords i me my mine we us our ours you your yours he him his she her it its they them their this that these those
stopwords am is are was were be been being have has had having do does did doing done
stopwords will would shall should can could may might must cannot not no nor yes
stopwords what which who whom whose when where why how there here then than so as because while until since
stopwords but however although though only just also too very really still again already now ever never always
stopwords any some all both each few more most other such own same out off up down once
stopwords get got getting go going went make made let see say said want need know one two
stopwords hi hello hey dear please thanks thank regards sincerely kindly
stopwords im ive ill dont doesnt didnt cant wont isnt wasnt u ur pls plz
stopwords every nothing nobody someone something anything anyone everything minutes days weeks months years three four five six seven eight nine ten

negation not | no | never | without | hardly | neither | nor | none | nobody | nothing

class INTENSE: so | very | really | truly | terribly | deeply | sincerely | extremely | awfully | genuinely | incredibly | dreadfully | certainly | definitely | absolutely | completely | totally | fully | entirely | quite | perfectly | greatly | highly | heartily | wholeheartedly | deeply and truly | ever so | most | all too | only too | also | just | again | once again | indeed | firstly | first of all | surely | definately | obviously | actually | simply | pretty | super | particularly | especially | clearly | personally | honestly | frankly
class IWE: i | we | our team | the team | all of us | both of us | my team | my colleagues and i
class MODS: do | can | could | may | might | must | would | will | can only | can well | can truly | can certainly | can totally | can completely | have to
class DET: a | an | the | this | that | these | those | your | any | all | all the | all your | all of the | all of this | such | some | such a | such an | my | our | his | her | their | its | the whole
class BEV: am | is | are | was | were | be | been | being
class SORRY: sorry | soz | sry | srry | sorrier | sory | soory | soryy | sorrry | apologise~ | apologize~ | apologies~ | apology | apologising~ | apologizing~ | regret | regrets | regretful | remorseful
class THANK: thank you | thank you enough | thanks | thank u | thx | many thanks | thank | big thanks | thankyou | we appreciate | i appreciate | appreciate | we really appreciate | i really appreciate | grateful | we value | much appreciated

# What anybody could call anything: naming it names nothing.
class TROUBLE: issue | issues | problem | problems | trouble | troubles | difficulty | difficulties | inconvenience~ | inconveniences | inconvenienced | hassle | hassles | matter | matters | situation | experience | experiences | frustration | frustrations | concern | concerns | confusion | annoyance | disappointment | distress | upset | bother | mess | mixup | error | errors | fault | faults | mistake | mistakes | incident | complaint | complaints | worry | stress | discomfort | anger | grievance | grievances | challenge | challenges | hiccup | hiccups | query | disruption | aggravation | dissatisfaction | impact | unpleasantness | displeasure | glitch
class FEELNOUN: frustration | frustrations | concern | concerns | disappointment | worry | worries | anger | annoyance | irritation | distress | anxiety | upset | inconvenience~ | trouble | hassle | urgency | confusion | pain | discomfort | stress | dissatisfaction | predicament | plight | sentiment | sentiments | feelings | displeasure | grievance | apprehension | dilemma | shock | grief | sadness | embarrassment | discontent | exasperation | fears | unease | hesitation
class FEELADJ: frustrating | frustrated | annoying | annoyed | disappointing | disappointed | upsetting | upset | stressful | worrying | worried | worrisome | distressing | distressed | confusing | infuriating | maddening | irritating | irritated | exasperating | unpleasant | awful | horrible | terrible | dreadful | miserable | rotten | painful | difficult | hard | tough | tiring | exhausting | scary | frightening | frightened | alarming | alarmed | concerning | concerned | unsettling | disheartening | heartbreaking | devastating | devastated | gutting | gutted | angry | furious | livid | fuming | mad | unhappy | anxious | nervous | embarrassing | embarrassed | humiliating | inconvenient | unfair | unacceptable | nightmare | pain | let down | fed up | nerve-wracking | nerve | daunting | tedious | aggravating | disconcerting | discouraging | disruptive | shocking | sickening | overwhelming | overwhelmed | disturbing | crushing | challenging | trying | rough | troubling | troubled | bothersome | vexing | saddening | hurtful | sad | cross | shaken | stuck | lost | helpless | a letdown | cheated | dismayed | dissatisfied | unsatisfied | uneasy | unsafe | puzzling | odd | strange | weird | insane | crazy | a blow | lousy | rubbish | infuriated | mortifying | deflating | off-putting | heart-breaking | terrifying | horrific | nerve-racking | unbearable | bitter | a shame | humbling

class NOTCAN: can not | cannot | could not | can never | can no longer | cant | unable to | unable | not able to | not able | am not able | not possible to | not allowed to | not permitted to | can nt | couldnt | could never
class FAILING: crash* | freez* | froze* | fail | fails | failed | failing | failure* | broke | broken | breaks | breaking | error | errors | bug | bugs | glitch* | stuck | lag | lags | lagging | hang | hangs | hung | stops | stopped | missing | lost | disappear* | vanish* | gone | corrupt* | damaged | defect* | faulty | leak* | crack* | wrong | incorrect | incorrectly | delay | delays | delayed | late | declined | rejected | denied | refused | blocked | locked out | suspended | terminated | banned | hacked | stolen | scam* | fraud* | overcharged | double charged | charged twice | outage | disconnect* | dropped | malfunction* | useless | unusable | laggy | slow | buffering | unresponsive | smash* | ruin* | torn | spoil* | contaminated

signal concrete
frame (issue | issues | problem | problems | trouble | troubles | difficulty | difficulties | inconvenience~ | inconvenienced | hassle | hassles | matter | matters | situation | situations | experience | experiences | experienced | experiencing | frustration | frustrations | frustrate | frustrated | frustrating | concern | concerns | concerned | confusion | annoyance | disappointment | disappointed | disappointing | distress | bother | error | errors | fault | mistake | incident | complaint | complaints | query | disruption | impact | displeasure | glitch | dissatisfaction)
with tag=common weight=0 negatable
+ The issue remains.
- The parcel arrived.
frame (face | faces | faced | facing | have | having | had | run | running | ran | encounter | encountered | encountering | undergo | undergone | going | through | suffer | suffered | cause | caused | causing | causes | happen | happened | happening | occur | occurred | occurring | feel | feels | felt | feeling | hear | heard | learn | read | see | give | gave | given | provide | provided | get | getting | like | love | seem | seems | look | looks | mean | come | came | take | took | taken | put | use | used | using | work | works | working | worked | try | trying | tried | help | helping | ask | asks | asked | asking | tell | tells | told | telling | write | writes | wrote | written | writing | think | thought | fix | fixed | bring | brought | keep | way | thing | things | lot | bit | part | case | time | times | day | days | today)
with tag=common weight=0 negatable
+ What you are facing is unusual.
- The roof leaks.
frame (service | services | support | customer | customers | user | users | team | teams | company | business | product | products | app | apps | application | software | system | website | site | account | accounts | order | orders | item | items | device | devices | request | requests | ticket | message | messages | email | mail | call | information | info | details | detail | feedback | review | response | reply | question | questions | answer | people | person | anyone | someone | everyone | everything | something | anything | nothing | kind | sort | good | great | best | better | bad | worst | poor | nice | much | many | less | least | new | old | long | recent | recently | far | past | last | first | next | back | yet | sure | well | able | unable | due | regarding | less-than-ideal | ideal | pleasant | unpleasant | unfortunate | negative | positive | overall)
with tag=common weight=0 negatable
+ Your account was opened.
- The wardrobe arrived.

# Capitals that nobody shouts.
signal shout
frame (http | https | url | vat | gps | pdf | usb | sms | otp | pin | faq | dns | ip | ssl | tls | vpn | api | html | css | php | sql | json | xml | csv | iban | bic | sku | rma | eta | asap | fyi | ps | usa | uk | eu | us | nasa | id | ids | ok | tv | hd | uhd | led | lcd | hdmi | ssd | hdd | ram | cpu | gpu | pc | mac | ios | atm | upi | kyc | sim | mms | gmt | utc | est | pst | cet | am | pm | rsvp | diy | nhs | bbc | gdpr | dsl | isp | lan | wan | wifi | nfc | qr | pos | cv | hr | crm | erp | sla | tos | dm | dms | vip | aa | mfa | wlan | iso | ean | isbn | imei | mpin | ceo | cfo | it | i | a)
with tag=acronym weight=0 negatable
+ Please enter the OTP.
- READ THE MAIL.

# Words that turn a sentence against what it said before.
signal concrete
frame (but | however | unfortunately | although | though | yet | nevertheless | nonetheless | still | except | regrettably)
with tag=turn weight=0 negatable
+ The lamp is lit, but the room is dark.
- The lamp is lit and the room is warm.
frame (nothing | anything) [;] but
with weight=0
+ We have had nothing but joy.
- Nothing works.
frame (attached | attachment | attachments | enclosed | enclosure | in the letter | the letter | the document | the pdf | the recording)
with tag=attached weight=0 negatable
+ Please see the attached letter.
- Please see the page.

# Questions that ask and do not complain.
class GREETS: hi | hello | hey | hiya | so | and | also | but | please | good morning | good evening | thanks | btw | quick question | quick one | just | or | hi there | hi all
signal concrete
frame (^ | ;) [GREETS] (what | which | when | where | who | how | can i | can we | can you | could i | could we | could you | do you | do i | does | is it | is there | are there | are you | will you | will it | will i | will my | will the | will there | do your | do the | can my | can the | can it | can one | has the | have you | would you | would it | may i | may we | should i | did you | if | in case | is the | are the | are <word> _2 (allowed | accepted | included | welcome | permitted | possible))
with tag=asking weight=0 negatable
unless after (come | is going on | the hell | can i get (help | out))
+ Which bin do broken lamps go into?
- The lamp is broken.

frame (do not know | not sure | wonder | wondering | curious | unsure | asking myself) [INTENSE] (if | whether)
with tag=asking weight=0 negatable
+ Not sure whether the lamp fits.
- I know that it works.

# Of these, such as ask how things are and not what became of one's own.
signal shout
frame (^ | ;) [GREETS] (can (i | we | one) | could (i | we) | do you [ever | also | still] | does (a | an | the | your | it | one) | is (it | this) (bad | wrong | normal | possible | ok | okay | safe | true | too | meant) | how (late | long | often | much | many | far | early | soon) (is | are | does | do you | can i | does it | would | will it (usually | normally)) | is that not | is there (a | an | any | something) | are there | will (we | the | you) | would (we | a | it | the | your) | which | what (time | size | kind | do i | would) | where (can | do | should) i | who (do | should | can) i)
with tag=general weight=0 negatable
unless clause (my | our | us | mine | again | anyone | anybody | somebody | someone)
unless sentence (why | how come | wtf)
+ Does the pass work where a bridge is broken?
- Does my card work where a bridge is broken?
# Where the object of an apology ends although no comma says so.
signal concrete
frame and (we | i | our | would | will | are | am | request | here | please | kindly | apologise | apologize | want | look | thank | thanks | appreciate | regret | assure | hope | have | understand | is | was | want)
with tag=stop weight=0 negatable
+ Sorry for the wait and we will call you.
- Sorry for the wait and the noise.
frame (experience | experiences | issue | issues | problem | problems | trouble | concern | service | services | error) [you (had | have) | you have had | had | caused | faced] (with | on | of | from | about | regarding | in) [your | our | the | this | my] <word> (; | . | us)
with tag=bare weight=0 negatable
+ Sorry for the issue with your printer.
- Sorry for the smell of your printer.

# The words of an acknowledgement themselves.
signal concrete
frame (FEELADJ | FEELNOUN | TROUBLE | SORRY | THANK | enough | right | reason | fair | point | wonder | wrong | deserve | deserved | understand | understands | understood | appreciate | appreciated | imagine | recognise | recognize | realise | realize | acknowledge | relate | sincere | sincerest | sincerely | deep | deepest | accept | concerned | concerning | frustrating | annoying | annoyed | important | essential | certain | tell | believe | hate | oh | yikes | unpleasant | terrible | awful | horrible | bad | upsetting | stressful | unacceptable | rest | assured | mentioned | matters | offer | receive | received | expect | expected | want | wanted | brought | attention | patience | understanding | faced | ongoing | continued | existing | previous | previously | currently | greatly | highly | extremely | completely | fully | totally | certainly | surely | definitely | absolutely | indeed | unfortunately | instead | meanwhile | always | soon | shortly | priority | resolve | resolved | resolving | solve | solved | further | connect | share | sharing | shared | contact | interaction | encounter | recently | moment | minute | hour | hours | week | weeks | month | months | year | years | morning | evening | afternoon | tonight | tomorrow | yesterday | end | side | word | words | level | standard | standards | quality | expectation | expectations | satisfied | unsatisfied | dissatisfied | happy | unhappy | displeased | provider | brand | platform | program | programme | process | procedure | policy | journey | behalf | forward | mixup | mix-up | mix | morning | shame | awful)
with tag=common weight=0 negatable
+ I understand.
- The roof leaks.

# Behind a comma these still speak of what was said before it.
signal concrete
frame ; (losing | having | being | waiting | getting | sitting | standing | paying | finding | missing | to (have | lose | be | find | wait) | what with | not least | of all | so soon | only to | especially | particularly | since | when | after | because | given | as | with | considering | while | right before | just before | let alone)
with tag=more weight=0 negatable
+ It must be hard, especially in winter.
- It must be hard, but it is short.

# What is asked where something went wrong: no plain question.
signal shout
frame (refund | refunds | refunded | reimburse* | compensat* | money back | my money | complain | complaint | complaints | manager | supervisor | in charge | responsible | accountable | (call | ring | phone | help | answer | hear) me | (someone | somebody | anyone | anybody) _1 (help | call | ring | answer | fix | come | explain | listen | read) | explain to me | (put | make) (this | it) right | a human | going to do | fix (it | this | that | my))
with tag=redress weight=0 negatable
+ Who is in charge of this branch?
- Which of the branches is the largest?
