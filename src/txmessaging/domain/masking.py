"""What the other side reads in the place of a detail that was taken out of a message."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from txmessaging.detection.findings import Finding

MOST_MASKINGS: Final = 4

_REMOVED: Final[Mapping[str, str]] = {
    "en": "[removed: {}]",
    "es": "[eliminado: {}]",
    "pt": "[removido: {}]",
    "fr": "[supprimé : {}]",
    "de": "[entfernt: {}]",
    "it": "[rimosso: {}]",
    "nl": "[verwijderd: {}]",
    "pl": "[usunięto: {}]",
    "ru": "[удалено: {}]",
    "tr": "[kaldırıldı: {}]",
    "ar": "[حُذف: {}]",
    "hi": "[हटाया गया: {}]",
    "zh": "[已移除：{}]",
    "ja": "[削除済み：{}]",
}
_KINDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "phone": "phone number",
        "email": "e-mail address",
        "social": "social account",
        "messenger": "messenger account",
        "link": "link",
        "solicitation": "invitation",
        "": "content",
    },
    "es": {
        "phone": "número de teléfono",
        "email": "dirección de correo",
        "social": "cuenta de red social",
        "messenger": "cuenta de mensajería",
        "link": "enlace",
        "solicitation": "invitación",
        "": "contenido",
    },
    "pt": {
        "phone": "número de telefone",
        "email": "endereço de e-mail",
        "social": "conta de rede social",
        "messenger": "conta de mensagens",
        "link": "link",
        "solicitation": "convite",
        "": "conteúdo",
    },
    "fr": {
        "phone": "numéro de téléphone",
        "email": "adresse e-mail",
        "social": "compte de réseau social",
        "messenger": "compte de messagerie",
        "link": "lien",
        "solicitation": "invitation",
        "": "contenu",
    },
    "de": {
        "phone": "Telefonnummer",
        "email": "E-Mail-Adresse",
        "social": "Konto eines Netzwerks",
        "messenger": "Konto eines Messengers",
        "link": "Link",
        "solicitation": "Einladung",
        "": "Inhalt",
    },
    "it": {
        "phone": "numero di telefono",
        "email": "indirizzo e-mail",
        "social": "profilo social",
        "messenger": "profilo di messaggistica",
        "link": "collegamento",
        "solicitation": "invito",
        "": "contenuto",
    },
    "nl": {
        "phone": "telefoonnummer",
        "email": "e-mailadres",
        "social": "socialmediaprofiel",
        "messenger": "messengerprofiel",
        "link": "link",
        "solicitation": "uitnodiging",
        "": "inhoud",
    },
    "pl": {
        "phone": "numer telefonu",
        "email": "adres e-mail",
        "social": "konto społecznościowe",
        "messenger": "konto komunikatora",
        "link": "odnośnik",
        "solicitation": "zaproszenie",
        "": "treść",
    },
    "ru": {
        "phone": "номер телефона",
        "email": "адрес почты",
        "social": "аккаунт в соцсети",
        "messenger": "аккаунт в мессенджере",
        "link": "ссылка",
        "solicitation": "приглашение",
        "": "содержимое",
    },
    "tr": {
        "phone": "telefon numarası",
        "email": "e-posta adresi",
        "social": "sosyal medya hesabı",
        "messenger": "mesajlaşma hesabı",
        "link": "bağlantı",
        "solicitation": "davet",
        "": "içerik",
    },
    "ar": {
        "phone": "رقم هاتف",
        "email": "بريد إلكتروني",
        "social": "حساب تواصل",
        "messenger": "حساب مراسلة",
        "link": "رابط",
        "solicitation": "دعوة",
        "": "محتوى",
    },
    "hi": {
        "phone": "फ़ोन नंबर",
        "email": "ईमेल पता",
        "social": "सोशल खाता",
        "messenger": "मैसेंजर खाता",
        "link": "लिंक",
        "solicitation": "निमंत्रण",
        "": "सामग्री",
    },
    "zh": {
        "phone": "电话号码",
        "email": "电子邮箱",
        "social": "社交账号",
        "messenger": "通讯账号",
        "link": "链接",
        "solicitation": "邀请",
        "": "内容",
    },
    "ja": {
        "phone": "電話番号",
        "email": "メールアドレス",
        "social": "SNSアカウント",
        "messenger": "メッセンジャーのアカウント",
        "link": "リンク",
        "solicitation": "お誘い",
        "": "内容",
    },
}

LOCALES: Final = tuple(_REMOVED)
"""The languages there are words for; any other is answered in English."""


def masked(text: str, findings: Iterable[Finding], locale: str = "en") -> str:
    """The text with words of `locale` in the place of each finding.

    Args:
        text: that was scanned.
        findings: what to take out; what overlaps is taken out in one.
        locale: a language tag (BCP 47); its language counts.

    >>> masked("call 415 555 0132 now", [Finding("phone", 5, 17, "+14155550132", 0.99)])
    'call [removed: phone number] now'
    """
    language = _language(locale)
    removed, kinds = _REMOVED[language], _KINDS[language]
    parts: list[str] = []
    at = 0
    for finding in sorted(findings, key=lambda finding: finding.start):
        if not parts or finding.start >= at:
            parts += [text[at : finding.start], removed.format(kinds.get(finding.kind, kinds[""]))]
        at = max(at, finding.end)
    return "".join([*parts, text[at:]])


def masked_to_the_end(
    text: str,
    findings: Sequence[Finding],
    locale: str,
    look: Callable[[str], Sequence[Finding] | None],
) -> str | None:
    """The text with nothing left in it that is to be taken out; None if there is no end to it.

    What stood behind a detail may be found once that is hidden; so the text is looked at again.

    Args:
        text: that was scanned.
        findings: what to take out first.
        locale: a language tag (BCP 47); its language counts.
        look: what is to be taken out of a text; None if it could not be examined to its end.
    """
    for _ in range(MOST_MASKINGS):
        text = masked(text, findings, locale)
        left = look(text)
        if not left:
            return text if left is not None else None
        findings = left
    return None


def removed(locale: str = "en") -> str:
    """What stands in the place of a whole message.

    Args:
        locale: a language tag (BCP 47); its language counts.

    >>> removed("de-AT")
    '[entfernt: Inhalt]'
    """
    language = _language(locale)
    return _REMOVED[language].format(_KINDS[language][""])


def _language(locale: str) -> str:
    language = locale.partition("-")[0].lower()
    return language if language in _REMOVED else "en"
