# policy.lex - rules as an answer, refusals, stock sentences and orders.

signal policy
frame (our | company | the | per | store | per our | of our | standard) [company | store | refund | refunds | return | returns | cancellation | fair use | usage | warranty | privacy | security | booking] (policy | policies | rules | terms | terms and conditions | conditions | guidelines | regulations | terms of service | terms of use | procedure | procedures | procedure)
only sentence (NOTCAN | not | no | only | must | do | does | state | states | say | says | require | requires | cannot | prevents | prohibit | prohibits | forbid | forbids | as per | per | closed | void | excluded | expired | declined | rejected | denied)
unless before (wrote to | changing | change | review | reviewed | despite | against | check)
unless after <url>
unless clause (see | read | learn | check | link | here | find | article | look)
+ Our policy does not allow this.
+ According to our terms, refunds are only paid within 14 days.
- You can read our policy here.
frame (as a (policy | rule | matter of policy) | not (our | company | the) policy | it is [our | company | the] policy | the terms (you | state) | you agreed to | you accepted | you signed | rules are rules | policy is policy | as per (policy | our | the | guidelines | rbi | regulations) | in accordance with | in line with our | not entitled | not eligible | no entitlement | does not qualify | do not qualify | non-refundable | nonrefundable | nonreturnable | non-returnable | outside (the | of the | our) [warranty | return | refund | trial | claim | cooling-off] (period | window | deadline | policy | warranty | limit) | out of warranty | not covered | excluded from | not liable | no liability | accept no responsibility | terms and conditions | clause <num> | section <num> | article <num>)
unless before if
unless sentence (exception | i will | i have | instead)
+ It is our policy.
+ The tickets are non-refundable.
- We made an exception.
frame (refund | refunds | exchange | replacement | claim | compensation | returns | return | claims | request) [is | are | was | has been | therefore | hence | will] _2 (not | not be | denied | declined | rejected | refused | closed | impossible)
unless before if
+ A refund is therefore not possible.
- Your refund is on its way.

frame (guarantee | warranty | return period | cooling-off period | refund window) _4 (is | was | ends | ended | expired | runs | lasts) _2 (<num> | expired | over | ended | up)
unless before (if | extended)
+ The guarantee on soles is 6 months.
- The guarantee card is in the box.
frame (no | not) _3 (available | included | possible | offered | provided | covered) (for | on | in | under | with | by) (your | this | the) (plan | tariff | contract | policy | package | fare | ticket | account | warranty)
with negatable
+ No callback is available for your plan.
- It is available for your plan.
frame (that is | this is) (standard | standard everywhere | standard practice | the rule | the rules | company practice | how it is | just how)
+ That is standard everywhere.
- That is green.

signal refuse.bare
frame IWE [INTENSE | therefore | unfortunately | regretfully] [are | am] [INTENSE | therefore] (NOTCAN | will not be able to | would not be able to | are not in a position | not in a position to | are unable | do not offer | do not provide | do not accept | do not refund | do not exchange | do not ship | will not refund | will not replace | will not | refuse to | decline to | have to decline | must decline)
unless after (cut you | charge | fine you | bill | chase | ask you | let | forget | give up | stop | leave | rest | lose | penalise | penalize | close your | take your | hesitate | make you)
+ We do not offer refunds.
+ We are unable to change it.
- We offer refunds.
frame IWE [INTENSE | therefore | unfortunately | regretfully | also] (can not | cannot | could not | can no longer | cant) [INTENSE] (help | assist | refund | offer | do | change | give | provide | accept | exchange | replace | process | cancel | make | allow | grant | extend | extract | compensate | reimburse | ship | send | restore | issue | return | fix | be | reopen | tell | comment | support | guarantee)
unless after (more | enough | that happen)
+ We cannot refund the ticket.
- We cannot imagine how hard that was.
frame (unfortunately | regrettably | sadly | alas | i am afraid | we are afraid) __8 (not | NOTCAN | no longer | unable | no | impossible | cannot | can not | declined | expired | only)
unless sentence (but (i | we) | instead | i have | we have)
+ Unfortunately, that is not possible.
- Unfortunately the part is out of stock; I have ordered one.
frame (not possible | not an option | impossible | no exceptions | no exception | out of the question | not available | no way to | can not be (done | changed | refunded | restored | exchanged | undone | cancelled | processed | honoured | honored) | cannot be (done | changed | refunded | restored | exchanged | undone) | is no longer available | nothing further)
with negatable
unless before if
+ That is not possible.
- That is possible.

