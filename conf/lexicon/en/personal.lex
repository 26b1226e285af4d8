# personal.lex - speaking to this person: memory, listening, questions, steps.

signal pers.name
frame (^ | ;) [hi there | so] (hi | hello | hey | dear | hiya | hej | morning | good morning | good afternoon | good evening | evening | afternoon | thanks | thank you | sorry | namaste | greetings) [mr | mrs | ms | dr | miss]
unless after (there | customer | customers | valued | all | team | sir | madam | user | friend | client | guest | subscriber | everyone | folks | again | for | so | you | and | we | i | this | the | your | our | please | thanks)
+ Hello Dana,
- Hello there,

signal pers.history
frame (i | we) (remember | recall | remembered | noticed | noted | saw) _2 (you | your)
unless before (if | do | as)
+ I remember you mentioned the trip in May.
- Do you remember your code?
frame (as | like) you (mentioned | said | wrote | described | explained | noted | told | pointed | put it | asked)
+ As you mentioned, the fan is new.
- As I mentioned, the fan is new.
frame you (mentioned | told us | told me | wrote | said | described | explained | pointed out | have been with us | have been a)
unless before (if | as)
unless inside (said you)
+ You mentioned the trip in May.
- You mention it below.
frame (last time | when we last spoke | our last call | since you first | your earlier | your last mail | your previous | our earlier | from your)
+ When we last spoke, the tap still dripped.
- The switch is on.
frame (loyal customer | your loyalty | long standing | longstanding | long-time customer | valued customer for | customer since | with us since | years with us)
+ Thank you for ten years with us.
- Press for years.

signal listen.check
frame (if i | if we | do i | did i | let me make sure | to make sure i | to be sure i | just to be sure | to confirm i | just to confirm | have i) [have | has] [INTENSE] [read | understand | understood | understanding | got | get | have | follow] _3 (correctly | right | you | your | this right | that right)
+ If I read you correctly, the export stops at page three.
+ Let me make sure I have this right.
- If we get mail, we read it.
frame (it looks like | it looks as if | it looks as though | it seems that | it seems | it sounds like | looks like | sounds like | it appears that | it appears) 
with object
unless before if
+ It looks like there was an issue with the password.
- It looks green.
frame (from what you | so what you | what you are saying | what i hear | in other words you | so you)
+ From what you describe, the valve sticks.
- So the valve sticks.
frame (you [have] (wrote | told us | told me | described | explained | mentioned)) that
+ You wrote that the valve sticks.
- The valve sticks.

signal listen.ask
frame (^ | ;) (what | which | when | where | how | who | did | does | do | is | are | was | were | have | has | can | could | would | may | mind)
with question
unless inside (how can i | how may i | help you | anything else | else i | hesitate)
+ Which of the two invoices shows the fee?
+ Did it start after the update?
- I know which invoice shows it.
frame (could | can | would | may | please | kindly) [you | we | i] [please | kindly | also] (tell | share | provide | give | send | describe | confirm | let us know | let me know | know) [us | me | with us] _2 (what | which | when | where | how | if | whether | more | the exact | your | a)
+ Please tell us which lamp is dark.
- Please send flowers.

frame (please | kindly | ^ | ; | you need to | you must | we need) [also] (provide | send | confirm | tell us | tell me | give us | share | attach | state | supply) [us | me] [the | your | a | that | all] _1 (following | number | code | details | photo* | picture* | serial | receipt | proof | address | name | id | version | screenshot* | log | logs | copy | date | invoice | model | ticket | batch | order)
unless after (below)
+ Please provide the order number.
- Please provide shade.

signal steps
frame (can be found (under | in | at | on) | ask them to | fill in | fill out | settings | leave the | do not use | please (stop | leave | keep | do not) | you will find | is shown (on | in) | page <num> | see below | new slot | look at | what you must do | (what | here is what | this is what) [happens | will happen | comes | we do | i do | you do] (now | next) | what happens (now | next) | where things stand | next steps | the next steps)
unless sentence (sorry to)
+ Lists can be found under Library.
+ Where things stand: the parcel left at noon.
- The library is shut.
frame (please | kindly | you can | you could | you may | try | simply | just | to do this | go to | go ahead and | i recommend | we recommend | i suggest | we suggest) [please | also | try | to] (try | click | open | check | visit | follow | go | restart | reset | update | reinstall | select | press | enter | use | contact | call | write | log | sign | download | install | remove | clear | choose | tap | turn | unplug | plug | rename | delete | send | submit | fill | complete | email | have a look | take a look | see | refer | review | navigate | scroll | make | reach | keep | forward | switch | change | add | run | wait | hold | put | replace | clean)
+ Please restart the box and press the green key.
- The box is green.
frame (^ | ; | and | either | then) [please | to claim | simply | either | just] (add | set | pull | press | turn | take | post | bring | fetch | come | request | pick | put | remove | update | wait | leave | hold | push | plug | pull | drop | look | type | scan | charge | wipe | rinse | shake | unscrew | tighten | tell | run) (the | your | a | an | any | it | them | us | one | in | on | off | out | up | down | again | two | both | this)
only sentence (please | then | first | if | or | to claim | settings | and | again | next)
unless before (i | we | you | they)
unless sentence (sorry | apolog*)
+ Please pull off the little rubber piece and press on a new one.
- You pull the strings.
frame ^ (try | click | open | check | visit | follow | go to | restart | reset | update | reinstall | select | press | enter | use | log | sign | download | install | remove | clear | choose | tap | turn | unplug | rename | delete | first | then | next | step | reboot | uninstall | clean | run)
+ Click Settings, then Save.
- A click is heard.
frame (<url> | here is | here are | steps below | following steps | this article | this guide | this link | these steps | steps here | instructions)
+ See this article.
- See you.
