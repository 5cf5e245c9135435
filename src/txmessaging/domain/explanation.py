"""Why a message met the outcome it met, in words that its author can read."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

_ENGLISH: Mapping[str, str] = {
    "contact_info.warned": (
        "Your message was sent, but it seems to hold contact information ({kinds}). "
        "For everyone's safety, please keep all communication on the platform."
    ),
    "contact_info.masked": (
        "Your message was sent without the contact information that it seems to hold ({kinds}). "
        "For everyone's safety, all communication stays on the platform."
    ),
    "contact_info.returned": (
        "Your message was not sent, because it seems to hold contact information ({kinds}). "
        "For everyone's safety, all communication stays on the platform. "
        "Please take it out and send the message again."
    ),
    "contact_info.held": (
        "Your message has not been sent yet: it seems to hold contact information ({kinds}), "
        "and somebody of this marketplace will look at it first."
    ),
    "contact_info.blocked_at_once": (
        "Your message was not sent, because it holds contact information ({kinds}). "
        "Keeping all communication on the platform is a rule of this marketplace."
    ),
    "contact_info.blocked": (
        "Your message was not sent, because it holds contact information ({kinds}) "
        "that you tried to send before in this conversation. "
        "Keeping all communication on the platform is a rule of this marketplace."
    ),
    "solicitation.warned": (
        "Your message was sent, but it seems to invite the other party to leave the platform. "
        "Who talks or pays elsewhere loses the protection of this marketplace."
    ),
    "solicitation.masked": (
        "Your message was sent without what seems to be an invitation to leave the platform. "
        "For everyone's safety, all communication stays on the platform."
    ),
    "solicitation.returned": (
        "Your message was not sent, because it seems to invite the other party to leave the platform. "
        "Please take that out and send the message again."
    ),
    "solicitation.held": (
        "Your message has not been sent yet: it seems to invite the other party to leave the platform, "
        "and somebody of this marketplace will look at it first."
    ),
    "solicitation.blocked_at_once": (
        "Your message was not sent, because it invites the other party to leave the platform. "
        "Keeping all communication and payment on the platform is a rule of this marketplace."
    ),
    "solicitation.blocked": (
        "Your message was not sent, because it invites the other party to leave the platform, "
        "as one did that you tried to send before in this conversation."
    ),
    "content.warned": "Your message was sent, but please mind the rules of this marketplace ({kinds}).",
    "content.masked": "Your message was sent without what is against the rules here ({kinds}).",
    "content.returned": (
        "Your message was not sent, because of the rules of this marketplace ({kinds}). "
        "Please change it and send it again."
    ),
    "content.held": (
        "Your message has not been sent yet, because of the rules of this marketplace ({kinds}): "
        "somebody will look at it first."
    ),
    "content.blocked_at_once": (
        "Your message was not sent, because of the rules of this marketplace ({kinds})."
    ),
    "content.blocked": (
        "Your message was not sent, because of the rules of this marketplace ({kinds}). "
        "You tried to send the same before in this conversation."
    ),
    "message.not_checked": (
        "Your message has not been sent yet: it could not be checked, "
        "and somebody of this marketplace will look at it first."
    ),
    "message.not_examined": (
        "Your message was not sent, because it holds too many numbers, links or names to be checked. "
        "Please send it in smaller pieces."
    ),
    "reasons.about": "About your message of {at}.",
    "reasons.about_order": "About your message of {at} in {reference}.",
    "reasons.warned": "Your message was delivered, with a warning.",
    "reasons.masked": "Your message was delivered without a part of it.",
    "reasons.returned": "Your message was not delivered; you can change it and send it again.",
    "reasons.held": "Your message has not been delivered yet; somebody of this marketplace will look at it.",
    "reasons.blocked": "Your message was not delivered.",
    "reasons.released": "Your message was looked at and delivered.",
    "reasons.cleared": "Your message was looked at and found in order.",
    "reasons.rejected": "Your message was looked at, and it stays as it was decided.",
    "reasons.rejected_undelivered": "Your message was looked at, and it is not delivered.",
    "reasons.rejected_masked": (
        "Your message was looked at, and it stays as it was decided: "
        "the other party sees it without a part of it."
    ),
    "reasons.removed": "Your message was looked at and taken away.",
    "reasons.found": "What was found in it: {kinds}.",
    "reasons.reported": "The other party had reported it.",
    "reasons.rule": "The rule: {rule}.",
    "reasons.words": "The reason: {reason}",
    "reasons.automatic": "This was decided automatically.",
    "reasons.person": "This was decided by a person.",
    "reasons.found_automatically": "This was found automatically, and decided by a person.",
    "reasons.strike": "It counts against your standing in this marketplace.",
    "reasons.strike_by": "It counts against your standing in this marketplace, by the rule {rule}.",
    "reasons.step_remind": "Strikes against you that count: {strikes}. Please mind the rules here.",
    "reasons.step_confirm": (
        "Strikes against you that count: {strikes}. You are asked to confirm each of your messages, "
        "until {until} if no other strike comes."
    ),
    "reasons.step_review": (
        "Strikes against you that count: {strikes}. Somebody of this marketplace looks at your messages "
        "before they are delivered, until {until} if no other strike comes."
    ),
    "reasons.step_suspend": (
        "Strikes against you that count: {strikes}. You are suspended: somebody of this marketplace looks "
        "at your messages before they are delivered, until {until} if no other strike comes."
    ),
    "reasons.step_at_risk": (
        "Strikes against you that count: {strikes}. Your privileges on this marketplace are at risk, and "
        "somebody looks at your messages before they are delivered, until {until} if no other strike comes."
    ),
    "reasons.review": "You need not appeal before that; once it is decided, you can.",
    "reasons.review_of_strike": (
        "If somebody finds your message in order as you wrote it, that strike is taken back. "
        "You need not appeal before that; once it is decided, you can."
    ),
    "reasons.appealed": "You have appealed; somebody will look at it again.",
    "reasons.appeal": "If you think that this is wrong, you can appeal on the platform until {until}.",
    "review.released": "Your message was looked at and has been delivered now.",
    "review.masked": "Your message was looked at; the other party sees it without a part of it.",
    "review.cleared": "Your message was looked at and found in order.",
    "review.rejected": "Your message was looked at, and it stays as it was decided.",
    "review.removed": "Your message was looked at and has been taken away.",
    "review.why": "The reason: {reason}",
    "review.appeal": "What was decided and why, and how to appeal, is on the platform.",
    "report.upheld": "The message that you reported was looked at, and something was done about it.",
    "report.dismissed": "The message that you reported was looked at; it is not against the rules.",
    "sending.too_fast": (
        "Your message was not sent, because you sent many in a short time. "
        "Please send it again after {until}."
    ),
    "sending.repeated": (
        "Your message has not been sent yet, because you sent the same text several times: "
        "somebody of this marketplace will look at it first."
    ),
    "standing.reminded": (
        "There are strikes against you on this marketplace ({reasons}). Please mind its rules."
    ),
    "standing.confirm": (
        "There are strikes against you on this marketplace ({reasons}). "
        "Please confirm that your message keeps to its rules."
    ),
    "standing.held": (
        "Because of strikes against you ({reasons}), somebody of this marketplace looks at your messages "
        "before they are delivered."
    ),
    "standing.suspended": (
        "Because of strikes against you ({reasons}), somebody of this marketplace looks at your messages "
        "before they are delivered, until {until}."
    ),
    "standing.at_risk": (
        "Because of many strikes against you ({reasons}), your privileges on this marketplace are at risk, "
        "and somebody looks at your messages before they are delivered."
    ),
    "thread.closed": "This conversation is closed: {reason}",
    "thread.closed_until": "This conversation is closed until {until}: {reason}",
}
_NAMES: Mapping[str, str] = {
    "email": "an e-mail address",
    "phone": "a phone number",
    "social": "a social account",
    "messenger": "a messenger account",
    "link": "a link",
    "solicitation": "an invitation to leave the platform",
}
_REASONS: Mapping[str, str] = {
    "contact_info": "contact information",
    "contact_info_again": "contact information, again",
    "content": "the rules of this marketplace",
    "content_again": "the rules of this marketplace, again",
    "reported": "a report that was found right",
}


@attrs.frozen
class Explanation:
    """A stable code, what it speaks of, and the rule that decided.

    Attributes:
        code: stable and machine-readable, such as `contact_info.returned`.
        params: what the text names; kinds of findings and reasons of strikes are separated by commas.
        rule: the rule of the policy, or the step of the ladder, with its version; None where neither decided.
    """

    code: str
    params: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    rule: str | None = None

    def text(self, locale: str = "en") -> str:
        """The explanation in words; of a code that the library does not know, the code.

        Args:
            locale: a language tag (BCP 47). English is the only one so far and answers for all.

        >>> Explanation("contact_info.returned", {"kinds": "phone"}).text()[:32]
        'Your message was not sent, becau'
        """
        del locale
        words = dict(self.params)
        for listed, separator, names in (("kinds", ", ", _NAMES), ("reasons", "; ", _REASONS)):
            if listed in words:
                words[listed] = separator.join(names.get(each, each) for each in words[listed].split(","))
        return _ENGLISH.get(self.code, self.code).format_map(words)
