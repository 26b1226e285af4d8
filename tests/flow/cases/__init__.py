"""The flow tests, by what they are about."""
