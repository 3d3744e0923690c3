"""The directory 目录: what one service may know of another's facts, read from the owner's stream.

A service decides on its own stream; what it rests on elsewhere (the elevator exists and is in use, a
party holds a licence, a maintainer has the contract) is read here, at the moment of the decision,
with the owner's own pure fold. Nothing is asked of a neighbour's process and nothing is copied: a
log that cannot be read refuses the command (UNAVAILABLE), it never says yes for want of an answer.
"""
