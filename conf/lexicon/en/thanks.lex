# thanks.lex - thanks for something real, and thanks for nothing in particular.
#
# Thanks for reporting a problem or for patience with it acknowledge that there
# was one; thanks for a rating, for feedback or for writing do not.

signal thank.report
frame THANK [everyone | everybody | all | guys | both | again] [for | your | you for | you] [INTENSE] [for | your | us | you] _1 (letting us know | let us know | letting me know | bringing | raising | reporting | flagging | highlighting | alerting | pointing | making us aware | informing us | notifying us | telling us | escalating | calling out | calling this out | warning us | drawing [our] attention)
unless after (if | how it goes | when | whether | which | what | the | your | about your | that you | you | you are)
unless after _2 (feedback | suggestion | rating | review | idea)
with tag=soft
+ Thank you for bringing this to our attention.
+ Thanks for letting us know.
+ Thank you both for bringing this up.
+ We appreciate you flagging this fault.
- Thanks for letting us know your serial number.
- Please let us know.
frame THANK [for | you for | you] [INTENSE] [for | your | you] (sharing | share | writing | raising | expressing | voicing | airing | bringing up | telling us about | writing about | describing | explaining) [DET] (this | that | it | these | your concern | your concerns | your experience | this experience | these concerns | this issue | this problem | your frustration | your frustrations | the issue | your story | the problem | that experience | what happened | your concerns)
unless clause (love | positive | wonderful | great)
unless after (feedback | review | rating | idea | ideas | suggestion | suggestions | thought | thoughts | input | tip)
with tag=soft
+ Thank you for sharing this with us.
+ I appreciate you sharing your concerns.
- Thanks for sharing the link.
frame THANK [you | so much | very much] [for | of | all] [DET] _2 (patience | patiently | forbearance | bearing with | waiting | your wait | holding on | sticking with | hanging in | persistence | perseverance | your time while)
with negatable
unless clause in advance
unless before if
+ I appreciate your patience.
+ Thank you for bearing with us.
- Thank you in advance for your patience.
frame (we | i) [INTENSE] (appreciate | value | respect | hear) (your | all your | the) [INTENSE] (concern | concerns | honesty | candour | candor | comments on this | frankness | heads up | heads-up | report | alert | vigilance)
+ We appreciate your concern!
- We appreciate your order.
frame THANK [for | you for] [DET] _1 (concern | concerns | heads up | heads-up | report | reports | alert | honesty | vigilance | warning | candour | candor)
+ Thanks for the heads-up.
- Thanks for the screenshot.
frame (patience | understanding) [and (understanding | patience)] (is | are | will be) _1 appreciated
+ Patience and understanding are appreciated.
- Your help is appreciated.
frame (bear | bearing | stick | hang) (with us | with me | in there)
with tag=soft
+ Please bear with us while the crew mends the line.
- The bear is inside.
frame your (patience | forbearance) _8 (is | are | means) [INTENSE | much | greatly] (appreciated | valued | welcome | a lot)
+ Your patience while we look into the outage is much appreciated.
- Your patients are well.

frame THANK [for | you for | you | to you for] [INTENSE | you] [for] (taking | finding | making) (the | your | some) time to [INTENSE] (report | tell | let us know | let me know | flag | raise | alert | inform | warn | explain | describe | point)
with tag=soft
+ We appreciate you taking the time to report this.
- Thank you for taking the time to rate us.
frame THANK [for | you for | you] [INTENSE | you] [for] (being | staying | remaining | having been) [INTENSE] patient
unless clause in advance
unless before if
+ Thank you for being so patient.
- Thank you for being here.

signal thank.generic
frame (thank you | thanks | thx | many thanks | we appreciate | i appreciate | appreciate | thank u | grateful)
with object
+ Thanks for reaching out.
- The tank is full.

signal thank.report
frame THANK [for | you for | you] [INTENSE] (bringing | drawing | calling) _4 to (our | my) (attention | notice)
with tag=alarm
+ Thank you for bringing the matter to our notice.
- Thank you for bringing the lamp to our shop.

# Who thanks for an alarm was told that something is wrong.
signal thank.report
frame (THANK | cheers | ta) [for | you for | you | so much for | very much for] [INTENSE | you] [for] (flagging | reporting | highlighting | alerting | pointing | spotting | catching | noticing | making us aware | escalating | calling out | calling this out | warning us | drawing our attention | the heads up | the heads-up) [this | that | it | these | out | us | me | to]
unless after _2 (feedback | suggestion | rating | review | idea | love | driver | staff)
with tag=alarm
+ Thank you for spotting this!
+ Thanks so much for alerting us!
+ Cheers for flagging this.
+ Thanks for flagging that.
- Thank you for watching our new shop.

# Who names the trouble in the thanks was told of one.
signal thank.report
frame (THANK | cheers | ta) [for | you for | you | so much for | very much for] [INTENSE | you] [for] [taking the time to | reaching out and] (letting us know | let us know | letting me know | telling us | tell us | informing us | inform us | notifying us | notify us | reaching out | contacting us | getting in touch | writing [in | to us] | messaging us | speaking up | coming to us | reporting) [to us] (about | of | regarding | with | on | concerning) [DET | your] _1 (experience | issue | issues | problem | problems | trouble | concern | concerns | fault | error | bug | glitch | incident | difficulty | difficulties | outage | delay | worry | worries | complaint | frustration | disappointment)
unless clause (love | positive | wonderful | great)
with tag=soft
+ Thank you for reaching out to us with your concern.
- Thank you for reaching out about the new lamp.
frame (cheers | ta | thanks | thank you) [for | so much for] (letting us know | letting me know | speaking up | raising it | being honest | telling us straight)
unless after (if | how it goes | when | whether | which | what | the | your | about your)
with tag=soft
+ Cheers for letting us know, Ann!
- Cheers for letting us know your size.
frame (appreciate | value) [you | your] (understanding | cooperation | patience) (while | as) (we | our | the)
with tag=soft
+ We appreciate your cooperation while we look into the outage.
- We value your patients.
frame (THANK | cheers | ta) [for | you for | you | so much for | very much for] [INTENSE | you] [for] [taking the time to] (letting us know | let us know | letting me know | telling us | tell us | informing us | inform us | showing us | show us | explaining | explain | describing | describe | detailing | outlining | clarifying | laying out | sharing | share | walking us through) [to us | with us] (what (happened | is going on | has happened | went wrong | occurred | is happening | has been happening | was happening | you (saw | experienced | went through) | (you are | you have been | you were) (seeing | experiencing | facing | going through | running into | dealing with)) | (how | that) (this | it | the | you | your) [<word>] (went | failed | broke | felt | feel | happened | affected | has affected) | (the | your | this | these) [<word>] (issue | issues | problem | problems | trouble | troubles | concern | concerns | error | fault | bug | glitch | incident | difficulty | difficulties | situation | frustration))
unless clause (love | positive | wonderful | great)
with tag=soft
+ Thanks for letting us know what happened.
+ Thank you for explaining the issue in such detail.
- Thank you for letting us know what you like.
