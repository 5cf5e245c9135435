from __future__ import annotations

from threading import Thread

import pytest

from txmessaging.adapters.recording import MemoryNotifier, StaticAddressBook
from txmessaging.domain.notification import Contact, Notification
from txmessaging.domain.vocabulary import Role


def a_notice(name):
    return Notification(
        message_id=name,
        thread_id="thread-1",
        transaction_id="T-1001",
        reference="",
        recipient="u1",
        role=Role.BUYER,
        contact=Contact("buyer.b@mail.example"),
        messages=(),
    )


def test_what_was_delivered_is_kept_in_order_until_it_is_cleared():
    notifier = MemoryNotifier()
    assert notifier.notifications == ()
    notifier.deliver(a_notice("m-1"))
    seen = notifier.notifications
    notifier.deliver(a_notice("m-2"))
    assert seen == (a_notice("m-1"),)
    assert notifier.notifications == (a_notice("m-1"), a_notice("m-2"))
    notifier.clear()
    assert notifier.notifications == ()


def test_two_notifiers_share_nothing():
    one, two = MemoryNotifier(), MemoryNotifier()
    one.deliver(a_notice("m-1"))
    assert two.notifications == ()


def test_nothing_is_lost_between_threads():
    notifier = MemoryNotifier()

    def work(name):
        for number in range(200):
            notifier.deliver(a_notice(f"{name}-{number}"))

    threads = [Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len({notice.message_id for notice in notifier.notifications}) == 800


def test_the_book_knows_the_contacts_it_was_given_and_no_others():
    contact = Contact("seller.s@shop.example", locale="de")
    book = StaticAddressBook({"u1": "buyer.b@mail.example", "u2": contact})
    assert book.lookup(["u1", "u2", "u9"]) == {"u1": Contact("buyer.b@mail.example"), "u2": contact}
    assert book.lookup([]) == {}


def test_the_book_does_not_change_with_the_mapping_it_was_made_of():
    given = {"u1": "buyer.b@mail.example"}
    book = StaticAddressBook(given)
    given["u2"] = "seller.s@shop.example"
    assert set(book.lookup(["u1", "u2"])) == {"u1"}


@pytest.mark.parametrize("shown", [repr, str])
def test_nothing_shows_an_address(shown):
    notifier = MemoryNotifier()
    notifier.deliver(a_notice("m-1"))
    book = StaticAddressBook({"u1": "buyer.b@mail.example"})
    assert "buyer.b" not in shown((notifier, notifier.notifications, book, book.lookup(["u1"])))
