-- settings: hold
-- No macros, no name, no body, a null sender, clients that only knock: answered, and never held.
local conn = assert(mt.connect(socket, 100, 0.05))
mt.disconnect(conn)		-- a monitor that only knocks
conn = assert(mt.connect(socket, 100, 0.05))
assert(mt.negotiate(conn, nil, nil, nil) == nil)
mt.disconnect(conn, false)	-- and one that hangs up within
conn = assert(mt.connect(socket, 100, 0.05))
assert(mt.conninfo(conn, "unknown", "unspec") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.mailfrom(conn, "<>") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.rcptto(conn, "<customer@example.net>") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.eoh(conn) == nil and mt.getreply(conn) == SMFIR_ACCEPT, "a bounce has nothing to be read")
-- Nobody knows who sends this one, nor under which id.
assert(mt.mailfrom(conn, "<agent@example.com>") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.rcptto(conn, "<customer@example.net>") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.eoh(conn) == nil)
if mt.getreply(conn) == SMFIR_CONTINUE then
	assert(mt.eom(conn) == nil)
	local reply = mt.getreply(conn)
	assert(reply == SMFIR_ACCEPT or reply == SMFIR_CONTINUE, "end of message: " .. tostring(reply))
	assert(not mt.eom_check(conn, MT_QUARANTINE), "it was held")
end
mt.disconnect(conn)
