-- settings: tag
-- A cold reply gets our headers, loses those that it brought, and keeps its body.
local conn = assert(mt.connect(socket, 100, 0.05))
local function goes_on(step, fault)
	assert(fault == nil, fault)
	local reply = mt.getreply(conn)
	assert(reply == SMFIR_CONTINUE, step .. ": " .. tostring(reply))
end

mt.macro(conn, SMFIC_CONNECT, "j", "mail.example.com", "{daemon_name}", "desk")
goes_on("connect", mt.conninfo(conn, "desk.example.com", "127.0.0.1"))
mt.macro(conn, SMFIC_MAIL, "i", "4jXYYT1WsHz1lfTV", "{auth_authen}", "agent")
goes_on("mail", mt.mailfrom(conn, "<agent@example.com>"))
goes_on("rcpt", mt.rcptto(conn, "<customer@example.net>"))
goes_on("from", mt.header(conn, "From", "Ada Agent <agent@example.com>"))
goes_on("forged", mt.header(conn, "X-Tone-Status", "met; score=100"))
goes_on("forged again", mt.header(conn, "x-tone-id", "forged"))
goes_on("subject", mt.header(conn, "Subject", "Re: Charged twice"))
goes_on("end of headers", mt.eoh(conn))
assert(mt.bodystring(conn, "Refunds are processed within 10 business days.\r\n\r\n"
	.. "On Sun, 1 Feb 2026, Carl wrote:\r\n> I am furious. This is unacceptable.\r\n") == nil)
local reply = mt.getreply(conn)
assert(reply == SMFIR_CONTINUE or reply == SMFIR_SKIP, "body: " .. tostring(reply))
assert(mt.eom(conn) == nil)
reply = mt.getreply(conn)
assert(reply == SMFIR_ACCEPT or reply == SMFIR_CONTINUE, "end of message: " .. tostring(reply))
for _, name in ipairs({ "X-Tone-Status", "X-Tone-Id", "X-Tone-Signals" }) do
	assert(mt.eom_check(conn, MT_HDRADD, name) or mt.eom_check(conn, MT_HDRINSERT, name), "no " .. name)
end
assert(mt.eom_check(conn, MT_HDRDELETE, "X-Tone-Status"), "the forged one stays")
assert(mt.eom_check(conn, MT_HDRDELETE, "x-tone-id") or mt.eom_check(conn, MT_HDRDELETE, "X-Tone-Id"), "the other one stays")
assert(not mt.eom_check(conn, MT_BODYCHANGE), "the body was changed")
assert(not mt.eom_check(conn, MT_QUARANTINE), "it was held")
mt.disconnect(conn)
