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
        request_a_refund_on_here refund_it_on_here ask_for_a_refund withdraw cancel_it cancelled_on_here
        cancel_your_order cancel_the_sale cancel_the_purchase end_the_auction end_the_listing
        end_the_auction_early end_the_listing_early end_it_early close_the_auction pull_the_listing delist
        delist_it unlist_it mark_it_as_sold mark_it_sold no_longer_need_it changed_your_mind
        changed_ur_mind decline_my_offer reject_my_offer decline_my_bid withdraw_your_bid withdraw_my_bid
        retract_your_bid abort_the_sale undo_the_order undo_the_purchase remove_the_listing
        delete_the_listing end_listing cancl cancle canx cancell refund_it_here refund_you_through_here
        refund_you_on_here
    """,
    "cash": """
        cash bank_transfer wire_transfer transfer_the_money transfer_to_you transfer_you transfer_it_to
        iban sort_code account_details bank_details account_number paypal venmo zelle cashapp cash_app
        revolut wise western_union friends_and_family f_f gpay google_pay apple_pay crypto bitcoin usdt
        gift_card gift_cards btc into_my_account to_my_account my_bank your_bank cash_in_hand
        cash_on_collection_instead western pp_f_f bank_it bank_transfers bacs faster_payment
        faster_payments e_transfer etransfer interac wire_me wire_the_money wire_you pay_by_bank
        send_it_to_my_bank into_my_bank pay_into_my bank_deposit deposit_to_my deposit_into_my zelle_me
        venmo_me paypal_me paypal_you zelle_you venmo_you cashapp_me monzo starling chime friends_n_family
        fnf friends_family as_a_gift pp_me bring_the_money bring_you_the_money money_in_person
        money_in_hand cash_deal cash_offer cash_sale pay_cash pays_cash amazon_gift_card amazon_voucher
        steam_card postal_order cheque eth ethereum litecoin payid osko upi cash_on_the_day sort_the_money
        send_you_the_money by_transfer via_transfer do_transfer do_a_transfer invoice_you invoice_from_my
        invoice_myself own_invoice gift_voucher
    """,
    "direct": """
        direct directly between_us between_ourselves between_you_and_me between_the_two_of_us just_us
        just_you_and_me privately private_deal private_sale off_the_books under_the_table without_the_site
        without_the_platform without_the_middleman no_middleman without_middleman skip_the_site
        skip_the_platform skip_the_middleman off_the_site off_the_platform off_site off_platform
        outside_the_site outside_the_app outside_of_here off_here off_the_app outside_here
        cut_out_the_middleman in_person straight_to_me from_me_directly me_directly straight_through_me
        without_them without_ebay without_etsy without_vinted without_depop outside_etsy outside_ebay
        outside_vinted just_between privatly directley privately_instead no_middle_man middle_man
        without_middle_men without_the_middle_man pay_me_straight straight_between_us one_to_one
        person_to_person face_to_face old_fashioned_way do_it_ourselves sort_it_ourselves sort_it_between
        among_ourselves amongst_ourselves outside_depop outside_of_ebay outside_of_etsy outside_of_vinted
        without_poshmark without_mercari without_the_app no_ebay no_vinted no_etsy by_ourselves
        on_the_quiet on_the_low on_the_dl out_of_app out_of_the_app
    """,
    "cheaper": """
        cheaper discount knock_off lower_price better_price better_deal special_price less_than_here
        for_less save_money save_you save_us both_save both_win we_both_win we_both we_d_both wed_both
        more_for_you cut_you_a_deal drop_the_price price_down percent_off bucks_off quid_off euros_off
        pounds_off dollars_off off_the_price do_it_for let_it_go_for give_it_to_you_for cheeper
        a_tenner_off a_fiver_off fiver_off tenner_off knock_a knock_5 knock_10 knock_20 knock_some
        knock_it_down take_5_off take_10_off take_20_off i_d_take_less take_less_for 5_off 10_off 15_off
        20_off 5_less 10_less 20_less percent_less off_for_you mates_rates friend_price good_price_for_you
        cut_the_price reduce_the_price shave_off do_free_shipping cheaper_for_you cheaper_for_both
        save_us_both saves_you saves_us less_for_you
    """,
    "fees": """
        fee fees commission commissions their_cut site_takes platform_takes app_takes they_take
        service_charge service_charges take_a_cut takes_a_cut percent_they buyer_protection_fee 10_percent
        15_percent markup mark_up etsy_takes ebay_takes vinted_takes depop_takes poshmark_takes
        mercari_takes takes_too_much their_percentage percentage_they site_fee site_fees platform_fee
        platform_fees seller_fees selling_fees ebay_fees vinted_fees etsy_fees protection_fee 12_percent
        13_percent 20_percent they_charge site_charges app_charges they_d_take would_have_taken
        the_middle_man_s_cut overheads surcharge
    """,
    "saves": """
        skip skipping avoid avoiding dodge save saves saving without no_more split_the lose both we_both
        pocket
    """,
    "shop": """
        our_own_website our_website our_own_site our_own_shop my_website my_own_website my_own_site
        my_shop_name our_shop_name shop_name store_name my_webshop our_webshop my_online_shop
        our_online_shop my_own_shop our_online_store my_store_online my_storefront business_name
        brand_name our_own_webshop my_web_shop our_web_shop my_online_store my_own_store our_own_store
        our_store_name my_store_name our_shop_online my_shop_online my_shop_s_name our_shop_s_name
        the_name_of_our_shop the_name_of_my_shop name_of_my_shop name_of_our_shop our_brand_name
        my_brand_name my_company_name our_company_name our_shopify my_shopify my_business_name
        shop_name_online my_actual_shop our_actual_shop my_real_shop our_physical_shop
    """,
    "search": """
        google googling search look_up look_us_up look_me_up type type_in bing find_us find_me search_for
        searching googled duckduckgo type_it typing look_it_up pop_into_google put_in_google into_google
        on_google find_it_online find_it_easily you_ll_find_it you_ll_find_us easy_to_find
    """,
    "order": """
        order_there buy_there order_from_there buy_from_there order_through_there order_direct
        order_on_there shop_there checkout_there order_straight order_it_there buy_it_there
        order_off_there buy_off_there get_it_there get_it_from_there purchase_there buy_it_from_there
        order_via_there
    """,
    "later": """
        next_time next_order future_orders next_orders repeat_orders reorders in_future in_the_future
        from_now_on another_time bulk_orders regular_orders more_orders next_purchase rest_of_the_set
        other_colours other_colors from_here_on for_the_next_one repeat_customers next_one nxt_time
        next_purchases future_order future_purchases repeat_order re_order reorder reordering
        if_you_ever_want_more if_you_want_more if_you_need_more when_you_need_more for_more_of_these
        subsequent_orders going_forward any_future
    """,
    "leave": """
        leave_the_site_out leave_the_platform_out leave_the_app_out cut_out_the_site cut_the_site_out
        cut_out_the_platform cut_the_platform_out take_this_off_here move_this_off_here move_off_here
        get_off_this_site take_it_off_here take_this_offline take_it_offline go_around_the_site
        go_around_the_platform get_around_the_fees do_this_off_here off_the_record_deal feed_the_site
        skip_the_secure_payment forget_the_site forget_this_site why_pay_them why_give_them
        no_need_for_the_app without_paying_them without_the_app_taking bypass_the_site bypass_the_app
        bypass_the_platform sidestep cut_out_the_fees cut_out_ebay cut_out_etsy cut_out_vinted
        cut_ebay_out cut_etsy_out cut_vinted_out leave_vinted_out leave_ebay_out leave_etsy_out
        leave_depop_out keep_ebay_out keep_etsy_out keep_vinted_out keep_the_site_out keep_the_app_out
        keep_the_platform_out without_the_website no_need_for_the_site no_need_for_the_platform
        no_need_for_ebay no_need_for_vinted no_need_for_etsy no_need_to_buy_it_here no_need_to_buy_here
        don_t_need_the_app_for don_t_need_the_site_for deals_outside_of_here deal_outside_of_here
        outside_of_here outside_of_this_site outside_of_this_app take_this_outside take_the_deal_off
        go_off_platform go_off_app off_app dodge_the_fees dodge_ebay dodge_the_cut avoid_the_site
        avoid_the_platform skip_ebay skip_vinted skip_etsy skip_depop skip_the_app bypass_ebay bypass_etsy
        bypass_vinted get_round_the_fees get_round_the_site round_the_fees why_give_ebay why_give_etsy
        why_give_vinted why_pay_ebay why_pay_etsy why_pay_vinted why_should_they_get why_let_them_take
        lining_their_pockets line_their_pockets can_you_do_private_sale would_you_do_private_sale
        sell_it_to_me_privately sell_privately_to end_the_auction_early_if end_it_early_if
        end_the_listing_early_for end_it_early_for no_vinted_no_fees no_ebay_no_fees no_site_no_fees
        no_app_no_fees cut_the_middleman cut_out_the_middle_man cut_the_middle_man no_middleman
        no_middle_man without_a_middleman without_the_middleman skip_the_protection
        skip_the_buyer_protection skip_buyer_protection instead_of_paying_here instead_of_paying_on_here
        instead_of_paying_through forget_vinted forget_ebay forget_etsy forget_the_app we_forget_the_site
        friends_and_family_only f_f_only fnf_only paypal_me_as_a_gift cheaper_ways_to_do_this
        sort_it_between_us sort_it_out_between_us deal_with_me_instead off_ebay_i_could off_ebay_i_can
        off_ebay_i_d it_off_ebay_for for_it_off_ebay off_vinted_i_could off_vinted_i_can off_vinted_i_d
        it_off_vinted_for for_it_off_vinted off_etsy_i_could off_etsy_i_can off_etsy_i_d it_off_etsy_for
        for_it_off_etsy off_depop_i_could off_depop_i_can off_depop_i_d it_off_depop_for for_it_off_depop
        off_poshmark_i_could off_poshmark_i_can off_poshmark_i_d it_off_poshmark_for for_it_off_poshmark
        off_mercari_i_could off_mercari_i_can off_mercari_i_d it_off_mercari_for for_it_off_mercari
        off_marketplace_i_could off_marketplace_i_can off_marketplace_i_d it_off_marketplace_for
        for_it_off_marketplace off_gumtree_i_could off_gumtree_i_can off_gumtree_i_d it_off_gumtree_for
        for_it_off_gumtree
    """,
    "hint": """
        you_know_which you_know_the_one you_know_what_i_mean you_know_which_one if_you_know_what_i_mean
        if_you_get_me you_get_me guess_which wink wink_wink iykyk yk_which you_know_where the_other_app
        that_other_app you_know_what the_one_you_know u_know_the_one u_know_which_one u_know_which
        you_know_what_one if_ya_know know_what_im_saying catch_my_drift get_my_drift if_you_get_my_drift
        read_between_the_lines rhymes_with starts_with_w begins_with_w starts_with_a_w can_t_say_the_name
        can_t_type_it won_t_let_me_type_it not_allowed_to_say wink_emoji nudge_nudge
    """,
    "talk": """
        talk chat message msg text write move continue switch reach contact speak discuss carry_on hmu
        hit_me add ping catch get_hold get_a_hold get_in_touch getting_in_touch get_to_you stay_in_touch
        keep_in_touch catch_you reach_you reach_me contacting messaging swap_over slide drop_me hollar
        holla shout_me buzz_me ring_you video_call facetime
    """,
    "elsewhere": """
        somewhere_else someplace_else elsewhere another_way other_way different_way another_app
        different_app other_app another_place off_here off_this_app off_this_site outside_this_chat
        outside_of_this_chat not_this_chat isn_t_this_chat isnt_this_chat other_than_this_chat
        other_than_here besides_this_chat away_from_here outside_the_app outside_this_app off_the_app
        off_platform off_the_platform off_the_site something_quicker_than_this something_more_private
        anything_more_private more_private something_faster anything_else_you_use anything_else_than_this
        what_else_do_you_use any_other_way some_other_way other_ways any_other_app some_other_app
        other_apps another_messenger other_messenger other_messengers a_different_messenger
        different_platform another_platform a_different_chat another_chat apart_from_this
        apart_from_this_one apart_from_here apart_from_on_here other_than_this besides_this besides_here
        somewhere_private somewhere_more_private somewhere_quieter away_from_this_app away_from_this_chat
        instead_of_messaging_on_here instead_of_on_here instead_of_this_chat instead_of_this_app
        rather_than_this_chat rather_than_this_app which_apps_do_you what_apps_do_you the_green_app
        green_app green_messenger that_green_app the_blue_app the_purple_app purple_phone_app
        the_yellow_app ghost_app app_with_the_ghost plane_app paper_plane_app blue_plane_app
        app_with_the_plane green_bubble_app green_phone_app over_the_phone by_phone via_text by_text
        over_text where_else_can_we where_else_can_i where_else_could_we how_else_can_i how_else_can_we
        how_else_could_i what_else_can_we_use what_other_way what_other_ways anywhere_else_i_can
        anywhere_else_we_can anywhere_else_i_could anywhere_else_to are_you_on_the_green you_on_the_green
        u_on_the_green me_on_the_green me_on_the_yellow me_on_the_blue me_on_the_purple me_on_the_one_with
        app_with_the_bird app_with_the_phone
    """,
    "pieces": """
        in_bits in_pieces in_parts in_chunks bit_by_bit piece_by_piece part_by_part one_digit_at_a_time
        digit_by_digit in_two_parts in_two_messages in_several_messages in_separate_messages
        over_two_messages over_a_few_messages in_halves first_half second_half half_now split_up
        split_across first_part last_part spaced_out piece_it_together few_digits_at_a_time split_my
        split_it spell_it_out spell_out in_words in_letters as_words word_by_word written_out
        digits_as_words one_by_one one_at_a_time with_spaces with_dots_between in_2_parts in_2_messages
        in_two_texts in_a_few_messages in_different_messages over_several_messages half_of_my_number
        rest_in_next rest_in_the_next rest_next_message the_rest_after rest_to_follow other_half_in
        digits_in_words numbers_in_words number_in_words with_spaces_in_between spaces_in_between
        with_dashes letter_by_letter first_letter_of_each type_it_out_in_words write_it_out spelt_out
        spelled_out ill_spell i_ll_spell as_letters using_words number_comes_in comes_in_two_messages
    """,
    "evades": """
        they_block they_delete they_remove they_censor they_filter they_ll_block theyll_block
        they_ll_delete theyll_delete they_ll_remove theyll_remove they_hide it_blocks it_deletes
        it_censors it_removes it_hides gets_blocked gets_deleted gets_removed gets_censored gets_hidden
        get_blocked get_deleted get_removed get_flagged gets_flagged gets_filtered get_filtered be_blocked
        be_deleted bot_deletes bot_blocks filter_catches filter_won_t filter_wont won_t_detect wont_detect
        can_t_detect cant_detect can_t_read cant_read won_t_see wont_see won_t_notice wont_notice
        won_t_catch wont_catch can_t_see cant_see bleeps_it stars_it_out stars_out blanks_it
        blocks_numbers blocks_it hides_it deletes_it so_the_system so_the_bot so_they_don_t so_they_dont
        get_through gets_through it_won_t_get won_t_get_flagged not_get_flagged doesn_t_get_caught
        without_it_being_blocked without_getting_blocked eats_it swallows_it bot_catches disappears
        vanishes they_take_it_down before_they_delete before_it_gets filter_doesn_t doesn_t_catch
        doesnt_get_blocked doesn_t_get_blocked doesnt_get_deleted so_it_doesnt so_it_doesn_t so_they_can_t
        they_star_out starring_out keeps_starring starred_out keeps_blocking keeps_deleting keeps_removing
        keeps_hiding keeps_censoring it_keeps_getting bot_removes bot_hides bot_flags bot_catches_it
        system_blocks system_deletes system_removes system_hides filter_blocks filter_deletes
        filter_removes blanks_out hashes_out hashed_out they_hide_it they_strip strips_it gets_stripped
        gets_wiped they_wipe before_it_disappears before_they_remove before_they_notice
        before_it_s_removed before_it_s_deleted get_past_the_filter past_the_filter gets_past
        slips_through slip_through fool_the_bot trick_the_bot trick_the_filter trick_the_system
        auto_deletes auto_removes auto_blocks or_it_gets or_they_delete or_they_remove or_they_block
        otherwise_it_gets otherwise_they
    """,
    "detail": """
        number num digits phone mobile cell email e_mail mail contact contacts contact_details
        contact_info details handle username phone_number my_number my_digits my_contact my_details
        my_email my_mobile my_phone phone_no telephone insta snap whatsapp gmail contact_number
    """,
    "card": """
        card business_card slip flyer leaflet sticker postcard thank_you_card qr qr_code code_on_the_card
        leaflet_in business_cards my_card our_card compliment_slip compliments_slip note_with_my
        note_inside little_note_with scrap_of_paper piece_of_paper leaflets our_flyer our_leaflet
        my_leaflet code_inside qr_inside
    """,
    "parcel": """
        parcel package box envelope packaging inside_the_bag with_the_order in_the_order in_with_the_order
        in_your_order with_your_order inside_the_box inside_the_parcel in_the_bag in_the_package
        your_package your_parcel box_lid mailer jiffy_bag padded_envelope
    """,
    "nothere": """
        not_here not_on_here not_via_here not_through_here don_t_write_here dont_write_here
        don_t_message_here dont_message_here don_t_order_here dont_order_here not_in_here instead_of_here
        rather_than_here not_on_this not_through_the_site not_on_the_site not_on_the_app
        instead_of_on_here don_t_pay_here dont_pay_here don_t_pay_through dont_pay_through
        not_through_this without_using_this no_site no_app no_platform no_vinted no_ebay no_etsy no_depop
        without_the_site without_the_app without_the_platform without_the_website without_ebay
        without_vinted without_etsy without_depop without_poshmark without_mercari off_here off_ebay
        off_vinted off_etsy off_depop off_site off_app off_platform off_the_app off_the_site
        outside_the_app outside_the_site outside_the_platform outside_of_here outside_here
        outside_the_website no_need_for_the_app no_need_for_vinted no_need_for_ebay forget_the_site
        forget_the_app instead_of_paying_here instead_of_through_here instead_of_the_app
        instead_of_the_site instead_of_the_payout wait_on_the_payout wait_for_the_payout cash_no_site
        i_don_t_like_talking_on_here don_t_like_talking_here can_t_say_much_here can_t_say_much_on_here
        not_allowed_to_put_it won_t_let_me_type not_on_ebay not_on_vinted not_on_etsy not_through_ebay
        not_through_vinted not_through_etsy not_via_the_app not_via_the_site not_via_this
        rather_not_on_here don_t_put_it_here don_t_type_it_here don_t_write_it_here
    """,
    "find": """
        find_me look_me_up search_me search_for_me same_as_here my_name_is_the_same my_name_on
        my_full_name first_and_last_name first_name_last_name look_for_me easy_to_find add_me
        message_me_there dm_me follow_me hit_me_up same_name_as_here same_name_there i_m_same im_the_same
        same_as_my under_my_name by_my_name my_name_there same_handle_as_here same_username_as_here
        name_is_the_same_on username_is_the_same look_for_my_name type_my_name slide_into my_dms in_my_dms
        search_my_name search_my_username find_me_there find_me_under follow_us message_us_there
        i_m_on_there_as i_m_called_the_same called_the_same my_shop_s_name_on linked_in_my_bio in_my_bio
    """,
    "picture": """
        in_a_photo in_a_picture in_the_photo in_the_picture in_a_pic in_the_pic in_a_screenshot
        as_a_picture as_a_photo in_an_image on_a_photo in_the_pics in_the_photos last_photo last_picture
        last_pic corner_of_the_photo on_the_photo in_my_photo in_the_second_photo in_the_third_photo
        hidden_in_the_photo hid_it_in hid_my in_one_of_the_photos in_one_of_the_pics in_one_of_my
        in_a_photo_of on_the_sticky_note in_the_background_of in_the_corner_of on_the_note_in
        on_the_paper_in in_photo_2 in_photo_3 in_pic_2 in_pic_3 in_pic_4 zoom_in_on_photo zoom_in_on_pic
    """,
    "watched": """
        they_monitor they_read they_re_watching theyre_watching they_are_watching being_monitored
        is_monitored is_watched everyone_can_read everybody_reads they_check_messages they_scan they_track
        they_spy they_read_everything reads_everything this_chat_is_monitored chat_is_monitored
        reading_everything they_look_at_messages they_watch they_watch_everything they_see_everything
        they_re_reading they_re_listening they_can_see everything_gets_read messages_get_read
        messages_are_read get_read_by chats_are_read gets_monitored get_monitored messages_are_monitored
        chats_are_monitored big_brother nosy they_listen eyes_on_us prying_eyes staff_read moderators_read
        mods_read site_reads app_reads
    """,
    "yours": """
        your_number ur_number ur_num ur_digits your_digits your_phone_number your_telephone_number
        your_telephone your_phone_no your_mobile your_mobile_number your_cell your_cell_number your_email
        ur_email your_e_mail your_mail your_email_address your_whatsapp ur_whatsapp your_insta ur_insta
        your_instagram your_snap ur_snap your_telegram your_discord your_facebook your_contact
        your_contacts your_contact_details your_cash_app your_cashapp your_venmo your_paypal your_handle
        your_socials a_number_i_can a_number_where a_number_for_you an_email_i_can an_email_for_you
        a_good_email a_phone_number_for your_contact_number ur_mobile ur_mob ur_contact
        your_direct_contact your_direct_number your_direct_email ur_socials ur_handle ur_email_address
        your_num ur_discord ur_telegram your_tg ur_tg your_wa ur_wa your_fb ur_fb ur_facebook your_viber
        your_ig ur_ig ur_gmail your_gmail a_good_number a_phone_number_i a_good_number_to an_email_address
        an_email_where an_email_to an_email_address_where an_email_address_i a_direct_number
        a_direct_email a_contact_for_you your_personal_number your_personal_email your_private_number
        your_private_email ya_number ya_digits yr_number your_bank_details your_account_number
        your_sort_code your_iban your_zelle your_revolut ur_paypal ur_venmo a_contact_number_for_you
        leaving_me_a_contact leave_me_a_contact_number a_phone_number_where a_number_i_could
        a_contact_number_i a_contact_number_where
    """,
    "asking": """
        give send drop share pop tell write text please pls plz need can could would may what whats what_s
        which let_me have got gimme shoot leave kind hand swap provide providing kindly mind leaving
        leave_me pass me_have lemme let_us know_your what_s_your whats_your whats_ur is_there do_you
        you_got ya_got have_u do_u catch_you_on ring_you_on call_you_on reach_you_on put add include enter
        jot type
    """,
    "group": """
        join_our_group our_group_chat group_chat our_group our_channel our_broadcast join_the_group
        join_us_on scan_the_code scan_the_qr scan_it join_us_there follow_us_there join_our join_my
        our_whatsapp_group our_facebook_group our_telegram_group whatsapp_group telegram_group
        group_for_regulars secret_group our_discord scan_this added_to_the_group add_you_to_the_group
        add_you_to_our
    """,
    "dispute": """
        close_the_case close_the_dispute close_the_claim drop_the_case drop_the_claim withdraw_the_claim
        remove_your_review take_down_your_review delete_your_review change_your_review
        instead_of_returning instead_of_a_return if_you_keep_it without_opening_a_case don_t_open_a_case
        skip_the_return close_the_return close_the_return_request close_your_case close_your_claim
        close_your_return close_your_dispute close_this_case closing_the_case closing_the_claim
        cancel_the_case cancel_the_claim cancel_the_dispute cancel_the_return cancel_your_return
        drop_the_dispute drop_your_claim drop_your_case drop_the_return end_the_dispute withdraw_the_case
        withdraw_the_dispute withdraw_your_claim withdraw_your_case remove_the_review remove_your_feedback
        remove_the_feedback delete_the_review delete_your_feedback change_the_review change_your_feedback
        change_the_feedback change_feedback revise_your_feedback revise_the_feedback revise_your_review
        edit_your_review update_your_review update_your_feedback take_the_review_down take_down_the_review
        don_t_open_a_dispute don_t_open_a_claim don_t_open_a_return without_a_case
        without_opening_a_dispute no_need_to_open_a_case no_need_for_a_case no_need_to_return
        keep_the_item instead_of_sending_it_back rather_than_return refund_you_privately refund_privately
        refund_you_directly refund_you_outside refund_you_off close_the_request
    """,
    "protection": """
        buyer_protection secure_payment safe_payment purchase_protection buyer_protection_fee
        buyers_protection buyer_s_protection buyer_protect the_protection protection_fee
        money_back_guarantee secure_checkout
    """,
    "slow": """
        chat_is_slow app_is_slow chat_keeps_crashing app_keeps_crashing hardly_ever_check rarely_check
        don_t_check_this never_check_this don_t_get_notifications no_notifications chat_is_buggy
        app_is_buggy messages_don_t_come quicker_than_this slow_in_here glitchy chat_lags lagging
        barely_on_here messages_come_late messages_take_ages take_ages takes_ages takes_forever
        chat_is_rubbish chat_is_crap chat_is_terrible chat_is_awful chat_is_useless app_is_rubbish
        app_is_crap app_is_terrible app_is_useless app_s_glitching app_keeps_glitching app_keeps_freezing
        app_freezes chat_freezes messaging_is_slow messaging_is_rubbish messaging_here_is
        messages_are_slow messages_don_t_load never_get_notifications don_t_get_notified
        notifications_don_t_work notifications_never barely_use_this hardly_use_this rarely_on_here
        never_on_here hardly_on_here hardly_ever_on not_on_here_much don_t_use_this_much typing_is_a_pain
        quicker_there easier_there come_through_quicker slow_on_here buggy keeps_crashing keeps_freezing
        so_laggy laggy
    """,
    "fromme": """
        from_me through_me with_me to_me me_personally us_directly from_us come_to_me straight_to_me
        with_us to_us straight_to_us via_me via_us get_in_touch_with_me give_me_a_shout
        message_me_yourself ring_me call_me text_me email_me drop_me_a_line get_hold_of_me buy_from_me
        order_from_me
    """,
    "look": """
        look see check zoom zoom_in screenshot read written where_to_find where_i_am quick hurry find_out
        have_a_look look_quick look_quickly look_closely zoomed screenshot_it grab_it take_a_screenshot
        number_s_on contact_s_on it_s_written
    """,
    "reported": """
        i_reported reported_him reported_her reported_them reported_it got_banned someone_asked
        someone_wanted somebody_asked a_buyer_asked a_seller_asked buyer_wanted seller_wanted seller_asked
        he_asked_me she_asked_me they_asked_me last_buyer last_seller asked_me_to wanted_me_to
        tried_to_get_me is_that_allowed i_blocked_him i_blocked_her i_blocked_them blocked_him blocked_her
        wanted_to_pay_outside i_got_scammed got_scammed tried_to_scam scammer scammers scammed_me
    """,
    "portrait": """
        my_profile_picture my_profile_pic my_profile_photo new_profile_pic profile_picture profile_pic
        on_my_profile in_my_bio my_avatar corner_of_the_photo my_profile my_pfp my_bio in_the_bio
        my_display_picture my_display_pic my_icon my_profile_image profile_photo profile_image
    """,
}
"""By name of the set; `_` joins words."""
