-- settings: tag
-- Messages are aborted at each stage on one connection; the one after them is judged for itself.
local conn = assert(mt.connect(socket, 100, 0.05))
mt.macro(conn, SMFIC_CONNECT, "j", "mail.example.com")
assert(mt.conninfo(conn, "desk.example.com", "127.0.0.1") == nil and mt.getreply(conn) == SMFIR_CONTINUE)

local cold = "Refunds are processed within 10 business days.\r\n\r\n"
	.. "On Sun, 1 Feb 2026, Carl wrote:\r\n> I am furious. This is completely unacceptable.\r\n"
local steps = {
	function()
		mt.macro(conn, SMFIC_MAIL, "{auth_authen}", "agent")
		assert(mt.mailfrom(conn, "<agent@example.com>") == nil)
	end,
	function() assert(mt.rcptto(conn, "<customer@example.net>") == nil) end,
	function() assert(mt.header(conn, "From", "agent@example.com") == nil) end,
	function() assert(mt.header(conn, "X-Tone-Status", "met") == nil) end,
	function() assert(mt.eoh(conn) == nil) end,
	function() assert(mt.bodystring(conn, cold) == nil) end,
}
for last = 1, #steps do
	for i = 1, last do
		steps[i]()
		local reply = mt.getreply(conn)
		assert(reply == SMFIR_CONTINUE or reply == SMFIR_SKIP, "step " .. i .. ": " .. tostring(reply))
	end
	assert(mt.abort(conn) == nil)
end
-- One that is kind, without what the others brought.
for i = 1, 3 do
	steps[i]()
	assert(mt.getreply(conn) == SMFIR_CONTINUE)
end
assert(mt.eoh(conn) == nil and mt.getreply(conn) == SMFIR_CONTINUE)
assert(mt.bodystring(conn, "I am so sorry that you had to wait.\r\n\r\n"
	.. "On Sun, 1 Feb 2026, Carl wrote:\r\n> I am furious. This is completely unacceptable.\r\n") == nil)
mt.getreply(conn)
assert(mt.eom(conn) == nil)
mt.getreply(conn)
assert(not mt.eom_check(conn, MT_HDRDELETE), "a header of an aborted message was deleted")
assert(mt.eom_check(conn, MT_HDRADD, "X-Tone-Status") or mt.eom_check(conn, MT_HDRINSERT, "X-Tone-Status"), "it was not judged")
mt.disconnect(conn)
