"""Whether a message speaks of sites or of files."""

from __future__ import annotations

import re
from typing import Final

from txmessaging.detection.candidates import Search
from txmessaging.detection.words.addresses import SITE_CUES, UNSPACED_SITE_CUES
from txmessaging.detection.words.sign_phrases import spelling

_UNSPACED_CUES: Final = tuple(spelling(cue) for cue in UNSPACED_SITE_CUES)
_FILE_WORD = re.compile(
    r"\b(?:files?|folder|script|attach\w{0,5}|download\w{0,3}|open|opens|datei\w{0,2}|ordner|fichier\w?|dossier|archivos?|"
    r"carpeta|arquivos?|pasta|cartella|bestand\w{0,2}|map|plik\w{0,3}|folder\w{0,2}|dosya\w{0,3}|vector|artwork|error|"
    r"editor|illustrator|файл\w{0,3}|папк\w|ملف|फ़ाइल|文件|ファイル)\b"
)
# A word that announces a link far into a long text says little about each of its links.
_MOST_WORDS: Final = 400


_VISIT = re.compile(
    r"(?<![^\W_])(?:entra[drs]?|entre[mnz]?|mira[dr]?|mire[n]?|visita[dr]?|visite[mnz]?|ve|vete|vea[n]?|va|vas|vai|vao|vaya|veja"
    r"|acess[ae]|allez|voir|voyez|regarde[zr]?|retrouve[zr]?|guarda(?:te)?|vada|vai|andate|trov[aio]\w{0,2}|compra[dr]?|pide"
    r"|pidelo|esta|estamos|tengo|tenemos|web|www|sitio|site|sito|tienda|loja|boutique|negozio)"
    r"\s(?:(?:en|a|no|em|na|la|o|su|sul|sur|dans|online|tudo|todo|tout|tutto|es|e|est|c'est)\s){0,3}$"
)


def says_to_visit(search: Search, start: int) -> bool:
    """Whether what stands right before a place tells the reader to go there, in a Romance language.

    Args:
        search: The scan under way.
        start: The place in the folded text.
    """
    return _VISIT.search(search.lower, max(0, start - 40), start) is not None


def speaks_of_files(search: Search, at: int) -> bool:
    """Whether a word near a place speaks of files.

    Args:
        search: The scan under way.
        at: The place in the folded text.
    """
    return bool(_FILE_WORD.search(search.lower, max(0, at - 120), at + 120))


def speaks_of_sites(search: Search, ending: str) -> bool:
    """Whether a word near the beginning speaks of sites, other than the ending of the one in question.

    Args:
        search: The scan under way.
        ending: That ending, in lower case.
    """
    if any(token in SITE_CUES and token != ending for token in search.tokens[:_MOST_WORDS]):
        return True
    beginning = search.lower[: 8 * _MOST_WORDS]
    return not beginning.isascii() and any(cue in beginning for cue in _UNSPACED_CUES)
