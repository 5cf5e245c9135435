"""Words of ordinary messages, which tell nothing alone: a pair with another word is looked for instead."""

from __future__ import annotations

from typing import Final

COMMON: Final = frozenset(
    """
    06 07 10 15 a aa ab ac ad af ai al am an and ao app aqui are as ask at au auf az back be before bi bij
    bit bitte both box bu by c ca call can cancel card case ce chat che check ci co code com come con could
    d da dan dann das dat de del den der di die dm do don door dos down dp du e een ek el em email en er es
    est esta et eu everything f facebook fb first for foto from get give go good got ha hai half have he
    here het hi hier ho i ich id if ig ik il im in insta instagram is ist it ja je just ka ke keep ki know
    ko kr l la last le leave les let li lid listing ll lo look los lu m ma maar mail mais mas mb me met mi
    mir mit mn mon more mp my n na nao ne need never nicht nie niet no non not now nr number numero o of off
    om on one op open order os other ou out over para parcel part pas pay pe pedido per phone photo please
    plus po por pour pp price prosze qr qu que re refund s same se second see send set she shop si sie site
    size so sticker su sur t ta take te tell ten than thank that the them there they this through ti time to
    tu two u ud um un una und under up ur us use uw va van vc ve voor vous w wa was we what whatsapp where
    which with without won would wp y ya yk yo you your z za ze zo zu а в вы го да же за и из к ко на не ну
    о от по с со то ты у я اس اي تي حد دي رقم شو شي ع عن في كل كم لا لك له لي ما مش من مو نص هو وش يد يو आ
    आओ इस एक ऐड ऐप और कट कम कर का की के क्या गए जो था दे दो न ना ने पर पे बच मत में ले लो सब से हट ही है हो
    """.split()
)
"""As `View.lower` has them, of all languages."""
