"""Invitations that are hinted at: nothing is asked in so many words, but what is said together says it.

`scenes` tells which hints make an invitation together, a module for each language has the words of the hints,
and `find` looks for them.
"""
