"""What people say for the signs of addresses and for the endings of domains.

The words are those of everyday speech, as the Wikipedia articles on the at sign and on the full stop list
them for each language, with the diminutives and borrowed forms that people write in chats. They are written
here as they are spelled; `spelling` folds them as it folds messages.
"""

from __future__ import annotations

from typing import Final

AT: Final = {
    "en": """
        at sign, at symbol, at the rate, at the rate of, at rate, curly a, monkey tail, at mark, the at,
        a t, at the r8 of, at d rate, d rate, aat, @ the rate, @ the rate of, @ the r8 of, @ the r8,
        @rate, @ sign, around a, swirly a, the a in a circle, the at sign, the at symbol, at thing,
        the at thing, at thingy, the at thingy, squiggly a, squiggle a, a with a tail, a with the tail,
        the a with the tail, a in a circle, a with a circle, circled a, a in the circle, ampersat,
        at button, at key
    """,
    "es": """
        arroba, arrobas, arrova, arova, aroba, arrobba, arroa, harroba, a rroba, ar roba, arro ba,
        la a con rabito, la a rara
    """,
    "pt": "arroba, arrouba, arr0ba",
    "fr": """
        arobase, arobas, arrobas, arrobase, arobaze, arobaz, arobace, arobasse, arrobaz, haro base,
        aro base, a commercial, a commerciale
    """,
    "de": """
        klammeraffe, affenschwanz, affenschwanzerl, aet, et zeichen, at zeichen, äffchen, affe,
        affenohr, affenschaukel, klammeraffen, klammeräffchen, klammer-affe, kringel-a, kringel a,
        ringel-a, ringel a, a im kreis, a mit kringel, a mit schwanz, a mit schwänzchen, a mit kreis,
        ät, ätt, ätzeichen, at-zeichen, das at, et-zeichen, schnecken-a
    """,
    "it": """
        chiocciola, chiocciolina, chiocciolo, kiocciola, kiocciolina, chiociola, ciocciola, chioccola,
        chiocciolla, chiocciol, kiociola, chio cciola
    """,
    "nl": """
        apenstaartje, apestaartje, apenstaart, apestaart, aapestaartje, slingeraapje, slingeraap, aapje,
        aapstaart, apestaartjes, apenstaartjes, apenstaartje-teken, slinger-a, slinger a, krul-a,
        krul a, krulletje a, a met een krul, a met krul, a met een staartje, a met staartje, at-teken,
        at teken
    """,
    "pl": """
        małpa, małpka, malpa, malpka, małpą, małpę, małpie, małpeczka, małpkę, małpką, maupa, maupka,
        maupę, znak małpy, znaczek małpy, małpiszon
    """,
    "ru": """
        собака, сабачка, сабака, собачка, собаки, собачки, собаке, эт, гав, sobaka, sobachka, собаку,
        собакой, собачку, собачкой, псина, псинка, пёсик, песель, значок собаки, а с хвостиком,
        а в кружке, а в кружочке, коммерческое эт
    """,
    "tr": "et işareti, kuyruklu a, kuyruklua, kuyruklu, et isareti, güzel a",
    "ar": "ات, آت, أت, إت, علامة ات, ايت, أيت, آت ساين",
    "hi": "एट, ऐट, एट द रेट, ऐट द रेट, एट दी रेट, at the ret",
    "zh": "小老鼠, 艾特, 圈a, 圈 a, 花a, a圈, 老鼠",
    "ja": "アットマーク, アット, あっと, あっとまーく, アト",
    # Polish has two that begin with single letters, which are read as one word unless a quote precedes them.
    "other": """
        snabel a, snabela, kukac, zavináč, zavinac, strudel, кльомба, равлик, 골뱅이, sign at,
        et the rate, a z ogonkiem, a w kółku
    """,
}
"""Words for "@" that stand for little else before a domain."""

WEAK_AT: Final = "at, chez, bei, bij, aap, su, over at, et"
"""Words for "@" that are ordinary words: they need a domain after them and a name before them."""

DOT: Final = {
    "en": "dot, d0t, dott, dawt, dot sign, full stop, fullstop, period, doth",
    "es": "punto, puntito, puntico, pto",
    "pt": "ponto, pontinho",
    "fr": "point",
    "de": "punkt, pünktchen, punkterl",
    "it": "punto, puntino",
    "nl": "punt, puntje, stip",
    "pl": "kropka, kropa, kropeczka",
    "ru": "точка, точечка, дот, tochka, тчк",
    "tr": "nokta, noktasi",
    "ar": "نقطة, نقطه, دوت, دت, نقطۃ",
    "hi": "डॉट, डाट, डोट, बिंदु, दॉट",
    "zh": "点, 點, 点儿, 小数点",
    "ja": "ドット, どっと, 点, てん, テン",
    "other": "tečka, pont, punct, prick, крапка, 점, 닷, piste",
}
"""Words for "."."""

OTHER_SIGNS: Final = {
    "_": """
        underscore, under score, underline, under_score, guion bajo, guión bajo, guion abajo,
        tiret du bas, underscor, unterstrich, trattino basso, laag streepje, podkreślnik, podkreslnik,
        podłoga, нижнее подчеркивание, нижнее подчёркивание, подчеркивание, подчёркивание, alt çizgi,
        alt tire, شرطة سفلية, اندر سكور, اندرسكور, अंडरस्कोर, 下划线, 下劃線, 底线, 底線, アンダーバー,
        アンダースコア, アンダーライン, undrscore
    """,
    "-": """
        hyphen, dash, minus, guion, guión, guion medio, hífen, hifen, traço, tiret, trait d'union,
        bindestrich, trattino, streepje, koppelteken, myślnik, myslnik, дефис, тире, минус, tire, eksi,
        شرطة, داش, डैश, हाइफन, 减号, 横杠, 中划线, ハイフン, 横棒
    """,
    "+": "plus sign, plus, más, mais",
    "/": """
        slash, forward slash, barra, diagonal, barra inclinada, barra diagonal, oblique, schrägstrich,
        slesh, barre oblique, ukośnik, слэш, слеш, bölü, سلاش, شرطة مائلة, स्लैश, 斜杠, 斜線, スラッシュ
    """,
}
"""Words for the other signs of addresses and links."""

AT_SYMBOLS: Final = frozenset("📧✉📩📨💌🐒🐵🐌🐕🐶🌀🍥📬📮📪📫⊛☆★◎⌾")
"""Symbols that stand for "@" between a name and a domain."""

DOT_SYMBOLS: Final = frozenset("•·∙●○◦⚫⚪🔵🔴🟢🟡🟠🟣⋅‧・･。｡⬤🔘*°")
"""Symbols that stand for "." between a name and an ending."""

ENDINGS: Final = {
    "com": "kom, c0m, ком, كوم, कॉम, コム, こむ, 康姆, comm",
    "net": "нет, نت, नेट, ネット",
    "org": "орг, اورج",
    "ru": "ру",
    "рф": "",
    "in": "इन",
    "sa": "سا",
    "jp": "ジェーピー",
}
"""Endings of domains as they are said in other scripts."""
