"""The town that the flow tests live in: mail server, Redis, sink and milter.

Everything is private: a directory of its own, loopback ports, processes that
are our children and end with us.
"""
