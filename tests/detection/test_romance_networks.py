"""Networks by their nicknames in Romance languages, and pages by names of several words."""

from __future__ import annotations

import pytest

from txmessaging.detection import ContactInfoDetector
from txmessaging.detection.words.network_pictures import nicknames

DETECTOR = ContactInfoDetector()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("en el pajarito azul soy madera punto vieja", "x:madera.vieja"),
        ("por el avioncito de papel, soy vinilos_norte", "telegram:vinilos_norte"),
        ("en la red de las fotitos soy lanas guion bajo conchi", "instagram:lanas_conchi"),
        ("no passarinho azul sou tuca underline bazar", "x:tuca_bazar"),
        ("me acha no aviãozinho de papel: marcelo_vinil", "telegram:marcelo_vinil"),
        ("sur le fantôme jaune, c'est manon point kicks", "snapchat:manon.kicks"),
        ("sul social delle foto: giada punto ricami", "instagram:giada.ricami"),
        ("sul libro delle facce sono Pina Usato Forlì", "facebook:pina usato forli"),
    ],
)
def test_an_account_behind_a_nickname_is_found(text, value):
    (finding,) = DETECTOR.scan(text).findings
    assert (finding.value, finding.disguised) == (value, True)


@pytest.mark.parametrize(
    "text",
    [
        "el avioncito de papel llegó roto",
        "sul fantasmino giallo c'è una macchia",
        "dans le livre des visages il manque la page douze",
        "no passarinho azul veio faltando uma asa",
        "dal fantasma giallo è uscita l'imbottitura",
        "nell'aereo di carta mancano le istruzioni",
    ],
)
def test_things_that_are_called_so_are_left_alone(text):
    assert not DETECTOR.scan(text).findings


def test_a_nickname_names_a_network_only_where_somebody_is_met():
    assert [each.network for each in nicknames("sur l'oiseau bleu")] == ["x"]
    assert not list(nicknames("un oiseau bleu"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mi face es rosa herrera telas 👌 mandeme inbox", "facebook:rosa herrera telas"),
        ("minha página no facebook é Dona Cida Tapetes", "facebook:dona cida tapetes"),
        ("Me add no facebuque Cida dos Tapetes Itaquera q eu mando", "facebook:cida dos tapetes itaquera"),
        ("mon facebook c'est Brocante Chez Léa si vous cherchez", "facebook:brocante chez lea"),
        (
            "ho la pagina fb la bottega del cucito napoli mettimi like",
            "facebook:la bottega del cucito napoli",
        ),
        ("no tele grama sou nelson vitrolas antigas chama lá", "telegram:nelson vitrolas antigas"),
        ("le groupe fb s'appelle Troc Bébé Jura, je vends là-bas", "facebook:troc bebe jura"),
        (
            "sul tiktokke lo vedi mentre lo restauro, il profilo è mastro nino 71 senza spazi",
            "tiktok:mastronino71",
        ),
        ("sur insta, bijouxdelou tiret bas 💍", "instagram:bijouxdelou_"),
        ("mira en ig, la punto costurera punto lola", "instagram:la.costurera.lola"),
        ("busca en youtube el canal Relojes Manolo Cádiz", "youtube:relojes manolo cadiz"),
    ],
)
def test_a_page_is_found_by_its_name(text, value):
    (finding,) = DETECTOR.scan(text).findings
    assert finding.value == value


@pytest.mark.parametrize(
    "text",
    [
        "mi facebook es privado hace tiempo, mejor por aquí",
        "lo compré por facebook, Marketplace Valencia, y fatal",
        "mira en pinterest, Mesas Rústicas Vintage, quiero ese estilo",
        "busca en facebook como funciona el envío",
        "busqué en facebook la marca Hermanos García y nada",
        "o facebook é Marketplace Brasil né, aqui é diferente",
        "mon facebook c'est que pour la famille",
        "j'ai facebook et Le Bon Coin seulement",
        "il mio facebook è chiuso da anni",
        "su facebook e Vinted Italia costa uguale",
        "guarda su youtube Vespa Primavera Restauro che ti fai un'idea",
        "tengo el juego de facebook Farm Heroes instalado",
        "soy youtuber, busco cámara Sony Alfa",
    ],
)
def test_pages_and_networks_that_are_only_spoken_of_are_left_alone(text):
    assert not DETECTOR.scan(text).findings