signal defer.only
frame (please | kindly | you (should | need to | have to | must | may | can) | you will need to | you would have to) [INTENSE] (contact | call | phone | write to | reach out to | visit | ask | speak to | email | get in touch with | refer to | check with) (the | your | our | another | a | someone | customer | support | another) 
unless sentence (if you still | if this does not | if you need | should you)
+ Please contact the manufacturer.
- Please press the key.
frame (forwarded | passed | sent | transferred | referred | handed over | redirected) [on] to (the | our | another | a) _3 (department | team | contractor | colleague | colleagues | unit | desk | section | office | partner | group)
+ Your request was forwarded to the relevant department.
- It was sent to Spain.

signal canned
frame (your (call | query | mail | email | message | business | feedback | request | inquiry | enquiry | opinion | review) is (important | very important | valuable | valued | of great importance) | we value your (business | feedback | custom | opinion | patronage | input) | we take this [INTENSE] (seriously | matter seriously) | taken very seriously | please be advised | please be informed | please note that | kindly do the needful | do the needful | at your earliest convenience | valued customer | dear customer | dear valued | dear user | dear sir | dear madam | dear client | dear guest | dear subscriber | your satisfaction is our | we strive to | strive to provide | we are committed to | committed to providing | assure you of our best | the undersigned | we look forward to serving | thank you for contacting | thanks for contacting | thank you for choosing | thank you for reaching out | thanks for reaching out | thank you for getting in touch | thank you for your (email | mail | message | inquiry | enquiry | interest | query) | for your reference | this is to inform | have a great day | have a nice day | have a good day | feedback is important | rate our service | rate us | customer satisfaction is)
+ Your call is important to us.
+ Please be advised that the desk is closed.
- The desk is closed.
frame SORRY [for | about] (any | the | all | this | your | the entire) [possible | potential] (inconvenience~ | inconveniences)
+ Sorry for any inconvenience.
+ We apologise for the inconvenience.
- Sorry for the leak.
frame inconvenience (caused | this may | this might | it may | you may | that this)
+ We understand the inconvenience caused.
- The inconvenience of rain is known.
frame (insert name | customer name | first name here | firstname | your name here | name here)
+ Hello customer name,
- Hello Dana,

signal robot
frame (it has been (determined | decided | noted | concluded | established) | it was (determined | decided | concluded) | is required | are required | must be (provided | submitted | supplied | completed) | has been (logged | registered | received | closed | assigned | noted) | request (received | closed | declined | denied | processed) | case closed | ticket closed | reference number | no further action | status changed | action required | to be provided | is mandatory | was received and | will be processed | is being processed | input is required | kindly be informed | mentioned below | the same has | the above mentioned | the said | hereby | the case is closed | duly noted | noted)
unless before (i have | we have | you have)
unless after (by me)
+ The serial number is required.
+ It has been determined that the seal was broken.
- The seal broke.

signal bare.command
frame ^ (send | provide | restart | reset | read | wait | call | contact | fill | complete | submit | return | pay | delete | check | use | see | ask | try | update | reinstall | log | upload | state | write | clear | reboot | attach | pick | enter | choose | put)
unless after (it like this | below)
unless sentence (please | you can | first | then | step | if | and then | kindly)
+ Provide logs.
- Please provide logs.
