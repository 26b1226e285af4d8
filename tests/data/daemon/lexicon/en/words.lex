# words.lex - enough English for the daemon's tests, which are not about tone.

stopwords a and am been for have how i in it me my of on so that the this to was were you your

signal need.problem
frame locked out
+ I have been locked out for three days.
- I have been in.

signal need.upset
frame (furious | upset)
+ I am furious.
- I am well.

signal ack.specific
frame sorry that you were locked out
+ I am sorry that you were locked out.
- I am sorry.
