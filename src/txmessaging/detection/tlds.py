"""Top-level domains by which a bare domain is recognised, and endings that are file names.

A choice from the root zone (https://data.iana.org/TLD/tlds-alpha-by-domain.txt), not all of it: a bare
`word.word` is far more often a missing space than a link, so a name is listed if shops and people use it.
"""

from __future__ import annotations

from typing import Final

_GENERIC = """
    app art biz blog chat cloud club com design dev digital email fashion gallery group info ink io life link
    live market media net network online org page photo photography pro shop site social space store studio
    team tech tv vip website wiki work world xyz
"""

_COUNTRY = """
    ae ai ar at au ba bd be bg br by ca cc ch ci cl cn co cz de dk dz ec ee eg es eu fi fr ge gg gh gr
    gt hk hr hu id ie il in ir is it jp ke kr kz la lk lt lu lv ly ma me mx my ng nl no np nz pe ph pk
    pl pt qa ro rs ru sa se sg sh si sk th tn to tr tw ua ug uk us uy uz ve vn za zm
"""

_WORDS = """
    art at be by chat digital in is it la life link live market ma me my network no page photo pro se si so
    social space to us work world
"""

# Reserved by RFC 2606, section 2; documents and tests use it.
_RESERVED = "example"

_FILES = """
    avif bmp css csv doc docx eps gif gz heic html jpeg jpg js json md mov mp3 mp4 pdf png ppt pptx psd
    py rar svg tif tiff txt wav webp xls xlsx xml yaml yml zip
"""

TLDS: Final = frozenset((_GENERIC + _COUNTRY + _RESERVED).split())
"""Endings of a bare domain, in lower case."""

WORD_TLDS: Final = frozenset(_WORDS.split())
"""Endings that are words in common languages: they make a link only with a path ("t.me/…")."""

FILE_EXTENSIONS: Final = frozenset(_FILES.split())
"""Endings that name a file: `icon@2x.png` is no address."""
