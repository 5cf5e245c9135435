"""Words of calling and of telephones in Spanish, Portuguese, French and Italian, with endings and in slang.

Everyday words of Spain, Latin America, Portugal, Brazil, France, Belgium, Switzerland, Canada and Italy,
collected by hand; without accents, as folded text is.
"""

from __future__ import annotations

from typing import Final

_WORDS: Final = {
    "es": """
        telf tlfn tlfno tfno telefonos telefonico telefonica telefonazo telefonito telefonea telefoneame
        telefonear fono fonos fonazo celu celus celulares moviles llamada llamadas llamadita llamenme llamadme
        llamarme llamarnos llamanos llames llamandome marqueme marquenme timbrame timbreme timbrenme timbrazo
        tubazo mensajeame msj wasapea wasapeame guasapea guasapeame whatsappeame whatsapeame
        """,
    "pt": """
        celular celulares telefona telefonar telefonema telefonemas telefones telemoveis tlm tlmv telm tlmvl
        liguem ligando ligacao ligacoes ligarem ligares ligas chame chamem chamada chamadas contacte contactar
        contactem zapear discar disca disque whats zapeia bipa
        """,
    "fr": """
        telephoner telephonez telephones telephonique appels appelles apelle apelles apeler apele
        apl rappelle rappelez rappeler joignez joins contactez bigo bigophone natel textos tph tephone
        composez cellulaire
        """,
    "it": """
        chiami chiamarmi chiamarci chiamatemi chiamateci chiamaci chiamata chiamarlo telefonata telefonare
        telefonarmi telefonami telefonaci telefonatemi telefoni telefonino telefonini cellulari cellu recapito
        recapiti squilletto squillami squilli sentirci sentiamoci risentiamoci sentirmi contattarmi
        contattatemi contattateci contattarci messaggiami messaggiare messaggino whatsappami
        """,
}
_PAIRS: Final = """
    un toque, al fijo, mi fijo, el fijo, tel fijo, una perdida, mensaje al, msg al, sms al, mensajito al,
    um toque, no fixo, meu fixo, pro fixo, telefone fixo, tel fixo, msg no, msg pro, msg para, mensagem no,
    mensagem pro, mensagem para, recado no, sms para, um alo,
    mon fixe, le fixe, tel fixe, ligne fixe, de fil, message au, sms au, sms sur,
    al fisso, mio fisso, il fisso, sul fisso, a voce, messaggio al
"""

CALLING_ROMANCE: Final = frozenset(word for words in _WORDS.values() for word in words.split())
"""Words that say that digits near them are a phone number."""

CALLING_PAIRS_ROMANCE: Final = frozenset(" ".join(pair.split()) for pair in _PAIRS.split(","))
"""The same in two words, of which each is an ordinary one."""
