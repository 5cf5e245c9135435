"""Nicknames of networks and messengers in German, Dutch, Polish and Russian: translated, belittled, misspelt.

Collected by hand, in the notation of `network_names`.
"""

from __future__ import annotations

from typing import Final

SLANG: Final = {
    "instagram": """
        inschta, inschtagram~, inscht, instakram~, instagrimm, instagramm~,
        instaseite, instaprofil, instakanal, bunte kamera, bunten kamera,
        instagrammetje, instaatje, instapagina,
        instagramik~, instuni, instusi, insciaku, insciak, instagramowo,
        запрещенограм~, нельзяграм~, запрещеннограмм~, запрещенная сеть, запрещенной сети,
        запрещенная соцсеть, запрещенной соцсети, запрещенке с фот~, запрещенка с фот~,
        запрещенке с картин~, соцсеть с картин~,
        соцсети с картин~, соцсеть с фот~, соцсети с фот~, инстаграмчик~, инсташк~, инсташечк~, инстаграмушк~,
        инсточк~, инстаграмчег~
    """,
    "facebook": """
        blaues f, blauen f, blaue f, gesichterbuch, gesichtbuch, buch der gesichter, buch mit den gesichtern,
        fatzebuk, fratzebuch, fressbuch, gsichtsbuch, gsichterbuach, feisbuck, fressenbuch,
        gezichtenboek~, boek met de gezichten, boek met gezichten, boek der gezichten, blauwe f, smoeleboek~,
        feestboek, fezboek,
        mordoksiazce, twarzoksiazk~, twarzoksiazce, ksiazka z twarzami, ksiazce z twarzami, ksiazka twarzy,
        niebieskie f, niebieskim f, niebieskiego f, pejsbuk~, fejsiku, fejsbuczek, fejsbuczku,
        лицокниг~, книга лиц, книге лиц, мордокнижк~, фейсбучек~, фейсбучик~
    """,
    "tiktok": "tiktoczek, tiktoczku, tiktokje~, тиктокчик~, тикитоки, тиктакат~",
    "snapchat": """
        gelbes gespenst, gelben gespenst, gelber geist, gelben geist, schnappchat,
        geel spook, gele spookje, gele spook,
        zolty duszek, zoltego duszka, zoltym duszku, snapie, snapa, снапик~
    """,
    "youtube": "jutub~, jutiub~, jutube, du roehre, du rohre, ютубчик~, ютьюб~",
    "vk": "вконтактик~, вкашечк~, вэкашк~, синяя соцсеть, синеи соцсети, вэкаше",
    "odnoklassniki": "одноглазник~, одноклашк~",
    "whatsapp": """
        watsapp~, watzapp, whatsapp~, wotzapp, watsepp, wattsepp, gruner horer, grunen horer,
        grunen messenger, gruner messenger,
        groene hoorn, groene hoorntje, whatsappje, watsappie, wappje,
        lacap~, lotsap~, watsapie, wacap~, zielona sluchawka, zielonej sluchawce,
        zielony dymek, zielonym dymku, whatsupie, whatsuppie,
        ватсапчик~, вацапчик~, вотсапчик~, зеленая трубка, зеленои трубке, зеленую трубку,
        зеленыи мессенджер, зеленом мессенджере, ватсапп~, вотсапп~, вацаппчик
    """,
    "telegram": """
        papierflieger messenger, papierflieger-messenger, papierflieger, papierfliegern, papierfliegerl,
        telegramerl, telegramm app, teligram, telegrem,
        papieren vliegtuigje, papieren vliegtuig, telegrammetje, telegraaf met een m,
        telegrm~, telegramik~, papierowy samolocik, papierowym samolociku, papierowego samolocika, telegrama,
        телеграмчик~, телеграмик~, телегушк~, телегочк~, тележечк~, тгшечк~, тэгешк~,
        бумажныи самолет, бумажном самолете, бумажныи самолетик, телеграмыч~
    """,
    "viber": "fioletowa sluchawka, фиолетовая трубка, фиолетовои трубке, вайберок~, вибрик~",
    "discord": "дискордик~, дискордч~, discordzik, dyskord~, diszkord",
    "signal": "signalmessenger, blauer messenger",
}
"""Names that mean nothing else."""
