class Failure(Exception):
    """Something that a user can put right: one message, no stack trace."""


def tail(text, lines=15):
    """The end of a program's output, indented, for a message."""
    return "\n".join("    " + line for line in text.strip().splitlines()[-lines:])
