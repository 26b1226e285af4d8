-- settings: hold
-- An MTA that lets filters change nothing: all is passed as it is, and nothing is asked for.
local conn = assert(mt.connect(socket, 100, 0.05))
assert(mt.negotiate(conn, 2, 0, 0) == nil)
assert(mt.conninfo(conn, "desk.example.com", "127.0.0.1") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
mt.macro(conn, SMFIC_MAIL, "i", "4jXYYT1WsHz1lfTV", "{auth_authen}", "agent")
assert(mt.mailfrom(conn, "<agent@example.com>") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.rcptto(conn, "<customer@example.net>") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.header(conn, "X-Tone-Status", "met") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.eoh(conn) == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.bodyrandom(conn, 200000) == nil)
assert(mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.eom(conn) == nil)
local reply = mt.getreply(conn)
assert(reply == SMFIR_ACCEPT or reply == SMFIR_CONTINUE, "end of message: " .. tostring(reply))
for _, change in ipairs({ MT_HDRADD, MT_HDRINSERT, MT_HDRDELETE, MT_HDRCHANGE, MT_BODYCHANGE, MT_QUARANTINE }) do
	assert(not mt.eom_check(conn, change), "a change that was not offered")
end
mt.disconnect(conn)
