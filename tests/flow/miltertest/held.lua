-- settings: hold
-- A cold reply to an upset customer goes into quarantine, with a reason that names no person.
local conn = assert(mt.connect(socket, 100, 0.05))
mt.macro(conn, SMFIC_CONNECT, "j", "mail.example.com")
assert(mt.conninfo(conn, "desk.example.com", "127.0.0.1") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
mt.macro(conn, SMFIC_MAIL, "i", "4jXYYT1WsHz1lfTV", "{auth_authen}", "agent")
assert(mt.mailfrom(conn, "<agent@example.com>") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.rcptto(conn, "<customer@example.net>") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.header(conn, "From", "agent@example.com") == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.eoh(conn) == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.bodystring(conn, "Refunds are processed within 10 business days.\r\n\r\n"
	.. "On Sun, 1 Feb 2026, Carl wrote:\r\n> I am furious. This is completely unacceptable.\r\n") == nil)
mt.getreply(conn)
assert(mt.eom(conn) == nil)
local reply = mt.getreply(conn)
assert(reply == SMFIR_ACCEPT or reply == SMFIR_CONTINUE, "end of message: " .. tostring(reply))
assert(mt.eom_check(conn, MT_QUARANTINE), "it was not held")
assert(not mt.eom_check(conn, MT_BODYCHANGE), "the body was changed")
mt.disconnect(conn)
