"""Invitations to leave the platform that hold no contact detail: "what's your number?", "pay me outside".

The tables say it in phrases: `asks` for a contact detail, `channels` proposes another way to talk, `outside`
proposes to pay or deal elsewhere; `words` holds the sets of words that the phrases share, and `phrases`
the notation they are written in; `find` looks for them where `cues` says that it is worth it.
"""
