"""Words of hints in English."""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "cancel": """
        cancel cancels cancelling canceling mark_it_as_cancelled marked_as_cancelled
        mark_the_order_as_cancelled cancelled_by_buyer call_it_off call_off_the_order scrap_the_order
        drop_the_order decline_the_order reject_the_order refuse_the_order take_the_listing_down
        take_it_down take_down_the_listing withdraw_the_order let_it_expire let_the_order_expire void_it
        void void_this void_the_order cancel_on_here cancel_this kill_the_order back_out decline_it
        request_a_refund_on_here refund_it_on_here ask_for_a_refund withdraw
    """,
    "cash": """
        cash bank_transfer wire_transfer transfer_the_money transfer_to_you transfer_you transfer_it_to
        iban sort_code account_details bank_details account_number paypal venmo zelle cashapp cash_app
        revolut wise western_union friends_and_family f_f gpay google_pay apple_pay crypto bitcoin usdt
        gift_card gift_cards btc into_my_account to_my_account my_bank your_bank cash_in_hand
        cash_on_collection_instead western pp_f_f bank_it
    """,
    "direct": """
        direct directly between_us between_ourselves between_you_and_me between_the_two_of_us just_us
        just_you_and_me privately private_deal private_sale off_the_books under_the_table without_the_site
        without_the_platform without_the_middleman no_middleman without_middleman skip_the_site
        skip_the_platform skip_the_middleman off_the_site off_the_platform off_site off_platform
        outside_the_site outside_the_app outside_of_here off_here off_the_app outside_here
        cut_out_the_middleman in_person straight_to_me from_me_directly me_directly straight_through_me
        without_them without_ebay without_etsy without_vinted without_depop outside_etsy outside_ebay
        outside_vinted just_between
    """,
    "cheaper": """
        cheaper discount knock_off lower_price better_price better_deal special_price less_than_here
        for_less save_money save_you save_us both_save both_win we_both_win we_both we'd_both more_for_you
        cut_you_a_deal drop_the_price price_down percent_off bucks_off quid_off euros_off pounds_off
        dollars_off off_the_price do_it_for let_it_go_for give_it_to_you_for
    """,
    "fees": """
        fee fees commission commissions their_cut site_takes platform_takes app_takes they_take
        service_charge service_charges take_a_cut takes_a_cut percent_they buyer_protection_fee 10_percent
        15_percent
    """,
    "saves": """
        skip skipping avoid avoiding dodge save saves saving without no_more split_the lose both we_both
        pocket
    """,
    "shop": """
        our_own_website our_website our_own_site our_own_shop my_website my_own_website my_own_site
        my_shop_name our_shop_name shop_name store_name my_webshop our_webshop my_online_shop
        our_online_shop my_own_shop our_online_store my_store_online my_storefront business_name
        brand_name
    """,
    "search": """
        google googling search look_up look_us_up look_me_up type type_in bing find_us find_me search_for
    """,
    "order": """
        order_there buy_there order_from_there buy_from_there order_through_there order_direct
        order_on_there shop_there checkout_there
    """,
    "later": """
        next_time next_order future_orders next_orders repeat_orders reorders in_future in_the_future
        from_now_on another_time bulk_orders regular_orders more_orders next_purchase rest_of_the_set
        other_colours other_colors from_here_on for_the_next_one repeat_customers next_one
    """,
    "leave": """
        leave_the_site_out leave_the_platform_out leave_the_app_out cut_out_the_site cut_the_site_out
        cut_out_the_platform cut_the_platform_out take_this_off_here move_this_off_here move_off_here
        get_off_this_site take_it_off_here take_this_offline take_it_offline go_around_the_site
        go_around_the_platform get_around_the_fees do_this_off_here off_the_record_deal feed_the_site
        skip_the_secure_payment forget_the_site forget_this_site why_pay_them why_give_them
        no_need_for_the_app without_paying_them without_the_app_taking bypass_the_site bypass_the_app
        bypass_the_platform sidestep
    """,
    "hint": """
        you_know_which you_know_the_one you_know_what_i_mean you_know_which_one if_you_know_what_i_mean
        if_you_get_me you_get_me guess_which wink wink_wink iykyk yk_which you_know_where the_other_app
        that_other_app you_know_what
    """,
    "talk": """
        talk chat message msg text write move continue switch reach contact speak discuss carry_on go come
        hmu hit_me add ping catch
    """,
    "elsewhere": """
        somewhere_else someplace_else elsewhere another_way other_way different_way another_app
        different_app other_app another_place off_here off_this_app off_this_site outside_this_chat
        outside_of_this_chat not_this_chat isn't_this_chat other_than_this_chat other_than_here
        besides_this_chat away_from_here outside_the_app outside_this_app off_the_app off_platform
        off_the_platform off_the_site something_quicker_than_this something_more_private
        anything_more_private more_private something_faster anything_else_you_use anything_else_than_this
        what_else_do_you_use
    """,
    "pieces": """
        in_bits in_pieces in_parts in_chunks bit_by_bit piece_by_piece part_by_part one_digit_at_a_time
        digit_by_digit in_two_parts in_two_messages in_several_messages in_separate_messages
        over_two_messages over_a_few_messages in_halves first_half second_half half_now split_up
        split_across first_part last_part spaced_out piece_it_together few_digits_at_a_time split_my
        split_it spell_it_out spell_out in_words in_letters as_words word_by_word written_out
        digits_as_words one_by_one one_at_a_time with_spaces with_dots_between
    """,
    "evades": """
        they_block they_delete they_remove they_censor they_filter they'll_block they'll_delete
        they'll_remove they_hide it_blocks it_deletes it_censors it_removes it_hides gets_blocked
        gets_deleted gets_removed gets_censored gets_hidden get_blocked get_deleted get_removed
        get_flagged gets_flagged gets_filtered get_filtered be_blocked be_deleted bot_deletes bot_blocks
        filter_catches filter_won't won't_detect can't_detect can't_read won't_see won't_notice
        won't_catch can't_see bleeps_it stars_it_out stars_out blanks_it blocks_numbers blocks_it hides_it
        deletes_it so_the_system so_the_bot so_they_don't get_through gets_through it_won_t_get
        won_t_get_flagged not_get_flagged doesn_t_get_caught without_it_being_blocked
        without_getting_blocked eats_it swallows_it bot_catches disappears vanishes they_take_it_down
        before_they_delete before_it_gets
    """,
    "detail": """
        number num digits phone mobile cell email e-mail mail contact contacts contact_details
        contact_info details handle username phone_number
    """,
    "card": """
        card business_card slip flyer leaflet sticker postcard thank_you_card qr qr_code code_on_the_card
        leaflet_in
    """,
    "parcel": """
        parcel package box envelope packaging inside_the_bag with_the_order in_the_order in_with_the_order
    """,
    "nothere": """
        not_here not_on_here not_via_here not_through_here don't_write_here don't_message_here
        don't_order_here not_in_here instead_of_here rather_than_here not_on_this not_through_the_site
        not_on_the_site not_on_the_app instead_of_on_here don't_pay_here don't_pay_through
        not_through_this without_using_this
    """,
    "find": """
        find_me look_me_up search_me search_for_me same_as_here my_name_is_the_same my_name_on
        my_full_name first_and_last_name first_name_last_name look_for_me easy_to_find add_me
        message_me_there dm_me follow_me hit_me_up same_name_as_here same_name_there i_m_same im_the_same
        same_as_my under_my_name by_my_name my_name_there
    """,
    "picture": """
        in_a_photo in_a_picture in_the_photo in_the_picture in_a_pic in_the_pic in_a_screenshot
        as_a_picture as_a_photo in_an_image on_a_photo in_the_pics in_the_photos last_photo last_picture
        last_pic corner_of_the_photo on_the_photo
    """,
    "watched": """
        they_monitor they_read they're_watching they_are_watching being_monitored is_monitored is_watched
        everyone_can_read everybody_reads they_check_messages they_scan they_track they_spy
        they_read_everything reads_everything this_chat_is_monitored chat_is_monitored reading_everything
    """,
    "yours": """
        your_number ur_number ur_num ur_digits your_digits your_phone_number your_telephone_number
        your_telephone your_phone_no your_mobile your_mobile_number your_cell your_cell_number your_email
        ur_email your_e_mail your_mail your_email_address your_whatsapp ur_whatsapp your_insta ur_insta
        your_instagram your_snap ur_snap your_telegram your_discord your_facebook your_contact
        your_contacts your_contact_details your_cash_app your_cashapp your_venmo your_paypal your_handle
        your_socials a_number_i_can a_number_where a_number_for_you an_email_i_can an_email_for_you
        a_good_email a_phone_number_for
    """,
    "asking": """
        give send drop share pop tell write text please pls plz need can could would may what whats what_s
        which let_me have got gimme shoot leave kind hand swap
    """,
    "group": """
        join_our_group our_group_chat group_chat our_group our_channel our_broadcast join_the_group
        join_us_on scan_the_code scan_the_qr scan_it join_us_there follow_us_there
    """,
    "dispute": """
        close_the_case close_the_dispute close_the_claim drop_the_case drop_the_claim withdraw_the_claim
        remove_your_review take_down_your_review delete_your_review change_your_review
        instead_of_returning instead_of_a_return if_you_keep_it without_opening_a_case don_t_open_a_case
        skip_the_return
    """,
    "protection": "buyer_protection secure_payment safe_payment purchase_protection buyer_protection_fee",
    "slow": """
        chat_is_slow app_is_slow chat_keeps_crashing app_keeps_crashing hardly_ever_check rarely_check
        don_t_check_this never_check_this don_t_get_notifications no_notifications chat_is_buggy
        app_is_buggy messages_don_t_come quicker_than_this slow_in_here glitchy chat_lags lagging
        barely_on_here
    """,
    "fromme": """
        from_me through_me with_me to_me me_personally us_directly from_us come_to_me straight_to_me
    """,
    "look": """
        look see check zoom zoom_in screenshot read written where_to_find where_i_am quick hurry find_out
    """,
    "reported": """
        i_reported reported_him reported_her reported_them reported_it got_banned someone_asked
        someone_wanted somebody_asked a_buyer_asked a_seller_asked buyer_wanted seller_wanted seller_asked
        he_asked_me she_asked_me they_asked_me last_buyer last_seller asked_me_to wanted_me_to
        tried_to_get_me is_that_allowed
    """,
    "portrait": """
        my_profile_picture my_profile_pic my_profile_photo new_profile_pic profile_picture profile_pic
        on_my_profile in_my_bio my_avatar corner_of_the_photo
    """,
}
"""By name of the set; `_` joins words."""
